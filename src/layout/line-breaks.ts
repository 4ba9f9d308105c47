/**
 * Where a clerk would break a centred text: even lines, after a comma or before a word that begins a new part. The break is
 * brought about by ties at the start of the next line, as few as it takes, so that the text stays one searchable paragraph.
 */
import { NBSP } from '../text/blanks.ts'

/** Words that begin a new part of a title; a line likes to begin with them. */
const OPENERS = new Set(
  'và của về trên tại cho với trong theo từ đến năm giai do để nhằm đối xã phường huyện tỉnh thành thị'.split(' '),
)
/** What a break inside a part costs, beside a line that is off the average by a third (0.1). */
const PLAIN_BREAK = 0.12
/** Longer texts are no titles; they wrap as they come. */
const MAX_WORDS = 80

/** Printed width of a text, mm. */
export type Measure = (text: string) => number

const breakCost = (before: string, after: string): number => {
  const opener = OPENERS.has(after.split(NBSP)[0]?.toLocaleLowerCase('vi') ?? '')
  return /[,;:]$/.test(before) || opener || after === '-' ? 0 : PLAIN_BREAK
}

interface Best {
  readonly cost: number
  readonly lines: readonly string[]
}

/** The best way to set `words` from `from` on in `count` lines, none wider than `room`; null where there is none. */
const best = (words: readonly string[], measure: Measure, room: number, count: number): Best | null => {
  const average = measure(words.join(' ')) / count
  const known = new Map<string, Best | null>()
  const solve = (from: number, left: number): Best | null => {
    const key = `${from} ${left}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    let found: Best | null = null
    for (let to = left === 1 ? words.length : from + 1; to <= words.length - left + 1; to++) {
      const line = words.slice(from, to).join(' ')
      const width = measure(line)
      if (width > room) break
      const rest = left === 1 ? { cost: 0, lines: [] } : solve(to, left - 1)
      if (!rest) continue
      const uneven = ((width - average) / average) ** 2
      const cost = uneven + rest.cost + (left === 1 ? 0 : breakCost(words[to - 1] ?? '', words[to] ?? ''))
      if (!found || cost < found.cost) found = { cost, lines: [line, ...rest.lines] }
    }
    known.set(key, found)
    return found
  }
  return solve(0, count)
}

/** Ties the first words of a line until they no longer fit behind the line before. */
const tieStart = (line: string, previous: string, measure: Measure, room: number): string => {
  const words = line.split(' ')
  let tied = 1
  while (tied < words.length && measure(`${previous} ${words.slice(0, tied).join(' ')}`) <= room) tied++
  return [words.slice(0, tied).join(NBSP), ...words.slice(tied)].join(' ')
}

/** The printed lines of a text in `room` mm, and the text with the ties that make them so. */
export const breakLines = (
  text: string,
  measure: Measure,
  room: number,
  count: number,
): { readonly lines: readonly string[]; readonly tied: (inner: number) => string } | null => {
  const words = text.split(' ')
  if (count < 2 || words.length > MAX_WORDS) return null
  const found = best(words, measure, room, count)
  if (!found) return null
  const { lines } = found
  return {
    lines,
    tied: inner =>
      lines.map((line, i) => (i === 0 ? line : tieStart(line, lines[i - 1] ?? '', measure, inner))).join(' '),
  }
}
