/** What the XML of a block depends on beside its texts, as a text: blocks with one key have one shape. */
import { halfPoints, twipsOfMm, twipsOfPt } from '../decree/units.ts'
import type {
  Block,
  Inline,
  LineHeight,
  Paragraph,
  ParagraphFormat,
  Row,
  Rule,
  RunFormat,
  Table,
} from '../model/document.ts'
import { insetOf, NON_BREAKING_HYPHEN, type Styles } from './docx-blocks.ts'
import { lineUnits } from './docx-format.ts'

/** Each value as Word gets it, so that lengths a hair apart share a shape. */
type Measures<T> = readonly { readonly [K in keyof T]: readonly [K, (value: T[K]) => unknown] }[keyof T][]

const same = (value: unknown): unknown => value
const PARAGRAPH: Measures<ParagraphFormat> = [
  ['align', same],
  ['firstLine', twipsOfMm],
  ['left', twipsOfMm],
  ['right', twipsOfMm],
  ['before', twipsOfPt],
  ['after', twipsOfPt],
  ['lineSpacing', lineUnits],
  ['lineHeight', (height: LineHeight | null) => height && `${height.rule} ${twipsOfPt(height.height)}`],
  ['keepNext', same],
  ['keepLines', same],
  ['outline', same],
]
const RUN: Measures<RunFormat> = [
  ['font', same],
  ['size', halfPoints],
  ['bold', same],
  ['italic', same],
  ['underline', same],
  ['colour', same],
]

/** A text stands in quotes, so that nothing in it reads like more of a key. */
const quoted = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value))

/** Only what differs from the style is written out, so only that is in the key. */
const differences = <T extends object>(own: T, style: T, measures: Measures<T>): string => {
  if (own === style) return ''
  let key = ''
  for (const [name, measure] of measures) {
    const value = own[name]
    if (value !== style[name]) key += ` ${String(name)} ${quoted((measure as (value: unknown) => unknown)(value))}`
  }
  return key
}

/** A hyphen that does not break is drawn, what stands between two is text: "30/2020/NĐ‑CP" is like "t‑t". */
const patternOf = (text: string): string =>
  text === '' ? '' : text.includes(NON_BREAKING_HYPHEN) ? text.replace(/[^\u2011]+/g, 't') : 't'

const runKey = (run: Inline, style: RunFormat): string =>
  `|${run.kind === 'page-number' ? '#' : patternOf(run.text)}${differences(run.format, style, RUN)}`

/** How a block ends: what stands last in a cell or section decides what docx adds. */
export type Ending = 'paragraph' | 'table' | 'none'

/** A rule is a paragraph too. */
export const endingOf = (blocks: readonly Block[]): Ending => {
  const last = blocks.at(-1)
  return last === undefined ? 'none' : last.kind === 'table' ? 'table' : 'paragraph'
}

const paragraphKey = ({ role, runs, format }: Paragraph, styles: Styles): string => {
  const style = styles[role]
  let key = `p ${role}${differences(format, style.paragraph, PARAGRAPH)}`
  for (const run of runs) key += runKey(run, style.run)
  return key
}

const ruleKey = (rule: Rule): string =>
  `r ${insetOf(rule)} ${twipsOfPt(rule.gap)} ${twipsOfPt(rule.after)} ${rule.keepNext}`

/** Of a block that holds no other; hyphens that do not break are part of the shape. */
export const blockKey = (block: Paragraph | Rule, styles: Styles): string =>
  block.kind === 'paragraph' ? paragraphKey(block, styles) : ruleKey(block)

const columnsKey = (columns: Table['columns']): string => {
  let key = ''
  for (const column of columns) key += ` ${twipsOfMm(column)}`
  return key
}

/** Of the frame around a table's rows. */
export const tableKey = ({ columns, align, borders, colour, padding }: Table): string =>
  `t${columnsKey(columns)} ${align} ${borders} ${quoted(colour)} ${twipsOfMm(padding)}`

/** Of the frame around the blocks of a row's cells. `columns`: those of its table. */
export const rowKey = ({ cells, header, cantSplit, height }: Row, columns: Table['columns']): string => {
  let key = `c${columnsKey(columns)} ${header} ${cantSplit} ${height === null ? '' : twipsOfMm(height)}`
  for (const { blocks, span, vertical } of cells) key += `|${span} ${vertical} ${endingOf(blocks)}`
  return key
}
