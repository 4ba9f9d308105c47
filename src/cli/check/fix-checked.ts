/** `--fix` of a run of `check`: the files it was given, under their configurations and comments. */
import { openTemplate } from '../../batch.ts'
import { proofreadPlan } from '../../checks/proofread.ts'
import { compilePlan } from '../../compile.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { MAX_BYTES } from '../../reader/limits.ts'
import type { Configs } from '../config/find-config.ts'
import { applySeverities } from '../config/severities.ts'
import { fixFiles } from '../fix.ts'
import { fixWords } from '../fix-words.ts'
import { STDIN } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import type { CheckSettings } from './settings.ts'

/** What `check` finds in the text of a plan or of a template. */
const diagnose = (source: string, file: string, { lang }: CheckSettings): readonly Diagnostic[] => {
  const options = { file, lang, proofread: proofreadPlan }
  const { diagnostics } = compilePlan(source, options)
  if (!diagnostics.some(({ code }) => code === 'KH599')) return diagnostics
  const { press, diagnostics: own } = openTemplate(source, options)
  return [...own, ...(press?.judgeSample().diagnostics ?? [])]
}

/** Mends what may be mended; false where a file could not be written. Throws `UsageError` for standard input. */
export const fixChecked = async (
  files: readonly string[],
  settings: CheckSettings,
  configs: Configs,
  host: Host,
): Promise<boolean> => {
  const { fix, lang } = settings
  if (fix === 'no') return true
  if (files.includes(STDIN)) throw new UsageError(fixWords[lang].notStdin)
  const { written } = await fixFiles(
    {
      files,
      write: fix === 'write',
      lang,
      limit: MAX_BYTES,
      diagnose: async file => {
        const { config } = await configs.of(file)
        return source => applySeverities(diagnose(source, file, settings), { levels: config.levels, mayLower: false })
      },
    },
    host,
  )
  return written
}
