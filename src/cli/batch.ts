/** `khcchc batch`: one document a row, each alone; what is done already is not done again. */
import { printableLine } from '../diagnostics/printable.ts'
import type { Host } from '../host/host.ts'
import { reasonOf } from '../host/reasons.ts'
import { isChosen, isInShard } from './batch/choose.ts'
import { dryHost } from './batch/dry-host.ts'
import { type Ledger, openLedger } from './batch/ledger.ts'
import { isRefusal } from './batch/make-rows.ts'
import { orphansOf } from './batch/old-files.ts'
import { perform, type Ran, type Run } from './batch/perform.ts'
import { type BatchSteps, type Prepared, prepare } from './batch/prepare.ts'
import { makeReport, reportRow } from './batch/report.ts'
import { countResults } from './batch/result.ts'
import { keyOf, type NamedRow } from './batch/rows.ts'
import type { BatchSettings } from './batch/settings.ts'
import { batchSteps } from './batch/steps.ts'
import { verifyRows } from './batch/verify-rows.ts'
import { writeReports } from './batch/write-reports.ts'
import { batchWords } from './batch-words.ts'
import type { ExitCode } from './command.ts'
import { wholeFault } from './file-fault.ts'

export { mergeReports } from './batch/merge-reports.ts'
export { type BatchSettings, type MergeSettings, settleBatch, settleMerge } from './batch/settings.ts'

/** The rows of this part that `--only` asks for. */
const chooseRows = (
  rows: readonly NamedRow[],
  ledger: Ledger,
  { only }: Prepared,
  { shard }: BatchSettings,
  host: Host,
): readonly NamedRow[] => {
  const failed = (name: string): boolean => (ledger.last(name)?.status ?? 'done') !== 'done'
  const failedBefore = (row: NamedRow): boolean => failed(keyOf(row)) || failed(`#${row.number}`)
  return rows.filter(
    row => (shard === null || isInShard(row, shard, host.compressor)) && isChosen(only, row, failedBefore),
  )
}

/** null when the folder takes nothing, which has been told. */
const openFolder = async (settings: BatchSettings, host: Host): Promise<Ledger | null> => {
  try {
    return await openLedger(settings, host)
  } catch (error) {
    if (!isRefusal(error)) throw error
    const reason = reasonOf(error, settings.lang)
    host.err(wholeFault('KH030', settings.output, { reason, begun: false }, settings.lang))
    return null
  }
}

const isOnlyFailed = ({ only }: BatchSettings): boolean =>
  only.length > 0 && only.every(({ kind }) => kind === 'failed')

/** Orphans named at most. */
const ORPHANS_SHOWN = 5

/** The memory of the run and its last words, and its reports, which `disk` takes in a dry run too; false where one of them could not be written. */
const conclude = async (
  { settings, host, prepared, ledger, rows }: Run,
  { results, stop }: Ran,
  disk: Host,
): Promise<boolean> => {
  const { lang, quiet, output, formats } = settings
  const words = batchWords[lang]
  try {
    await ledger.close(prepared.rows)
  } catch (error) {
    // What had been noted line by line is still there: the next run goes by that.
    if (!isRefusal(error)) throw error
  }
  if (stop !== null && stop !== 'interrupted')
    host.err(wholeFault('KH030', output, { reason: stop.reason, begun: true }, lang))
  const orphans = orphansOf(prepared.rows, ledger)
  const report = makeReport(
    prepared.head,
    results.map(result => reportRow(result, formats)),
    orphans.flat(),
  )
  const written = await writeReports(report, settings.reports, lang, disk)
  if (stop === 'interrupted') host.err(`${words.interrupted} ${words.goOn}\n`)
  if (quiet) return written
  if (rows.length === 0 && isOnlyFailed(settings)) host.err(`${words.noneFailed}\n`)
  else host.err(`${words.summary(countResults(results), rows.length)}\n`)
  if (settings.dryRun) host.err(`${words.dryRun}\n`)
  if (orphans.length > 0) {
    const names = orphans.flatMap(([file = '']) => file)
    host.err(`${printableLine(words.orphans(orphans.length, names.slice(0, ORPHANS_SHOWN)))}\n`)
  }
  return written
}

/** Makes all rows that are to be made and tells how it went; 1: a row failed, 2: it could not run or had to stop. Throws `UsageError` for an `--only` that the data does not have. */
export const batch = async (settings: BatchSettings, disk: Host, steps: BatchSteps = batchSteps): Promise<ExitCode> => {
  const host = settings.dryRun ? dryHost(disk) : disk
  const prepared = await prepare(settings, steps, host)
  if (typeof prepared === 'number') return prepared
  const ledger = await openFolder(settings, host)
  if (!ledger) return 2
  const run: Run = {
    settings,
    host,
    prepared,
    ledger,
    rows: chooseRows(prepared.rows, ledger, prepared, settings, host),
  }
  const made = await perform(run)
  const ran = settings.verify && made.stop === null ? await verifyRows(made, run) : made
  const written = await conclude(run, ran, disk)
  if (ran.stop === 'interrupted') return 130
  if (ran.stop !== null || !written) return 2
  const isFaulty = ({ status, errors }: Ran['results'][number]): boolean =>
    status === 'failed' || (settings.verify && errors > 0)
  return prepared.faulty || ran.results.some(isFaulty) ? 1 : 0
}
