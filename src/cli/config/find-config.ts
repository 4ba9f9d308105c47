/** The configuration for each file: the nearest khcchc.config.yaml upward from its folder, or the one that was named. */
import { dirname, join, relative, sep } from 'node:path'
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { MAX_BYTES } from '../../reader/limits.ts'
import { withSlashes } from '../check/glob.ts'
import { readOrFault } from '../file-fault.ts'
import { STDIN } from '../targets.ts'
import { CONFIG_FILE, type Config, NO_CONFIG } from './config.ts'
import { readConfig } from './read-config.ts'

/** `file`: only this one; `upward`: the nearest; `none`: no configuration. */
export type ConfigChoice = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'upward' | 'none' }

/** A configuration in force, and where it lies. */
export interface Governed {
  readonly config: Config
  /** Absolute; paths in the configuration start from here. */
  readonly folder: string
}

/** Asked for file after file; each configuration is read once. */
export interface Configs {
  of(file: string): Promise<Governed>
  /** Is it one that the configuration leaves out? */
  skips(file: string): Promise<boolean>
  /** What was wrong with those that were read. */
  readonly diagnostics: readonly Diagnostic[]
  /** The files that were read. */
  readonly files: readonly string[]
}

/** A path as short as people would write it here. */
const shown = (path: string, host: Host): string => relative(host.absolute('.'), path) || path

/** Nothing is read before it is asked for. */
export const startConfigs = (choice: ConfigChoice, lang: Lang, host: Host): Configs => {
  const diagnostics: Diagnostic[] = []
  const files: string[] = []
  const read = async (file: string, folder: string): Promise<Governed> => {
    files.push(file)
    const bytes = await readOrFault(file, MAX_BYTES, null, lang, host)
    if (!(bytes instanceof Uint8Array)) {
      diagnostics.push(bytes)
      return { config: NO_CONFIG, folder }
    }
    const result = readConfig(bytes, file, lang)
    diagnostics.push(...result.diagnostics)
    const config = result.config ?? NO_CONFIG
    const baseline = config.baseline === null ? null : shown(host.absolute(join(folder, config.baseline)), host)
    return { config: { ...config, baseline }, folder }
  }
  const found = new Map<string, Promise<Governed>>()
  const upward = (folder: string): Promise<Governed> => {
    const known = found.get(folder)
    if (known) return known
    const search = async (): Promise<Governed> => {
      const path = join(folder, CONFIG_FILE)
      if ((await host.kind(path)) === 'file') return read(shown(path, host), folder)
      const parent = dirname(folder)
      return parent === folder ? { config: NO_CONFIG, folder } : upward(parent)
    }
    const result = search()
    found.set(folder, result)
    return result
  }
  let named: Promise<Governed> | null = null
  const of = (file: string): Promise<Governed> => {
    if (choice.kind === 'none') return Promise.resolve({ config: NO_CONFIG, folder: host.absolute('.') })
    if (choice.kind === 'file') {
      named ??= read(choice.file, dirname(host.absolute(choice.file)))
      return named
    }
    return upward(file === STDIN ? host.absolute('.') : dirname(host.absolute(file)))
  }
  return {
    of,
    skips: async file => {
      if (file === STDIN) return false
      const { config, folder } = await of(file)
      return config.skips(withSlashes(relative(folder, host.absolute(file)), sep))
    },
    diagnostics,
    files,
  }
}
