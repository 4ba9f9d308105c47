/** All that touches the machine: files, standard streams, environment. The host's folder is the only place for `node:fs`. */
// Synchronous calls: one plan after the other, and the modules behind fs/promises would double the start.
import {
  closeSync,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import type { Compressor } from '../model/compressor.ts'
import { nodeCompressor } from './compressor.ts'
import { type Machine, nodeMachine } from './machine.ts'
import { atFreeName } from './temporary.ts'

/** Bytes read at once where a file does not say its size. */
const CHUNK = 65_536

/** null: nothing there, or nothing that may be seen. */
export type FileKind = 'file' | 'folder' | null

/** All that a command asks of the machine; what reads or writes throws the system's own error. */
export interface Host extends Machine {
  /** `KHCCHC_LANG`; null when unset. */
  readonly lang: string | null
  /** At most `limit` bytes and one more, so that a reader can see that there was more. */
  read(path: string, limit: number): Promise<Uint8Array>
  readInput(limit: number): Promise<Uint8Array>
  /** What stands at a path; null: nothing, or nothing that may be seen. */
  kind(path: string): Promise<FileKind>
  /** Bytes of a file; null: nothing there, or nothing that may be seen. */
  size(path: string): Promise<number | null>
  /** Names in a folder, sorted. */
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  /** Writes a whole file or nothing: a temporary file beside it, then a rename. Links and permissions stay; devices are written into. */
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Absolute form, for comparing paths. */
  absolute(path: string): string
  /** The machine's own compression. */
  readonly compressor: Compressor
  /** Results. */
  out(text: string): void
  /** Remarks. */
  err(text: string): void
}

const PERMISSIONS = 0o777

const writeWhole = (path: string, bytes: Uint8Array): void => {
  const there = statSync(path, { throwIfNoEntry: false })
  // Nothing may take the place of a device or a pipe: `-o sarif=/dev/stdout` is written into it.
  if (there && !there.isFile()) {
    writeFileSync(path, bytes)
    return
  }
  // A link stays one: what it leads to is written.
  const target = there ? realpathSync(path) : path
  let temporary: string | null = null
  try {
    atFreeName(dirname(target), free => {
      const file = openSync(free, 'wx')
      temporary = free
      try {
        // Some disks know no permissions.
        if (there) allowed(() => fchmodSync(file, there.mode & PERMISSIONS))
        writeFileSync(file, bytes)
      } finally {
        closeSync(file)
      }
    })
    if (temporary !== null) renameSync(temporary, target)
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true })
    throw error
  }
}

/** Stops at the limit: a device without end is not read to its end. */
const readUpTo = (path: string, limit: number): Uint8Array => {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min(limit, Math.max(fstatSync(file).size, CHUNK)) + 1)
    const chunks: Uint8Array[] = []
    for (let size = 0; size <= limit; ) {
      const read = readSync(file, bytes)
      if (read === 0) break
      chunks.push(bytes.slice(0, read))
      size += read
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(file)
  }
}

const readInputUpTo = async (limit: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size > limit) break
  }
  return Buffer.concat(chunks)
}

const kindOf = (path: string): FileKind => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file'
}

/** What `read` gives; null where the machine refuses. */
const allowed = <T>(read: () => T): T | null => {
  try {
    return read()
  } catch {
    return null
  }
}

/** One folder after the other: Node's own recursive way never ends where the system will not make one (/proc). */
const makeFolder = (path: string): void => {
  if (kindOf(path) === 'folder') return
  const parent = dirname(resolve(path))
  if (parent !== resolve(path)) makeFolder(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another khcchc may have made it in between.
    if (kindOf(path) !== 'folder') throw error
  }
}

/** The host of a real process. `workerFile`: the bundle of src/worker.ts, for runs over many rows; null: no threads. */
export const nodeHost = (workerFile: string | null = null): Host => ({
  ...nodeMachine(workerFile),
  lang: process.env.KHCCHC_LANG ?? null,
  read: async (path, limit) => readUpTo(path, limit),
  readInput: readInputUpTo,
  kind: async path => allowed(() => kindOf(path)),
  size: async path => allowed(() => statSync(path, { throwIfNoEntry: false })?.size ?? null),
  list: async folder => readdirSync(folder).sort(),
  makeFolder: async path => makeFolder(path),
  write: async (path, bytes) => writeWhole(path, bytes),
  absolute: path => resolve(path).normalize('NFC'),
  compressor: nodeCompressor,
  out: text => {
    process.stdout.write(text)
  },
  err: text => {
    process.stderr.write(text)
  },
})
