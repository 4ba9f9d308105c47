/** Worker threads. The only door to tinypool. */
import { Tinypool } from 'tinypool'
import type { Workers } from './machine.ts'

/** MiB a thread may use for objects: a row that needs more fails alone, and the machine stays usable. */
const MEMORY = 1024
/** MiB for objects that live shortly: V8 takes three times as much for itself, which makes it little faster. */
const YOUNG = 12

/** `file`: a module whose export `work` takes a task and finds `setup` as its worker data. */
export const startWorkers = (file: string, setup: unknown, count: number, memory: number = MEMORY): Workers => {
  const pool = new Tinypool({
    filename: file,
    name: 'work',
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    // A thread that waits in Atomics holds a core of its own on some machines, and its messages come no sooner.
    useAtomics: false,
  })
  // A thread that dies without a task has nobody to tell it to; tasks hear of it themselves.
  pool.on('error', () => {})
  return { run: task => pool.run(task), close: () => pool.destroy() }
}
