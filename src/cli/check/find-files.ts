/** Names on the command line → files: as they are, all of a folder, or all that a pattern means. */
import { basename, join, sep } from 'node:path'
import type { Lang } from '../../diagnostics/code.ts'
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atSource, finding } from '../../diagnostics/finding.ts'
import { pin } from '../../diagnostics/pin.ts'
import type { Host } from '../../host/host.ts'
import { codeOf, reasonOf } from '../../host/reasons.ts'
import { once, STDIN } from '../targets.ts'
import { baseOf, matcher, withSlashes } from './glob.ts'

/** Which files of a folder are meant; those that are named one by one are taken as they are. */
export interface FileKindWanted {
  readonly name: RegExp
  /** Not taken from a folder or by a pattern, though the name fits. */
  readonly not: string | null
}

/** Files sorted by name, each once, and what could not be found (KH001, KH010, KH793, KH795). */
export interface FoundFiles {
  readonly files: readonly string[]
  readonly faults: readonly Diagnostic[]
}

/** Files and folders looked at for one pattern, and folders within one another: a loop of links has no end. */
const MOST = 100_000
const DEEPEST = 32
/** Where packages and histories lie no paper of the office does. */
const LEFT_OUT = new Set(['node_modules', '.git'])

class TooMany extends Error {}

/** A folder that the machine refuses to list, and its error. */
interface Closed {
  readonly folder: string
  readonly error: unknown
}

/** What was found below a folder: one that may not be read hides only what is in it. */
interface Walked {
  readonly files: readonly string[]
  readonly closed: readonly Closed[]
}

/** Names in a folder; the error of the machine where it refuses. */
const namesIn = async (folder: string, host: Host): Promise<readonly string[] | Closed> => {
  try {
    return await host.list(folder === '' ? '.' : folder)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return { folder: folder === '' ? '.' : folder, error }
  }
}

/** All files in a folder and below. */
const walk = async (base: string, host: Host): Promise<Walked> => {
  const files: string[] = []
  const closed: Closed[] = []
  const folders = [{ folder: base, depth: 0 }]
  let seen = 0
  // The list grows while it is gone through: folder by folder, the near ones first.
  for (const { folder, depth } of folders) {
    const names = await namesIn(folder, host)
    if ('error' in names) {
      closed.push(names)
      continue
    }
    for (const name of names) {
      seen += 1
      if (seen > MOST) throw new TooMany()
      const path = join(folder, name)
      const kind = LEFT_OUT.has(name) ? null : await host.kind(path)
      if (kind === 'folder' && depth < DEEPEST) folders.push({ folder: path, depth: depth + 1 })
      else if (kind === 'file') files.push(path)
    }
  }
  return { files, closed }
}

/** `./a.yaml`, as `find` gives it, is a.yaml everywhere else; `./-` is a file and `-` is none. */
const plainName = (name: string): string => (/^(?:\.\/)+-$/.test(name) ? name : name.replace(/^(?:\.\/)+(?=.)/, ''))

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `files/**` and the like. */
const byPattern = async (pattern: string, base: string, host: Host): Promise<Walked> => {
  const matches = matcher(pattern.replace(/^(?:\.\/)+/, ''))
  if ((await host.kind(base === '' ? '.' : base)) !== 'folder') return { files: [], closed: [] }
  const { files, closed } = await walk(base, host)
  return { files: files.filter(path => matches(withSlashes(path, sep))), closed }
}

/** What the names on a command line mean. */
export const findFiles = async (
  names: readonly string[],
  wanted: FileKindWanted,
  lang: Lang,
  host: Host,
): Promise<FoundFiles> => {
  const faults: Diagnostic[] = []
  const fault = <C extends Code>(code: C, file: string, data: DataOf<C>): readonly string[] => {
    faults.push(pin(finding(code, atSource(0), data), { file, lang, source: '', tree: null }))
    return []
  }
  const fits = (path: string): boolean => wanted.name.test(path) && basename(path) !== wanted.not
  const expand = async (name: string): Promise<readonly string[]> => {
    const kind = name === STDIN ? 'file' : await host.kind(name)
    if (kind === 'file') return [plainName(name)]
    if (kind === 'folder') {
      const files = (await host.list(name)).filter(fits).map(file => join(name, file))
      return files.length > 0 ? files : fault('KH010', name, { word: wanted.name.test('a.docx') })
    }
    const pattern = withSlashes(name, sep)
    const base = baseOf(pattern)
    // A plain name that is not there is told where it is read.
    if (base === null) return [name]
    const { files, closed } = await byPattern(pattern, base, host)
    for (const { folder, error } of closed) fault('KH001', folder, { reason: reasonOf(error, lang), nearby: '' })
    const fitting = files.filter(fits)
    return fitting.length > 0 || closed.length > 0 ? fitting : fault('KH793', name, {})
  }
  const found: (readonly string[])[] = []
  for (const name of names) {
    try {
      found.push(await expand(name))
    } catch (error) {
      if (error instanceof TooMany) fault('KH795', name, { limit: MOST })
      else if (codeOf(error) === '') throw error
      else fault('KH001', name, { reason: reasonOf(error, lang), nearby: '' })
    }
  }
  return { files: [...once(found.flat(), host)].sort(byName), faults }
}
