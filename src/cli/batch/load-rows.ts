/** The rows of a run: a file of data, the list of communes, or the one laid over the other, bound to the template. */
import type { AsOf } from '../../communes/commune.ts'
import type { Selection } from '../../communes/select.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Outcome } from '../../diagnostics/finding.ts'
import type { Host } from '../../host/host.ts'
import { reasonOf } from '../../host/reasons.ts'
import type { DataTable } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { pinData, wholeFault } from './fault.ts'
import type { BoundRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'

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

/** `rows` is null where the data cannot be used; `unread`: the machine refused the file, which has been told. */
export interface LoadedRows {
  readonly rows: readonly BoundRow[] | null
  readonly diagnostics: readonly Diagnostic[]
  readonly unread: boolean
}

/** What the list of communes is called in messages. */
export const LIST = 'khcchc communes'

const unread: LoadedRows = { rows: null, diagnostics: [], unread: true }

const readFile = async (file: string, steps: DataSteps, lang: Lang, host: Host): Promise<Uint8Array | null> => {
  try {
    return await host.read(file, steps.limit)
  } catch (error) {
    host.err(wholeFault('KH001', file, { reason: reasonOf(error, lang), nearby: '' }, lang))
    return null
  }
}

/** Reads, lays over and binds; faults of single rows stay with them. */
export const loadRows = async (
  { data, sheet, communes, provinces, asOf, lang }: BatchSettings,
  variables: readonly Variable[],
  steps: DataSteps,
  host: Host,
): Promise<LoadedRows> => {
  const diagnostics: Diagnostic[] = []
  const take = <T>({ value, findings }: Outcome<T>, file: string): T | null => {
    diagnostics.push(...pinData(findings, file, lang))
    return value
  }
  const failed = (): LoadedRows => ({ rows: null, diagnostics, unread: false })

  const base = communes ? take(steps.communeTable({ provinces, asOf }, LIST), LIST) : null
  if (communes && base === null) return failed()
  let table = base
  if (data !== null) {
    const bytes = await readFile(data, steps, lang, host)
    if (bytes === null) return unread
    const read = take(await steps.readData(bytes, { file: data, sheet }), data)
    if (read === null) return failed()
    table = base === null ? read : take(steps.overlay(base, read, { asOf }), data)
  }
  if (table === null) return failed()
  const file = data ?? LIST
  const { rows, findings } = steps.bindRows(table, variables, { file })
  diagnostics.push(...pinData(findings, file, lang))
  return { rows, diagnostics, unread: false }
}
