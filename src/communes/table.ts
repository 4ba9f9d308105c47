/** The list as a table of data. */
import type { Cell, DataPlace, DataTable, TableRow } from '../model/data.ts'
import { COMMUNE_FIELDS, type Commune } from './commune.ts'

/** One row a unit, one column a field; places are those of the file that `khcchc communes` prints of the same units. */
export const communeTable = (communes: readonly Commune[], file: string): DataTable => {
  const place = (line: number, column: number | null, name: string | null): DataPlace => ({
    file,
    sheet: null,
    line,
    column,
    name,
  })
  const rowOf = (commune: Commune, i: number): TableRow => {
    const line = i + 2
    const cells = COMMUNE_FIELDS.map((name, column): [string, Cell] => [
      name,
      { value: commune[name], place: place(line, column + 1, name) },
    ])
    return { cells: new Map(cells), place: place(line, null, null) }
  }
  return {
    headers: COMMUNE_FIELDS.map((name, column) => ({ name, place: place(1, column + 1, name) })),
    rows: communes.map(rowOf),
  }
}
