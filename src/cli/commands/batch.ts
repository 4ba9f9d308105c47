/** `khcchc batch` on the command line. */

import { BATCH_FORMATS, type BatchFlags, settleBatch, settleMerge } from '../batch/settings.ts'
import { batch, mergeReports } from '../batch.ts'
import { batchHelp } from '../batch-help.ts'
import { batchWords } from '../batch-words.ts'
import { type Command, type Declare, type Flags, listFlag, textFlag } from '../command.ts'
import { settleFormats } from '../formats.ts'
import { UsageError } from '../usage-error.ts'
import { cliWords } from '../words.ts'

const TEXTS = ['sheet', 'asOf', 'output', 'name', 'jobs', 'shard'] as const
const LISTS = ['data', 'province', 'only', 'report'] as const
const SWITCHES = ['communes', 'resume', 'force', 'dryRun', 'verify', 'quiet'] as const

const pick = <K extends string, V>(keys: readonly K[], read: (key: K) => V | null): { [P in K]?: V } =>
  Object.fromEntries(keys.flatMap(key => (read(key) === null ? [] : [[key, read(key)]]))) as { [P in K]?: V }

const batchFlags = (flags: Flags): BatchFlags => ({
  ...pick(TEXTS, key => textFlag(flags, key)),
  ...pick(LISTS, key => listFlag(flags, key)),
  ...pick(SWITCHES, key => flags[key] === true),
})

/** Options that mean nothing where reports are joined. */
const RUN_ONLY = [
  ['data', '--data'],
  ['sheet', '--sheet'],
  ['communes', '--communes'],
  ['province', '--province'],
  ['asOf', '--as-of'],
  ['output', '-o'],
  ['name', '--name'],
  ['format', '--format'],
  ['jobs', '--jobs'],
  ['shard', '--shard'],
  ['only', '--only'],
  ['resume', '--resume'],
  ['dryRun', '--dry-run'],
  ['verify', '--verify'],
] as const

const isGiven = (value: Flags[string]): boolean => value !== undefined && value !== false && String(value) !== ''

/** A template and data → one Word file a row; or the reports of several runs → one. */
export const declareBatch: Declare = lang => {
  const words = batchHelp[lang]
  const start: Command['start'] = (values, flags, host) => {
    if (flags.mergeReports === true) {
      const beside = RUN_ONLY.find(([key]) => isGiven(flags[key]))
      if (beside) throw new UsageError(batchWords[lang].mergeBeside(beside[1]))
      return mergeReports(settleMerge(values, listFlag(flags, 'report'), flags.force === true, lang), host)
    }
    const [template, ...more] = values
    if (template === undefined) throw new UsageError(cliWords[lang].missingArgument('template'))
    if (more.length > 0) throw new UsageError(cliWords[lang].tooMany)
    const formats = settleFormats(textFlag(flags, 'format'), BATCH_FORMATS, lang)
    return batch(settleBatch(template, batchFlags(flags), formats, lang), host)
  }
  return {
    name: 'batch',
    short: '<template>',
    usage:
      '<template> --data <file> [--communes [--province <name>]… [--as-of <date>]] -o <dir> [options]\n       khcchc batch --merge-reports <report.json…> --report <file>',
    about: words.about,
    argument: { name: '[template...]', about: words.template },
    options: [
      { flags: '--data <file>', about: words.data, repeats: true },
      { flags: '--sheet <name>', about: words.sheet },
      { flags: '--communes', about: words.communes },
      { flags: '--province <name|code>', about: words.province, repeats: true },
      { flags: '--as-of <date>', about: words.asOf },
      { flags: '-o, --output <dir>', about: words.output },
      { flags: '--name <text>', about: words.name },
      { flags: '--format <docx,pdf>', about: words.format },
      { flags: '--jobs <n>', about: words.jobs },
      { flags: '--shard <i/n>', about: words.shard },
      { flags: '--only <rows>', about: words.only, repeats: true },
      { flags: '--resume', about: words.resume },
      { flags: '--force', about: words.force },
      { flags: '--dry-run', about: words.dryRun },
      { flags: '--verify', about: words.verify },
      { flags: '--report <file>', about: words.report, repeats: true },
      { flags: '--merge-reports', about: words.mergeReports },
      { flags: '--quiet', about: words.quiet },
    ],
    examples: words.examples,
    start,
  }
}
