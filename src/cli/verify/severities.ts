/** Levels of the configuration put on a paper's report. */
import type { Lang } from '../../diagnostics/code.ts'
import type { PaperFinding, PaperReport, RuleReport } from '../../diagnostics/verdicts.ts'
import { countVerdicts } from '../../diagnostics/verdicts.ts'
import { CONFIG_FILE, type Config } from '../config/config.ts'
import { applySeverities } from '../config/severities.ts'
import { verifyWords } from '../verify-words.ts'

/** What of a configuration a report needs: plain data, so that a thread may be given it. */
export type Levels = Pick<Config, 'file' | 'levels'>

const isPaperFinding = (one: object): one is PaperFinding => 'has' in one

const settleRule = (rule: RuleReport, config: Levels, lang: Lang): RuleReport => {
  const findings = applySeverities(rule.findings, { levels: config.levels, mayLower: true }).filter(isPaperFinding)
  const level = config.levels.get(rule.rule) ?? null
  const isOut = level === 'off' || (rule.findings.length > 0 && findings.length === 0)
  // What nobody wants to know has no verdict: it is not kept by that.
  if (isOut)
    return { ...rule, findings: [], verdict: 'not-evaluated', why: verifyWords[lang].off(config.file ?? CONFIG_FILE) }
  const severity = findings.find(one => one.severity === 'error')?.severity ?? findings[0]?.severity
  return { ...rule, findings, severity: severity ?? (level === null ? rule.severity : level) }
}

/** The report as the configuration wants it: an error may be less here, since the paper is judged and not made. */
export const settleReport = (report: PaperReport, config: Levels, lang: Lang): PaperReport => {
  if (config.levels.size === 0) return report
  const rules = report.rules.map(rule => settleRule(rule, config, lang))
  const diagnostics = applySeverities(report.diagnostics, { levels: config.levels, mayLower: report.facts !== null })
  return { ...report, rules, diagnostics, counts: countVerdicts(rules) }
}
