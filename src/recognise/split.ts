/** Several lines of the form in one paragraph, parted by line breaks, tabs or long blanks: each becomes a paragraph. */

import { mm, pt } from '../decree/units.ts'
import type { Inline, Paragraph } from '../model/document.ts'
import { isCapitals, tidy, wordsOf } from './text.ts'
import { isAuthority, isDate, isMotto, isName, isNation, isOfForm, isPost, isRecipientsLabel } from './words.ts'

/** From and to, in UTF-16 units of the words. */
type Span = readonly [number, number]

/** The runs of each span; spans go upwards. */
const cutRuns = (runs: readonly Inline[], spans: readonly Span[]): readonly (readonly Inline[])[] => {
  const pieces: Inline[][] = spans.map(() => [])
  // A line without words is as high as its letters would be.
  const blanks = new Map<number, Inline>()
  let at = 0
  let s = 0
  for (const run of runs) {
    const end = at + (run.kind === 'text' ? run.text.length : 0)
    while (s < spans.length - 1 && (spans[s]?.[1] ?? 0) < at) s++
    for (let i = s; i < spans.length; i++) {
      const [from, to] = spans[i] ?? [0, 0]
      if (from > end) break
      if (run.kind !== 'text') {
        if (from <= at && at <= to) {
          pieces[i]?.push(run)
          break
        }
        continue
      }
      const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at))
      if (text === '') blanks.set(i, { ...run, text })
      else pieces[i]?.push(text === run.text ? run : { ...run, text })
    }
    at = end
  }
  return pieces.map((piece, i) => {
    const blank = blanks.get(i)
    return piece.length === 0 && blank ? [blank] : piece
  })
}

const LINE_END = /\n/g

/** The lines of a paragraph, where one of them is a line of the form; else null. */
const linesIn = (words: string): readonly Span[] | null => {
  if (!words.includes('\n')) return null
  const spans: Span[] = []
  let from = 0
  for (const { index } of words.matchAll(LINE_END)) {
    spans.push([from, index])
    from = index + 1
  }
  spans.push([from, words.length])
  return spans.some(([start, end]) => end - start <= 400 && isOfForm(tidy(words.slice(start, end)))) ? spans : null
}

const GAP = /[ \u00A0]*\t[ \u00A0\t]*|[ \u00A0]{2,}/g
/** Longer paragraphs are running text. */
const LONGEST = 400

/** What stands to the right of a gap: a part that has the right half of the page. */
const standsRight = (left: string, right: string): boolean =>
  isNation(right) ||
  isMotto(right) ||
  (isDate(right) && /^[A-ZÀ-ỸĐ][^,]{0,60},? ngày /u.test(right)) ||
  isAuthority(right) ||
  (isPost(right) && isCapitals(right)) ||
  (isName(right) && /^[-–+].*[.;]$/u.test(left))

/** Left and right of the gap before a part of the right half; null where there is none. */
const halvesOf = (words: string): readonly Span[] | null => {
  if (words.length > LONGEST || words.includes('\n') || !/\t|[ \u00A0]{2}/.test(words)) return null
  for (const { index, 0: gap } of words.matchAll(GAP)) {
    const end = index + gap.length
    const left = tidy(words.slice(0, index))
    const wide = gap.length > 2 || gap.includes('\t') || isRecipientsLabel(left, true)
    if (left !== '' && wide && standsRight(left, tidy(words.slice(end))))
      return [
        [0, index],
        [end, words.length],
      ]
  }
  return null
}

const lineOf = (paragraph: Paragraph, runs: readonly Inline[], first: boolean, last: boolean): Paragraph => ({
  ...paragraph,
  runs,
  format: {
    ...paragraph.format,
    ...(first ? {} : { before: pt(0), firstLine: mm(0) }),
    ...(last ? {} : { after: pt(0) }),
  },
})

const partHalves = (paragraph: Paragraph): readonly Paragraph[] => {
  const halves = halvesOf(wordsOf(paragraph))
  if (!halves) return [paragraph]
  return cutRuns(paragraph.runs, halves).flatMap(runs => partHalves({ ...paragraph, runs }))
}

/**
 * The lines of a paragraph, each in a paragraph with its format and origin, where one of them is a line of the form; the paragraph itself
 * where none is. The blank above stays with the first line, the one below with the last.
 */
export const partParagraph = (paragraph: Paragraph): readonly Paragraph[] => {
  const words = wordsOf(paragraph)
  const spans = linesIn(words)
  if (!spans) return words.length <= LONGEST ? partHalves(paragraph) : [paragraph]
  return cutRuns(paragraph.runs, spans).flatMap((runs, i) =>
    partHalves(lineOf(paragraph, runs, i === 0, i === spans.length - 1)),
  )
}
