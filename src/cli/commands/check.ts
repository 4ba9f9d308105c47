/** `khcchc check` on the command line. */
import { check, settleCheck } from '../check.ts'
import { checkWords } from '../check-words.ts'
import type { Declare } from '../command.ts'
import { fixWords } from '../fix-words.ts'

/** Plans and templates → findings. */
export const declareCheck: Declare = lang => {
  const words = checkWords[lang]
  return {
    name: 'check',
    short: '<plan|template…>',
    usage: '<plan|template|folder|"pattern"…> [options]',
    about: words.about,
    argument: { name: '<plan...>', about: words.plans },
    options: [
      { flags: '--format <text,json,…>', about: words.format, repeats: true },
      { flags: '-o, --output <format=file>', about: words.output, repeats: true },
      { flags: '--data <file>', about: words.data },
      { flags: '--sheet <name>', about: words.sheet },
      { flags: '--fix', about: fixWords[lang].fix },
      { flags: '--dry-run', about: fixWords[lang].dryRun },
      { flags: '--max-warnings <n>', about: words.maxWarnings },
      { flags: '--config <file>', about: words.config },
      { flags: '--no-config', about: words.noConfig },
      { flags: '--baseline <file>', about: words.baseline },
      { flags: '--write-baseline <file>', about: words.writeBaseline },
    ],
    examples: words.examples,
    start: (plans, flags, host) => check(settleCheck(plans, flags, lang), host),
  }
}
