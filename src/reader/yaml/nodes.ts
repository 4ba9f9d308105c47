/** What the YAML says, in our words: scalars, maps and lists with their places (UTF-16 units from the start). */

/** One word, number or text; `value` is null also where nothing stands. */
export interface Scalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  /** As YAML 1.2 core reads it; text in NFC. */
  readonly value: unknown
  /** As it is typed (`007`), in NFC; of quoted and block text: the text. */
  readonly typed: string
}

/** The key is a node, too: YAML takes maps and numbers for keys, a plan does not. */
export interface Pair {
  readonly key: Node
  readonly value: Node
}

/** A map with its pairs as written, not yet plain data: doubled keys can still be told. */
export interface MapNode {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  readonly pairs: readonly Pair[]
}

/** A list, in block or flow form. */
export interface ListNode {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  readonly items: readonly Node[]
}

/** Free of the package yaml, which has its one door in reader/yaml.ts. */
export type Node = Scalar | MapNode | ListNode

/** The key of a pair; null where it is no plain word or text. */
export const keyOf = (pair: Pair): string | null =>
  pair.key.kind === 'scalar' && typeof pair.key.value === 'string' ? pair.key.value : null
