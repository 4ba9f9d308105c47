/** The slips a clerk makes in YAML, found line by line, with the author's line rewritten as it should be. */
import { finding } from '../../diagnostics/finding.ts'
import { mendBlanks } from './blanks.ts'
import { type Entry, isProse, readEntry } from './entry.ts'
import { enterGhost, goOn, goOnAfterComment, goOnAfterEnd, misplacedBelow } from './goes-on.ts'
import {
  type Closed,
  closeLevels,
  type Level,
  misplaced,
  newReading,
  push,
  type Reading,
  reportForm,
  topOf,
} from './levels.ts'
import { enter, enterGluedItem, enterText, hasKey, looseText } from './lines.ts'
import { blankOut, indentOf, isBlank, isComment, newSheet, type Sheet, type Slip, textOf } from './sheet.ts'
import { mendSubList, readSubList } from './sub-list.ts'

const GLUED_DASH = /^-(?=[^\s\d-])/

/** The columns in which a line between two of them may have been meant to stand. */
const columnsFor = (column: number, entry: Entry, outer: Level, closed: Level): readonly number[] => {
  const kind = entry.dashes.length > 0 ? 'seq' : 'map'
  const fitting = [outer, closed].filter(level => level.kind === kind).map(level => level.column)
  if (fitting.length === 0) return [closed.column]
  const nearest = Math.min(...fitting.map(one => Math.abs(one - column)))
  return fitting.filter(one => Math.abs(one - column) === nearest)
}

/** A line between two columns. */
const misplacedBetween = (reading: Reading, line: number, outer: Level, closed: Level): number => {
  const column = indentOf(textOf(reading.sheet, line))
  const entry = readEntry(textOf(reading.sheet, line), column)
  if (entry.dashes.length === 0 && entry.key === null) {
    reading.levels.push(closed)
    return looseText(reading, line, closed)
  }
  misplaced(reading, line, columnsFor(column, entry, outer, closed), false)
  return enterGhost(reading, line)
}

const FEW_LINES = 3

/** The first entry of the file leaves the column of all others: it is at fault, not they. */
const misplacedStart = (reading: Reading, line: number, closed: Level): number => {
  const { sheet } = reading
  const column = indentOf(textOf(sheet, line))
  misplaced(reading, closed.line, [column], false)
  blankOut(sheet, closed.line, line)
  return enter(reading, line, readEntry(textOf(sheet, line), column), push(reading, line, 'map', column))
}

/** A sentence with a colon in the column of keys: text that was not indented. */
const looseSentence = (reading: Reading, line: number, entry: Entry, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line).trim()
  const place = [line, entry.keyColumn, text.length] as const
  if (!level.loose) reportForm(reading, place, 'KH134', { fixed: null, inList: false }, true)
  blankOut(sheet, line, line + 1)
  level.open = 'spoilt'
  level.loose = true
  return line + 1
}

const readItem = (reading: Reading, line: number, entry: Entry, level: Level, closed: Level | null): number => {
  const column = indentOf(textOf(reading.sheet, line))
  if (level.kind === 'seq') return enter(reading, line, entry, level)
  if (level.open === 'empty') return enter(reading, line, entry, push(reading, line, 'seq', column))
  if (closed?.kind === 'seq') return misplacedBetween(reading, line, level, closed)
  const list = readSubList(reading.sheet, line, column - 1)
  const mended = level.text ? mendSubList(reading.sheet, level, line, list.items) : null
  if (mended?.write) reportForm(reading, [line, column, 1], 'KH154', mended)
  else reportForm(reading, [line, column, 1], 'KH139', { what: 'list' })
  const next = enter(reading, line, entry, push(reading, line, 'seq', column, true))
  blankOut(reading.sheet, line, next)
  return next
}

/** A line in the column of the entries of its level. */
const readSibling = (reading: Reading, line: number, level: Level, closed: Level | null): number => {
  const text = textOf(reading.sheet, line)
  const column = indentOf(text)
  const entry = readEntry(text, column)
  if (entry.dashes.length > 0) return readItem(reading, line, entry, level, closed)
  if (GLUED_DASH.test(text.slice(column)) && (level.kind === 'seq' || level.open === 'empty')) {
    return enterGluedItem(reading, line, level.kind === 'seq' ? level : push(reading, line, 'seq', column))
  }
  if (/^[\]}]/.test(text.slice(column)) && level.open === 'spoilt') {
    blankOut(reading.sheet, line, line + 1)
    return line + 1
  }
  if (entry.key === null) return looseText(reading, line, level)
  if (level.kind === 'seq') {
    return closed?.kind === 'map' ? misplacedBetween(reading, line, level, closed) : looseText(reading, line, level)
  }
  if (!entry.glued && isProse(entry.key, false)) return looseSentence(reading, line, entry, level)
  return enter(reading, line, entry, level)
}

