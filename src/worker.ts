/** What a worker thread runs: the rows or the papers it is sent. The only user of `workerData`. */
import { workerData } from 'node:worker_threads'
import { openTemplate } from './batch.ts'
import { makeRows } from './cli/batch/make-rows.ts'
import type { RowJob } from './cli/batch/outcome.ts'
import { rowTools } from './cli/batch/row-tools.ts'
import type { WorkerSetup } from './cli/batch/setup.ts'
import type { PaperJob, PaperSetup } from './cli/verify/paper-jobs.ts'
import { nodeHost } from './host/host.ts'

const host = nodeHost()
// tinypool hands over its own data first, then ours.
const [, setup] = workerData as readonly [unknown, WorkerSetup | PaperSetup]

const open = ({ template, file, lang }: WorkerSetup) => {
  const { press } = openTemplate(template, { file, lang })
  if (!press) throw new Error('a template that opened in the program does not open in a thread')
  return rowTools(press, host.compressor)
}
let tools: ReturnType<typeof open> | null = null
/** Rows or papers after which memory is given back. */
const COLLECTED = 512
let made = 0

/** Does a chunk; a template is opened with the first rows, and known to be good. */
export const work = async (jobs: readonly RowJob[] | readonly PaperJob[]): Promise<readonly unknown[]> => {
  made += jobs.length
  if (made % COLLECTED < jobs.length) host.collect()
  // The program sends what fits its setup. What judges papers is a file of its own: threads that make them do without.
  if (!('template' in setup)) {
    const { judgePapers } = await import('./cli/verify/paper-jobs.ts')
    return judgePapers(jobs as readonly PaperJob[], setup, host)
  }
  tools ??= open(setup)
  return makeRows(tools, jobs as readonly RowJob[], setup.lang, host)
}
