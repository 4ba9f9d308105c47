/** A run from its plan to its last row, whatever ends it. */
import type { Host } from '../../host/host.ts'
import { batchWords } from '../batch-words.ts'
import type { Ledger } from './ledger.ts'
import { isRefusal, machineFault } from './make-rows.ts'
import { jobsFor, startMaker } from './maker.ts'
import { oldFileOf } from './old-files.ts'
import { planRows } from './plan-rows.ts'
import type { Prepared } from './prepare.ts'
import { startProgress } from './progress.ts'
import type { RowResult } from './result.ts'
import type { NamedRow } from './rows.ts'
import { runRows, type Stop, type Todo } from './run-rows.ts'
import type { BatchSettings } from './settings.ts'
import { rowTeller } from './tell-rows.ts'

/** A run whose folder is open. */
export interface Run {
  readonly settings: BatchSettings
  readonly host: Host
  readonly prepared: Prepared
  readonly ledger: Ledger
  /** The rows of this run. */
  readonly rows: readonly NamedRow[]
}

/** A row's end, and the file of an earlier run that a failed one still has. */
export interface RowEnd extends RowResult {
  readonly old: string | null
}

/** One result for each row of the run. */
export interface Ran {
  readonly results: readonly RowEnd[]
  /** null: it came to its end. */
  readonly stop: Stop | null
}

const left = (row: NamedRow): RowEnd => ({
  row,
  status: 'left',
  sha256: null,
  bytes: null,
  warnings: 0,
  errors: 0,
  diagnostics: [],
  old: null,
})

/** The first reason counts. */
interface Brake {
  why: Stop | null
}

const makeRows = async (
  todos: readonly Todo[],
  { settings, host, prepared, ledger }: Run,
  brake: Brake,
  ended: (result: RowResult) => string,
): Promise<void> => {
  const staged = settings.formats.includes('docx') ? null : await host.temporaryFolder(settings.output)
  const jobs = jobsFor(settings.jobs, todos.length, host)
  const maker = await startMaker(jobs, prepared.tools, prepared.setup, host)
  const progress = startProgress(todos.length, settings.quiet, settings.lang, host)
  try {
    await runRows(todos, {
      settings,
      host,
      ledger,
      maker,
      office: prepared.office,
      folder: staged ?? settings.output,
      stopped: () => brake.why !== null,
      stop: why => {
        brake.why ??= why
      },
      ended: results => {
        const text = results.map(ended).join('')
        if (text !== '') progress.say(text)
        progress.advance(results.length, results.filter(({ status }) => status === 'failed').length)
      },
    })
  } finally {
    progress.end()
    await maker.close()
    if (staged !== null) await host.remove(staged)
  }
}

/** Makes what is to be made and tells of each row as it ends. */
export const perform = async (run: Run): Promise<Ran> => {
  const { settings, host, prepared, ledger, rows } = run
  const brake: Brake = { why: null }
  const stopListening = host.onInterrupt(() => {
    brake.why ??= 'interrupted'
    host.err(`\n${batchWords[settings.lang].interrupting}\n`)
  })
  const teller = rowTeller(settings)
  const results = new Map<number, RowEnd>()
  const end = (result: RowResult): string => {
    const ended = { ...result, old: oldFileOf(result, settings.formats, ledger) }
    results.set(result.row.number, ended)
    return teller.text(ended)
  }
  try {
    const inputOf = ({ number }: NamedRow): string => prepared.inputs[number - 1] ?? ''
    const plans = await planRows(rows, inputOf, () => brake.why !== null, {
      ledger,
      settings,
      host,
      press: prepared.tools.press,
    })
    for (const result of plans.results) host.err(end(result))
    if (plans.todos.length > 0 && brake.why === null) await makeRows(plans.todos, run, brake, end)
  } catch (error) {
    if (!isRefusal(error)) throw error
    brake.why ??= machineFault(error, settings.lang)
  } finally {
    stopListening()
  }
  host.err(teller.rest())
  return { results: rows.map(row => results.get(row.number) ?? left(row)), stop: brake.why }
}
