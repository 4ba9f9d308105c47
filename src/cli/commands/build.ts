/** `khcchc build` on the command line. */
import { type BuildSettings, build, FORMATS, type Format } from '../build.ts'
import { type Declare, type Flags, textFlag } from '../command.ts'
import { settleFormats } from '../formats.ts'
import { cliWords } from '../words.ts'

const settle = (plans: readonly string[], flags: Flags, lang: BuildSettings['lang']): BuildSettings => ({
  plans,
  output: textFlag(flags, 'output'),
  formats: settleFormats<Format>(textFlag(flags, 'format'), FORMATS, lang),
  force: flags.force === true,
  lang,
})

/** Plans → Word files. */
export const declareBuild: Declare = lang => {
  const words = cliWords[lang]
  return {
    name: 'build',
    short: '<plan…>',
    usage: '[-o <dir|file>] [--format <docx,outline>] [--force] <plan…>',
    about: words.build.about,
    argument: { name: '<plan...>', about: words.build.plans },
    options: [
      { flags: '-o, --output <dir|file>', about: words.build.output },
      { flags: '--format <docx,outline>', about: words.build.format },
      { flags: '--force', about: words.force },
    ],
    examples: null,
    start: (plans, flags, host) => build(settle(plans, flags, lang), host),
  }
}
