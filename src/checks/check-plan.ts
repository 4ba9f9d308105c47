/** The sense of a plan: every check of the content, one subject a file. */
import type { Finding } from '../diagnostics/finding.ts'
import type { Plan } from '../model/plan.ts'
import { checkAppendices } from './plan/appendix.ts'
import { checkMentions } from './plan/appendix-mentions.ts'
import { checkBases } from './plan/can-cu.ts'
import { checkCitations } from './plan/citations.ts'
import { checkCommunes } from './plan/communes.ts'
import { checkCounts } from './plan/counts.ts'
import { checkDates } from './plan/dates.ts'
import { checkDeadlines } from './plan/deadlines.ts'
import { checkDoubledTypes } from './plan/doubled-type.ts'
import { checkEndMarks, withoutEndMarks } from './plan/end-marks.ts'
import { checkIssuerAndPlace } from './plan/issuer.ts'
import { checkMarks } from './plan/marks.ts'
import { checkNumberAndSymbol } from './plan/number.ts'
import { type Reading, read } from './plan/passages.ts'
import { checkRecipients } from './plan/recipients.ts'
import { checkSections } from './plan/sections.ts'
import { checkSigner } from './plan/signer.ts'
import { checkSize } from './plan/size.ts'
import { checkSpelling } from './plan/spelling.ts'
import { checkStrayMarks } from './plan/stray-marks.ts'
import { checkSubject } from './plan/subject.ts'
import { checkUnits } from './plan/units.ts'
import { checkYears } from './plan/year.ts'

const checks: readonly ((reading: Reading) => readonly Finding[])[] = [
  ({ plan }) => checkNumberAndSymbol(plan.so, plan.kyHieu),
  ({ plan }) => checkIssuerAndPlace(plan),
  ({ plan }) => checkDates(plan),
  ({ plan }) => checkMarks(plan),
  ({ plan }) => checkSubject(plan.trichYeu),
  ({ plan }) => checkBases(plan.canCu),
  ({ plan }) => checkSections(plan),
  ({ plan }) => checkCounts(plan),
  checkAppendices,
  checkMentions,
  checkRecipients,
  checkUnits,
  ({ plan }) => checkSigner(plan),
  checkYears,
  checkDeadlines,
  checkCommunes,
  checkSpelling,
  checkDoubledTypes,
  checkCitations,
  checkStrayMarks,
  ({ plan }) => checkSize(plan),
]

/** What an office would remark on in this plan; errors stop the paper from being written. */
export const checkPlan = (plan: Plan): readonly Finding[] => {
  const reading = read(withoutEndMarks(plan))
  return [...checkEndMarks(plan), ...checks.flatMap(check => check(reading))]
}
