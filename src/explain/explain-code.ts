/** One code in full: what it means, why, a wrong and a right example, how to silence it. */
import { clauseWords, type Force, forceOf, isRule } from '../decree/clause.ts'
import type { Lang, Severity } from '../diagnostics/code.ts'
import { type Code, codes } from '../diagnostics/codes.ts'
import { printableLine } from '../diagnostics/printable.ts'
import type { Catalogue, Said } from './catalogue.ts'
import { labels } from './labels.ts'
import { ruleWords } from './rule-words.ts'
import { silenceLines } from './silence.ts'

/** The rule a code rests on; `asks` null where no program judges it by itself. */
export interface ExplainedClause {
  readonly id: string
  readonly force: Force
  readonly clause: string
  readonly asks: string | null
}

/** Complete in itself, in one language; `--format json` prints it as it is. */
export interface ExplainedCode {
  readonly code: Code
  readonly severity: Severity
  readonly title: string
  readonly what: string
  /** The clause in words, and what it asks; null where no rule of the decree is at stake. */
  readonly rule: ExplainedClause | null
  /** The reason beside the rule or in place of one. */
  readonly why: string | null
  readonly wrong: string
  readonly right: string
  readonly says: Said
  readonly silence: readonly string[]
}

const ruleOf = (id: string | null, lang: Lang): ExplainedCode['rule'] =>
  id === null || !isRule(id)
    ? null
    : { id, force: forceOf(id), clause: clauseWords(id, lang), asks: ruleWords(id, lang)?.asks ?? null }

/** `# (không có mo_dau)` of a case, in the reader's language; an empty file is said to be one. */
const localised = (excerpt: string, lang: Lang): string =>
  excerpt.trim() === ''
    ? `# (${labels[lang].empty})`
    : excerpt.replace(/^# \(không có /gm, `# (${labels[lang].without} `)

/** All that is known of a code. */
export const explainCode = (code: Code, { explanations, excerpts }: Catalogue, lang: Lang): ExplainedCode => {
  const { severity, rule } = codes[code]
  const { [lang]: words, why } = explanations[code]
  const { sai, dung, [lang]: says } = excerpts[code]
  return {
    code,
    severity,
    ...words,
    rule: ruleOf(rule, lang),
    why: why?.[lang] ?? null,
    wrong: localised(sai, lang),
    right: localised(dung, lang),
    says,
    silence: silenceLines(code, lang),
  }
}

const indented = (text: string, by: string): readonly string[] =>
  text.split('\n').map(line => `${by}${printableLine(line)}`.trimEnd())

/** A label in its column, its lines beside it. */
const beside = (label: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, i) => `${(i === 0 ? `${label}:` : '').padEnd(12)}${line}`)

const saysLines = ({ message, hint }: Said, lang: Lang): readonly string[] => {
  const [first = '', ...rest] = (hint ?? '').split('\n')
  const hintLines = hint === null ? [] : [`${labels[lang].hint}: ${first}`, ...rest]
  return [`${labels[lang].says}: ${message.replaceAll('\n', ' ')}`, ...hintLines.flatMap(line => indented(line, '  '))]
}

/** As people read it at a terminal; ends with a line end. */
export const codeText = (explained: ExplainedCode, lang: Lang): string => {
  const { code, severity, title, what, rule, why, wrong, right, says, silence } = explained
  const l = labels[lang]
  const because = [
    ...(rule === null ? [] : [`${rule.clause} (${rule.id})`]),
    ...(rule === null || rule.asks === null ? [] : [`${l.asks[rule.force]}: ${rule.asks}.`]),
    ...(why === null ? [] : [why]),
  ]
  return `${[
    `${code} · ${l.severity[severity]} · ${title}`,
    '',
    ...beside(l.what, [what]),
    ...beside(l.why, because),
    '',
    `${l.wrong}:`,
    ...indented(wrong, '    '),
    ...saysLines(says, lang),
    '',
    `${l.right}:`,
    ...indented(right, '    '),
    '',
    ...beside(l.silence, silence),
  ].join('\n')}\n`
}
