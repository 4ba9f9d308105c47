/** `khcchc check`: everything `build` and `batch` would find, nothing written. */
import { join } from 'node:path'
import { openTemplate } from '../batch.ts'
import { compilePlan } from '../compile.ts'
import type { Lang } from '../diagnostics/code.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Host } from '../host/host.ts'
import { reasonOf } from '../host/reasons.ts'
import type { ExitCode } from './command.ts'
import { nameOf, readPlanFile } from './compile-file.ts'
import { PLAN_FILE, wholeFault } from './file-fault.ts'
import { type Counted, tell } from './report.ts'
import { once } from './targets.ts'
import { cliWords } from './words.ts'

/** `plans`: plans and templates, folders of them, or `-` for standard input. */
export interface CheckSettings {
  readonly plans: readonly string[]
  readonly lang: Lang
}

/** A folder stands for the plans directly in it; null where it cannot be read or holds none, which is told. */
const expand = async (path: string, lang: Lang, host: Host): Promise<readonly string[] | null> => {
  if ((await host.kind(path)) !== 'folder') return [path]
  try {
    const names = (await host.list(path)).filter(name => PLAN_FILE.test(name))
    if (names.length > 0) return names.map(name => join(path, name))
    host.err(wholeFault('KH010', path, {}, lang))
  } catch (error) {
    host.err(wholeFault('KH001', path, { reason: reasonOf(error, lang), nearby: '' }, lang))
  }
  return null
}

interface Checked extends Counted {
  readonly kind: 'plan' | 'template' | 'unread'
}

/** A template is judged by itself and by the papers its own examples make. */
const judgeTemplate = (bytes: Uint8Array, file: string, lang: Lang): readonly Diagnostic[] => {
  const { press, diagnostics } = openTemplate(bytes, { file, lang })
  return [...diagnostics, ...(press?.checkSample() ?? [])]
}

const checkFile = async (path: string, lang: Lang, host: Host): Promise<Checked> => {
  const bytes = await readPlanFile(path, lang, host)
  if (bytes === null) return { kind: 'unread', errors: 1, warnings: 0 }
  const file = nameOf(path)
  const { diagnostics } = compilePlan(bytes, { file, lang })
  const isTemplate = diagnostics.some(one => one.code === 'KH599')
  const found = isTemplate ? judgeTemplate(bytes, file, lang) : diagnostics
  return { kind: isTemplate ? 'template' : 'plan', ...tell(found, lang, host) }
}

const exitOf = (checked: Checked): ExitCode => (checked.kind === 'unread' ? 2 : checked.errors > 0 ? 1 : 0)

/** Checks all plans and templates and tells how it went; 1 when one has errors, 2 when one could not be read. */
export const check = async ({ plans: paths, lang }: CheckSettings, host: Host): Promise<ExitCode> => {
  const found: (readonly string[] | null)[] = []
  for (const path of paths) found.push(await expand(path, lang, host))
  const files = once(
    found.flatMap(names => names ?? []),
    host,
  )
  const checked: Checked[] = []
  for (const file of files) checked.push(await checkFile(file, lang, host))
  const sum = (key: 'errors' | 'warnings'): number => checked.reduce((total, one) => total + one[key], 0)
  const templates = checked.filter(({ kind }) => kind === 'template').length
  host.err(`${cliWords[lang].passed(files.length - templates, templates, sum('errors'), sum('warnings'))}\n`)
  const codes = checked.map(exitOf)
  return found.includes(null) || codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0
}
