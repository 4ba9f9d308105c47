/** A place in the plan's data and the texts it holds, as light as can be: how read-plan looks at YAML. */
import type { Pointer, Text } from '../model/plan.ts'
import { isMap, memberOf } from '../text/plain-data.ts'
import { below } from '../text/pointer.ts'
import { linesAt, oneLine, textAt } from './texts.ts'
import type { Tree } from './tree.ts'

/** A value of a plan and where it stands; undefined for nothing. Plain data, for a plan has hundreds. */
export interface Spot {
  readonly value: unknown
  readonly pointer: Pointer
  /** As in `Tree`; asked for numbers and yes/no only, all else is known by the value. */
  readonly typed: Tree['typed']
}

/** Is there such a key? */
export const has = ({ value }: Spot, key: string): boolean => isMap(value) && Object.hasOwn(value, key)

/** The value under a key; undefined where there is none. */
export const valueUnder = ({ value }: Spot, key: string): unknown => memberOf(value, key)

/** What stands under a key; its value is undefined where there is none. */
export const child = (at: Spot, key: string): Spot => ({
  value: valueUnder(at, key),
  pointer: below(at.pointer, key),
  typed: at.typed,
})

/** [] for all but a map. */
export const keysOf = ({ value }: Spot): readonly string[] => (isMap(value) ? Object.keys(value) : [])

/** [] for all but a list. */
export const itemsOf = ({ value, pointer, typed }: Spot): readonly Spot[] =>
  Array.isArray(value) ? value.map((item, i) => ({ value: item, pointer: `${pointer}/${i}`, typed })) : []

/** The paragraphs of a text: parted by line breaks, blanks collapsed, empty ones dropped; a number as it is typed. */
export const linesOf = ({ value, pointer, typed }: Spot): readonly Text[] => {
  if (typeof value === 'string') return linesAt(pointer, value)
  if (value === undefined || value === null) return []
  return linesAt(pointer, typed(pointer) ?? String(value))
}

/** The same as one line; null when absent or empty. */
export const textOf = (at: Spot): Text | null => oneLine(linesOf(at))

/** The text under a key, as one line; null when absent or empty. */
export const textUnder = (at: Spot, key: string): Text | null => (has(at, key) ? textOf(child(at, key)) : null)

/** The paragraphs under a key. */
export const linesUnder = (at: Spot, key: string): readonly Text[] => linesOf(child(at, key))

/** A text of the tool's own that stands at this place. */
export const told = ({ pointer }: Spot, text: string): Text => textAt(pointer, text)
