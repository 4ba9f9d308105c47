/** Finds a piece of a value's text in the source, where it may be folded over lines, quoted, escaped or decomposed. */

/** A text with one blank for any run of blanks and line ends, its letters in NFC, and where each UTF-16 unit of it comes from. */
interface Folded {
  readonly words: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const PARTS = /(\s+)|(\\["\\/]|'')|(\P{M}\p{M}*|\p{M}+)/gu

/** `escaped`: `\"` is a quote, and `''` an apostrophe. */
const fold = (text: string, escaped: boolean): Folded => {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (letter: string, start: number, end: number): void => {
    words.push(letter)
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (const found of text.matchAll(PARTS)) {
    const [part, blanks, pair] = found
    const start = found.index
    const end = start + part.length
    if (blanks !== undefined) add(' ', start, end)
    else if (pair !== undefined && escaped) add(part.slice(1), start, end)
    else if (pair !== undefined) {
      add(part.slice(0, 1), start, start + 1)
      add(part.slice(1), start + 1, end)
    } else add(part.normalize('NFC'), start, end)
  }
  return { words: words.join(''), starts, ends }
}

/** A long text is searched for one finding after the other: it is folded once. */
const latest = new Map<boolean, { readonly text: string; readonly folded: Folded }>()

const folded = (text: string, escaped: boolean): Folded => {
  const known = latest.get(escaped)
  if (known?.text === text) return known.folded
  const made = fold(text, escaped)
  latest.set(escaped, { text, folded: made })
  return made
}

/** Does a letter begin at this unit? */
const isEdge = (starts: readonly number[], at: number): boolean => at === 0 || starts[at] !== starts[at - 1]

const search = (text: string, wanted: string, nth: number, escaped: boolean): readonly [number, number] | null => {
  const { words, starts, ends } = folded(text, escaped)
  let skip = nth
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    const last = at + wanted.length - 1
    if (!isEdge(starts, at) || !isEdge(starts, last + 1)) continue
    if (skip === 0) return [starts[at] ?? 0, ends[last] ?? 0]
    skip -= 1
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
  const { words: wanted } = fold(near.trim().slice(0, LONGEST), false)
  if (wanted === '') return null
  return search(text, wanted, nth, false) ?? (/["'\\]/.test(near) ? search(text, wanted, nth, true) : null)
}
