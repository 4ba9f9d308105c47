/** `khcchc explain` on the command line. */
import { type Declare, textFlag } from '../command.ts'
import { EXPLAIN_FORMATS, explain } from '../explain.ts'
import { explainWords } from '../explain-words.ts'
import { settleFormats } from '../formats.ts'

/** Codes and rules → what they mean. */
export const declareExplain: Declare = lang => {
  const words = explainWords[lang]
  return {
    name: 'explain',
    short: '[code…]',
    usage: '[--format <text|json>] [code…]',
    about: words.about,
    argument: { name: '[code...]', about: words.codes },
    options: [{ flags: '--format <text|json>', about: words.format }],
    examples: words.examples,
    start: (subjects, flags, host) => {
      const asked = textFlag(flags, 'format')
      const [format = 'text'] = asked === null ? [] : settleFormats(asked, EXPLAIN_FORMATS, lang)
      return explain({ subjects, format, lang }, host)
    },
  }
}
