/** Blocks of the page as components of the docx package: one drawer a kind. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  NoBreakHyphen,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { BLACK } from '../decree/figures.ts'
import { type Mm, mm, twipsOfMm, twipsOfPt } from '../decree/units.ts'
import type { Block, Cell, Inline, OfficialDocument, Row } from '../model/document.ts'
import { paragraphOptions, runOptions, styleId } from './docx-format.ts'

type Drawn = Paragraph | Table
/** Formatting of each part. */
export type Styles = OfficialDocument['styles']
type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Thickness of drawn rules and table lines, in eighths of a point. */
const THIN = 4
const RULE = 6
/** In a text of ours. */
export const NON_BREAKING_HYPHEN = '\u2011'

const drawRun = (run: Inline, style: Styles[keyof Styles]): TextRun => {
  const options = runOptions(run.format, style.run)
  if (run.kind === 'page-number') return new TextRun({ ...options, children: [PageNumber.CURRENT] })
  // Word's own non-breaking hyphen, not U+2011: copied and searched it is a hyphen.
  const pieces = run.text.split(NON_BREAKING_HYPHEN)
  const children = pieces.flatMap((piece, i) => [...(i > 0 ? [new NoBreakHyphen()] : []), ...(piece ? [piece] : [])])
  return new TextRun({ ...options, children })
}

const drawParagraph = (block: Kind<'paragraph'>, styles: Styles): Paragraph => {
  const style = styles[block.role]
  return new Paragraph({
    style: styleId(block.role),
    ...paragraphOptions(block.format, style.paragraph),
    children: block.runs.map(run => drawRun(run, style)),
  })
}

/** Blank on either side of a rule, in twips. */
export const insetOf = ({ room, length }: Kind<'rule'>): number => twipsOfMm(mm((room - length) / 2))

/** A line is the upper border of an empty paragraph drawn in from both sides. */
const drawRule = (block: Kind<'rule'>): Paragraph => {
  const inset = insetOf(block)
  return new Paragraph({
    style: styleId('khoang-trong'),
    indent: { left: inset, right: inset },
    spacing: { before: twipsOfPt(block.gap), after: twipsOfPt(block.after) },
    keepNext: block.keepNext,
    border: { top: { style: BorderStyle.SINGLE, size: RULE, space: 0, color: BLACK } },
    children: [],
  })
}

const side = (on: boolean, color: string) =>
  on ? { style: BorderStyle.SINGLE, size: THIN, color } : { style: BorderStyle.NONE, size: 0, color: 'auto' }

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.CENTER, bottom: VerticalAlign.BOTTOM } as const

const widthOf = (columns: readonly Mm[]): number => columns.reduce((sum, column) => sum + twipsOfMm(column), 0)

const drawCell = (cell: Cell, width: number, styles: Styles): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.span > 1 && { columnSpan: cell.span }),
    verticalAlign: VERTICAL[cell.vertical],
    children: cell.blocks.map(block => drawBlock(block, styles)),
  })

/** Draws one row of a table that has these columns. */
export const drawRow = (row: Row, columns: readonly Mm[], styles: Styles): TableRow => {
  let at = 0
  const cells = row.cells.map(cell => {
    const width = widthOf(columns.slice(at, at + cell.span))
    at += cell.span
    return drawCell(cell, width, styles)
  })
  return new TableRow({
    ...(row.header && { tableHeader: true }),
    ...(row.cantSplit && { cantSplit: true }),
    ...(row.height !== null && { height: { value: twipsOfMm(row.height), rule: HeightRule.EXACT } }),
    children: cells,
  })
}

const drawTable = (block: Kind<'table'>, styles: Styles): Table => {
  const border = side(block.borders, block.colour)
  const padding = twipsOfMm(block.padding)
  return new Table({
    columnWidths: block.columns.map(twipsOfMm),
    width: { size: widthOf(block.columns), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: block.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    margins: { marginUnitType: WidthType.DXA, left: padding, right: padding, top: 0, bottom: 0 },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: block.rows.map(row => drawRow(row, block.columns, styles)),
  })
}

const drawers: { readonly [K in Block['kind']]: (block: Kind<K>, styles: Styles) => Drawn } = {
  paragraph: drawParagraph,
  rule: drawRule,
  table: drawTable,
}

/** Draws one block; what it draws depends on nothing but the block and the styles. */
export const drawBlock = (block: Block, styles: Styles): Drawn =>
  (drawers[block.kind] as (block: Block, styles: Styles) => Drawn)(block, styles)
