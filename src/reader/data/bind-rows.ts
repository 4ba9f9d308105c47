/** Rows of a table → rows that a template understands, each judged alone. */

import { isError } from '../../diagnostics/errors.ts'
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Cell, DataPlace, DataTable, Row, TableRow } from '../../model/data.ts'
import type { Value, Variable } from '../../model/template.ts'
import { asKey } from '../../text/nearest.ts'
import { shorten } from '../slips/quote.ts'
import { SURPLUS } from './build-table.ts'
import { convert, extraText } from './convert.ts'
import { type Binding, type Matched, type Meet, matchHeaders, withoutColumn } from './headers.ts'
import { filePlace } from './places.ts'
import { checkShape, kindOfField } from './shapes.ts'

/** A row, or why there is none; `row` is null when one of its findings is an error, and made anew each time it is asked for. */
export interface BoundRow {
  readonly row: Row | null
  readonly findings: readonly Finding[]
  readonly place: DataPlace
}

/** `findings`: those of the table; with an error among them there are no rows. */
export interface BoundRows {
  readonly rows: readonly BoundRow[]
  readonly findings: readonly Finding[]
}

const NONE: readonly Finding[] = []

/** No prototype: `__proto__` and `constructor` are names like all others. */
const newMap = <T>(): Record<string, T> => Object.create(null)

const shown = ({ value }: Cell): string =>
  shorten(typeof value === 'object' ? JSON.stringify(value) : String(value), 60)

/** Puts a value at a variable or inside it; columns never overlap, so what is on the way is a map of ours. */
const put = (values: Record<string, Value>, { variable, fields }: Binding, value: Value): void => {
  let map = values
  let key = variable.name
  for (const field of fields) {
    map[key] ??= newMap<Value>()
    map = map[key] as Record<string, Value>
    key = field
  }
  map[key] = value
}

/** The value with the maps around it. */
const nested = (fields: readonly string[], value: Value): Value =>
  fields.reduceRight<Value>((inner, field) => Object.assign(newMap<Value>(), { [field]: inner }), value)

const missingPlace = (row: DataPlace, variable: Variable, column: Binding | undefined): DataPlace =>
  column === undefined
    ? { ...row, name: variable.name }
    : { ...row, column: column.header.place.column, name: column.header.name }

/** What every row of a table is bound by. */
interface Bond {
  readonly variables: readonly Variable[]
  readonly bindings: Matched['bindings']
  /** Where a value is missing: at its column, if there is one. */
  readonly columns: ReadonlyMap<Variable, Binding>
  readonly extraKeys: ReadonlyMap<string, string>
}

/** An item that is no map has nothing else to be said of. */
const notMap = (cells: TableRow['cells']): Finding | null => {
  const alone = cells.get(SURPLUS)
  return alone?.place.column === null ? finding('KH671', atCell(alone.place), { given: shown(alone) }) : null
}

const bindRow = (
  { place: rowPlace }: TableRow,
  cells: TableRow['cells'],
  { variables, bindings, columns, extraKeys }: Bond,
): { readonly row: Row; readonly findings: readonly Finding[] } => {
  const values = newMap<Value>()
  const places = newMap<DataPlace>()
  const extra = newMap<string>()
  const findings: Finding[] = []
  const faulty = new Set<Variable>()
  for (const [name, { value, place }] of cells) {
    const binding = bindings.get(name)
    if (!binding) {
      if (name === SURPLUS) findings.push(finding('KH670', atCell(place), { given: shown({ value, place }) }))
      const text = extraKeys.has(name) ? extraText(value, place) : null
      if (text !== null) extra[name] = text
      continue
    }
    const { variable, fields, path } = binding
    const kind = fields.length > 0 ? kindOfField(variable, fields) : variable.kind
    const converted = convert(kind, value, { path, place })
    if (converted.refused) {
      findings.push(converted.refused)
      faulty.add(variable)
      continue
    }
    if (converted.remark) findings.push(converted.remark)
    if (converted.value !== null) {
      put(values, binding, converted.value)
      places[path] = place
      const shape = checkShape(variable, nested(fields, converted.value), place)
      findings.push(...shape)
      if (shape.some(isError)) faulty.add(variable)
    }
  }
  for (const variable of variables) {
    if (variable.name in values || faulty.has(variable)) continue
    if (variable.fallback !== null) values[variable.name] = variable.fallback
    else if (variable.required) {
      const at = atCell(missingPlace(rowPlace, variable, columns.get(variable)))
      findings.push(finding('KH672', at, { variable: variable.name, title: variable.title }))
    }
  }
  for (const [name, key] of extraKeys) {
    const text = extra[name]
    if (text !== undefined) extra[key] ??= text
  }
  return { row: { values, extra, place: rowPlace, places }, findings }
}

/** Bound once to be judged, and again when it is asked for: so a long list takes no more memory than its file. */
const boundRow = (row: TableRow, bond: Bond): BoundRow => {
  const { cells } = row
  const alone = notMap(cells)
  const findings = alone ? [alone] : bindRow(row, cells, bond).findings
  const sound = !findings.some(isError)
  return {
    get row() {
      return sound ? bindRow(row, row.cells, bond).row : null
    },
    findings: findings.length === 0 ? NONE : findings,
    place: row.place,
  }
}

/** Header of each extra column → the key that it may also be asked for by: "Tên huyện" → ten_huyen. */
const keysOfExtras = ({ extras }: Matched): ReadonlyMap<string, string> =>
  new Map([...extras].map(name => [name, asKey(name) === '' ? name : asKey(name)]))

const tableFindings = (table: DataTable, variables: readonly Variable[], matched: Matched, file: string) => {
  const first = table.headers[0]?.place
  const start = first ? { ...first, column: null, name: null } : filePlace(file)
  if (table.headers.length === 0 && table.rows.length === 0) return [finding('KH655', atCell(start), {})]
  const empty = table.rows.length === 0 ? [finding('KH656', atCell(start), {})] : []
  const missing = withoutColumn(variables, matched).map(({ name, title }) =>
    finding('KH658', atCell(start), { variable: name, title }),
  )
  return [...empty, ...missing, ...matched.findings]
}

/** Columns of a sheet or a CSV are in every row; keys of YAML and JSON where they are written. */
const meetingIn =
  ({ rows }: DataTable): Meet =>
  (one, other) => {
    if (one.place.column !== null && other.place.column !== null) return other.place
    for (const { cells } of rows) {
      const cell = cells.has(one.name) ? cells.get(other.name) : undefined
      if (cell) return cell.place
    }
    return null
  }

/** Binds a table to the variables of a template. Table: KH655–KH663; rows: KH670–KH684, KH141–KH143, KH146, KH147. */
export const bindRows = (
  table: DataTable,
  variables: readonly Variable[],
  { file }: { readonly file: string },
): BoundRows => {
  const matched = matchHeaders(table.headers, variables, meetingIn(table))
  const findings = tableFindings(table, variables, matched, file)
  if (findings.some(isError)) return { rows: [], findings }
  const columns = new Map([...matched.bindings.values()].reverse().map(binding => [binding.variable, binding]))
  const bond = { variables, bindings: matched.bindings, columns, extraKeys: keysOfExtras(matched) }
  return { rows: table.rows.map(row => boundRow(row, bond)), findings }
}
