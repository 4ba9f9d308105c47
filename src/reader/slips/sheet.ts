/** The lines of a file while it is searched for slips, and a copy in which what is already reported does no more harm. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { MAX_COLLECTED } from '../limits.ts'

/** As typed until `mend` changes its blanks; the columns are always those of the file. */
export interface Line {
  /** UTF-16 units from the start of the file. */
  readonly start: number
  /** Without its line end. */
  readonly text: string
}

/** A finding that is told or dropped according to what YAML makes of the file. */
export interface Slip {
  readonly finding: Finding
  /** YAML takes the file and means something else; the others are slips only where YAML refuses the file. */
  readonly silent: boolean
}

/** Filled while the file is searched; lines count from 0. */
export interface Sheet {
  readonly lines: Line[]
  /** The lines with each reported piece put out of action; columns of untouched lines are those of the file. */
  readonly repaired: string[]
  readonly slips: Slip[]
  /** How many lines are indented with tabs. */
  tabLines: number
}

/** A line end is \n or \r\n; after a last line end there is an empty line more. */
export const newSheet = (source: string): Sheet => {
  const lines: Line[] = []
  for (let start = 0; start <= source.length; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    lines.push({ start, text: source.slice(start, end > start && source[end - 1] === '\r' ? end - 1 : end) })
    start = end + 1
  }
  return { lines, repaired: lines.map(line => line.text), slips: [], tabLines: 0 }
}

/** As it is read; '' past the end. */
export const textOf = (sheet: Sheet, line: number): string => sheet.lines[line]?.text ?? ''

/** Records a slip at a column (from 0) of a line. */
export const report = <C extends Code>(
  sheet: Sheet,
  [line, column, length]: readonly [line: number, column: number, length: number],
  code: C,
  data: DataOf<C>,
  silent: boolean,
): void => {
  if (sheet.slips.length >= MAX_COLLECTED) return
  const offset = (sheet.lines[line]?.start ?? 0) + column
  sheet.slips.push({ finding: finding(code, atSource(offset, length), data), silent })
}

/** Puts a harmless value in place of what stands from a column on. */
export const neutralise = (sheet: Sheet, line: number, column: number): void => {
  sheet.repaired[line] = `${textOf(sheet, line).slice(0, column)}x`
}

/** Empties the lines from `from` up to, not including, `to`. */
export const blankOut = (sheet: Sheet, from: number, to: number): void => {
  sheet.repaired.fill('', from, to)
}

/** Reads a line otherwise than it is typed: the same columns, other blanks. */
export const mend = (sheet: Sheet, line: number, text: string): void => {
  const { start } = sheet.lines[line] ?? { start: 0 }
  sheet.lines[line] = { start, text }
  sheet.repaired[line] = text
}

/** Blanks only: a tab indents nothing in YAML. */
export const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0
/** Nothing but blanks and tabs. */
export const isBlank = (text: string): boolean => /^[ \t]*$/.test(text)
/** A # after nothing but blanks and tabs. */
export const isComment = (text: string): boolean => /^[ \t]*#/.test(text)

/** The next line that is neither blank nor a comment, if it is indented deeper than `column`. */
export const deeperLine = (sheet: Sheet, line: number, column: number): number | null => {
  let next = line + 1
  while (next < sheet.lines.length && (isBlank(textOf(sheet, next)) || isComment(textOf(sheet, next)))) next += 1
  if (next >= sheet.lines.length) return null
  return indentOf(textOf(sheet, next)) > column ? next : null
}
