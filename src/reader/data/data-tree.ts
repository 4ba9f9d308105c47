/** Data in YAML or JSON, as a tree → a `DataTable`: a list of maps, or a map with such a list under `du_lieu`. */
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import type { Cell, DataPlace, DataTable, TableRow } from '../../model/data.ts'
import type { Value } from '../../model/template.ts'
import { isMap, memberOf } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { headerText, isBlank, SURPLUS } from './build-table.ts'
import { MAX_CELLS, MAX_COLUMNS, MAX_DATA_DEPTH, MAX_ROWS } from './limits.ts'
import { filePlace } from './places.ts'

/** A tree and where things stand in its file. */
export interface PlacedTree {
  readonly value: unknown
  /** Line, from 1, of the key or value at a JSON Pointer; for a tree without places the number of the row. */
  line(pointer: string): number
  /** A scalar as it is typed; null where that is not known. */
  typed(pointer: string): string | null
}

/** The key of the list where the file is a map. */
const LIST_KEY = 'du_lieu'

/** 007 and numbers of more digits than a number holds stay as they are typed: they are codes. */
const numberValue = (value: number, typed: string | null): Value =>
  typed !== null && (/^[+-]?0\d/.test(typed) || /^\d{16,}$/.test(typed)) ? typed : value

/** Thrown inside this file only, where a tree is deeper than the limit. */
const TOO_DEEP = new Error('too deep')

const valueAt = (value: unknown, pointer: string, typed: PlacedTree['typed'], depth: number): Value | null => {
  if (depth > MAX_DATA_DEPTH) throw TOO_DEEP
  if (typeof value === 'string') return isBlank(value) ? null : value
  if (typeof value === 'number') return numberValue(value, typed(pointer))
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) {
    const items = value.map((item, i) => valueAt(item, `${pointer}/${i}`, typed, depth + 1))
    return items.filter(item => item !== null)
  }
  if (!isMap(value)) return null
  const map: Record<string, Value> = Object.create(null)
  for (const key of Object.keys(value)) {
    const inner = valueAt(value[key], below(pointer, key), typed, depth + 1)
    if (inner !== null) map[key] = inner
  }
  return map
}

const listOf = (root: unknown): { readonly list: readonly unknown[]; readonly pointer: string } | null => {
  if (Array.isArray(root)) return { list: root, pointer: '' }
  const list = memberOf(root, LIST_KEY)
  return Array.isArray(list) ? { list, pointer: `/${LIST_KEY}` } : null
}

const readRow = (item: unknown, pointer: string, tree: PlacedTree, file: string): TableRow => {
  const place = filePlace(file, tree.line(pointer))
  const cells = new Map<string, Cell>()
  if (!isMap(item)) {
    const value = valueAt(item, pointer, tree.typed, 0)
    if (value !== null) cells.set(SURPLUS, { value, place })
    return { cells, place }
  }
  for (const key of Object.keys(item)) {
    const inner = below(pointer, key)
    const value = valueAt(item[key], inner, tree.typed, 0)
    const name = headerText(key)
    if (value === null || name === '' || cells.has(name)) continue
    const at: DataPlace = { ...place, line: tree.line(inner), name }
    cells.set(name, { value, place: at })
  }
  return { cells, place }
}

const readRows = (list: readonly unknown[], pointer: string, tree: PlacedTree, file: string): Outcome<DataTable> => {
  const headers = new Map<string, DataTable['headers'][number]>()
  const rows: TableRow[] = []
  const stop = (found: Finding): Outcome<DataTable> => ({ value: null, findings: [found] })
  let cellCount = 0
  for (const [i, item] of list.entries()) {
    const row = readRow(item, `${pointer}/${i}`, tree, file)
    if (row.cells.size === 0) continue
    const at = atCell(row.place)
    if (rows.length >= MAX_ROWS) return stop(finding('KH644', at, { limit: MAX_ROWS }))
    cellCount += row.cells.size
    if (cellCount > MAX_CELLS) return stop(finding('KH645', at, { limit: MAX_CELLS, what: 'cells' }))
    for (const [name, { place }] of row.cells) {
      if (name !== SURPLUS && !headers.has(name)) headers.set(name, { name, place })
    }
    if (headers.size > MAX_COLUMNS) return stop(finding('KH645', at, { limit: MAX_COLUMNS, what: 'columns' }))
    rows.push(row)
  }
  return { value: { headers: [...headers.values()], rows }, findings: [] }
}

/** Reads rows; empty ones are left out. KH644, KH645, KH650, KH652. */
export const readDataTree = (tree: PlacedTree, file: string): Outcome<DataTable> => {
  const stop = (found: Finding): Outcome<DataTable> => ({ value: null, findings: [found] })
  const found = listOf(tree.value)
  if (!found) return stop(finding('KH650', atCell(filePlace(file, tree.line(''))), {}))
  try {
    return readRows(found.list, found.pointer, tree, file)
  } catch (error) {
    if (error !== TOO_DEEP) throw error
    return stop(finding('KH652', atCell(filePlace(file)), { limit: MAX_DATA_DEPTH }))
  }
}
