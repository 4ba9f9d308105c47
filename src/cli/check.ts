/** `khcchc check`: everything `build` would find, nothing written. */
import { join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import { compileFile } from './compile-file.ts'
import type { ExitCode } from './program.ts'
import { cliWords } from './words.ts'

export interface CheckSettings {
  readonly plans: readonly string[]
  readonly lang: Lang
}

/** A folder stands for the plans directly in it. */
const expand = async (path: string, host: Host): Promise<readonly string[]> => {
  if ((await host.kind(path)) !== 'folder') return [path]
  const names = (await host.list(path)).filter(name => /\.ya?ml$/i.test(name))
  return names.length === 0 ? [path] : names.map(name => join(path, name))
}

export const check = async (settings: CheckSettings, host: Host): Promise<ExitCode> => {
  const plans = (await Promise.all(settings.plans.map(path => expand(path, host)))).flat()
  let worst: ExitCode = 0
  for (const plan of plans) {
    const { document, read } = await compileFile(plan, settings.lang, host)
    const code: ExitCode = !read ? 2 : document ? 0 : 1
    if (code > worst) worst = code
  }
  host.err(`${cliWords[settings.lang].passed(plans.length)}\n`)
  return worst
}
