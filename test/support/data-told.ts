/** Tables, rows and findings of data in the short forms that tests compare. */
import type { Finding } from '../../src/diagnostics/finding.ts'
import type { DataTable } from '../../src/model/data.ts'
import type { Kind, Value, Variable } from '../../src/model/template.ts'
import { type BoundRows, bindRows } from '../../src/reader/data/bind-rows.ts'
import { readData } from '../../src/reader/data/read-data.ts'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** "KH643 5", "KH683 5:2 so" (line, column, header); another sheet or file is not told. */
export const toldOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, at }) => {
    if (!('cell' in at)) return `${code} (no cell)`
    const { line, column, name } = at.cell
    return `${code} ${line}${column === null ? '' : `:${column}`}${name === null ? '' : ` ${name}`}`
  })

/** Rows as plain maps by header. */
export const gridOf = (table: DataTable | null): readonly Readonly<Record<string, Value>>[] =>
  (table?.rows ?? []).map(({ cells }) => Object.fromEntries([...cells].map(([name, { value }]) => [name, value])))

/** Reads a file; a text is its UTF-8. */
export const read = async (given: string | Uint8Array, file: string, sheet: string | null = null) => {
  const { value, findings } = await readData(typeof given === 'string' ? utf8(given) : given, { file, sheet })
  return {
    table: value,
    grid: gridOf(value),
    lines: (value?.rows ?? []).map(({ place }) => place.line),
    told: toldOf(findings),
    findings,
  }
}

/** A variable; `ten_xa: chu!` would be `aVariable('ten_xa', 'chu', { required: true })`. */
export const aVariable = (name: string, kind: Kind, more: Partial<Variable> = {}): Variable => ({
  name,
  kind,
  required: false,
  title: null,
  example: null,
  fallback: null,
  origin: `/mau/bien/${name}`,
  ...more,
})

/** Reads and binds a file. */
export const bind = async (
  given: string | Uint8Array,
  variables: readonly Variable[],
  file = 'ds.csv',
): Promise<BoundRows> => {
  const { table, told } = await read(given, file)
  if (!table) throw new Error(`not read: ${told.join(', ')}`)
  return bindRows(table, variables, { file })
}

/** The values of each row as plain data; null for a row that failed. */
export const valuesOf = ({ rows }: BoundRows): readonly unknown[] =>
  rows.map(({ row }) => (row ? JSON.parse(JSON.stringify(row.values)) : null))

/** What is told of each row. */
export const toldOfRows = ({ rows }: BoundRows): readonly (readonly string[])[] =>
  rows.map(({ findings }) => toldOf(findings))
