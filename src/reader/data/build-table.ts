/** Records of a sheet or a CSV, one after the other → a `DataTable`. */
import { columnLetters } from '../../diagnostics/data-place.ts'
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import type { Cell, DataPlace, DataTable, TableRow } from '../../model/data.ts'
import type { Value } from '../../model/template.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts'

/** A cell of a record that is not empty; columns from 1. */
export interface Field {
  readonly column: number
  readonly value: Value
}

/** The key of what a row holds without being a column: bound rows tell of it. */
export const SURPLUS = ''

/** The first record is the header; `add` gives the finding that ends the reading, for all that comes after it. */
export interface TableBuilder {
  /** `width`: columns of the record, empty ones at its end with them. */
  add(line: number, fields: readonly Field[], width: number): Finding | null
  finish(): Outcome<DataTable>
}

/** `delimited`: a cell beyond the header is a slip of the separator, not a note beside the table. */
export interface TableKind {
  readonly file: string
  readonly sheet: string | null
  readonly delimited: boolean
}

interface HeldRecord {
  readonly line: number
  readonly fields: readonly Field[]
  readonly width: number
}

/** Letters of a header that count; sentences are no headers. */
const LONGEST_HEADER = 300

/** A header as it is compared and shown: one line, NFC. */
export const headerText = (value: Value): string =>
  String(value)
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_HEADER)

/** Empty also where there are only blanks, and characters that print as nothing. */
export const isBlank = (value: Value): boolean =>
  typeof value === 'string' && !/[^\s\u200b-\u200f\u2060\ufeff\u00ad]/.test(value)

type Header = DataTable['headers'][number]

/** "DANH SÁCH CÁC XÃ NĂM 2026": words in one cell alone, never the key of a variable. Titles if a record of several cells follows. */
const maybeTitle = ([only, ...more]: readonly Field[]): boolean =>
  only !== undefined && more.length === 0 && /\S\s+\S+\s+\S/.test(String(only.value))

/** Lines that a title over a table may have. */
const MAX_TITLES = 5

/** (1), (2), (3) under the header of a printed table. */
const isNumbering = (fields: readonly Field[]): boolean =>
  fields.length > 1 && fields.every(({ value }) => typeof value === 'string' && /^\s*\(\d{1,2}\)/.test(value))

/** Collects records as they are read. */
export const buildTable = ({ file, sheet, delimited }: TableKind): TableBuilder => {
  let headers: Header[] | null = null
  /** The first records, while they may be titles. */
  let held: HeldRecord[] = []
  let headerLine = 1
  let width = 0
  let cellCount = 0
  const names = new Map<number, string>()
  const rows: TableRow[] = []
  const strays = new Set<number>()

  const at = (line: number, column: number | null, name: string | null): DataPlace => ({
    file,
    sheet,
    line,
    column,
    name,
  })

  const cellsOf = (line: number, fields: readonly Field[]): ReadonlyMap<string, Cell> => {
    const cells = new Map<string, Cell>()
    for (const { column, value } of fields) {
      const header = names.get(column)
      const name = header ?? SURPLUS
      // Of two columns with one header the first counts; the binding tells of both.
      if (!cells.has(name)) cells.set(name, { value, place: at(line, column, header ?? null) })
    }
    return cells
  }

  const takeHeader = (line: number, fields: readonly Field[]): Finding | null => {
    headers = []
    headerLine = line
    for (const { column, value } of fields) {
      const name = headerText(value)
      if (name === '') continue
      if (headers.length >= MAX_COLUMNS) {
        return finding('KH645', atCell(at(line, column, null)), { limit: MAX_COLUMNS, what: 'columns' })
      }
      headers.push({ name, place: at(line, column, name) })
      names.set(column, name)
    }
    return null
  }

  const takeRow = (line: number, fields: readonly Field[]): Finding | null => {
    if (rows.length === 0 && isNumbering(fields)) return null
    if (rows.length >= MAX_ROWS) return finding('KH644', atCell(at(line, null, null)), { limit: MAX_ROWS })
    cellCount += fields.length
    if (cellCount > MAX_CELLS) {
      return finding('KH645', atCell(at(line, null, null)), { limit: MAX_CELLS, what: 'cells' })
    }
    const kept = fields.filter(({ column }) => {
      const stray = !names.has(column) && (!delimited || column <= width)
      if (stray) strays.add(column)
      return !stray
    })
    // Made anew each time: kept for all rows, maps and places would be most of what a long list takes in memory.
    if (kept.length > 0)
      rows.push({
        place: at(line, null, null),
        get cells() {
          return cellsOf(line, kept)
        },
      })
    return null
  }

  const strayFindings = (): readonly Finding[] =>
    [...strays]
      .sort((a, b) => a - b)
      .slice(0, 20)
      .map(column => finding('KH661', atCell(at(headerLine, column, null)), { column: columnLetters(column) }))

  const take = ({ line, fields, width: columns }: HeldRecord): Finding | null => {
    if (headers !== null) return takeRow(line, fields)
    width = columns
    return takeHeader(line, fields)
  }

  const release = (): Finding | null => {
    for (const record of held) {
      const stopped = take(record)
      if (stopped) return stopped
    }
    return null
  }

  return {
    add: (line, fields, columns) => {
      const filled = fields.filter(({ value }) => !isBlank(value))
      if (filled.length === 0) return null
      const record = { line, fields: filled, width: columns }
      if (headers !== null) return take(record)
      if (maybeTitle(filled) && held.length < MAX_TITLES) {
        held.push(record)
        return null
      }
      const stopped = filled.length > 1 ? null : release()
      held = []
      return stopped ?? take(record)
    },
    finish: () => {
      const stopped = release()
      return stopped
        ? { value: null, findings: [stopped] }
        : { value: { headers: headers ?? [], rows }, findings: strayFindings() }
    },
  }
}
