/** All papers of a run, on as many threads as pay. */
import type { PaperReport } from '../../diagnostics/verdicts.ts'
import type { Host } from '../../host/host.ts'
import { STDIN } from '../targets.ts'
import { judgePapers, type PaperJob, type PaperSetup } from './paper-jobs.ts'

/** Below, threads take longer to start and to warm up than they save. */
const FEW = 300
/** Papers in a message. */
const CHUNK = 16

const chunksOf = (jobs: readonly PaperJob[]): readonly (readonly PaperJob[])[] =>
  Array.from({ length: Math.ceil(jobs.length / CHUNK) }, (_, i) => jobs.slice(i * CHUNK, (i + 1) * CHUNK))

/** How many threads for so many papers; 1 is the program itself, to which standard input belongs. */
const threadsFor = (asked: number | null, jobs: readonly PaperJob[], host: Host): number => {
  if (host.startWorkers === null || jobs.some(({ file }) => file === STDIN)) return 1
  return Math.min(asked ?? (jobs.length < FEW ? 1 : host.cores), Math.ceil(jobs.length / CHUNK))
}

/** In the order of the jobs, whoever judged them. `asked`: threads; null for as many as pay. */
export const judgeMany = async (
  jobs: readonly PaperJob[],
  setup: PaperSetup,
  asked: number | null,
  host: Host,
): Promise<readonly PaperReport[]> => {
  const threads = threadsFor(asked, jobs, host)
  if (host.startWorkers === null || threads <= 1) return judgePapers(jobs, setup, host)
  const workers = await host.startWorkers(setup, threads)
  const judge = async (chunk: readonly PaperJob[]): Promise<readonly PaperReport[]> => {
    try {
      return (await workers.run(chunk)) as readonly PaperReport[]
    } catch {
      // A thread that died, of memory: what it had is judged here, one paper after the other.
      return judgePapers(chunk, setup, host)
    }
  }
  try {
    return (await Promise.all(chunksOf(jobs).map(judge))).flat()
  } finally {
    await workers.close()
  }
}
