/** What a rule asks and how grave it is to break it, in the words of a report. */
import { asksOfText, isTextRule } from '../decree/asks/text.ts'
import { type Asks, asks, isJudged } from '../decree/asks.ts'
import { type Force, forceOf, isRule } from '../decree/clause.ts'
import type { Lang, Severity } from '../diagnostics/code.ts'
import type { RuleWords } from '../diagnostics/pin-paper.ts'

const leads: { readonly [L in Lang]: { readonly [F in Force]: string } } = {
  vi: {
    MUST: 'quy định',
    INFER: 'theo quy định',
    SAMPLE: 'theo mẫu của Nghị định',
    PRACTICE: 'thông lệ',
    HOUSE: 'nên là',
  },
  en: {
    MUST: 'the decree asks',
    INFER: 'by the decree',
    SAMPLE: 'in the forms of the decree',
    PRACTICE: 'usual',
    HOUSE: 'better',
  },
}

/** An error where the decree says so itself. */
export const severityOfForce = (force: Force): Severity => (force === 'MUST' ? 'error' : 'warning')

/** null: no rule that a paper is judged by. */
export const wordsOfRule = (rule: string, lang: Lang): RuleWords | null => {
  const words: Asks | null = isJudged(rule) ? asks[rule][lang] : isTextRule(rule) ? asksOfText[rule][lang] : null
  if (words === null || !isRule(rule)) return null
  const force = forceOf(rule)
  return { severity: severityOfForce(force), lead: leads[lang][force], asks: words.asks, mend: words.mend }
}
