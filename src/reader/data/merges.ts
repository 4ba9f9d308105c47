/** Merged cells of a sheet: one value that people see beside several rows, and titles over the whole table. */
import type { Field } from './build-table.ts'
import type { Merge, RawRow, RawSheet } from './sheet-rows.ts'

/** The rows without the lines above the table that only hold a title merged over columns. */
export const withoutTitles = ({ rows, merges }: RawSheet): readonly RawRow[] => {
  const titles = new Map(merges.filter(({ left, right }) => right > left).map(merge => [merge.top, merge.left]))
  const header = rows.findIndex(({ line, cells }) => cells.length !== 1 || titles.get(line) !== cells[0]?.column)
  return header < 0 ? rows : rows.slice(header)
}

/**
 * Completes rows, given from top to bottom, by the values of cells that are merged with cells further up: a province written once
 * beside all its communes holds for each of them. Cells merged to the right stay one.
 */
export const mergedFields = (
  merges: readonly Merge[],
): ((line: number, fields: readonly Field[]) => readonly Field[]) => {
  const starts = new Map<string, Merge>()
  for (const merge of merges) if (merge.bottom > merge.top) starts.set(`${merge.top} ${merge.left}`, merge)
  if (starts.size === 0) return (_line, fields) => fields
  // By column: at most one reaches down at a time.
  const open = new Map<number, { readonly bottom: number; readonly field: Field }>()
  return (line, fields) => {
    const taken = new Set(fields.map(({ column }) => column))
    const inherited: Field[] = []
    for (const [column, { bottom, field }] of open) {
      if (bottom < line) open.delete(column)
      else if (!taken.has(column)) inherited.push(field)
    }
    for (const field of fields) {
      const merge = starts.get(`${line} ${field.column}`)
      if (merge) open.set(field.column, { bottom: merge.bottom, field })
    }
    return inherited.length === 0 ? fields : [...fields, ...inherited]
  }
}
