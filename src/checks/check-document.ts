/** The decree's checks of a page: they see only the laid-out document, whoever made it. */
import type { Finding } from '../diagnostics/finding.ts'
import type { OfficialDocument } from '../model/document.ts'
import { checkBases, checkEnd, checkRecipients, checkSectionNumbers, checkSignature } from './document/body.ts'
import { checkHeadForms, checkHeadLines, checkRules } from './document/head.ts'
import { checkPage } from './document/page.ts'
import { type Reading, read } from './document/parts.ts'
import { checkTables } from './document/tables.ts'

const checks: readonly ((reading: Reading) => readonly Finding[])[] = [
  checkPage,
  ({ faults }) => faults.flatMap(({ element }) => element),
  checkHeadLines,
  checkHeadForms,
  checkRules,
  ({ faults }) => faults.flatMap(({ spacing }) => spacing),
  checkTables,
  checkBases,
  checkSectionNumbers,
  checkEnd,
  checkRecipients,
  checkSignature,
]

/** Compares a document with the decree; no findings: it may be signed as far as its form goes. */
export const checkDocument = (document: OfficialDocument): readonly Finding[] => {
  const reading = read(document)
  return checks.flatMap(check => check(reading))
}
