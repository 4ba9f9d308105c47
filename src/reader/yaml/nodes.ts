/** What the YAML says, in our words: scalars, maps and lists with their places (UTF-16 units from the start). */

export interface Scalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  /** As YAML 1.2 core reads it; text in NFC. */
  readonly value: unknown
  /** As it is typed (`007`), in NFC; of quoted and block text: the text. */
  readonly typed: string
}

export interface Pair {
  readonly key: Node
  readonly value: Node
}

export interface MapNode {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  readonly pairs: readonly Pair[]
}

export interface ListNode {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  readonly items: readonly Node[]
}

export type Node = Scalar | MapNode | ListNode

/** The key of a pair; null where it is no plain word or text. */
export const keyOf = (pair: Pair): string | null =>
  pair.key.kind === 'scalar' && typeof pair.key.value === 'string' ? pair.key.value : null
