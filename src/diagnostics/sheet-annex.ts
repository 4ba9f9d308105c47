/** The annex of the sheet: every rule with its verdict. */
import type { Lang } from './code.ts'
import { escapeHtml, tableHead, tableRow, tag } from './html.ts'
import { sheetWords } from './sheet-words.ts'
import { verdictWords } from './verdict-words.ts'
import type { PaperReport, RuleReport } from './verdicts.ts'

/** A clause without the decree, which the title of the sheet names already. */
export const shortClause = (clause: string, lang: Lang): string =>
  / (?:Nghị định|Decree) 30\/2020\/NĐ-CP$/.test(clause)
    ? clause.replace(/ (?:Nghị định|Decree) 30\/2020\/NĐ-CP$/, '')
    : sheetWords[lang].usual

const ruleRow = ({ asks, clause, rule, verdict, why }: RuleReport, lang: Lang): string => {
  const reason = why === null ? '' : tag('span', escapeHtml(why), 'class="place"')
  return tableRow([
    escapeHtml(rule.replace('ND30-', '')),
    escapeHtml(asks) + reason,
    // Its column says which part of which annex.
    escapeHtml(shortClause(clause, lang).replace(/ (?:Phần|Part) I (?:Phụ lục|Annex) I$/, '')),
    tag('div', escapeHtml(verdictWords[lang].verdict[verdict]), `class="verdict ${verdict}"`),
  ])
}

/** Rules by the parts of the paper they are about, as HTML. */
export const ruleTable = ({ rules }: PaperReport, lang: Lang): string => {
  const { id, asks, clause, verdict } = sheetWords[lang].columns
  let area: string | null = null
  const rows = rules.map(rule => {
    const title = rule.area === area ? '' : `<tr class="area"><td colspan="4">${escapeHtml(rule.area)}</td></tr>\n`
    area = rule.area
    return title + ruleRow(rule, lang)
  })
  const top = tableHead([id, asks, clause, verdict], ['12mm', 'auto', '38mm', '23mm'])
  return tag('table', `${top}<tbody>\n${rows.join('')}</tbody>`, 'class="rules"')
}
