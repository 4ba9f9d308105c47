/** What a worker thread runs: opens the template once, then makes the rows it is sent. The only user of `workerData`. */
import { workerData } from 'node:worker_threads'
import { openTemplate } from './batch.ts'
import { makeRows } from './cli/batch/make-rows.ts'
import type { RowJob, RowOutcome } from './cli/batch/outcome.ts'
import { rowTools } from './cli/batch/row-tools.ts'
import type { WorkerSetup } from './cli/batch/setup.ts'
import { nodeHost } from './host/host.ts'

const host = nodeHost()
// tinypool hands over its own data first, then ours.
const [, setup] = workerData as readonly [unknown, WorkerSetup]

const open = () => {
  const { press } = openTemplate(setup.template, { file: setup.file, lang: setup.lang })
  if (!press) throw new Error('a template that opened in the program does not open in a thread')
  return rowTools(press, host.compressor)
}
let tools: ReturnType<typeof open> | null = null
/** Rows after which memory is given back. */
const COLLECTED = 512
let made = 0

/** Makes a chunk of rows; the template is known to be good. */
export const work = (jobs: readonly RowJob[]): Promise<readonly RowOutcome[]> => {
  tools ??= open()
  made += jobs.length
  if (made % COLLECTED < jobs.length) host.collect()
  return makeRows(tools, jobs, setup.lang, host)
}
