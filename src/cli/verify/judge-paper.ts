/** One Word file, read and judged, its levels settled. */
import { countVerdicts, type PaperReport } from '../../diagnostics/verdicts.ts'
import type { Host } from '../../host/host.ts'
import { MAX_FILE } from '../../reader/docx/limits.ts'
import { verifyDocx } from '../../verify.ts'
import { nameOf } from '../compile-file.ts'
import { readOrFault } from '../file-fault.ts'
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
  const source = path === STDIN ? { ...host, read: (_path: string, limit: number) => host.readInput(limit) } : host
  const bytes = await readOrFault(file, MAX_FILE, WORD_FILE, lang, source)
  if (bytes instanceof Uint8Array) return settleReport(verifyDocx(bytes, { file, lang }), levels, lang)
  return { file, facts: null, rules: [], diagnostics: [bytes], counts: countVerdicts([]) }
}
