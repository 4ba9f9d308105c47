/** Small cuts of a text, in time that grows with its length only: a hostile plan is one text of a megabyte. */
import { NOTHING } from './said.ts'

/** At most `length` characters before `index`. */
export const before = (text: string, index: number, length: number): string =>
  text.slice(Math.max(0, index - length), index)

/** A text cut for a message. */
export const brief = (text: string, length = 60): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

/** Values with an earlier one of the same key. */
export const doubles = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] => {
  const seen = new Set<string>()
  return values.filter(value => {
    const key = keyOf(value)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}

/**
 * The matches of a global pattern that never matches nothing, `most` of them at the utmost. `matchAll` would copy the pattern for each
 * text, which costs more than to search a paragraph.
 */
export const matches = (pattern: RegExp, text: string, most = Number.POSITIVE_INFINITY): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let found = pattern.exec(text)
  if (!found) return NOTHING
  const all: RegExpExecArray[] = []
  while (found && all.push(found) < most) found = pattern.exec(text)
  return all
}
