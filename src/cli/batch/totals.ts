/** "Tổng cộng" under a list is no row of it. */
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Cell, DataTable } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { asKey } from '../../text/nearest.ts'
import type { BoundRow } from './rows.ts'

const TOTALS: ReadonlySet<string> = new Set(['tong', 'tong_cong', 'cong', 'tong_so'])

/** A table and its rows without the totals, each of which is told (KH038). */
export interface Kept {
  readonly table: DataTable
  readonly rows: readonly BoundRow[]
  readonly findings: readonly Finding[]
}

/** The first cell that holds words, where these are those of a total. */
const totalCell = (cells: ReadonlyMap<string, Cell>, { headers }: DataTable): Cell | null => {
  const words = headers
    .flatMap(({ name }) => cells.get(name) ?? [])
    .find(({ value }) => typeof value === 'string' && /[A-Za-zÀ-ỹ]/.test(value))
  return words && TOTALS.has(asKey(String(words.value))) ? words : null
}

/** A total has at most one of the values that every row must have: the words themselves. */
export const withoutTotals = (
  table: DataTable,
  rows: readonly BoundRow[],
  variables: readonly Variable[],
): Kept | null => {
  const needed = variables.filter(({ required, fallback }) => required && fallback === null).length
  const totals = new Map<number, Cell>()
  for (const [i, { findings }] of rows.entries()) {
    const cells = table.rows[i]?.cells
    const cell = cells ? totalCell(cells, table) : null
    if (cell && findings.filter(({ code }) => code === 'KH672').length >= needed - 1) totals.set(i, cell)
  }
  if (totals.size === 0 || totals.size === rows.length) return null
  const stays = (_: unknown, i: number): boolean => !totals.has(i)
  return {
    table: { ...table, rows: table.rows.filter(stays) },
    rows: rows.filter(stays),
    findings: [...totals.values()].map(cell => finding('KH038', atCell(cell.place), { given: String(cell.value) })),
  }
}
