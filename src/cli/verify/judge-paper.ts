/** One Word file, read and judged, its levels settled. */
import { atSource, finding } from '../../diagnostics/finding.ts'
import { pin } from '../../diagnostics/pin.ts'
import { countVerdicts, type PaperReport } from '../../diagnostics/verdicts.ts'
import type { Host } from '../../host/host.ts'
import { codeOf, reasonOf } from '../../host/reasons.ts'
import { MAX_FILE } from '../../reader/docx/limits.ts'
import { verifyDocx } from '../../verify.ts'
import { nameOf } from '../compile-file.ts'
import { filesNearby } from '../file-fault.ts'
import { STDIN } from '../targets.ts'
import type { VerifySettings } from './settings.ts'
import { type Levels, settleReport } from './severities.ts'

/** Word files; not the notes that Word and LibreOffice leave beside an open one. */
export const WORD_FILE = /(?:^|[\\/])(?!~\$|\.~)[^\\/]*\.docx$/i

/** A file that the machine refuses is told as one that could not be read (KH001). */
export const judgePaper = async (
  path: string,
  levels: Levels,
  { lang }: Pick<VerifySettings, 'lang'>,
  host: Host,
): Promise<PaperReport> => {
  const file = nameOf(path)
  try {
    const bytes = path === STDIN ? await host.readInput(MAX_FILE) : await host.read(path, MAX_FILE)
    return settleReport(verifyDocx(bytes, { file, lang }), levels, lang)
  } catch (error) {
    if (codeOf(error) === '') throw error
    const nearby = codeOf(error) === 'ENOENT' ? await filesNearby(path, host, WORD_FILE) : ''
    const fault = finding('KH001', atSource(0), { reason: reasonOf(error, lang), nearby })
    const diagnostics = [pin(fault, { file, lang, source: '', tree: null })]
    return { file, facts: null, rules: [], diagnostics, counts: countVerdicts([]) }
  }
}
