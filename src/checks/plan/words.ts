/** Small cuts of a text, in time that grows with its length only: a hostile plan is one text of a megabyte. */

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
