/** A table's rows against its columns: the one rule of the format that the schema cannot say. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { isMap } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'

const unevenRows = (columns: number, rows: readonly unknown[], pointer: string): readonly Finding[] => {
  const lengths = rows.map(row => (Array.isArray(row) && row.length > 0 ? row.length : columns))
  const [cells] = lengths
  if (cells !== undefined && rows.length > 1 && cells !== columns && lengths.every(length => length === cells)) {
    return [finding('KH239', atValue(`${pointer}/cot`), { row: null, cells, columns })]
  }
  return lengths.flatMap((length, i) =>
    length === columns
      ? []
      : [finding('KH239', atValue(`${pointer}/hang/${i}`), { row: i + 1, cells: length, columns })],
  )
}

/** Every table in `value`: rows that have more or fewer cells than there are columns. `pointer` is where `value` stands. */
export const checkTables = (value: unknown, pointer = ''): readonly Finding[] => {
  if (Array.isArray(value)) return value.flatMap((entry, i) => checkTables(entry, below(pointer, i)))
  if (!isMap(value)) return []
  const table = value.bang
  if (isMap(table) && Array.isArray(table.cot) && Array.isArray(table.hang) && table.cot.length > 0) {
    return unevenRows(table.cot.length, table.hang, `${pointer}/bang`)
  }
  return Object.entries(value).flatMap(([key, entry]) => checkTables(entry, below(pointer, key)))
}
