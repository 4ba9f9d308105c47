/** What the reports for machines are made from, and the words they share. */
import type { Code } from './codes.ts'
import { dataPlaceWords } from './data-place.ts'
import type { Diagnostic } from './diagnostic.ts'
import { paperPlaceWords } from './paper-place.ts'
import { printable } from './printable.ts'
import { type ReportOptions, reportWords } from './report-text.ts'

/** A finding that does not count: a comment in the file gives the reason, or an old stock of findings has it. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly by: 'inline' | 'baseline'
  /** What the comment says; for the baseline, the name of its file. */
  readonly reason: string
}

/** What a code means, in one language. */
export interface CodeWords {
  /** A few words, without a stop. */
  readonly title: string
  /** When it appears, in one or two sentences. */
  readonly what: string
}

/** All that a report says beside the findings that count. */
export interface Reported extends ReportOptions {
  /** Every file that was judged, also those without findings. */
  readonly files: readonly string[]
  readonly suppressed: readonly Suppressed[]
  /** More warnings than are allowed: each of them is then a failure. */
  readonly warningsFail: boolean
  /** Of khcchc. */
  readonly version: string
  /** The words of `khcchc explain`, for the report that has room for them; null where it was not asked for. */
  readonly explained: ((code: Code) => CodeWords) | null
}

/** Has a finding a line of text that can be shown, or is it about a file as a whole, or inside a Word file or a sheet? */
export const hasLine = ({ file, sourceLine, data, pointer, paper }: Diagnostic): boolean =>
  paper === null &&
  (sourceLine !== null || pointer !== null || data.some(cell => cell.file === file && cell.sheet === null))

/** Message, place in a Word file, cells, hint and clause, a line each, without anything a terminal or a log could take for a command of its own. */
export const wordsOf = (diagnostic: Diagnostic, { lang, clause }: ReportOptions): string => {
  const { message, hint, rule, data, paper } = diagnostic
  const words = reportWords[lang]
  return printable(
    [
      message,
      ...(paper === null ? [] : [paperPlaceWords(paper, lang)]),
      ...data.map(cell => `${words.data}: ${dataPlaceWords(cell, words.column)}`),
      ...(hint === null ? [] : [`${words.hint}: ${hint}`]),
      ...(rule === null ? [] : [`${words.clause}: ${clause(rule)} (${rule})`]),
    ].join('\n'),
  )
}

/** Path of a file as a relative URI reference; absolute ones get the scheme `file`. */
export const uriOf = (file: string): string => {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  const encoded = path.split('/').map(encodeSegment).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** Half a surrogate pair has no encoding. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
