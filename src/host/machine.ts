/** What a long run asks of the machine beside reading and writing: time, terminal, interruption, workers, LibreOffice. */
import { appendFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { collect } from './collect.ts'
import { removeLeftovers, temporaryFolder } from './temporary.ts'

/** Threads that do chunks of work. */
export interface Workers {
  /** Rejects when the thread that had the task died; another takes its place. */
  run(task: unknown): Promise<unknown>
  close(): Promise<void>
}

/** A Word file in memory, and where its PDF goes. */
export interface PdfJob {
  readonly docx: Uint8Array
  readonly target: string
}

/** All that `batch` asks of the machine beyond one plan's needs; what writes throws the system's own error. */
export interface Machine {
  /** Adds to the end of a file, made if absent, in a single write. */
  append(path: string, text: string): Promise<void>
  /** A file or folder with all it holds; absent is no fault. */
  remove(path: string): Promise<void>
  /** An empty folder of its own name, on the same disk as its parent. */
  temporaryFolder(parent: string): Promise<string>
  /** Removes temporary files and folders of processes that were killed. */
  removeLeftovers(folder: string): Promise<void>
  /** Milliseconds from some moment on; never goes back. */
  now(): number
  /** Columns of the terminal behind `err`; null when it is none. */
  columns(): number | null
  /** Calls back at the first Ctrl-C (or SIGTERM); the second ends the process at once, and LibreOffice with it. Returns what stops listening. */
  onInterrupt(listener: () => void): () => void
  /** Lets signals and timers have their turn. */
  pause(): Promise<void>
  /** Gives back memory that nobody uses; to be asked for once in a thousand rows. */
  collect(): void
  /** Processors this process may use. */
  readonly cores: number
  /** Starts threads that open `setup` once each; null where this program has no worker file. */
  readonly startWorkers: ((setup: unknown, count: number) => Promise<Workers>) | null
  /** Path of LibreOffice (`KHCCHC_SOFFICE`, then PATH); null when there is none. */
  findOffice(): Promise<string | null>
  /**
   * One call of LibreOffice for all jobs; `folder`, on the disk of the targets, takes what is temporary. For each job why there is
   * no PDF, null where there is one: an error of the system, or one with a code `OFFICE_…`, for which reasons.ts has words. Once
   * `stopped` says so no call begins, and the rest is `OFFICE_STOPPED`.
   */
  toPdf(
    office: string,
    jobs: readonly PdfJob[],
    folder: string,
    stopped: () => boolean,
  ): Promise<readonly (Error | null)[]>
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const onInterrupt = (listener: () => void): (() => void) => {
  const stop = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, first)
  }
  // Nobody listens any more at the second one, so that it has the system's own effect (process-group.ts, while LibreOffice runs).
  const first = (): void => {
    stop()
    listener()
  }
  for (const signal of SIGNALS) process.on(signal, first)
  return stop
}

/** The machine of a real process. `workerFile`: the bundle that threads run; null for none. */
export const nodeMachine = (workerFile: string | null): Machine => ({
  append: async (path, text) => appendFileSync(path, text),
  remove: async path => rmSync(path, { recursive: true, force: true }),
  temporaryFolder: async parent => temporaryFolder(parent),
  removeLeftovers: async folder => removeLeftovers(folder),
  now: () => {
    const [seconds, nanoseconds] = process.hrtime()
    return seconds * 1e3 + nanoseconds / 1e6
  },
  columns: () => (process.stderr.isTTY ? (process.stderr.columns ?? 80) : null),
  onInterrupt,
  pause: () => new Promise(resolve => setImmediate(resolve)),
  collect,
  cores: availableParallelism(),
  // Loaded when asked for: one plan needs neither.
  startWorkers:
    workerFile === null
      ? null
      : async (setup, count) => (await import('./workers.ts')).startWorkers(workerFile, setup, count),
  findOffice: async () => (await import('./soffice.ts')).findOffice(),
  toPdf: async (office, jobs, folder, stopped) =>
    (await import('./soffice.ts')).toPdf(office, jobs, folder, { stopped }),
})
