/** Lists and maps in brackets: `[VT, VHXH]`, `{ten: UBND xã, de: để báo cáo}`, also over several lines. */
import { isProse } from './entry.ts'
import { type Judged, spoil, type Value } from './plain.ts'
import { closeOf, quote, quotedFrom, shorten } from './quote.ts'
import { indentOf, isBlank, report, type Sheet, textOf } from './sheet.ts'

interface Bracket {
  readonly close: ']' | '}'
  /** The entry being read already has its colon. */
  colon: boolean
}

interface Walk {
  readonly sheet: Sheet
  readonly at: Value
  readonly open: Bracket[]
  line: number
  column: number
  spoilt: boolean
}

const pieceEnd = (text: string, from: number): number => {
  const found = /[,\]}]|[ \t]#/.exec(text.slice(from))
  return found ? from + found.index : text.length
}

/** The line with one piece of it in quotes. */
const quotedPiece = (text: string, from: number, to: number): string => {
  const line = `${text.slice(0, from).trimStart()}${quote(text.slice(from, to).trim())}${text.slice(to).trimEnd()}`
  return shorten(line)
}

const slip = (
  walk: Walk,
  code: 'KH120' | 'KH121' | 'KH122' | 'KH125',
  column: number,
  piece: number,
  silent: boolean,
) => {
  const text = textOf(walk.sheet, walk.line)
  const fixed = quotedPiece(text, piece, pieceEnd(text, column + 1))
  const sign = text[column] ?? ''
  const place = [walk.line, column, 1] as const
  if (code === 'KH120') report(walk.sheet, place, code, { fixed, nested: false }, silent)
  else if (code === 'KH121') report(walk.sheet, place, code, { fixed, sign }, silent)
  else if (code === 'KH122') report(walk.sheet, place, code, { fixed, quote: sign }, silent)
  else report(walk.sheet, place, code, { fixed }, silent)
  walk.spoilt = true
}

const readQuoted = (walk: Walk): void => {
  const sign = textOf(walk.sheet, walk.line)[walk.column] ?? '"'
  const start = walk.column
  let end = closeOf(textOf(walk.sheet, walk.line), sign, walk.column + 1)
  const first = walk.line
  while (end < 0 && walk.line + 1 < walk.sheet.lines.length) {
    walk.line += 1
    end = closeOf(textOf(walk.sheet, walk.line), sign, 0)
  }
  const text = textOf(walk.sheet, walk.line)
  walk.column = end < 0 ? text.length : end + 1
  if (end >= 0 && first === walk.line && !/^[ \t]*([,\]}:]|$|#)/.test(text.slice(end + 1))) {
    slip(walk, 'KH122', end, start, false)
  }
}

const gluedKey = (walk: Walk, text: string, start: number, word: string): void => {
  const key = /^([a-z][a-z0-9_]*):(?=[^\s/])/.exec(word)?.[1]
  if (key === undefined || walk.open.at(-1)?.close !== '}' || walk.open.at(-1)?.colon) return
  const colon = start + key.length
  const fixed = shorten(`${text.slice(0, colon + 1).trimStart()} ${text.slice(colon + 1).trimEnd()}`)
  report(walk.sheet, [walk.line, colon, 1], 'KH131', { key, fixed }, true)
  walk.spoilt = true
}

const readPlain = (walk: Walk): void => {
  const text = textOf(walk.sheet, walk.line)
  const start = walk.column
  const found = /[,[\]{}]|:(?=[\s,[\]{}]|$)|[ \t]#/.exec(text.slice(start))
  const end = found ? start + found.index : text.length
  const word = text.slice(start, end).trim()
  walk.column = Math.max(end, start + 1)
  const sign = word[0] ?? ''
  const isText = sign === '*' || sign === '&' || sign === '!' ? !/^[*&!][!\w-]*$/.test(word) : /[%@`|>]/.test(sign)
  if (isText) {
    slip(walk, 'KH121', start, start, true)
    return
  }
  gluedKey(walk, text, start, word)
  const top = walk.open.at(-1)
  if (walk.spoilt || !top || text[end] !== ':') return
  if (top.colon) slip(walk, 'KH120', end, start, false)
  else if (top.close === ']' && isProse(word, true)) slip(walk, 'KH120', end, start, true)
}

const readComment = (walk: Walk): void => {
  const text = textOf(walk.sheet, walk.line)
  const at = walk.column
  const glued = text[at - 1] === ' ' && /[^\s,[\]{}]/.test(text[at - 2] ?? ' ') && /[^\s#]/.test(text[at + 1] ?? ' ')
  if (glued) {
    const piece = Math.max(...[',', '[', '{', ': '].map(sign => text.lastIndexOf(sign, at) + sign.length), 0)
    slip(walk, 'KH125', at, piece + (/^ */.exec(text.slice(piece))?.[0].length ?? 0), true)
  }
  walk.column = text.length
}

/** Takes one sign, text or comment of the line. */
const step = (walk: Walk): void => {
  const text = textOf(walk.sheet, walk.line)
  const sign = text[walk.column] ?? ''
  const top = walk.open.at(-1)
  if (sign === ' ' || sign === '\t') walk.column += 1
  else if (sign === '#' && /[ \t]|^$/.test(text[walk.column - 1] ?? '')) readComment(walk)
  else if (sign === '[' || sign === '{') {
    walk.open.push({ close: sign === '[' ? ']' : '}', colon: false })
    walk.column += 1
  } else if (sign === ']' || sign === '}') {
    walk.open.pop()
    walk.column += 1
  } else if (sign === ',' || sign === ':') {
    if (top) top.colon = sign === ':'
    walk.column += 1
  } else if (sign === '"' || sign === "'") readQuoted(walk)
  else readPlain(walk)
}

const unclosed = (walk: Walk): Judged => {
  const { sheet, at } = walk
  const text = textOf(sheet, at.line)
  const open = text[at.column] === '{' ? '{' : '['
  const fixed = quotedFrom(text, at.column)
  report(sheet, [at.line, at.column, 1], 'KH124', { open, close: open === '{' ? '}' : ']', fixed }, false)
  return spoil(sheet, at)
}

/** Judges the bracket that opens at a place, up to the one that closes it. */
export const judgeFlow = (sheet: Sheet, at: Value): Judged => {
  const walk: Walk = { sheet, at, open: [], line: at.line, column: at.column, spoilt: false }
  do {
    const text = textOf(sheet, walk.line)
    if (walk.column < text.length) step(walk)
    else {
      walk.line += 1
      walk.column = 0
      if (walk.line >= sheet.lines.length) return unclosed(walk)
      const next = textOf(sheet, walk.line)
      const outside = indentOf(next) <= at.parent && !/^ *([\]}]|\t|#)/.test(next)
      if (!isBlank(next) && outside) return unclosed(walk)
    }
    if (walk.spoilt) return spoil(sheet, at)
  } while (walk.open.length > 0)
  const rest = textOf(sheet, walk.line).slice(walk.column)
  if (/^[ \t]*($|[ \t]#|:)/.test(rest)) return { next: walk.line + 1, open: 'closed' }
  if (walk.line === at.line) {
    const text = textOf(sheet, at.line)
    const fixed = quotedFrom(text, at.column)
    report(sheet, [at.line, at.column, 1], 'KH121', { sign: text[at.column] ?? '[', fixed }, false)
  }
  return spoil(sheet, at)
}
