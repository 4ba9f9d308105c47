/** What a rule asks, whether of the page or of the text. */
import { asksOfText, isTextRule } from '../decree/asks/text.ts'
import { type Asks, asks, isJudged } from '../decree/asks.ts'
import type { Lang } from '../diagnostics/code.ts'

/** null for a rule that no program judges. */
export const ruleWords = (rule: string, lang: Lang): Asks | null => {
  if (isJudged(rule)) return asks[rule][lang]
  return isTextRule(rule) ? asksOfText[rule][lang] : null
}
