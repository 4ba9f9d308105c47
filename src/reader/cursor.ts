/** A place in the plan's data that can say its texts: the only way read-plan looks at YAML. */
import type { Pointer, Text } from '../model/plan.ts'
import type { Tree } from './tree.ts'

/** Never throws: what is absent or of another kind has no keys, items or text. */
export interface Cursor {
  readonly value: unknown
  readonly pointer: Pointer
  /** The value under a key or index; its value is undefined where there is none. */
  child(key: string | number): Cursor
  keys(): readonly string[]
  items(): readonly Cursor[]
  has(key: string): boolean
  /** The paragraphs of a text: parted by line breaks, blanks collapsed, empty ones dropped; a number as it is typed. */
  lines(): readonly Text[]
  /** The same as one line; null when absent or empty. */
  text(): Text | null
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Blanks that YAML folding and typing leave behind; U+00A0 is kept, it was typed on purpose. */
const tidy = (line: string): string => line.replace(/[ \t\f\v]+/g, ' ').trim()

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `value` is what stands at `pointer` in `tree`; undefined for nothing. */
export const cursorAt = (tree: Tree, pointer: Pointer, value: unknown): Cursor => {
  const child = (key: string | number): Cursor => {
    const below = `${pointer}/${escapeKey(String(key))}`
    if (Array.isArray(value)) return cursorAt(tree, below, value[Number(key)])
    return cursorAt(tree, below, isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined)
  }
  const written = (): string => {
    if (typeof value === 'string') return value
    if (value === undefined || value === null) return ''
    return tree.typed(pointer) ?? String(value)
  }
  const lines = (): readonly Text[] =>
    written()
      .split(/\r\n|\r|\n/)
      .map(tidy)
      .filter(line => line !== '')
      .map(text => ({ text, origin: pointer }))
  return {
    value,
    pointer,
    child,
    keys: () => (isMap(value) ? Object.keys(value) : []),
    items: () => (Array.isArray(value) ? value.map((item, i) => cursorAt(tree, `${pointer}/${i}`, item)) : []),
    has: key => isMap(value) && Object.hasOwn(value, key),
    lines,
    text: () => {
      const joined = lines()
        .map(line => line.text)
        .join(' ')
      return joined === '' ? null : { text: joined, origin: pointer }
    },
  }
}
