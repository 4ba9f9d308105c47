/** One rule of the decree: what it asks, how binding it is, and the codes that rest on it. */
import { clauseWords, type Force, forceOf, type RuleId } from '../decree/clause.ts'
import type { Lang } from '../diagnostics/code.ts'
import { type Code, codes } from '../diagnostics/codes.ts'
import type { Catalogue } from './catalogue.ts'
import { labels } from './labels.ts'
import { ruleWords } from './rule-words.ts'

/** In one language. */
export interface ExplainedRule {
  readonly rule: RuleId
  readonly force: Force
  readonly clause: string
  /** What it asks of the page, and how to mend it in Word; null where no program judges it. */
  readonly asks: string | null
  readonly mend: string | null
  readonly codes: readonly { readonly code: Code; readonly title: string }[]
}

const allCodes = Object.keys(codes) as readonly Code[]

/** All that is known of a rule. */
export const explainRule = (rule: RuleId, { explanations }: Catalogue, lang: Lang): ExplainedRule => {
  const words = ruleWords(rule, lang)
  return {
    rule,
    force: forceOf(rule),
    clause: clauseWords(rule, lang),
    asks: words?.asks ?? null,
    mend: words?.mend ?? null,
    codes: allCodes
      .filter(code => codes[code].rule === rule)
      .sort()
      .map(code => ({ code, title: explanations[code][lang].title })),
  }
}

/** As people read it at a terminal; ends with a line end. */
export const ruleText = (explained: ExplainedRule, lang: Lang): string => {
  const l = labels[lang]
  return `${[
    explained.rule,
    '',
    `${l.clause}: ${explained.clause}`,
    `${l.force}: ${l.forces[explained.force]}`,
    ...(explained.asks === null ? [] : [`${l.asks[explained.force]}: ${explained.asks}.`]),
    ...(explained.mend === null ? [] : [`${l.mend}: ${explained.mend}.`]),
    ...(explained.codes.length > 0
      ? [`${l.codes}:`, ...explained.codes.map(({ code, title }) => `  ${code}  ${title}`)]
      : [explained.asks === null ? l.noCodes : l.judged]),
  ].join('\n')}\n`
}
