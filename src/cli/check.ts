/** `khcchc check`: everything `build` and `batch` would find, nothing written but the reports that were asked for. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countOf, hasError } from '../diagnostics/errors.ts'
import { atSource, finding } from '../diagnostics/finding.ts'
import { pin } from '../diagnostics/pin.ts'
import type { Host } from '../host/host.ts'
import { baselineText } from './check/baseline.ts'
import { type Counted, countFindings } from './check/count.ts'
import { findFiles } from './check/find-files.ts'
import { fixChecked } from './check/fix-checked.ts'
import { type JudgedFile, judgeFile } from './check/judge-file.ts'
import { render, reportedOf } from './check/render.ts'
import type { CheckSettings } from './check/settings.ts'
import { writeOutputs, writeText } from './check/write-outputs.ts'
import { checkWords } from './check-words.ts'
import type { ExitCode } from './command.ts'
import { CONFIG_FILE } from './config/config.ts'
import { type Configs, startConfigs } from './config/find-config.ts'
import { PLAN_FILE } from './file-fault.ts'
import { STDIN } from './targets.ts'
import { UsageError } from './usage-error.ts'

export { type CheckSettings, settleCheck } from './check/settings.ts'

/** Throws `UsageError` where a report would take the place of what is read, or of another one. */
const refuseOverInput = (
  files: readonly string[],
  settings: CheckSettings,
  configs: readonly string[],
  host: Host,
): void => {
  const { outputs, baseline, writeBaseline, data, lang } = settings
  const pathsOf = (names: readonly (string | null)[]): readonly string[] =>
    names.filter(name => name !== null).map(name => host.absolute(name))
  const inputs = pathsOf([...files.filter(file => file !== STDIN), ...configs, data])
  const reports = outputs.flatMap(({ file }) => file ?? [])
  // A baseline may be written anew; a report in its place would lose it.
  const over = reports.find(file => [...inputs, ...pathsOf([baseline])].includes(host.absolute(file)))
  const clash = over ?? (pathsOf([writeBaseline]).some(path => inputs.includes(path)) ? writeBaseline : null)
  if (clash !== null) throw new UsageError(checkWords[lang].outputOverInput(clash))
  const written = [...reports, ...(writeBaseline === null ? [] : [writeBaseline])]
  const twice = written.find((file, i) => pathsOf(written).indexOf(host.absolute(file)) !== i)
  if (twice !== undefined) throw new UsageError(checkWords[lang].sameOutput(twice))
}

/** The files to be judged, and how many the configurations leave out. */
const chooseFiles = async (files: readonly string[], configs: Configs) => {
  const chosen: string[] = []
  for (const file of files) {
    await configs.of(file)
    if (!(await configs.skips(file))) chosen.push(file)
  }
  return { chosen, skipped: files.length - chosen.length }
}

/** What a run is made of. */
interface Run {
  readonly settings: CheckSettings
  readonly host: Host
  /** Faults that kept something from being judged, and remarks on configurations. */
  readonly before: readonly Diagnostic[]
  readonly judged: readonly JudgedFile[]
  readonly counted: Counted
  readonly skipped: number
}

/** Writes the reports and the summary; false where one could not be written. */
const conclude = async ({ settings, host, before, judged, counted, skipped }: Run): Promise<boolean> => {
  const { lang, outputs } = settings
  const all = [...before, ...counted.diagnostics]
  const reported = await reportedOf(lang, outputs, {
    files: judged.map(({ file }) => file),
    suppressed: counted.suppressed,
    warningsFail: counted.tooMany.length > 0,
  })
  const written = await writeOutputs(outputs, format => render(format, all, reported), lang, host)
  const by = (wanted: string): number => counted.suppressed.filter(one => one.by === wanted).length
  const templates = judged.filter(({ kind }) => kind === 'template').length
  const totals = {
    plans: judged.length - templates,
    templates,
    rows: judged.reduce((sum, { rows }) => sum + rows, 0),
    errors: countOf(all, 'error'),
    warnings: countOf(all, 'warning'),
    hints: countOf(all, 'hint'),
    ignored: by('inline'),
    known: by('baseline'),
    skipped,
  }
  host.err(`${checkWords[lang].summary(totals)}\n`)
  for (const { count, allowed } of counted.tooMany) host.err(`${checkWords[lang].tooManyWarnings(count, allowed)}\n`)
  return written
}

const noteAll = async ({ settings, host, counted, judged }: Run, file: string): Promise<boolean> => {
  const unread = new Set(judged.filter(one => one.unread).map(one => one.file))
  const findings = counted.diagnostics.filter(one => !unread.has(one.file))
  const written = await writeText(file, baselineText(file, findings, host), settings.lang, host)
  if (written) host.err(`${checkWords[settings.lang].wroteBaseline(file, findings.length)}\n`)
  return written
}

const NOTHING: Counted = { diagnostics: [], suppressed: [], tooMany: [], unread: false }

/** Checks all plans and templates and tells how it went; 1: errors or too many warnings, 2: something could not be read or written. */
export const check = async (settings: CheckSettings, host: Host): Promise<ExitCode> => {
  const { lang, data, writeBaseline } = settings
  const configs = startConfigs(settings.config, lang, host)
  const found = await findFiles(settings.plans, { name: PLAN_FILE, not: CONFIG_FILE }, lang, host)
  const { chosen, skipped } = await chooseFiles(found.files, configs)
  refuseOverInput(chosen, settings, configs.files, host)
  const faults = [...configs.diagnostics, ...found.faults]
  if (hasError(configs.diagnostics)) {
    await conclude({ settings, host, before: faults, judged: [], counted: NOTHING, skipped })
    return 2
  }
  const mended = await fixChecked(chosen, settings, configs, host)
  const judged: JudgedFile[] = []
  for (const file of chosen) judged.push(await judgeFile(file, settings, host))
  const noTemplate = data !== null && !judged.some(({ kind }) => kind === 'template')
  const alone = noTemplate ? [pin(finding('KH794', atSource(0), {}), { file: data, lang, source: '', tree: null })] : []
  const counted = await countFindings(judged, chosen, settings, configs, host)
  const run: Run = { settings, host, before: [...faults, ...alone], judged, counted, skipped }
  const written = await conclude(run)
  const noted = writeBaseline === null || (await noteAll(run, writeBaseline))
  const unread = hasError(run.before) || counted.unread || judged.some(one => one.unread)
  if (unread || !mended || !written || !noted) return 2
  if (writeBaseline !== null) return 0
  return counted.tooMany.length > 0 || hasError(counted.diagnostics) ? 1 : 0
}
