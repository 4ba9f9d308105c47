/** Which rows are to be made; all others end here. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import type { Host } from '../../host/host.ts'
import { reasonOf } from '../../host/reasons.ts'
import { rowFault } from './fault.ts'
import type { Ledger } from './ledger.ts'
import { isRefusal, type RowTools } from './make-rows.ts'
import type { ManifestRecord } from './manifest.ts'
import { remarks } from './outcome.ts'
import { type RowResult, type RowStatus, recordOf } from './result.ts'
import { keyOf, type NamedRow } from './rows.ts'
import type { Todo } from './run-rows.ts'
import type { BatchSettings } from './settings.ts'
import { type RowPlan, settleRow } from './settle-row.ts'
import { retell, tellingOf } from './telling.ts'

/** Rows to be made, and how the others ended. */
export interface RowPlans {
  readonly todos: readonly Todo[]
  readonly results: readonly RowResult[]
}

const failed = (row: NamedRow, diagnostics: readonly Diagnostic[]): RowResult => ({
  row,
  status: 'failed',
  sha256: null,
  bytes: null,
  ...remarks(diagnostics),
})

interface Planning {
  readonly ledger: Ledger
  readonly settings: BatchSettings
  readonly host: Host
  readonly press: RowTools['press']
}

/** As the last run left it. */
const asBefore = (
  row: NamedRow,
  status: RowStatus,
  record: ManifestRecord,
  { settings, press }: Planning,
  more: readonly Diagnostic[] = [],
): RowResult => {
  const found = remarks(more)
  const told = retell(row, record, settings, press)
  return {
    row,
    status,
    sha256: status === 'failed' ? null : record.sha256,
    bytes: status === 'failed' ? null : record.bytes,
    warnings: told.warnings + found.warnings,
    errors: told.errors + found.errors,
    diagnostics: [...told.diagnostics, ...found.diagnostics],
  }
}

const endedBy = (row: NamedRow, plan: Exclude<RowPlan, { kind: 'make' }>, planning: Planning): RowResult => {
  switch (plan.kind) {
    case 'unchanged':
      return asBefore(row, 'unchanged', plan.record, planning)
    case 'kept':
      return asBefore(row, 'kept', plan.record, planning, [plan.diagnostic])
    case 'failed-before':
      return asBefore(row, 'failed', plan.record, planning)
    case 'refused':
      return failed(row, [...row.diagnostics, plan.diagnostic])
  }
}

/** A row that has no values has no name. */
const isMakeable = (row: NamedRow): row is Todo['row'] => row.name !== null && !hasError(row.diagnostics)

const planRow = async (row: NamedRow, input: string, planning: Planning): Promise<Todo | RowResult> => {
  const { ledger, settings, host } = planning
  if (!isMakeable(row)) return failed(row, row.diagnostics)
  try {
    const plan = await settleRow(row, input, ledger, settings, host)
    return plan.kind === 'make' ? { row, input } : endedBy(row, plan, planning)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const fault = { target: row.name, reason: reasonOf(error, settings.lang) }
    return failed(row, [...row.diagnostics, rowFault('KH029', row.place, fault, settings.lang)])
  }
}

/** Rows looked at before signals have their turn. */
const STEP = 50

/** `inputOf`: hash of what a row hangs on. Rows that failed here are remembered; throws as the system does where they cannot be. */
export const planRows = async (
  rows: readonly NamedRow[],
  inputOf: (row: NamedRow) => string,
  stopped: () => boolean,
  planning: Planning,
): Promise<RowPlans> => {
  const todos: Todo[] = []
  const results: RowResult[] = []
  for (const [i, row] of rows.entries()) {
    if (i % STEP === STEP - 1) await planning.host.pause()
    if (stopped()) break
    const planned = await planRow(row, inputOf(row), planning)
    if ('status' in planned) results.push(planned)
    else todos.push(planned)
  }
  const { ledger } = planning
  const records = results.flatMap(result => {
    const last = ledger.last(keyOf(result.row))
    if (result.status === 'failed')
      return recordOf(result, inputOf(result.row), null, last, tellingOf(planning.settings))
    // What had been refused is as it should be again.
    return last && last.status !== 'done' && last.input === inputOf(result.row)
      ? { ...last, status: 'done' as const }
      : []
  })
  if (records.length > 0) await ledger.add(records)
  return { todos, results }
}
