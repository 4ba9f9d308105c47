/** `khcchc check` on the command line. */
import { check } from '../check.ts'
import type { Declare } from '../command.ts'
import { cliWords } from '../words.ts'

/** Plans and templates → findings. */
export const declareCheck: Declare = lang => {
  const words = cliWords[lang].check
  return {
    name: 'check',
    short: '<plan|template…>',
    usage: '<plan|template…>',
    about: words.about,
    argument: { name: '<plan...>', about: words.plans },
    options: [],
    examples: null,
    start: (plans, _flags, host) => check({ plans, lang }, host),
  }
}
