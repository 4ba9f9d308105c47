/** Flags of `check` → complete settings; wrong ones are told as wrong usage. */
import type { Lang } from '../../diagnostics/code.ts'
import { checkWords } from '../check-words.ts'
import { type Flags, listFlag, textFlag } from '../command.ts'
import type { ConfigChoice } from '../config/find-config.ts'
import { UsageError } from '../usage-error.ts'
import { cliWords } from '../words.ts'

/** Values of `--format` and of `-o`. */
export const REPORT_FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const
/** One of `REPORT_FORMATS`. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** A report and where it goes; `file` null: to the streams of the process. */
export interface Output {
  readonly format: ReportFormat
  readonly file: string | null
}

/** `plans`: plans and templates, folders of them, patterns, or `-` for standard input. */
export interface CheckSettings {
  readonly plans: readonly string[]
  readonly outputs: readonly Output[]
  readonly config: ConfigChoice
  /** Warnings allowed; null: as the configuration says. */
  readonly maxWarnings: number | null
  /** Findings known from before; null: as the configuration says. */
  readonly baseline: string | null
  /** Where all findings are noted as known; null: nowhere. */
  readonly writeBaseline: string | null
  /** Rows of data that each template is filled from; null: its own examples only. */
  readonly data: string | null
  readonly sheet: string | null
  /** `write` mends the files before they are judged, `show` tells what that would be. */
  readonly fix: 'no' | 'write' | 'show'
  readonly lang: Lang
}

const listed = (values: readonly string[]): readonly string[] =>
  values.flatMap(value => value.split(',')).map(value => value.trim())

const asFormat = <F extends string>(given: string, known: readonly F[], option: string, lang: Lang): F => {
  const found = known.find(format => format === given)
  if (found === undefined) throw new UsageError(cliWords[lang].badValue(option, given, known.join(', ')))
  return found
}

/** Plans, papers and data: no report has such a name, and writing over one loses somebody's work. */
const PAPER = /\.(?:ya?ml|docx?|docm|xlsx?|csv|tsv)$/i

const refusePaper = (file: string, lang: Lang): string => {
  if (PAPER.test(file)) throw new UsageError(checkWords[lang].outputOverPaper(file))
  return file
}

/** Which reports go where. Throws `UsageError` where two would share standard output or a file. */
export const settleOutputs = <F extends string>(
  formats: readonly string[],
  files: readonly string[],
  known: readonly F[],
  lang: Lang,
): readonly { readonly format: F; readonly file: string | null }[] => {
  const words = checkWords[lang]
  const toFiles = files.map(given => {
    const at = given.indexOf('=')
    if (at < 0 || given.slice(at + 1).trim() === '') throw new UsageError(words.badOutput(given))
    const file = refusePaper(given.slice(at + 1).trim(), lang)
    return { format: asFormat(given.slice(0, at).trim(), known, '-o', lang), file }
  })
  const names = toFiles.map(({ file }) => file)
  const twice = names.find((file, i) => names.indexOf(file) !== i)
  if (twice !== undefined) throw new UsageError(words.sameOutput(twice))
  const asked = [...new Set(listed(formats).map(format => asFormat(format, known, '--format', lang)))]
  // What has a file of its own need not be named twice.
  const [first] = known
  const toStreams = (asked.length === 0 && first !== undefined ? [first] : asked).filter(
    format => asked.length === 0 || !toFiles.some(one => one.format === format),
  )
  const machine = toStreams.filter(format => format !== 'text')
  if (machine.length > 1) throw new UsageError(words.oneToStdout(machine))
  return [...toStreams.map(format => ({ format, file: null })), ...toFiles]
}

/** A whole number from 0 up; throws `UsageError` for anything else. */
export const settleCount = (given: string, lang: Lang): number => {
  if (/^\d{1,9}$/.test(given.trim())) return Number(given)
  throw new UsageError(checkWords[lang].badCount(given))
}

const fileFlag = (flags: Flags, name: string, option: string, lang: Lang): string | null => {
  const value = textFlag(flags, name)
  if (value?.trim() === '') throw new UsageError(cliWords[lang].missingValue(option))
  return value
}

/** `--config <file>`, `--no-config`, or the nearest. */
export const settleConfig = (flags: Flags, lang: Lang): ConfigChoice => {
  // commander: `--no-config` makes the flag false.
  if (flags.config === false) return { kind: 'none' }
  const file = fileFlag(flags, 'config', '--config', lang)
  return file === null ? { kind: 'upward' } : { kind: 'file', file }
}

/** Throws `UsageError` for what cannot be obeyed. */
export const settleCheck = (plans: readonly string[], flags: Flags, lang: Lang): CheckSettings => {
  const count = textFlag(flags, 'maxWarnings')
  const data = fileFlag(flags, 'data', '--data', lang)
  const sheet = textFlag(flags, 'sheet')
  const writeBaseline = fileFlag(flags, 'writeBaseline', '--write-baseline', lang)
  if (sheet !== null && data === null) throw new UsageError(checkWords[lang].sheetAlone)
  return {
    plans,
    outputs: settleOutputs(listFlag(flags, 'format'), listFlag(flags, 'output'), REPORT_FORMATS, lang),
    config: settleConfig(flags, lang),
    maxWarnings: count === null ? null : settleCount(count, lang),
    baseline: fileFlag(flags, 'baseline', '--baseline', lang),
    writeBaseline: writeBaseline === null ? null : refusePaper(writeBaseline, lang),
    data,
    sheet,
    fix: flags.dryRun === true ? 'show' : flags.fix === true ? 'write' : 'no',
    lang,
  }
}
