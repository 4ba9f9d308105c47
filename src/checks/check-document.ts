/** The decree's checks of a page: they see only the laid-out document, whoever made it. */
import type { Finding } from '../diagnostics/finding.ts'
import type { OfficialDocument } from '../model/document.ts'
import { checkBases, checkEnd, checkRecipients, checkSectionNumbers, checkSignature } from './document/body.ts'
import { checkElements } from './document/elements.ts'
import { checkHeadForms, checkHeadLines, checkRules } from './document/head.ts'
import { checkBodySpacing, checkPage } from './document/page.ts'
import { checkTables } from './document/tables.ts'

const checks: readonly ((document: OfficialDocument) => readonly Finding[])[] = [
  checkPage,
  checkElements,
  checkHeadLines,
  checkHeadForms,
  checkRules,
  checkBodySpacing,
  checkTables,
  checkBases,
  checkSectionNumbers,
  checkEnd,
  checkRecipients,
  checkSignature,
]

/** Compares a document with the decree; no findings: it may be signed as far as its form goes. */
export const checkDocument = (document: OfficialDocument): readonly Finding[] =>
  checks.flatMap(check => check(document))
