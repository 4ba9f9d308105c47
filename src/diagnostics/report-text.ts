/** Diagnostics as lines for people at a terminal. */

import type { Lang, Severity } from './code.ts'
import { dataPlaceWords } from './data-place.ts'
import type { Diagnostic } from './diagnostic.ts'
import { countOf } from './errors.ts'
import { paragraphWords } from './paper-place.ts'
import { displayWidth, printableLine } from './printable.ts'

/** Words around a diagnostic: its severity, its hint, its clause, its cells. */
export interface ReportWords {
  readonly severity: { readonly [S in Severity]: string }
  readonly hint: string
  readonly clause: string
  readonly data: string
  readonly column: string
}

/** By language. */
export const reportWords: { readonly [L in Lang]: ReportWords } = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', hint: 'lưu ý' },
    hint: 'gợi ý',
    clause: 'căn cứ',
    data: 'dữ liệu',
    column: 'cột',
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'note' },
    hint: 'hint',
    clause: 'under',
    data: 'data',
    column: 'column',
  },
}

/** Columns of source shown at most, and how many of them before the place. */
const WINDOW = 96
const BEFORE = 40
const ELLIPSIS = '…'

interface Excerpt {
  readonly line: string
  readonly carets: string
}

/** Splits where no letter is parted from its marks, and no surrogate from its half. */
const lettersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []

/** The last letters of a text that fit into a width. */
const tail = (text: string, width: number): string => {
  const letters = lettersOf(text)
  let from = letters.length
  for (let used = 0; from > 0; from -= 1) {
    used += displayWidth(letters[from - 1] ?? '')
    if (used > width) break
  }
  return from === 0 ? text : ELLIPSIS + letters.slice(from).join('')
}

/** The first letters of a text that fit into a width. */
const head = (text: string, width: number): string => {
  const letters = lettersOf(text)
  let to = 0
  for (let used = 0; to < letters.length; to += 1) {
    used += displayWidth(letters[to] ?? '')
    if (used > width) break
  }
  return to === letters.length ? text : letters.slice(0, to).join('') + ELLIPSIS
}

// Far more than a window holds, so that a line of a megabyte is not taken apart letter by letter.
const REACH = 4 * WINDOW

const excerptOf = (diagnostic: Diagnostic, source: string): Excerpt => {
  const start = Math.min(diagnostic.column - 1, source.length)
  const ends =
    diagnostic.endLine === diagnostic.line ? Math.min(diagnostic.endColumn - 1, source.length) : source.length
  const end = Math.min(ends, start + REACH)
  const whole = source.length <= REACH && displayWidth(printableLine(source)) <= WINDOW
  const reached = printableLine(source.slice(Math.max(0, start - REACH), start))
  const before = whole ? reached : tail(reached, BEFORE)
  const marked = printableLine(source.slice(start, end))
  const room = WINDOW - displayWidth(before)
  const shown = head(marked + printableLine(source.slice(end, end + REACH)), room)
  const carets = Math.max(1, Math.min(displayWidth(marked), displayWidth(shown)))
  return { line: before + shown, carets: ' '.repeat(displayWidth(before)) + '^'.repeat(carets) }
}

const excerptLines = (diagnostic: Diagnostic): readonly string[] => {
  if (diagnostic.sourceLine === null) return []
  const excerpt = excerptOf(diagnostic, diagnostic.sourceLine)
  const number = String(diagnostic.line)
  const gutter = ' '.repeat(Math.max(5, number.length + 1))
  return [`${number.padStart(gutter.length)} | ${excerpt.line}`, `${gutter} | ${excerpt.carets}`.trimEnd()]
}

/** A label and its text; lines after the first stand under the text. */
const labelled = (label: string, text: string): readonly string[] =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? `      ${label}: ${printableLine(line)}` : `        ${printableLine(line)}`))

// A key of a megabyte is a fault, and its message need not be one.
const clip = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}${ELLIPSIS}` : text)

/** File and line, the cell of a fault of the data itself, or the paragraph of a Word file. */
const placeOf = ({ file, line, column, paper, data: [cell] }: Diagnostic, ofData: boolean, lang: Lang): string => {
  if (paper !== null) return `${file}: ${paragraphWords(paper, lang)}`
  return ofData && cell ? dataPlaceWords(cell, reportWords[lang].column) : `${file}:${line}:${column}`
}

const blockOf = (diagnostic: Diagnostic, { lang, clause }: ReportOptions): string => {
  const { file, severity, code, message, hint, rule, pointer, data } = diagnostic
  const words = reportWords[lang]
  const [cell] = data
  const ofData = cell !== undefined && diagnostic.sourceLine === null && pointer === null && cell.file === file
  const place = printableLine(placeOf(diagnostic, ofData, lang))
  const [first = '', ...rest] = clip(message).split('\n')
  return [
    `${place}: ${words.severity[severity]} ${code}: ${printableLine(first)}`,
    ...rest.map(more => `      ${printableLine(more)}`),
    ...excerptLines(diagnostic),
    ...(ofData ? [] : data.flatMap(one => labelled(words.data, dataPlaceWords(one, words.column)))),
    ...(hint === null ? [] : labelled(words.hint, clip(hint))),
    ...(rule === null ? [] : labelled(words.clause, `${clause(rule)} (${rule})`)),
  ].join('\n')
}

/** The clause comes from outside, since diagnostics knows nothing of the decree. */
export interface ReportOptions {
  readonly lang: Lang
  /** A rule id (`ND30-2.9.c`) as people cite it. */
  readonly clause: (rule: string) => string
}

/** All diagnostics in the order given, each with its source line; ends with a line end, '' for none. */
export const reportText = (diagnostics: readonly Diagnostic[], options: ReportOptions): string =>
  diagnostics.map(diagnostic => `${blockOf(diagnostic, options)}\n`).join('')

/** "2 lỗi, 1 cảnh báo"; '' where there is neither. */
export const summary = (diagnostics: readonly Diagnostic[], lang: Lang): string => {
  const plural = (number: number, word: string): string => (lang === 'en' && number !== 1 ? `${word}s` : word)
  return (['error', 'warning'] as const)
    .map(severity => ({ number: countOf(diagnostics, severity), word: reportWords[lang].severity[severity] }))
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => `${number} ${plural(number, word)}`)
    .join(', ')
}
