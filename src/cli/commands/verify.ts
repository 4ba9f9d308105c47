/** `khcchc verify` on the command line. */
import { batchHelp } from '../batch-help.ts'
import { checkWords } from '../check-words.ts'
import type { Declare } from '../command.ts'
import { settleVerify } from '../verify/settings.ts'
import { verify } from '../verify.ts'
import { verifyWords } from '../verify-words.ts'

/** Word files → verdicts. */
export const declareVerify: Declare = lang => {
  const words = verifyWords[lang]
  const shared = checkWords[lang]
  return {
    name: 'verify',
    short: '<file.docx…>',
    usage: '[--format <text,json,…>] [-o <format=file>]… [--all] <file.docx…>',
    about: words.about,
    argument: { name: '<file...>', about: words.files },
    options: [
      { flags: '--format <formats>', about: words.format, repeats: true },
      { flags: '-o, --output <format=file>', about: words.output, repeats: true },
      { flags: '--all', about: words.all },
      { flags: '--config <file>', about: shared.config },
      { flags: '--no-config', about: shared.noConfig },
      { flags: '--max-warnings <n>', about: shared.maxWarnings },
      { flags: '--jobs <n>', about: batchHelp[lang].jobs },
    ],
    examples: words.examples,
    start: (files, flags, host) => verify(settleVerify(files, flags, lang), host),
  }
}
