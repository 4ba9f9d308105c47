/** A value in quotes or in a block of text (`>-`), and the choice between all forms of value. */
import { judgeFlow } from './flow.ts'
import { dashSlip, type Judged, judgePlain, quotedValue, spoil, type Value, withHash } from './plain.ts'
import { closeOf, cutComment, quotedLine, requotedLine, shorten } from './quote.ts'
import { blankOut, deeperLine, indentOf, isBlank, report, type Sheet, textOf } from './sheet.ts'
import { topKeyOf } from './top-keys.ts'

/** What YAML knows after a backslash in double quotes. */
const BAD_ESCAPE = /\\(?:x(?![0-9a-fA-F]{2})|u(?![0-9a-fA-F]{4})|U(?![0-9a-fA-F]{8})|[^0abt\tnvfre "/\\N_LPxuU])/

const unclosed = (sheet: Sheet, at: Value, sign: string): Judged => {
  const [text, comment] = cutComment(textOf(sheet, at.line), 0)
  const fixed =
    deeperLine(sheet, at.line, at.parent) === null ? `${shorten(text.trim())}${sign}${shorten(comment)}` : null
  report(sheet, [at.line, at.column, 1], 'KH123', { quote: sign, fixed }, false)
  return spoil(sheet, at)
}

/** Column after the last backslash pair: escapes are read from the left, two backslashes are one. */
const badEscape = (text: string, from: number, to: number): number => {
  for (let at = text.indexOf('\\', from); at >= 0 && at < to; at = text.indexOf('\\', at + 2)) {
    if (at + 1 < text.length && BAD_ESCAPE.exec(text.slice(at, at + 10))?.index === 0) return at
  }
  return -1
}

const checkEscapes = (sheet: Sheet, at: Value, last: number, end: number): boolean => {
  for (let line = at.line; line <= last; line += 1) {
    const text = textOf(sheet, line)
    const bad = badEscape(text, line === at.line ? at.column + 1 : 0, line === last ? end : text.length)
    if (bad < 0) continue
    const before = text.slice(0, at.column)
    const fixed = at.line === last ? quotedLine(before, text.slice(at.column + 1, end), text.slice(end + 1)) : null
    report(sheet, [line, bad, 2], 'KH128', { escape: text.slice(bad, bad + 2), fixed }, false)
    return false
  }
  return true
}

const judgeQuoted = (sheet: Sheet, at: Value): Judged => {
  const sign = textOf(sheet, at.line)[at.column] ?? '"'
  let line = at.line
  let end = closeOf(textOf(sheet, line), sign, at.column + 1)
  while (end < 0) {
    line += 1
    const text = textOf(sheet, line)
    if (line >= sheet.lines.length || (!isBlank(text) && indentOf(text) <= at.parent)) return unclosed(sheet, at, sign)
    end = closeOf(text, sign, 0)
  }
  const rest = textOf(sheet, line).slice(end + 1)
  if (!/^[ \t]*($|[ \t]#)/.test(rest)) {
    if (line > at.line) return unclosed(sheet, at, sign)
    report(sheet, [at.line, end, 1], 'KH122', { quote: sign, fixed: quotedValue(sheet, at, requotedLine) }, false)
    return spoil(sheet, at)
  }
  if (sign === '"' && !checkEscapes(sheet, at, line, end)) {
    blankOut(sheet, at.line + 1, line + 1)
    return { ...spoil(sheet, at), next: line + 1 }
  }
  return { next: line + 1, open: 'closed' }
}

const HEADER = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?=\s*$|\s+#)/

/** A block of text: all lines deeper than the parent; the first one sets the indentation, and none may stand left of it. */
const judgeBlock = (sheet: Sheet, at: Value, header: string, key: string | null): Judged => {
  let swallowed = Number.POSITIVE_INFINITY
  let column = /\d/.test(header) ? 0 : -1
  let line = at.line + 1
  let first = line
  let lines = 0
  let uneven = false
  for (; line < sheet.lines.length; line += 1) {
    const text = textOf(sheet, line)
    if (isBlank(text)) continue
    const indent = indentOf(text)
    if (text[indent] === '\t' && indent <= at.parent) {
      if (sheet.tabLines === 0) report(sheet, [line, indent, 1], 'KH132', { lines: 1 }, false)
      sheet.tabLines += 1
      blankOut(sheet, line, line + 1)
      continue
    }
    if (indent <= at.parent) break
    if (column < 0) {
      column = indent
      first = line
    }
    const top = indent <= swallowed ? topKeyOf(text.slice(indent)) : null
    if (top !== null) {
      report(sheet, [line, indent, top.length], 'KH153', { key: top, into: key }, true)
      swallowed = indent
    }
    if (indent >= column) {
      lines += 1
      continue
    }
    // An entry that stands wrong, not a line of this text.
    if (/^-(\s|$)|^[a-z][a-z0-9]*(_[a-z0-9]+)*:(\s|$)/.test(text.slice(indent))) break
    blankOut(sheet, line, line + 1)
    if (uneven) continue
    uneven = true
    // Deeper than the very next line, the first one is the odd one.
    const odd = lines === 1 ? first : line
    const expected = [(odd === line ? column : indent) + 1]
    const given = indentOf(textOf(sheet, odd))
    report(sheet, [odd, given, 1], 'KH133', { expected, given: given + 1 }, false)
  }
  return { next: line, open: 'closed' }
}

/** `- #CCHC …`: nothing but a comment, glued to its #. */
const judgeComment = (sheet: Sheet, at: Value): Judged => {
  const next = textOf(sheet, at.line)[at.column + 1]
  const nested = deeperLine(sheet, at.line, at.parent) !== null
  if (nested || next === undefined || /[\s#]/.test(next)) return { next: at.line + 1, open: 'empty' }
  report(sheet, [at.line, at.column, 1], 'KH125', { fixed: quotedValue(sheet, at, withHash) }, true)
  return spoil(sheet, at)
}

/** Column after the anchors and tags before a value: they are refused elsewhere. */
const skipProps = (text: string, column: number): number => {
  const props = /(?:&[\w-]+|!{1,2}[a-z]\w*|!<[^>\s]*>)(?:[ \t]+|$)/iy
  props.lastIndex = column
  let at = column
  while (props.test(text)) at = props.lastIndex
  return at
}

/** Judges the value at a place; `key`: the key before it on the line, null in a list or on a line of its own. */
export const judgeValue = (sheet: Sheet, place: Value, key: string | null): Judged => {
  const text = textOf(sheet, place.line)
  const at = { ...place, column: skipProps(text, place.column) }
  const rest = text.slice(at.column)
  const first = rest[0]
  if (first === undefined) return { next: at.line + 1, open: 'empty' }
  if (first === '#') return judgeComment(sheet, at)
  if (first === '"' || first === "'") return judgeQuoted(sheet, at)
  if ((first === '[' || first === '{') && !rest.startsWith('{{')) return judgeFlow(sheet, at)
  if (key !== null && /^-(\s|$)/.test(rest)) return dashSlip(sheet, at, key)
  const header = HEADER.exec(rest)?.[0]
  return header ? judgeBlock(sheet, at, header, key) : judgePlain(sheet, at)
}
