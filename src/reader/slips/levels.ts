/** The lists and maps that are open at a line, and the lines that do not fit them. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import type { Open } from './plain.ts'
import { blankOut, indentOf, neutralise, report, type Sheet, textOf } from './sheet.ts'

/** One open list or map; it changes as its lines are read. */
export interface Level {
  readonly kind: 'root' | 'map' | 'seq'
  /** Column (from 0) of its keys or dashes. */
  readonly column: number
  /** How its last value was left. */
  open: Open
  /** Where its last value began, if that is a text. */
  text: { readonly line: number; readonly column: number; readonly ownLine: boolean } | null
  /** Stands where YAML cannot take it: read for its slips only. */
  readonly ghost: boolean
  /** Text without dash or colon was reported, and no entry has come since: more of it is the same fault. */
  loose: boolean
  /** Line in which it began. */
  readonly line: number
}

/** What a line has closed: the last list or map, and whether there was one of those read for their slips only. */
export interface Closed {
  readonly level: Level | null
  readonly ghost: boolean
}

/** `levels` from the root inward; never empty. */
export interface Reading {
  readonly sheet: Sheet
  readonly levels: Level[]
}

/** The root stands left of column 0, so that no line closes it. */
export const newReading = (sheet: Sheet): Reading => ({
  sheet,
  levels: [{ kind: 'root', column: -1, open: 'empty', text: null, ghost: false, loose: false, line: 0 }],
})

/** The innermost list or map; the root, which no line closes, where there is none. */
export const topOf = (reading: Reading): Level => reading.levels.at(-1) as Level

/** Opens a list or map inside the innermost one. */
export const push = (reading: Reading, line: number, kind: 'map' | 'seq', column: number, ghost = false): Level => {
  const top = topOf(reading)
  top.open = 'nested'
  const level: Level = { kind, column, open: 'empty', text: null, ghost: ghost || top.ghost, loose: false, line }
  reading.levels.push(level)
  return level
}

/** Closes what a line at this column ends; returns the last one closed. A list may stand in the column of its key. */
export const closeLevels = (reading: Reading, column: number, isItem: boolean): Closed => {
  const { levels } = reading
  let closed: Level | null = null
  let ghost = false
  while (topOf(reading).column > column) {
    const level = levels.pop()
    if (level?.ghost) ghost = true
    else if (level) closed = level
  }
  const under = levels.at(-2)
  const sameColumn = topOf(reading).column === column && under?.column === column
  if (!isItem && topOf(reading).kind === 'seq' && sameColumn && under?.kind === 'map') closed = levels.pop() ?? null
  return { level: closed, ghost }
}

/** Reports where a line stands, unless it already stands under one that stands wrong. */
export const reportForm = <C extends Code>(
  reading: Reading,
  place: readonly [line: number, column: number, length: number],
  code: C,
  data: DataOf<C>,
  silent = false,
): void => {
  if (!topOf(reading).ghost) report(reading.sheet, place, code, data, silent)
}

/** A line in a column (from 0) that none of its level has (KH133). */
export const misplaced = (reading: Reading, line: number, expected: readonly number[], silent: boolean): void => {
  const given = indentOf(textOf(reading.sheet, line)) + 1
  const data = { expected: expected.map(column => column + 1), given }
  reportForm(reading, [line, given - 1, 1], 'KH133', data, silent)
}

const LOOK_AHEAD = 200

/** Does a later line carry on with a key in the same column? Then it is a map, however odd its first key. */
export const goesOnAsMap = (sheet: Sheet, line: number, column: number): boolean => {
  for (let next = line + 1; next < Math.min(sheet.lines.length, line + LOOK_AHEAD); next += 1) {
    const text = textOf(sheet, next)
    const indent = indentOf(text)
    if (text.length === indent || indent > column) continue
    return indent === column && /^[a-z][a-z0-9_]*:(\s|$)/.test(text.slice(indent))
  }
  return false
}

/** Puts the text that a level is reading out of action, up to and with `line`. */
export const spoilText = (reading: Reading, level: Level, line: number): void => {
  const { sheet } = reading
  if (level.text) {
    neutralise(sheet, level.text.line, level.text.column)
    blankOut(sheet, level.text.line + 1, line + 1)
  } else blankOut(sheet, line, line + 1)
  level.open = 'spoilt'
}
