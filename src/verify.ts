/** The story of one Word file: reader → OfficialDocument → recognise → checks → a verdict for each rule. Pure: no file, no clock. */
import { judgeDocument } from './checks/judge-document.ts'
import { proofreadDocument } from './checks/proofread.ts'
import type { Lang } from './diagnostics/code.ts'
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts'
import type { Finding } from './diagnostics/finding.ts'
import { type PaperContext, pinToPaper } from './diagnostics/pin-paper.ts'
import { countVerdicts, type PaperReport } from './diagnostics/verdicts.ts'
import type { OfficialDocument } from './model/document.ts'
import { readDocx } from './reader/docx.ts'
import { recognise } from './recognise/recognise.ts'
import { factsOf, paragraphTexts } from './verify/facts.ts'
import { reportRules } from './verify/rules.ts'
import { textAtHand } from './verify/text-rules.ts'
import { wordsOfRule } from './verify/words.ts'

/** All that a report hangs on beside the file itself. */
export interface VerifyOptions {
  /** Name of the file in diagnostics. */
  readonly file: string
  readonly lang: Lang
}

const contextOf = (document: OfficialDocument | null, { file, lang }: VerifyOptions): PaperContext => ({
  file,
  lang,
  textOf: document ? paragraphTexts(document) : () => '',
  ruleWords: rule => wordsOfRule(rule, lang),
})

const pinned = (findings: readonly Finding[], context: PaperContext): readonly Diagnostic[] =>
  findings.map(finding => pinToPaper(finding, context))

const unread = (findings: readonly Finding[], options: VerifyOptions): PaperReport => {
  const diagnostics = sortDiagnostics(pinned(findings, contextOf(null, options)))
  return { file: options.file, facts: null, rules: [], diagnostics, counts: countVerdicts([]) }
}

/** A paper that has been read and recognised; `before`: what was found while reading it. */
export const verifyDocument = (
  document: OfficialDocument,
  options: VerifyOptions,
  before: readonly Finding[] = [],
): PaperReport => {
  const context = contextOf(document, options)
  const judged = judgeDocument(document)
  const { rules, remarks } = reportRules(judged, proofreadDocument(document), textAtHand(document), context)
  const diagnostics = sortDiagnostics([
    ...pinned(before, context),
    ...rules.flatMap(({ findings }) => findings),
    ...remarks,
  ])
  return { file: options.file, facts: factsOf(document), rules, diagnostics, counts: countVerdicts(rules) }
}

/**
 * Judges a Word file given as its bytes, whoever made it. Never throws for a fault of the file: one that cannot be read has no facts
 * and no rules.
 */
export const verifyDocx = (bytes: Uint8Array, options: VerifyOptions): PaperReport => {
  const { value, findings } = readDocx(bytes)
  return value === null ? unread(findings, options) : verifyDocument(recognise(value), options, findings)
}
