import { countOf, hasError } from '../diagnostics/errors.ts'
import type { PaperReport } from '../diagnostics/verdicts.ts'
import type { Host } from '../host/host.ts'
import { findFiles } from './check/find-files.ts'
import { reportedOf } from './check/render.ts'
import { writeOutputs } from './check/write-outputs.ts'
import { checkWords } from './check-words.ts'
import type { ExitCode } from './command.ts'
import type { Config } from './config/config.ts'
import { type Configs, startConfigs } from './config/find-config.ts'
import { STDIN } from './targets.ts'
import { UsageError } from './usage-error.ts'
import { WORD_FILE } from './verify/judge-paper.ts'
import { judgeMany } from './verify/many-papers.ts'
import { renderPapers } from './verify/render.ts'
import type { VerifySettings } from './verify/settings.ts'
import { verifyWords } from './verify-words.ts'

/** Throws `UsageError` where a report would take the place of what is read. */
const refuseOverInput = (files: readonly string[], { outputs, lang }: VerifySettings, host: Host): void => {
  const inputs = new Set(files.filter(file => file !== STDIN).map(file => host.absolute(file)))
  const clash = outputs.find(({ file }) => file !== null && inputs.has(host.absolute(file)))
  if (clash) throw new UsageError(checkWords[lang].outputOverInput(clash.file ?? ''))
}

/** Warnings of the files that one configuration governs, against what it allows. */
interface Limit {
  readonly allowed: number
  count: number
}

interface Judged {
  readonly reports: readonly PaperReport[]
  readonly limits: readonly Limit[]
  readonly skipped: number
}

/** A file with the configuration that governs it. */
interface Governed {
  readonly file: string
  readonly config: Config
}

const govern = async (files: readonly string[], configs: Configs): Promise<readonly Governed[]> => {
  const governed: Governed[] = []
  for (const file of files) {
    const { config } = await configs.of(file)
    if (!(await configs.skips(file))) governed.push({ file, config })
  }
  return governed
}

const judgeAll = async (
  files: readonly string[],
  settings: VerifySettings,
  configs: Configs,
  host: Host,
): Promise<Judged> => {
  const governed = await govern(files, configs)
  const { outputs, all, lang, maxWarnings, jobs: threads } = settings
  const rules = all || outputs.some(({ format }) => format === 'json' || format === 'html')
  const jobs = governed.map(({ file, config }) => ({ file, levels: { file: config.file, levels: config.levels } }))
  const reports = await judgeMany(jobs, { lang, rules }, threads, host)
  const limits = new Map<string, Limit>()
  for (const [i, { config }] of governed.entries()) {
    const allowed = maxWarnings ?? config.maxWarnings
    if (allowed === null) continue
    const of = maxWarnings === null ? (config.file ?? '') : ''
    const limit = limits.get(of) ?? { allowed, count: 0 }
    limit.count += countOf(reports[i]?.diagnostics ?? [], 'warning')
    limits.set(of, limit)
  }
  return { reports, limits: [...limits.values()], skipped: files.length - governed.length }
}

/** Judges all files and tells how it went; 1: errors or too many warnings, 2: something could not be read or written. */
export const verify = async (settings: VerifySettings, host: Host): Promise<ExitCode> => {
  const { lang, outputs, all } = settings
  const configs = startConfigs(settings.config, lang, host)
  const found = await findFiles(settings.files, { name: WORD_FILE, not: null }, lang, host)
  refuseOverInput(found.files, settings, host)
  for (const file of found.files) await configs.of(file)
  const halted = hasError(configs.diagnostics)
  const { reports, limits, skipped } = await judgeAll(halted ? [] : found.files, settings, configs, host)

  const before = [...configs.diagnostics, ...found.faults]
  const tooMany = limits.filter(({ count, allowed }) => count > allowed)
  const reported = await reportedOf(lang, outputs, {
    files: reports.map(({ file }) => file),
    suppressed: [],
    warningsFail: tooMany.length > 0,
  })
  const papers = { reports, before, reported, all }
  const written = await writeOutputs(outputs, format => renderPapers(format, papers), lang, host)
  const diagnostics = [...before, ...reports.flatMap(one => one.diagnostics)]
  const unread = reports.filter(({ facts }) => facts === null).length
  const totals = {
    files: reports.length,
    sound: reports.filter(one => !hasError(one.diagnostics)).length,
    unread,
    errors: countOf(diagnostics, 'error'),
    warnings: countOf(diagnostics, 'warning'),
    hints: countOf(diagnostics, 'hint'),
    skipped,
  }
  host.err(`${verifyWords[lang].summary(totals)}\n`)
  for (const { count, allowed } of tooMany) host.err(`${checkWords[lang].tooManyWarnings(count, allowed)}\n`)
  if (hasError(before) || unread > 0 || !written) return 2
  return tooMany.length > 0 || hasError(diagnostics) ? 1 : 0
}
