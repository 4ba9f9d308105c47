/** A machine in memory: what a command reads, writes and says. */
import { posix } from 'node:path'
import { nodeCompressor } from '../../src/host/compressor.ts'
import type { Host } from '../../src/host/host.ts'
import { type MachineSurroundings, type MemoryMachine, memoryMachine } from './memory-machine.ts'

export interface MemoryHost extends Host, MemoryMachine {
  readonly files: Map<string, Uint8Array>
  readonly stdout: () => string
  readonly stderr: () => string
}

interface Surroundings extends MachineSurroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly folders?: readonly string[]
  readonly input?: string
  readonly lang?: string | null
  /** Fails every write with this code, or those that it names. */
  readonly writeFault?: string | ((path: string) => string | null)
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

const fault = (code: string): Error => Object.assign(new Error(code), { code })

export const memoryHost = (surroundings: Surroundings = {}): MemoryHost => {
  const absolute = (path: string): string => posix.resolve('/', path)
  const files = new Map(Object.entries(surroundings.files ?? {}).map(([path, text]) => [absolute(path), bytesOf(text)]))
  const folders = new Set((surroundings.folders ?? []).map(absolute))
  const said = { out: '', err: '' }
  const inFolder = (path: string): boolean =>
    folders.has(path) || [...files.keys()].some(file => file.startsWith(path === '/' ? '/' : `${path}/`))
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const { writeFault } = surroundings
    const code = typeof writeFault === 'function' ? writeFault(absolute(path)) : writeFault
    if (code) throw fault(code)
    files.set(absolute(path), bytes)
  }
  return {
    ...memoryMachine(surroundings, { files, folders, absolute, write }),
    files,
    stdout: () => said.out,
    stderr: () => said.err,
    lang: surroundings.lang ?? null,
    read: async path => {
      const found = files.get(absolute(path))
      if (!found) throw fault(inFolder(absolute(path)) ? 'EISDIR' : 'ENOENT')
      return found
    },
    readInput: async () => bytesOf(surroundings.input ?? ''),
    kind: async path => (files.has(absolute(path)) ? 'file' : inFolder(absolute(path)) ? 'folder' : null),
    size: async path => files.get(absolute(path))?.length ?? null,
    list: async folder =>
      [...files.keys()]
        .filter(path => posix.dirname(path) === absolute(folder))
        .map(path => posix.basename(path))
        .sort(),
    makeFolder: async path => {
      folders.add(absolute(path))
    },
    write,
    absolute,
    compressor: nodeCompressor,
    out: text => {
      said.out += text
    },
    err: text => {
      said.err += text
    },
  }
}
