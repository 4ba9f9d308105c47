/** A place in a file's data that can say its texts: a spot with its questions in hand. */
import type { Pointer, Text } from '../model/plan.ts'
import { child, has, itemsOf, keysOf, linesOf, type Spot, textOf } from './spot.ts'
import type { Tree } from './tree.ts'

/** Never throws: what is absent or of another kind has no keys, items or text. */
export interface Cursor {
  readonly value: unknown
  readonly pointer: Pointer
  /** The value under a key; its value is undefined where there is none. */
  child(key: string): Cursor
  keys(): readonly string[]
  items(): readonly Cursor[]
  has(key: string): boolean
  /** The paragraphs of a text: parted by line breaks, blanks collapsed, empty ones dropped; a number as it is typed. */
  lines(): readonly Text[]
  /** The same as one line; null when absent or empty. */
  text(): Text | null
}

const cursorOn = (spot: Spot): Cursor => ({
  value: spot.value,
  pointer: spot.pointer,
  child: key => cursorOn(child(spot, key)),
  keys: () => keysOf(spot),
  items: () => itemsOf(spot).map(cursorOn),
  has: key => has(spot, key),
  lines: () => linesOf(spot),
  text: () => textOf(spot),
})

/** `value` is what stands at `pointer` in the tree whose `typed` is given; undefined for nothing. */
export const cursorAt = (typed: Tree['typed'], pointer: Pointer, value: unknown): Cursor =>
  cursorOn({ value, pointer, typed })
