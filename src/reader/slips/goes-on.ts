/** Lines deeper than the text above them: they go on with it, or were meant for something else. */
import { findHash, looksLikeKey, readEntry } from './entry.ts'
import { type Level, misplaced, push, type Reading, reportForm, spoilText } from './levels.ts'
import { enter, looseText } from './lines.ts'
import { judgeSigns } from './plain.ts'
import { shorten } from './quote.ts'
import { blankOut, indentOf, isComment, report, type Sheet, textOf } from './sheet.ts'
import { mendSubList, readSubList } from './sub-list.ts'
import { topKeyOf } from './top-keys.ts'

/** Reads a misplaced entry, and those below it in the same column, for their slips only. */
export const enterGhost = (reading: Reading, line: number): number => {
  const text = textOf(reading.sheet, line)
  const column = indentOf(text)
  const entry = readEntry(text, column)
  const level = push(reading, line, entry.dashes.length > 0 ? 'seq' : 'map', column, true)
  const next = enter(reading, line, entry, level)
  blankOut(reading.sheet, line, next)
  return next
}

/** An entry deeper than the entries of its level. */
export const misplacedBelow = (reading: Reading, line: number, level: Level, silent: boolean): number => {
  misplaced(reading, line, [level.column], silent)
  return enterGhost(reading, line)
}

/** Keys that name sections, but also sub-sections and blocks. */
const AMBIGUOUS = /^(noi_dung|hinh_thuc|thoi_gian|kinh_phi|ky_hieu|noi_nhan|phu_luc)$/

/** Under the text of one of the plan's own keys it is the plan's; deeper, a key of the same name may be meant. */
const isMeantForPlan = (reading: Reading, level: Level, key: string): boolean =>
  (level.kind === 'map' && level.column === 0) || (reading.levels.length > 2 && !AMBIGUOUS.test(key))

/** The key whose text a level is reading; null in a list. */
const keyAbove = (sheet: Sheet, level: Level): string | null => {
  const text = level.text ? textOf(sheet, level.text.line) : ''
  return /^\s*(?:- +)*([a-z][a-z0-9_]*):/.exec(text)?.[1] ?? null
}

/** A key under a text; null where the line has none. */
const keyUnderText = (reading: Reading, line: number, level: Level): number | null => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const column = indentOf(text)
  const key = /^([a-z][a-z0-9_]*):(?:\s|$)/.exec(text.slice(column))?.[1]
  if (key === undefined) return null
  if (level.text?.ownLine && level.text.column === column && level.text.line < line) {
    const lost = level.text.line
    looseText(reading, lost, level)
    return enter(reading, line, readEntry(text, column), push(reading, line, 'map', column))
  }
  const top = topKeyOf(text.slice(column))
  if (top !== null && isMeantForPlan(reading, level, top)) {
    reportForm(reading, [line, column, key.length], 'KH153', { key: top, into: keyAbove(sheet, level) })
    return enterGhost(reading, line)
  }
  if (!looksLikeKey(key)) return null
  if (level.kind === 'map') return misplacedBelow(reading, line, level, false)
  reportForm(reading, [line, column, key.length], 'KH137', { key })
  return enterGhost(reading, line)
}

const dashUnderText = (reading: Reading, line: number, level: Level): number | null => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const column = indentOf(text)
  const rest = text.slice(column)
  if (/^-(\s|$)/.test(rest)) {
    if (level.kind === 'seq' && column < level.column + 2) return misplacedBelow(reading, line, level, true)
    const list = readSubList(sheet, line, level.column)
    if (list.items.length > 1 || /^(noi_nhan|luu|can_cu|phu_luc)$/.test(keyAbove(sheet, level) ?? '')) {
      reportForm(reading, [line, column, 1], 'KH154', mendSubList(sheet, level, line, list.items), true)
      spoilText(reading, level, list.end - 1)
      return list.end
    }
    if (/^-\s+\p{Lu}/u.test(rest)) {
      const place = [line, column, 1] as const
      const { write } = mendSubList(sheet, level, line, list.items)
      report(sheet, place, 'KH136', { column: level.kind === 'seq' ? level.column + 1 : null, write }, true)
    }
    return null
  }
  if (!/^-[\p{Lu}"“]/u.test(rest)) return null
  report(sheet, [line, column, 1], 'KH130', { fixed: `- ${shorten(rest.slice(1).trim())}` }, true)
  spoilText(reading, level, line)
  return line + 1
}

/** A line deeper than a text without quotes. */
export const goOn = (reading: Reading, line: number, level: Level): number => {
  const other = keyUnderText(reading, line, level) ?? dashUnderText(reading, line, level)
  if (other !== null) return other
  const { sheet } = reading
  const column = indentOf(textOf(sheet, line))
  const judged = judgeSigns(sheet, { line, column, parent: level.column, goesOn: true })
  if (judged.open === 'spoilt') spoilText(reading, level, line)
  else level.open = judged.open
  return judged.next
}

/** A line deeper than a text that a comment has ended (KH129). */
export const goOnAfterComment = (reading: Reading, line: number, level: Level): number => {
  const { sheet } = reading
  const key = keyUnderText(reading, line, level)
  if (key !== null) return key
  let comment = line - 1
  while (comment > 0 && !isComment(textOf(sheet, comment)) && findHash(textOf(sheet, comment), 0) < 0) comment -= 1
  const text = textOf(sheet, comment)
  const column = isComment(text) ? text.search(/#/) : findHash(text, 0)
  reportForm(reading, [comment, Math.max(0, column), 1], 'KH129', {})
  spoilText(reading, level, line)
  return line + 1
}

/** A line deeper than a text in quotes or a list in brackets that is already closed. */
export const goOnAfterEnd = (reading: Reading, line: number, level: Level): number => {
  const { sheet } = reading
  const entry = readEntry(textOf(sheet, line), indentOf(textOf(sheet, line)))
  const value = level.text
  const sign = value ? textOf(sheet, value.line)[value.column] : undefined
  if (entry.key === null && entry.dashes.length > 0 && value && /["']/.test(sign ?? '')) {
    const column = indentOf(textOf(sheet, line))
    const list = readSubList(sheet, line, level.column)
    if (level.kind !== 'seq' || column >= level.column + 2) {
      reportForm(reading, [line, column, 1], 'KH154', mendSubList(sheet, level, line, list.items))
      return enterGhost(reading, line)
    }
  }
  if (entry.key !== null || entry.dashes.length > 0 || !value || sign === undefined || !/["'[{]/.test(sign)) {
    return misplacedBelow(reading, line, level, false)
  }
  const place = [value.line, value.column, 1] as const
  if (sign === '"' || sign === "'") reportForm(reading, place, 'KH122', { quote: sign, fixed: null })
  else reportForm(reading, place, 'KH121', { sign, fixed: null })
  spoilText(reading, level, line)
  return line + 1
}
