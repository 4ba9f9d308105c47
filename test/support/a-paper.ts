/** Small papers built by hand, as reading a Word file gives them: paragraphs, tables and lines without names. */
import { elements, type Role } from '../../src/decree/elements.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type {
  Align,
  Block,
  Cell,
  ElementFormat,
  OfficialDocument,
  Paragraph,
  Rule,
  RunFormat,
  Section,
  Table,
} from '../../src/model/document.ts'

/** How a paragraph is set, as far as it is not plain text of 14 pt, justified. */
export interface Setting {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly size?: number
  readonly align?: Align
}

const formatOf = ({ bold = false, italic = false, underline = false, size = 14 }: Setting): RunFormat => ({
  font: 'Times New Roman',
  size: pt(size),
  bold,
  italic,
  underline,
  colour: '000000',
})

const STANDARD: ElementFormat = {
  paragraph: {
    align: 'both',
    firstLine: mm(0),
    left: mm(0),
    right: mm(0),
    before: pt(6),
    after: pt(0),
    lineSpacing: 1,
    lineHeight: null,
    keepNext: false,
    keepLines: false,
    outline: null,
  },
  run: formatOf({}),
}

let number = 0

/** A paragraph of one run; '' is an empty one. */
export const p = (text: string, set: Setting = {}): Paragraph => ({
  kind: 'paragraph',
  role: 'doan',
  runs: text === '' ? [] : [{ kind: 'text', text, format: formatOf(set) }],
  format: { ...STANDARD.paragraph, align: set.align ?? 'both' },
  origin: `word/document.xml#${++number}`,
})

/** Bold and centred, as most of the form. */
export const title = (text: string, set: Setting = {}): Paragraph => p(text, { bold: true, align: 'center', ...set })
/** Regular and centred. */
export const centred = (text: string, set: Setting = {}): Paragraph => p(text, { align: 'center', ...set })

/** A drawn line of 20 mm; `offset` null: nobody knows where in its column. */
export const line = (offset: number | null = 0, length = 20): Rule => ({
  kind: 'rule',
  under: 'doan',
  length: mm(length),
  room: mm(165),
  gap: pt(0),
  after: pt(0),
  keepNext: false,
  offset: offset === null ? null : mm(offset),
  solid: true,
  made: 'line',
})

const cell = (blocks: readonly Block[]): Cell => ({ blocks, span: 1, vertical: 'top' })

/** A table of these cells, row by row; all columns but the first share what 165 mm leave. */
export const table = (rows: readonly (readonly (readonly Block[])[])[], borders = false): Table => {
  const count = rows[0]?.length ?? 1
  return {
    kind: 'table',
    role: 'bang',
    columns: Array.from({ length: count }, () => mm(165 / count)),
    align: 'left',
    borders,
    colour: '000000',
    padding: mm(0),
    rows: rows.map(cells => ({ cells: cells.map(cell), header: false, cantSplit: false, height: null })),
    origin: null,
  }
}

/** A box with text, as a text box is read. */
export const box = (blocks: readonly Block[], borders = true): Table => ({
  ...table([[blocks]], borders),
  columns: [mm(60)],
})

/** A section on A4. */
export const section = (blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  kind: 'body',
  page: {
    width: mm(210),
    height: mm(297),
    landscape: false,
    margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
  },
  header: [],
  firstHeader: [],
  evenHeader: null,
  footer: [],
  firstFooter: [],
  pageNumber: { start: null, arabic: true },
  pictures: 0,
  blocks,
  origin: null,
  ...more,
})

/** A paper of these sections. */
export const paperOf = (...sections: readonly Section[]): OfficialDocument => {
  const roles = Object.keys(elements) as readonly Role[]
  return {
    ruleset: 'nd30-2020',
    properties: { title: '', subject: '', author: '', language: 'vi-VN', date: null },
    styles: Object.fromEntries(roles.map(role => [role, STANDARD])) as unknown as OfficialDocument['styles'],
    sections,
  }
}

/** A paper of one section. */
export const paper = (...blocks: readonly Block[]): OfficialDocument => paperOf(section(blocks))

/** Left and right of the usual head, without a table. */
export const AGENCY = [title('ỦY BAN NHÂN DÂN', { size: 13 }), title('XÃ NGỌC LÂM', { size: 13 })] as const
export const NATION = [
  title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13 }),
  title('Độc lập - Tự do - Hạnh phúc'),
] as const
export const NUMBER = centred('Số: 11/KH-UBND', { size: 13 })
export const DATE = centred('Ngọc Lâm, ngày 26 tháng 01 năm 2024', { italic: true })

/** The usual head in a table of two rows. */
export const head = (): Table =>
  table([
    [
      [...AGENCY, line()],
      [...NATION, line(0, 60)],
    ],
    [[NUMBER], [DATE]],
  ])

const inline = (block: Paragraph): string =>
  block.runs.map(run => (run.kind === 'text' ? run.text : '{số trang}')).join('')

const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return block.role === 'khoang-trong' ? [] : [`${block.role}: ${inline(block)}`]
    if (block.kind === 'rule') return [`--- ${block.under}${block.made === 'line' ? '' : ` (${block.made})`}`]
    const inner = block.rows.flatMap(row => row.cells.flatMap(one => linesOf(one.blocks)))
    return [`<${block.role}>`, ...inner, '</>']
  })

/** A line for each part, `role: text`; empty paragraphs left out, `--- role` for a drawn line, tables in `<role>` … `</>`. */
export const told = (document: OfficialDocument): readonly string[] =>
  document.sections.flatMap(part => [...(part.kind === 'appendix' ? ['== phụ lục'] : []), ...linesOf(part.blocks)])

/** What is told of the tables and lines of the usual head when nothing is wrong with it. */
export const USUAL_HEAD: readonly string[] = [
  '<head>',
  'co-quan-ban-hanh: ỦY BAN NHÂN DÂN',
  'co-quan-ban-hanh: XÃ NGỌC LÂM',
  '--- co-quan-ban-hanh',
  'quoc-hieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'tieu-ngu: Độc lập - Tự do - Hạnh phúc',
  '--- tieu-ngu',
  'so-ky-hieu: Số: 11/KH-UBND',
  'dia-danh-thoi-gian: Ngọc Lâm, ngày 26 tháng 01 năm 2024',
  '</>',
]
