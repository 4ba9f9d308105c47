/** A Word file that was just written, read back from the disk and judged as `verify` does. */
import { clauseWords } from '../../decree/clause.ts'
import { hasError } from '../../diagnostics/errors.ts'
import { reportVerdicts } from '../../diagnostics/report-verdicts.ts'
import type { JudgeWritten } from '../build.ts'
import { startConfigs } from '../config/find-config.ts'
import { told } from '../report.ts'
import { judgePaper } from './judge-paper.ts'

/** Tells what was found and how many rules are kept; the nearest configuration has its say. */
export const judgeWritten: JudgeWritten = async (file, lang, host) => {
  const configs = startConfigs({ kind: 'upward' }, lang, host)
  const { config } = await configs.of(file)
  const report = await judgePaper(file, config, { lang }, host)
  if (configs.diagnostics.length > 0) host.err(told(configs.diagnostics, lang))
  host.err(reportVerdicts(report, { lang, all: false, clause: rule => clauseWords(rule, lang) }))
  return !hasError(configs.diagnostics) && !hasError(report.diagnostics)
}
