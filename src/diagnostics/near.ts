/** Finds a piece of a value's text in the source, where it may be folded over lines, quoted, escaped or decomposed. */

interface Unit {
  /** One letter with its marks in NFC, or one blank for any run of blanks and line ends. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const PARTS = /(\s+)|(\\["\\/]|'')|(\P{M}\p{M}*|\p{M}+)/gu

/** `escaped`: `\"` is a quote, and `''` an apostrophe. */
const unitsOf = (text: string, escaped: boolean): readonly Unit[] => {
  const units: Unit[] = []
  for (const found of text.matchAll(PARTS)) {
    const [part, blanks, pair] = found
    const start = found.index
    const end = start + part.length
    if (blanks !== undefined) units.push({ text: ' ', start, end })
    else if (pair !== undefined && escaped) units.push({ text: part.slice(1), start, end })
    else if (pair !== undefined) {
      units.push({ text: part.slice(0, 1), start, end: start + 1 }, { text: part.slice(1), start: start + 1, end })
    } else units.push({ text: part.normalize('NFC'), start, end })
  }
  return units
}

const search = (
  text: string,
  wanted: readonly Unit[],
  nth: number,
  escaped: boolean,
): readonly [number, number] | null => {
  const units = unitsOf(text, escaped)
  const last = units.length - wanted.length
  let skip = nth
  for (let at = 0; at <= last; at += 1) {
    if (!wanted.every((unit, i) => units[at + i]?.text === unit.text)) continue
    if (skip > 0) {
      skip -= 1
      continue
    }
    return [units[at]?.start ?? 0, units[at + wanted.length - 1]?.end ?? 0]
  }
  return null
}

// Enough to tell any two places apart; a search for more could take long in a hostile text.
const LONGEST = 200

/** A text may be folded at any of its blanks: letter by letter only what has none, or stands on one line, is counted rightly. */
const isPlain = (text: string, near: string): boolean => near !== '' && !(near.includes(' ') && text.includes('\n'))

const exactly = (text: string, near: string, nth: number): number => {
  let at = text.indexOf(near)
  for (let skip = nth; skip > 0 && at >= 0; skip -= 1) at = text.indexOf(near, at + 1)
  return at
}

/** Start and end, within `text`, of the place that says `near`: the first, or as many further as `nth` says; null where none does. */
export const findNear = (text: string, near: string, nth = 0): readonly [number, number] | null => {
  const exact = isPlain(text, near) ? exactly(text, near, nth) : -1
  if (exact >= 0) return [exact, exact + near.length]
  const wanted = unitsOf(near.trim().slice(0, LONGEST), false)
  if (wanted.length === 0) return null
  return search(text, wanted, nth, false) ?? (/["'\\]/.test(near) ? search(text, wanted, nth, true) : null)
}
