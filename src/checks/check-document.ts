/** The decree's checks of a page: they see only the laid-out document, whoever made it. */
import { type Finding, ruleOf } from '../diagnostics/finding.ts'
import type { OfficialDocument } from '../model/document.ts'
import { checkAppendixRules } from './document/appendix-rule.ts'
import { checkAppendixEnds, checkBases, checkEnd, checkSectionNumbers } from './document/body.ts'
import type { Asked } from './document/judge.ts'
import { judges } from './document/judges.ts'
import { type Reading, read } from './document/parts.ts'
import { checkRecipients } from './document/recipient-lines.ts'
import { checkSignature } from './document/signing-room.ts'
import { checkTables } from './document/tables.ts'

const ofForm = judges.filter(judge => judge.of === 'form')
const judged: ReadonlySet<string> = new Set(ofForm.flatMap(({ rules }) => rules))

const isJudged = (finding: Finding): boolean => judged.has(ruleOf(finding) ?? '')

/** Faults of paragraphs whose part has no judge of form. */
const others = ({ faults }: Reading): readonly Finding[] =>
  faults.flatMap(({ element, spacing }) => [...element, ...spacing]).filter(finding => !isJudged(finding))

const checks: readonly ((reading: Reading, asked: Asked) => readonly Finding[])[] = [
  ...ofForm.map(({ find }) => find),
  others,
  checkAppendixRules,
  checkTables,
  checkBases,
  checkSectionNumbers,
  checkEnd,
  checkAppendixEnds,
  checkRecipients,
  checkSignature,
]

/** Compares a document with the decree; no findings: it may be signed as far as its form goes. */
export const checkDocument = (document: OfficialDocument): readonly Finding[] => {
  const reading = read(document)
  return checks.flatMap(check => check(reading, 'form'))
}
