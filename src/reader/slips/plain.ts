/** A text without quotes: the sign it begins with, colons and # in it. */
import { findColon, findHash, looksLikeKey } from './entry.ts'
import { quote, quotedFrom, quotedLine, shorten } from './quote.ts'
import { deeperLine, neutralise, report, type Sheet, textOf } from './sheet.ts'

/** How a value was left: what deeper lines below it mean depends on it. */
export type Open = 'empty' | 'text' | 'cut' | 'closed' | 'nested' | 'spoilt'

/** What became of a value. */
export interface Judged {
  /** The line to read next. */
  readonly next: number
  readonly open: Open
}

/** Where a value stands; deeper lines than `parent` (a column) belong to it. */
export interface Value {
  readonly line: number
  readonly column: number
  readonly parent: number
  /** It goes on with the text of the lines above. */
  readonly goesOn?: true
}

/** Ends a value that was reported: it and the lines below it do no more harm. */
export const spoil = (sheet: Sheet, at: Value): Judged => {
  neutralise(sheet, at.line, at.column)
  return { next: at.line + 1, open: 'spoilt' }
}

/** The line with the text in quotes; null where the text goes on below. `rewrite`: how, if not as it stands. */
export const quotedValue = (sheet: Sheet, at: Value, rewrite = quotedFrom): string | null => {
  if (at.goesOn || deeperLine(sheet, at.line, at.parent) !== null) return null
  return rewrite(textOf(sheet, at.line), at.column)
}

/** What follows the # belongs to the text. */
export const withHash = (line: string, column: number): string => quotedLine(line.slice(0, column), line.slice(column))

/** The sign of a text that YAML would take for something else, '' for a sound beginning. */
const startSign = (text: string): string => {
  if (text.startsWith('{{')) return '{{'
  if (/^[?:](\s|$)/.test(text)) return text[0] ?? ''
  const first = text[0] ?? ''
  if (first === '*') return /^\*[\w-]+\s*$/.test(text) ? '' : '*'
  if (first === '&') return /^&[\w-]+(\s|$)/.test(text) ? '' : '&'
  if (first === '!') return /^!{1,2}[a-z]\w*(\s|$)|^!</i.test(text) ? '' : '!'
  return /[%@`,\]}|>]/.test(first) ? first : ''
}

const colonSlip = (sheet: Sheet, at: Value, colon: number): Judged => {
  report(sheet, [at.line, colon, 1], 'KH120', { fixed: quotedValue(sheet, at), nested: false }, true)
  return spoil(sheet, at)
}

const IGNORE_MARK = /^#+[ \t]*khcchc-(?:bo-qua|ignore)(?![\w-])/i

/** A # that cuts the text short: glued to a word it is surely none; after one blank it is doubtful. */
const hashSlip = (sheet: Sheet, at: Value, hash: number): Judged => {
  const text = textOf(sheet, at.line)
  const oneBlank = text[hash - 1] === ' ' && !/[ \t]/.test(text[hash - 2] ?? ' ')
  const next = text[hash + 1]
  // A comment to this tool (reader/ignore.ts) is surely one.
  if (IGNORE_MARK.test(text.slice(hash))) return { next: at.line + 1, open: 'cut' }
  if (oneBlank && next !== undefined && !/[\s#]/.test(next)) {
    report(sheet, [at.line, hash, 1], 'KH125', { fixed: quotedValue(sheet, at, withHash) }, true)
    return spoil(sheet, at)
  }
  const words = text.slice(at.column, hash).trim()
  if (oneBlank && next === ' ' && words.includes(' ')) {
    report(sheet, [at.line, hash, text.length - hash], 'KH126', { fixed: quotedValue(sheet, at, withHash) }, true)
  }
  return { next: at.line + 1, open: 'cut' }
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
]

const checkTypographic = (sheet: Sheet, at: Value): void => {
  const text = textOf(sheet, at.line).slice(at.column).trim()
  const pair = PAIRS.find(([open, close]) => text.startsWith(open) && text.endsWith(close))
  if (!pair || text.indexOf(pair[1], 1) !== text.length - 1) return
  const before = textOf(sheet, at.line).slice(0, at.column).trimStart()
  const fixed = `${before}${quote(shorten(text.slice(1, -1)))}`
  report(sheet, [at.line, at.column, text.length], 'KH127', { pair: pair.join(' '), fixed }, true)
}

/** A value, or the first line of one, that stands without quotes. */
export const judgePlain = (sheet: Sheet, at: Value): Judged => {
  const text = textOf(sheet, at.line)
  const sign = startSign(text.slice(at.column))
  if (sign !== '') {
    report(sheet, [at.line, at.column, sign.length], 'KH121', { sign, fixed: quotedValue(sheet, at) }, true)
    return spoil(sheet, at)
  }
  checkTypographic(sheet, at)
  return judgeSigns(sheet, at)
}

/** A line of text without quotes: its colons and its #. */
export const judgeSigns = (sheet: Sheet, at: Value): Judged => {
  const text = textOf(sheet, at.line)
  const colon = findColon(text, at.column)
  if (colon >= 0) return colonSlip(sheet, at, colon)
  const hash = findHash(text, at.column)
  return hash >= 0 ? hashSlip(sheet, at, hash) : { next: at.line + 1, open: 'text' }
}

/** `noi_dung: - abc`: the dash of a list on the line of its key. */
export const dashSlip = (sheet: Sheet, at: Value, key: string): Judged => {
  const text = shorten(
    textOf(sheet, at.line)
      .slice(at.column + 1)
      .trim(),
  )
  const shown = /: |:$| #|^["'[{*&!%@`|>]/.test(text) ? quote(text) : text
  report(
    sheet,
    [at.line, at.column, 1],
    'KH135',
    { key: looksLikeKey(key) ? key : shorten(key, 30), text: shown },
    true,
  )
  return spoil(sheet, at)
}
