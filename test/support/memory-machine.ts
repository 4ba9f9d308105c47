/** The part of the machine in memory that long runs ask for. */
import { posix } from 'node:path'
import type { Machine, PdfJob, Workers } from '../../src/host/machine.ts'

export interface MachineSurroundings {
  /** Milliseconds that each look at the clock takes. */
  readonly tick?: number
  readonly columns?: number | null
  readonly cores?: number
  readonly workers?: ((setup: unknown, count: number) => Workers) | null
  /** Path of LibreOffice; null for none. */
  readonly office?: string | null
  /** Makes the PDF of a job, or refuses. */
  readonly pdf?: (job: PdfJob) => Uint8Array | Error
}

interface Files {
  readonly files: Map<string, Uint8Array>
  readonly folders: Set<string>
  readonly absolute: (path: string) => string
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
}

export interface MemoryMachine extends Machine {
  /** Presses Ctrl-C; false when nobody listens. */
  readonly interrupt: () => boolean
}

const dead = (name: string): boolean => /^\.khcchc-.*\.tmp$/.test(name)

export const memoryMachine = (
  { tick = 0, columns = null, cores = 1, workers = null, office = null, pdf }: MachineSurroundings,
  { files, folders, absolute, write }: Files,
): MemoryMachine => {
  let [time, made] = [0, 0]
  const listeners = new Set<() => void>()
  const remove = (path: string): void => {
    const within = (one: string): boolean => one === path || one.startsWith(`${path}/`)
    for (const file of [...files.keys()].filter(within)) files.delete(file)
    for (const folder of [...folders].filter(within)) folders.delete(folder)
  }
  return {
    append: async (path, text) => {
      const before = files.get(absolute(path)) ?? new Uint8Array()
      await write(path, Buffer.concat([before, new TextEncoder().encode(text)]))
    },
    remove: async path => remove(absolute(path)),
    temporaryFolder: async parent => {
      made += 1
      const path = posix.join(parent, `.khcchc-1-0-${made}.tmp`)
      folders.add(absolute(path))
      return path
    },
    removeLeftovers: async folder => {
      for (const path of [...files.keys(), ...folders])
        if (posix.dirname(path) === absolute(folder) && dead(posix.basename(path))) remove(path)
    },
    now: () => {
      time += tick
      return time
    },
    columns: () => columns,
    onInterrupt: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pause: async () => {},
    collect: () => {},
    cores,
    startWorkers: workers === null ? null : async (setup, count) => workers(setup, count),
    findOffice: async () => office,
    toPdf: async (_office, jobs) => {
      const results: (Error | null)[] = []
      for (const job of jobs) {
        const made = pdf?.(job) ?? new TextEncoder().encode(`%PDF ${job.docx.length}`)
        if (!(made instanceof Error)) await write(job.target, made)
        results.push(made instanceof Error ? made : null)
      }
      return results
    },
    interrupt: () => {
      for (const listener of listeners) listener()
      return listeners.size > 0
    },
  }
}
