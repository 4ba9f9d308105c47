/** Papers judged in chunks, by the program itself or by a thread. */
import type { Lang } from '../../diagnostics/code.ts'
import type { PaperReport } from '../../diagnostics/verdicts.ts'
import type { Host } from '../../host/host.ts'
import { judgePaper } from './judge-paper.ts'
import type { Levels } from './severities.ts'

/** One file and what its configuration says of it. */
export interface PaperJob {
  readonly file: string
  readonly levels: Levels
}

/** What all threads of a run have in common; plain data. */
export interface PaperSetup {
  readonly lang: Lang
  /** Are the verdicts of all rules wanted, or only what was found? Ten thousand reports are kept. */
  readonly rules: boolean
}

const NO_RULES: PaperReport['rules'] = []

/** In the order of the jobs. */
export const judgePapers = async (
  jobs: readonly PaperJob[],
  { lang, rules }: PaperSetup,
  host: Host,
): Promise<readonly PaperReport[]> => {
  const reports: PaperReport[] = []
  for (const { file, levels } of jobs) {
    const report = await judgePaper(file, levels, { lang }, host)
    reports.push(rules ? report : { ...report, rules: NO_RULES })
  }
  return reports
}