/** The first line of what stands under an empty key or dash. */
const readFirst = (reading: Reading, line: number, level: Level): number => {
  const text = textOf(reading.sheet, line)
  const column = indentOf(text)
  const entry = readEntry(text, column)
  if (entry.dashes.length > 0) return enter(reading, line, entry, push(reading, line, 'seq', column))
  if (GLUED_DASH.test(text.slice(column))) return enterGluedItem(reading, line, push(reading, line, 'seq', column))
  if (hasKey(entry, text)) return enter(reading, line, entry, push(reading, line, 'map', column))
  return enterText(reading, line, column, level, true)
}

const readDeeper = (reading: Reading, line: number, level: Level, closed: Closed): number => {
  if (closed.ghost && level.open === 'nested') return enterGhost(reading, line)
  if (closed.level && level.kind === 'root' && line - closed.level.line <= FEW_LINES) {
    return misplacedStart(reading, line, closed.level)
  }
  if (closed.level) return misplacedBetween(reading, line, level, closed.level)
  switch (level.open) {
    case 'empty':
      return readFirst(reading, line, level)
    case 'text':
      return goOn(reading, line, level)
    case 'cut':
      return goOnAfterComment(reading, line, level)
    case 'closed':
      return goOnAfterEnd(reading, line, level)
    case 'nested':
      return misplacedBelow(reading, line, level, false)
    case 'spoilt':
      blankOut(reading.sheet, line, line + 1)
      return line + 1
  }
}

/** Reads one line, or a value over several; returns the next line to read. */
const readLine = (reading: Reading, line: number): number => {
  const { sheet } = reading
  if (isBlank(textOf(sheet, line))) return line + 1
  const last = topOf(reading)
  if (isComment(textOf(sheet, line))) {
    if (last.open === 'text') last.open = 'cut'
    return line + 1
  }
  const atStart = last.kind === 'root' && last.open === 'empty'
  if (/^(---|\.\.\.)(\s|$)/.test(textOf(sheet, line))) return atStart ? line + 1 : sheet.lines.length
  if (atStart && textOf(sheet, line).startsWith('%')) return line + 1

  mendBlanks(sheet, line, last.open === 'text' && indentOf(textOf(sheet, line)) > last.column)
  const text = textOf(sheet, line)
  if (isBlank(text)) return line + 1
  const column = indentOf(text)
  const closed = closeLevels(reading, column, /^-/.test(text.slice(column)))
  const level = topOf(reading)
  const next =
    level.column === column ? readSibling(reading, line, level, closed.level) : readDeeper(reading, line, level, closed)
  if (level.ghost) blankOut(sheet, line, next)
  return next
}

/** Tabs are told of once, with the number of lines; what they do to the columns is no slip of its own. */
const settleTabs = (sheet: Sheet): readonly Slip[] => {
  if (sheet.tabLines === 0) return sheet.slips
  return sheet.slips
    .filter(slip => !['KH133', 'KH134', 'KH137', 'KH139'].includes(slip.finding.code))
    .map(slip => {
      if (slip.finding.code !== 'KH132') return slip
      return { ...slip, finding: finding('KH132', slip.finding.at, { lines: sheet.tabLines }) }
    })
}

/** What was found, and a file in which YAML may look for the rest. */
export interface Slips {
  readonly slips: readonly Slip[]
  /** The file with every slip put out of action, line for line. */
  readonly repaired: string
  readonly tabbed: boolean
}

/** Searches a file for slips. */
export const findSlips = (source: string): Slips => {
  const sheet = newSheet(source)
  const reading = newReading(sheet)
  for (let line = 0; line < sheet.lines.length; ) line = readLine(reading, line)
  return { slips: settleTabs(sheet), repaired: sheet.repaired.join('\n'), tabbed: sheet.tabLines > 0 }
}
