/** `khcchc check`: everything `build` would find, nothing written. */
import { join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import { reasonOf } from '../host/reasons.ts'
import { compileFile } from './compile-file.ts'
import { fileFault } from './file-fault.ts'
import type { ExitCode } from './program.ts'
import { once } from './targets.ts'
import { cliWords } from './words.ts'

/** `plans`: files, folders of plans, or `-` for standard input. */
export interface CheckSettings {
  readonly plans: readonly string[]
  readonly lang: Lang
}

/** A folder stands for the plans directly in it; null where it cannot be read or holds none, which is told. */
const expand = async (path: string, lang: Lang, host: Host): Promise<readonly string[] | null> => {
  if ((await host.kind(path)) !== 'folder') return [path]
  try {
    const names = (await host.list(path)).filter(name => /\.ya?ml$/i.test(name))
    if (names.length > 0) return names.map(name => join(path, name))
    host.err(fileFault('KH010', path, {}, lang))
  } catch (error) {
    host.err(fileFault('KH001', path, { reason: reasonOf(error, lang), nearby: '' }, lang))
  }
  return null
}

/** Checks all plans and tells how it went; 1 when a plan has errors, 2 when one could not be read. */
export const check = async ({ plans: paths, lang }: CheckSettings, host: Host): Promise<ExitCode> => {
  const found: (readonly string[] | null)[] = []
  for (const path of paths) found.push(await expand(path, lang, host))
  const plans = once(
    found.flatMap(names => names ?? []),
    host,
  )
  let worst: ExitCode = found.includes(null) ? 2 : 0
  let [errors, warnings] = [0, 0]
  for (const plan of plans) {
    const compiled = await compileFile(plan, lang, host)
    const code: ExitCode = !compiled.read ? 2 : compiled.document ? 0 : 1
    if (code > worst) worst = code
    errors += compiled.errors
    warnings += compiled.warnings
  }
  host.err(`${cliWords[lang].passed(plans.length, errors, warnings)}\n`)
  return worst
}
