/** A row that does not bind, as far as it can be read: to find the file that it once became, and to choose it by its cells. */
import type { Cell, Row } from '../../model/data.ts'
import type { Value, Variable } from '../../model/template.ts'
import { convert, extraText } from '../../reader/data/convert.ts'
import type { ColumnNames } from './column-names.ts'
import type { BoundRow } from './rows.ts'

type Values = Record<string, Value>

const empty = (): Values => Object.create(null)

/** Puts a value at a dotted name; what is in the way stays. */
const put = (values: Values, name: string, value: Value): void => {
  const path = name.split('.')
  const last = path.pop() ?? ''
  let map = values
  for (const part of path) {
    map[part] ??= empty()
    const inner = map[part]
    if (typeof inner !== 'object' || Array.isArray(inner)) return
    map = inner as Values
  }
  map[last] ??= value
}

/** `cells` by header; a value of the wrong kind stays the text it is. */
export const looseRow = (
  { place }: BoundRow,
  cells: ReadonlyMap<string, Cell>,
  variables: readonly Variable[],
  columns: ColumnNames,
): Row => {
  const values = empty()
  const extra: Record<string, string> = Object.create(null)
  for (const [header, cell] of cells) {
    const key = columns.keyOf(header)
    if (key === null) continue
    const text = extraText(cell.value, cell.place)
    const [name = ''] = key.split('.')
    const variable = variables.find(one => one.name === name)
    if (!variable) {
      if (text !== null) extra[key] ??= text
      continue
    }
    const kind = key === name ? variable.kind : null
    const { value } = convert(kind, cell.value, { path: key, place: cell.place })
    const found = value ?? text
    if (found !== null) put(values, key, found)
  }
  return { values, extra, place, places: {} }
}
