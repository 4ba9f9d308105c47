/** Rows of the user's data laid over rows of the list. */

import { isError } from '../diagnostics/errors.ts'
import { atCell, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import type { Cell, DataTable, TableRow } from '../model/data.ts'
import { type Columns, findColumns, POINTERS } from './columns.ts'
import type { AsOf, Commune } from './commune.ts'
import { type Match, matchRow, type Register, registerOf } from './match.ts'

/** A row whose commune is certain. */
interface Matched extends Match {
  readonly commune: Commune
  readonly row: TableRow
}

const fieldOf = (header: string, columns: Columns): string => columns.fields.get(header) ?? header

/** The list's row with the data's cells in it: these win, but for what only points to the commune. */
const layOver = (base: TableRow, row: TableRow, columns: Columns): TableRow => {
  const cells = new Map<string, Cell>(base.cells)
  for (const [header, cell] of row.cells) {
    const field = fieldOf(header, columns)
    const own = base.cells.get(field)
    cells.set(field, own && POINTERS.has(field) ? { value: own.value, place: cell.place } : cell)
  }
  return { cells, place: row.place }
}

const headersOf = (base: DataTable, data: DataTable, columns: Columns): DataTable['headers'] => {
  const headers = new Map(base.headers.map(header => [header.name, header]))
  for (const { name, place } of data.headers) {
    const field = fieldOf(name, columns)
    headers.set(field, { name: field, place })
  }
  return [...headers.values()]
}

/** Rows by the code of their commune, in the order of the data. */
const rowsByCode = (matched: readonly Matched[]): ReadonlyMap<string, readonly Matched[]> => {
  const groups = new Map<string, Matched[]>()
  for (const one of matched) groups.set(one.commune.ma_xa, [...(groups.get(one.commune.ma_xa) ?? []), one])
  return groups
}

/** Told at the second and later rows of a commune. */
const tellDoubled = ([first, ...more]: readonly Matched[], columns: Columns): readonly Finding[] =>
  more.map(({ commune, row }) => {
    const cell = row.cells.get(columns.code ?? '') ?? row.cells.get(columns.name ?? '')
    const data = { unit: commune, first: first?.row.place.line ?? 0 }
    return finding('KH626', atCell(cell?.place ?? row.place), data)
  })

/** Letters, marks aside, by which a slip may have made the name of a unit elsewhere. */
const SLIP = 1

/**
 * Told of a row that names, by its name alone, a unit outside the selection: a slip may have made one name of another ("Gia Viên" in
 * Hải Phòng of "Gia Viễn" in Ninh Bình), where a selected unit without a row has nearly that name.
 */
const tellStrays = (
  outside: readonly Matched[],
  { units, isSelected }: Register,
  taken: ReadonlyMap<string, unknown>,
): readonly Finding[] => {
  const isFree = (unit: Commune): boolean => isSelected(unit) && !taken.has(unit.ma_xa)
  return outside.flatMap(({ commune, byName }) => {
    const nearest = byName ? units.likeUnits(commune.ten_xa, isFree, SLIP) : []
    if (!byName || nearest.length === 0) return []
    return [finding('KH634', atCell(byName.place), { given: String(byName.value), unit: commune, nearest })]
  })
}

/** Told once of all the rows whose units were not selected, on purpose as it seems. */
const tellOutside = ([first, ...more]: readonly Matched[]): readonly Finding[] =>
  first ? [finding('KH630', atCell(first.row.place), { count: 1 + more.length, unit: first.commune })] : []

const codeOf = (row: TableRow): string => String(row.cells.get('ma_xa')?.value ?? '')

/**
 * Lays `data` over `base` (a `communeTable` of the same day), by code or by name; the result has every row of `base` in its order. Null
 * with any error, all of which are told at once, for the commune that a row was meant for would otherwise be made without its data: no
 * column that tells the commune (KH621), a row that means no certain one (KH622–KH625, KH627, KH629) or perhaps another one (KH634), a
 * second row of one (KH626). Rows of other communes are left out (KH630).
 */
export const overlay = (base: DataTable, data: DataTable, day: AsOf = { asOf: null }): Outcome<DataTable> => {
  const columns = findColumns(data)
  if (columns.code === null && columns.name === null) {
    const at = data.headers[0]?.place ?? data.rows[0]?.place
    if (!at) return { value: base, findings: [] }
    const headers = data.headers.map(header => header.name)
    return { value: null, findings: [finding('KH621', atCell(at), { headers })] }
  }
  const register = registerOf(day, new Set(base.rows.map(codeOf)))
  const matches = data.rows.map(row => ({ row, ...matchRow(row, columns, register) }))
  const matched = matches.flatMap(({ commune, ...match }) => (commune ? [{ ...match, commune }] : []))
  const outside = matched.filter(({ commune }) => !register.isSelected(commune))
  const byCode = rowsByCode(matched.filter(({ commune }) => register.isSelected(commune)))
  const findings = [
    ...matches.flatMap(match => match.findings),
    ...[...byCode.values()].flatMap(group => tellDoubled(group, columns)),
    ...tellStrays(outside, register, byCode),
    ...tellOutside(outside),
  ]
  if (findings.some(isError)) return { value: null, findings }
  const rows = base.rows.map(row => {
    const own = byCode.get(codeOf(row))?.[0]
    return own ? layOver(row, own.row, columns) : row
  })
  return { value: { headers: headersOf(base, data, columns), rows }, findings }
}
