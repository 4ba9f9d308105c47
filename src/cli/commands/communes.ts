/** `khcchc communes` on the command line. */
import { type Declare, listFlag, textFlag } from '../command.ts'
import { COMMUNES_FORMATS, communesCommand, settleCommunesFormat } from '../communes.ts'
import { communesWords } from '../communes-words.ts'
import { settleFormats } from '../formats.ts'

/** The list of communes → a data file to start from. */
export const declareCommunes: Declare = lang => {
  const words = communesWords[lang]
  return {
    name: 'communes',
    short: '[--province …]',
    usage: '[--province <name|code>]… [--as-of <date>] [--format <csv|json>] [-o <file>]',
    about: words.about,
    argument: null,
    options: [
      { flags: '--province <name|code>', about: words.province, repeats: true },
      { flags: '--as-of <date>', about: words.asOf },
      { flags: '--format <csv|json>', about: words.format },
      { flags: '-o, --output <file>', about: words.output },
      { flags: '--force', about: words.force },
    ],
    examples: words.examples,
    start: (_values, flags, host) => {
      const output = textFlag(flags, 'output')
      const asked = textFlag(flags, 'format')
      const [given = null] = asked === null ? [] : settleFormats(asked, COMMUNES_FORMATS, lang)
      const format = settleCommunesFormat(given, output, lang)
      return communesCommand(
        {
          provinces: listFlag(flags, 'province'),
          asOf: textFlag(flags, 'asOf'),
          format,
          output,
          force: flags.force === true,
          lang,
        },
        host,
      )
    },
  }
}
