/** The table of codes in the README: for .scripts/generate-explain.mjs, and for no command. */
import { clauseWords } from '../decree/clause.ts'
import { explanations } from './explanations.ts'
import { labels } from './labels.ts'
import { type ListedCode, listCodes } from './list-codes.ts'

/** Headings of the parts of the README's table, by the number a part begins with. */
const AREAS: readonly (readonly [from: number, heading: string])[] = [
  [0, 'tệp, thư mục, lập hàng loạt'],
  [100, 'tệp YAML'],
  [200, 'khóa, giá trị và trình bày trong kế hoạch'],
  [300, 'thể thức nội dung kế hoạch'],
  [400, 'chữ nghĩa trong kế hoạch'],
  [500, 'trang giấy (khi verify: mức theo quy tắc)'],
  [599, 'mẫu'],
  [620, 'danh mục xã, phường'],
  [635, 'dữ liệu hàng loạt'],
  [700, 'soát chữ'],
  [750, 'tệp Word được kiểm tra'],
  [780, 'cấu hình và lệnh check'],
]

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replace(/[<>]/g, sign => (sign === '<' ? '&lt;' : '&gt;'))
const shortClause = (rule: string): string => clauseWords(rule, 'vi').replace(/ Nghị định 30\/2020\/NĐ-CP$/, '')

const rowOf = ({ code, severity, title, rule }: ListedCode): string =>
  `| ${code} | ${labels.vi.severity[severity]} | ${cell(title)} | ${rule === null ? '' : cell(shortClause(rule))} |`

const codesMarkdown = (listed: readonly ListedCode[]): string => {
  const { column } = labels.vi
  const parts = AREAS.map(([from, heading], i) => {
    const until = AREAS[i + 1]?.[0] ?? Number.POSITIVE_INFINITY
    const rows = listed.filter(({ code }) => Number(code.slice(2)) >= from && Number(code.slice(2)) < until)
    return { heading, rows }
  })
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) =>
      [
        `<details><summary>${rows[0]?.code}–${rows.at(-1)?.code}: ${heading}</summary>`,
        '',
        `| ${column.code} | ${column.severity} | ${column.title} | ${column.clause} |`,
        '| --- | --- | --- | --- |',
        ...rows.map(rowOf),
        '',
        '</details>\n',
      ].join('\n'),
    )
    .join('\n')
}

/** All codes in Markdown, folded by area; ends with a line end. */
export const readmeTable = (): string => codesMarkdown(listCodes({ explanations }, 'vi'))
