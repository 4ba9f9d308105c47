/** Temporary files and folders beside their targets, and what is left of those whose makers were killed. */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { threadId } from 'node:worker_threads'
import { crc32 } from 'node:zlib'
import { codeOf } from './reasons.ts'

/** Containers of one job share a folder and their numbers of processes: only the machine's name tells them apart. */
const machine = crc32(hostname()).toString(16).padStart(8, '0')
const PATTERN = /^\.khcchc-(\d+)-([0-9a-f]{8})-\d+-\d+\.tmp$/
/** ms. Another machine's processes cannot be asked for; nobody writes one file for as long as this. */
const ABANDONED = 10 * 60_000

let made = 0

/** A name that no living process or thread uses: `.khcchc-<pid>-<machine>-<thread>-<n>.tmp`. */
export const temporaryName = (): string => {
  made += 1
  return `.khcchc-${process.pid}-${machine}-${threadId}-${made}.tmp`
}

/** Calls `make` with names until one is free: a process of the same number may have been killed here. */
export const atFreeName = <T>(
  folder: string,
  make: (path: string) => T,
): { readonly path: string; readonly made: T } => {
  for (;;) {
    const path = join(folder, temporaryName())
    try {
      return { path, made: make(path) }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

const folders = new Set<string>()

/** A folder for one task; whoever asks for it removes it. */
export const temporaryFolder = (parent: string): string => {
  const { path } = atFreeName(parent, free => mkdirSync(free))
  folders.add(path)
  return path
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives and is somebody else's.
    return codeOf(error) === 'EPERM'
  }
}

/** Tells other machines that the temporary folders of this thread are in use: to be called more often than every ten minutes. */
export const keepFolders = (): void => {
  for (const folder of folders)
    try {
      // A name that comes and goes leaves the time of the disk, which a clock of ours would not.
      rmdirSync(atFreeName(folder, path => mkdirSync(path)).path)
    } catch {
      if (!existsSync(folder)) folders.delete(folder)
    }
}

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** The time of the disk that holds the folder, so that no clock is asked and clocks that differ do no harm. */
const timeOf = (folder: string): number => {
  const path = temporaryFolder(folder)
  const time = modified(path)
  rmSync(path, { recursive: true, force: true })
  return time
}

/**
 * Removes what killed processes left in a folder: of this machine at once, of another after ten minutes. To be called before this
 * process has anything temporary there: a container that is started again has the name and the number of the one that was killed.
 * Throws as the system does.
 */
export const removeLeftovers = (folder: string): void => {
  const found = readdirSync(folder).flatMap(name => {
    const match = PATTERN.exec(name)
    return match ? [{ path: join(folder, name), pid: Number(match[1]), here: match[2] === machine }] : []
  })
  if (found.length === 0) return
  const now = timeOf(folder)
  const left = found.filter(({ path, pid, here }) =>
    here ? pid === process.pid || !isAlive(pid) : now - modified(path) > ABANDONED,
  )
  for (const { path } of left) rmSync(path, { recursive: true, force: true })
}
