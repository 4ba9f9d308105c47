/** `khcchc build` on the command line. */
import { type BuildSettings, build, FORMATS, type Format, type JudgeWritten } from '../build.ts'
import { type Declare, type Flags, textFlag } from '../command.ts'
import { settleFormats } from '../formats.ts'
import { UsageError } from '../usage-error.ts'
import { cliWords } from '../words.ts'

const settle = (
  plans: readonly string[],
  flags: Flags,
  lang: BuildSettings['lang'],
  judge: JudgeWritten | null,
): BuildSettings => {
  const formats = settleFormats<Format>(textFlag(flags, 'format'), FORMATS, lang)
  const verify = flags.verify === true
  if (verify && !formats.includes('docx')) throw new UsageError(cliWords[lang].verifyNeedsDocx)
  return {
    plans,
    output: textFlag(flags, 'output'),
    formats,
    force: flags.force === true,
    judge: verify ? judge : null,
    lang,
  }
}

/** Plans → Word files. `judge` for `--verify`: it is not in the small program that makes one plan fast, which is never given that option. */
export const declareBuildWith =
  (judge: JudgeWritten | null): Declare =>
  lang => {
    const words = cliWords[lang]
    return {
      name: 'build',
      short: '<plan…>',
      usage: '[-o <dir|file>] [--format <docx,outline>] [--force] [--verify] <plan…>',
      about: words.build.about,
      argument: { name: '<plan...>', about: words.build.plans },
      options: [
        { flags: '-o, --output <dir|file>', about: words.build.output },
        { flags: '--format <docx,outline>', about: words.build.format },
        { flags: '--force', about: words.force },
        { flags: '--verify', about: words.build.verify },
      ],
      examples: null,
      start: (plans, flags, host) => build(settle(plans, flags, lang, judge), host),
    }
  }

/** Without `--verify`. */
export const declareBuild: Declare = declareBuildWith(null)
