/** `khcchc explain`: codes and rules in words, on stdout. */
import type { Lang } from '../diagnostics/code.ts'
import type { Catalogue } from '../explain/catalogue.ts'
import { codeText, explainCode } from '../explain/explain-code.ts'
import { explainRule, ruleText } from '../explain/explain-rule.ts'
import { findSubject, type Subject } from '../explain/find-subject.ts'
import { listCodes, listText } from '../explain/list-codes.ts'
import type { Host } from '../host/host.ts'
import type { ExitCode } from './command.ts'
import { explainWords } from './explain-words.ts'
import { UsageError } from './usage-error.ts'

/** What may be printed. */
export const EXPLAIN_FORMATS = ['text', 'json'] as const

/** `subjects`: codes and rules as typed; none asks for the list. */
export interface ExplainSettings {
  readonly subjects: readonly string[]
  readonly format: (typeof EXPLAIN_FORMATS)[number]
  readonly lang: Lang
}

type Known = Exclude<Subject, { readonly kind: 'unknown' }>

const textOf = (subject: Known, catalogue: Catalogue, lang: Lang): string =>
  subject.kind === 'code'
    ? codeText(explainCode(subject.code, catalogue, lang), lang)
    : ruleText(explainRule(subject.rule, catalogue, lang), lang)

const dataOf = (subject: Known, catalogue: Catalogue, lang: Lang) =>
  subject.kind === 'code' ? explainCode(subject.code, catalogue, lang) : explainRule(subject.rule, catalogue, lang)

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** Throws `UsageError` for what is neither a code nor a rule: nothing is printed then. */
const known = (subject: Subject, lang: Lang): Known => {
  if (subject.kind !== 'unknown') return subject
  throw new UsageError(explainWords[lang].unknown(subject.given, subject.nearest.join(', ')))
}

/** Prints the explanations asked for, or the list of all codes. */
export const explain = async ({ subjects, format, lang }: ExplainSettings, host: Host): Promise<ExitCode> => {
  const found = subjects.map(typed => known(findSubject(typed), lang))
  // A file of its own in dist, which no other command reads.
  const { catalogue } = await import('../explain/catalogue.ts')
  if (found.length === 0) {
    const listed = listCodes(catalogue, lang)
    host.out(format === 'json' ? json(listed) : listText(listed, lang))
    return 0
  }
  host.out(
    format === 'json'
      ? json(found.map(subject => dataOf(subject, catalogue, lang)))
      : found.map(subject => textOf(subject, catalogue, lang)).join('\n'),
  )
  return 0
}
