/** The rows of a run: a file of data, the list of communes, or the one laid over the other, bound to the template. */
import { findColumns } from '../../communes/columns.ts'
import type { AsOf } from '../../communes/commune.ts'
import type { Selection } from '../../communes/select.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/finding.ts'
import type { Host } from '../../host/host.ts'
import type { DataTable } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { batchWords } from '../batch-words.ts'
import { readOrTell } from '../file-fault.ts'
import { selectionRemarks } from '../selection-remarks.ts'
import { pinData } from './fault.ts'
import type { RowSource } from './name-rows.ts'
import type { BoundRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'
import { withoutTotals } from './totals.ts'

/** The steps that read data; the list of communes is a table like any other. */
export interface DataSteps {
  /** Bytes of a file of data that are read at most. */
  readonly limit: number
  readData(
    bytes: Uint8Array,
    options: { readonly file: string; readonly sheet: string | null },
  ): Promise<Outcome<DataTable>>
  communeTable(selection: Selection, file: string): Outcome<DataTable>
  overlay(base: DataTable, data: DataTable, day: AsOf): Outcome<DataTable>
  bindRows(
    table: DataTable,
    variables: readonly Variable[],
    options: { readonly file: string },
  ): { readonly rows: readonly BoundRow[]; readonly findings: Outcome<unknown>['findings'] }
}

/** The names of a table's columns, and its cells, for rows that do not bind. */
const sourceOf = (table: DataTable, data: DataTable | null, communes: boolean): RowSource => ({
  headers: [
    ...table.headers.map(({ name }) => ({ written: name, name })),
    // Laid over the list, columns have the names of its fields.
    ...(data && communes ? [...findColumns(data).fields].map(([written, name]) => ({ written, name })) : []),
  ],
  cells: index => table.rows[index]?.cells ?? null,
})

/** `rows` is null where the data cannot be used; `unread`: the machine refused the file, or there is no such province or day, which has been told. */
export interface LoadedRows {
  readonly rows: readonly BoundRow[] | null
  readonly diagnostics: readonly Diagnostic[]
  readonly unread: boolean
  readonly source: RowSource
}

const NOWHERE: RowSource = { headers: [], cells: () => null }

/** What the list of communes is called in messages. */
export const LIST = 'khcchc communes'

const unread: LoadedRows = { rows: null, diagnostics: [], unread: true, source: NOWHERE }

/** What may be given with --data. */
const DATA_FILE = /\.(?:csv|xlsx|ya?ml|json)$/i

/** The list of communes has no header that could be mended. */
const withListHint = (diagnostic: Diagnostic, lang: Lang): Diagnostic =>
  diagnostic.code === 'KH658' ? { ...diagnostic, hint: batchWords[lang].notInList } : diagnostic

/** Reads, lays over and binds; faults of single rows stay with them. */
export const loadRows = async (
  { data, sheet, communes, provinces, asOf, quiet, lang }: BatchSettings,
  variables: readonly Variable[],
  steps: DataSteps,
  host: Host,
): Promise<LoadedRows> => {
  const diagnostics: Diagnostic[] = []
  const take = <T>({ value, findings }: Outcome<T>, file: string): T | null => {
    diagnostics.push(...pinData(findings, file, lang))
    return value
  }
  const failed = (): LoadedRows => ({ rows: null, diagnostics, unread: false, source: NOWHERE })

  const list = communes ? steps.communeTable({ provinces, asOf }, LIST) : null
  const base = list?.value ?? null
  // With a list to go on they are no more than remarks.
  if (list && (base === null || !quiet)) host.err(selectionRemarks(list.findings, lang))
  // An option that cannot be obeyed, and no fault of the data.
  if (communes && base === null) return unread
  let table = base
  let own: DataTable | null = null
  if (data !== null) {
    const bytes = await readOrTell(data, steps.limit, DATA_FILE, lang, host)
    if (bytes === null) return unread
    const read = take(await steps.readData(bytes, { file: data, sheet }), data)
    if (read === null) return failed()
    own = read
    table = base === null ? read : take(steps.overlay(base, read, { asOf }), data)
  }
  if (table === null) return failed()
  const file = data ?? LIST
  const { rows, findings } = steps.bindRows(table, variables, { file })
  const told = pinData(findings, file, lang)
  diagnostics.push(...(communes ? told.map(one => withListHint(one, lang)) : told))
  const kept = communes ? null : withoutTotals(table, rows, variables)
  diagnostics.push(...pinData(kept?.findings ?? [], file, lang))
  return {
    rows: kept?.rows ?? rows,
    diagnostics,
    unread: false,
    source: sourceOf(kept?.table ?? table, own, communes),
  }
}
