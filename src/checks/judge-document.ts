/** A document judged rule by rule: every rule that a program can judge gets its verdict. */
import type { JudgedRule } from '../decree/asks.ts'
import type { Both } from '../diagnostics/codes/document-parts.ts'
import { type Finding, ruleOf } from '../diagnostics/finding.ts'
import type { OfficialDocument } from '../model/document.ts'
import type { Judge } from './document/judge.ts'
import { judges } from './document/judges.ts'
import { type Reading, read } from './document/parts.ts'

/** What is known of one rule: a part that was not found is never a pass. */
export type Verdict = 'pass' | 'fail' | 'not-applicable' | 'not-evaluated'

/** `findings`: what breaks the rule, none unless it fails; `why`: what hinders the judgement, null unless it was not made. */
export interface Judged {
  readonly rule: JudgedRule
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly why: Both | null
}

const judgeRule = (judge: Judge, rule: JudgedRule, found: readonly Finding[], reading: Reading): Judged => {
  const findings = found.filter(finding => ruleOf(finding) === rule)
  if (findings.length > 0) return { rule, verdict: 'fail', findings, why: null }
  const applies = judge.applies(reading, rule)
  if (applies === 'yes') return { rule, verdict: 'pass', findings, why: null }
  if (applies === 'no') return { rule, verdict: 'not-applicable', findings, why: null }
  return { rule, verdict: 'not-evaluated', findings, why: applies.unknown }
}

/** Each rule of each judge once, in the order of the judges. Two judges that share a rule do not compile into one: a rule has one judge. */
export const judgeDocument = (document: OfficialDocument): readonly Judged[] => {
  const reading = read(document)
  return judges.flatMap(judge => {
    const found = judge.find(reading, 'all')
    return judge.rules.map(rule => judgeRule(judge, rule, found, reading))
  })
}
