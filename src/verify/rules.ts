/** Verdicts of the page and remarks of the proofreader → one report a rule. */
import { areaOf, inOrder } from '../decree/areas.ts'
import { isTextRule, type TextRule, textRules } from '../decree/asks/text.ts'
import type { JudgedRule } from '../decree/asks.ts'
import { clauseWords, forceOf, type RuleId } from '../decree/clause.ts'
import type { Lang, Severity } from '../diagnostics/code.ts'
import type { Both } from '../diagnostics/codes/document-parts.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type PaperContext, pinToPaper } from '../diagnostics/pin-paper.ts'
import type { PaperFinding, RuleReport, RuleVerdict } from '../diagnostics/verdicts.ts'
import { type TextAtHand, textApplies } from './text-rules.ts'
import { severityOfForce, wordsOfRule } from './words.ts'

/** A rule as the checks of the page give it. */
export interface JudgedOnPage {
  readonly rule: JudgedRule
  readonly verdict: RuleVerdict
  readonly findings: readonly Finding[]
  readonly why: Both | null
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, hint: 2 }

/** The gravest of them; null for none. */
const worst = (findings: readonly PaperFinding[]): Severity | null =>
  findings.reduce<Severity | null>(
    (most, { severity }) => (most === null || RANK[severity] < RANK[most] ? severity : most),
    null,
  )

/** What a rule says of itself, whatever the paper. */
type RuleRow = Pick<RuleReport, 'area' | 'severity' | 'clause' | 'asks' | 'mend'>

const rows: { readonly [L in Lang]: Map<RuleId, RuleRow> } = { vi: new Map(), en: new Map() }

const makeRow = (rule: RuleId, lang: Lang): RuleRow => {
  const words = wordsOfRule(rule, lang)
  return {
    area: areaOf(rule)[lang],
    severity: severityOfForce(forceOf(rule)),
    clause: clauseWords(rule, lang),
    asks: words?.asks ?? '',
    mend: words?.mend ?? '',
  }
}

/** Made once: a hundred and more for every paper. */
const rowOf = (rule: RuleId, lang: Lang): RuleRow => {
  const row = rows[lang].get(rule) ?? makeRow(rule, lang)
  rows[lang].set(rule, row)
  return row
}

const reportOf = (
  rule: RuleId,
  verdict: RuleVerdict,
  findings: readonly PaperFinding[],
  why: Both | null,
  { lang }: PaperContext,
): RuleReport => {
  const { area, severity, clause, asks, mend } = rowOf(rule, lang)
  return {
    rule,
    area,
    verdict,
    severity: worst(findings) ?? severity,
    clause,
    asks,
    mend,
    why: why?.[lang] ?? null,
    findings,
  }
}

const pageRule = ({ rule, verdict, findings, why }: JudgedOnPage, context: PaperContext): RuleReport => {
  const found = findings.map(finding => pinToPaper(finding, context))
  return reportOf(rule, verdict, found, why, context)
}

const textRule = (
  rule: TextRule,
  found: readonly PaperFinding[],
  text: TextAtHand,
  context: PaperContext,
): RuleReport => {
  if (found.length > 0) return reportOf(rule, 'fail', found, null, context)
  const applies = textApplies(rule, text)
  if (applies === 'yes') return reportOf(rule, 'pass', found, null, context)
  if (applies === 'no') return reportOf(rule, 'not-applicable', found, null, context)
  return reportOf(rule, 'not-evaluated', found, applies.unknown, context)
}

/** The same rules are judged in every paper, so their order is settled once. */
const orders = new Map<string, number>()
const orderFor = (judged: readonly JudgedOnPage[]): ((rule: string) => number) => {
  if (orders.size !== judged.length + textRules.length) {
    orders.clear()
    const rules: RuleId[] = [...judged.map(({ rule }) => rule), ...textRules]
    for (const [i, rule] of rules.sort(inOrder).entries()) orders.set(rule, i)
  }
  return rule => orders.get(rule) ?? 0
}

/** Rules of one part of the paper (`ND30-2.6`) in one paragraph. */
const spotOf = ({ rule, paper }: PaperFinding): string =>
  `${rule?.slice(0, rule.lastIndexOf('.'))} ${paper?.part} ${paper?.paragraph}`

/** `remarks`: what the proofreader found and belongs to no verdict. */
export interface RuleReports {
  readonly rules: readonly RuleReport[]
  readonly remarks: readonly Diagnostic[]
}

/** What the proofreader alone saw, and is sure of, breaks a rule of the page that its judge let pass. */
const withProof = (one: RuleReport, alone: readonly PaperFinding[]): RuleReport => {
  if (one.verdict !== 'pass') return one
  const sure = alone.filter(({ rule, severity }) => rule === one.rule && severity !== 'hint')
  return sure.length === 0 ? one : { ...one, verdict: 'fail', severity: worst(sure) ?? one.severity, findings: sure }
}

/**
 * `proof`: findings of the proofreader. They decide on the rules of the text; of those of the page a judge decides first, and what it
 * told of a paragraph is not told again. Rules come area by area.
 */
export const reportRules = (
  judged: readonly JudgedOnPage[],
  proof: readonly Finding[],
  text: TextAtHand,
  context: PaperContext,
): RuleReports => {
  const read = proof.map(finding => pinToPaper(finding, context))
  const ofPage = judged.map(one => pageRule(one, context))
  const ofText = textRules.map(rule =>
    textRule(
      rule,
      read.filter(one => one.rule === rule),
      text,
      context,
    ),
  )
  const told = new Set(ofPage.flatMap(({ findings }) => findings.map(spotOf)))
  const isRemark = (one: PaperFinding): boolean => one.rule === null || !(isTextRule(one.rule) || told.has(spotOf(one)))
  const alone = read.filter(isRemark)
  const settled = alone.length === 0 ? ofPage : ofPage.map(one => withProof(one, alone))
  const decided = new Set(settled.flatMap(({ findings }) => findings))
  const ordered = orderFor(judged)
  return {
    rules: [...settled, ...ofText].sort((a, b) => ordered(a.rule) - ordered(b.rule)),
    remarks: alone.filter(one => !decided.has(one)),
  }
}
