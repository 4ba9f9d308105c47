/** Who makes chunks of rows: the program itself, or threads, one of which may die. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Host } from '../../host/host.ts'
import { codeOf } from '../../host/reasons.ts'
import { batchWords } from '../batch-words.ts'
import { rowFault } from './fault.ts'
import { makeRows, type RowTools } from './make-rows.ts'
import { type RowJob, type RowOutcome, remarks } from './outcome.ts'
import type { WorkerSetup } from './setup.ts'

/** Makes chunks; `lanes`: how many at once keep it busy. */
export interface Maker {
  readonly lanes: number
  make(jobs: readonly RowJob[]): Promise<readonly RowOutcome[]>
  close(): Promise<void>
}

/** Below, threads take longer to start than they save: 0.1 s each, the time of some 50 documents. */
const FEW_ROWS = 100
/** Rows in a message: few messages, and a kill loses little. */
export const CHUNK = 32

const reasonOfDeath = (error: unknown, lang: Lang): string => {
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return batchWords[lang].reasonOutOfMemory
  return error instanceof Error ? error.message : String(error)
}

const died = ({ number, row }: RowJob, error: unknown, lang: Lang): RowOutcome => {
  const fault = rowFault('KH027', row.place, { reason: reasonOfDeath(error, lang) }, lang)
  return { number, ...remarks([fault]), sha256: null, bytes: null, fault: null }
}

type Run = (jobs: readonly RowJob[]) => Promise<readonly RowOutcome[]>

/** The rows that were with the guilty one when the thread died are made again, each alone. */
const onlyTheGuilty =
  (run: Run, lang: Lang): Run =>
  async jobs => {
    try {
      return await run(jobs)
    } catch (error) {
      const [only, ...more] = jobs
      if (only && more.length === 0) return [died(only, error, lang)]
    }
    const outcomes: RowOutcome[] = []
    for (const job of jobs) {
      const [outcome] = await onlyTheGuilty(run, lang)([job])
      if (outcome) outcomes.push(outcome)
      if (outcome?.fault) break
    }
    return outcomes
  }

/** How many threads for so many rows; 1 is the program itself. */
export const jobsFor = (asked: number | null, rows: number, host: Host): number => {
  if (host.startWorkers === null) return 1
  return Math.max(1, Math.min(asked ?? (rows < FEW_ROWS ? 1 : host.cores), Math.ceil(rows / CHUNK)))
}

/** LibreOffices at once, at most: each fills a core and takes some 300 MB. */
const MOST_OFFICES = 4

/** How many LibreOffices at once. */
export const officesFor = (asked: number | null, cores: number): number =>
  Math.max(1, Math.min(asked ?? cores, MOST_OFFICES))

/** `jobs` of 1 works in the program itself, without any thread. */
export const startMaker = async (jobs: number, tools: RowTools, setup: WorkerSetup, host: Host): Promise<Maker> => {
  if (jobs === 1 || host.startWorkers === null)
    return { lanes: 1, make: rows => makeRows(tools, rows, setup.lang, host), close: async () => {} }
  const workers = await host.startWorkers(setup, jobs)
  const run: Run = async rows => (await workers.run(rows)) as readonly RowOutcome[]
  // One chunk waits for each thread, so that none waits for a chunk.
  return { lanes: 2 * jobs, make: onlyTheGuilty(run, setup.lang), close: () => workers.close() }
}
