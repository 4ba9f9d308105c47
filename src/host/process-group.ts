/** Programs in process groups of their own: Ctrl-C does not reach them, and each ends with all that it has started. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import process from 'node:process'
import type { Readable } from 'node:stream'

/** How a program ended. */
export interface GroupEnd {
  /** false: there is no such program, or it may not be run. */
  readonly started: boolean
  /** Exit status; null where a signal ended it. */
  readonly status: number | null
  /** Had it to be killed because its time was up? */
  readonly late: boolean
  /** The beginning of what it wrote to its standard error. */
  readonly said: string
}

/** UTF-16 units of `said`. */
const SAID = 300
/** ms in which the last words of a program that has ended arrive; a process that left its group may hold the pipe for ever. */
const GRACE = 500

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** `pid` is null before the start, and where there was none. */
interface Group {
  pid: number | null
}
const running = new Set<Group>()

const killGroup = ({ pid }: Group): void => {
  if (pid === null) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of them have ended.
  }
}

const killAll = (): void => {
  for (const group of running) killGroup(group)
}

/** A terminal's signals reach this process only, so that it answers for its groups. */
const onSignal = (signal: NodeJS.Signals): void => {
  // Somebody else listens: the first Ctrl-C, after which what is under way is finished.
  if (process.listenerCount(signal) > 1) return
  killAll()
  stopListening()
  process.kill(process.pid, signal)
}

const stopListening = (): void => {
  for (const signal of SIGNALS) process.removeListener(signal, onSignal)
  process.removeListener('exit', killAll)
}

const enter = (group: Group): void => {
  // Before all others: a listener that goes at the first signal must still be counted.
  if (running.size === 0) for (const signal of SIGNALS) process.prependListener(signal, onSignal)
  if (running.size === 0) process.on('exit', killAll)
  running.add(group)
}

const leave = (group: Group): void => {
  if (running.delete(group) && running.size === 0) stopListening()
}

/** Listens before it starts anything: a signal in between would leave the program without a master. */
const start = (program: string, args: readonly string[], group: Group): ChildProcess => {
  enter(group)
  try {
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    group.pid = child.pid ?? null
    return child
  } catch (error) {
    leave(group)
    throw error
  }
}

/** Runs a program for `time` ms at most; then, and when it ends, all that is left of its group is killed. */
export const runGroup = (program: string, args: readonly string[], time: number): Promise<GroupEnd> =>
  new Promise(resolve => {
    let said = ''
    let late = false
    let status: number | null = null
    const group: Group = { pid: null }
    const child = start(program, args, group)
    // Not there where the system had no file left for it.
    const stderr = child.stderr as Readable | null | undefined
    const timers = new Set<NodeJS.Timeout>()
    const settle = (): void => {
      for (const timer of timers) clearTimeout(timer)
      stderr?.destroy()
      child.unref()
      leave(group)
      resolve({ started: group.pid !== null, status, late, said })
    }
    const settleSoon = (): unknown => timers.add(setTimeout(settle, GRACE))
    const stop = (): void => {
      late = true
      killGroup(group)
      settleSoon()
    }
    timers.add(setTimeout(stop, time))
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(0, SAID)
    })
    child.on('error', settle)
    child.on('exit', code => {
      status = code
      // Windows has no group to ask for once the first of it has ended.
      if (process.platform !== 'win32') killGroup(group)
      settleSoon()
    })
    child.on('close', settle)
  })
