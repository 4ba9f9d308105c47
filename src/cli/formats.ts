/** `--format`: a list parted by commas. */
import type { Lang } from '../diagnostics/code.ts'
import { UsageError } from './usage-error.ts'
import { cliWords } from './words.ts'

/** The formats asked for, the first known one where none is; throws `UsageError` for one that is not known. */
export const settleFormats = <F extends string>(
  given: string | null,
  known: readonly F[],
  lang: Lang,
): readonly F[] => {
  const asked = (given ?? known[0] ?? '').split(',').map(format => format.trim())
  return asked.map(format => {
    const found = known.find(one => one === format)
    if (found === undefined) throw new UsageError(cliWords[lang].badValue('--format', format, known.join(', ')))
    return found
  })
}
