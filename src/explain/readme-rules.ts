/** The table of judged rules in the README: for .scripts/generate-explain.mjs, and for no command. */
import { areaOf, inOrder } from '../decree/areas.ts'
import { textRules } from '../decree/asks/text.ts'
import { asks } from '../decree/asks.ts'
import { clauseWords, type Force, forceOf, type RuleId } from '../decree/clause.ts'
import { ruleWords } from './rule-words.ts'

const FORCE: { readonly [F in Force]: string } = {
  MUST: 'bắt buộc',
  SAMPLE: 'theo mẫu',
  INFER: 'suy ra',
  PRACTICE: 'thông lệ',
  HOUSE: 'khuyến nghị',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')
const shortClause = (rule: RuleId): string =>
  ['PRACTICE', 'HOUSE'].includes(forceOf(rule))
    ? ''
    : clauseWords(rule, 'vi').replace(/ Nghị định 30\/2020\/NĐ-CP$/, '')

const rowOf = (rule: RuleId): string =>
  `| ${rule} | ${cell(ruleWords(rule, 'vi')?.asks ?? '')} | ${FORCE[forceOf(rule)]} | ${shortClause(rule)} |`

/** All rules that `verify` judges in Markdown, folded by part of the paper; ends with a line end. */
export const readmeRules = (): string => {
  const rules = [...(Object.keys(asks) as RuleId[]), ...textRules].sort(inOrder)
  const areas = [...new Set(rules.map(rule => areaOf(rule).vi))]
  const parts = areas.map(area => {
    const own = rules.filter(rule => areaOf(rule).vi === area)
    const head = [
      `<details><summary>${area} (${own.length})</summary>`,
      '',
      '| quy tắc | yêu cầu | mức | căn cứ |',
      '| --- | --- | --- | --- |',
    ]
    return [...head, ...own.map(rowOf), '', '</details>\n'].join('\n')
  })
  const lead = `\`verify\` chấm ${rules.length} quy tắc. Trái quy tắc bắt buộc là lỗi (cảnh báo ở chỗ Nghị định không nói hết hoặc tùy người soạn); trái các quy tắc khác là cảnh báo hoặc lưu ý.\n`
  return [lead, ...parts].join('\n')
}
