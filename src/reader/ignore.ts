/** Comments that silence a finding: `# khcchc-bo-qua KH401: lý do`, at the end of a line or on its own line above. */
import type { Range } from './tree.ts'
import { sourceLines } from './yaml/source-lines.ts'
import { commentsIn } from './yaml.ts'

/** A code (`KH401`) or a rule of the decree (`ND30-2.6.w`), as typed but in the capitals that codes have. */
export interface IgnoredId {
  readonly id: string
  /** In the source without its byte order mark, UTF-16 units. */
  readonly offset: number
}

/** One comment. */
export interface Ignore {
  /** Where the comment stands. */
  readonly at: Range
  /** The line, from 1, whose findings it silences. */
  readonly line: number
  readonly ids: readonly IgnoredId[]
  /** Why; null where none is given, and then nothing is silenced. */
  readonly reason: string | null
}

/** The word that a comment begins with, in Vietnamese and English. */
const MARK = /^#+[ \t]*khcchc-(?:bo-qua|ignore)(?![\w-])/i
const MARK_ANYWHERE = /khcchc-(?:bo-qua|ignore)/i

/** Codes of one comment that are looked at. */
const MOST_IDS = 50

const idOf = (typed: string): string => (/^kh\d/i.test(typed) ? typed.toUpperCase() : typed.replace(/^nd/i, 'ND'))

const readOne = (source: string, at: Range, line: number): Ignore | null => {
  const text = source.slice(at.start, at.end)
  const mark = MARK.exec(text)?.[0]
  if (mark === undefined) return null
  const colon = text.indexOf(':', mark.length)
  const listed = text.slice(mark.length, colon < 0 ? text.length : colon)
  const typed = [...listed.matchAll(/[^\s,;]+/g)].slice(0, MOST_IDS)
  // Without a colon nothing parts the codes from what may be meant as the reason.
  const first = colon < 0 ? typed.findIndex(([word]) => !/^(?:KH|ND)\d/i.test(word)) : -1
  const ids = (first < 0 ? typed : typed.slice(0, first)).map(({ 0: word, index }) => ({
    id: idOf(word),
    offset: at.start + mark.length + index,
  }))
  const reason =
    colon < 0
      ? ''
      : text
          .slice(colon + 1)
          .normalize('NFC')
          .trim()
  return { at, line, ids, reason: reason === '' ? null : reason }
}

const NONE: readonly Ignore[] = []

/** All such comments of a file, in its order; nothing is read where the word does not occur. */
export const readIgnores = (text: string): readonly Ignore[] => {
  if (!MARK_ANYWHERE.test(text)) return NONE
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const rows = source.split('\n')
  const { lineOf, startOf } = sourceLines(source)
  const isAlone = ({ start }: Range): boolean => source.slice(startOf(lineOf(start)), start).trim() === ''
  /** The next line that says something, from 0. */
  const after = (row: number): number => {
    let next = row + 1
    while (next < rows.length && /^\s*(?:#|$)/.test(rows[next] ?? '')) next += 1
    return next
  }
  return commentsIn(source).flatMap(at => {
    const row = lineOf(at.start)
    const found = readOne(source, at, (isAlone(at) ? after(row) : row) + 1)
    return found ? [found] : []
  })
}
