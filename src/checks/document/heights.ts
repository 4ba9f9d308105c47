/** How high blocks are, as far as that can be told without printing them. */
import { LINE } from '../../decree/figures.ts'
import { mm, mmToPt, type Pt, pt } from '../../decree/units.ts'
import type { Block, Cell, OfficialDocument, Paragraph, Row, Table } from '../../model/document.ts'
import { faceOf } from './face.ts'
import { innerRoom, lineWidths } from './lines.ts'

/** An empty paragraph is as high as its style says, for it has no letters. */
type Styles = OfficialDocument['styles']

/** pt. */
const lineHeightOf = (paragraph: Paragraph, styles: Styles): number => {
  const { lineSpacing, lineHeight } = paragraph.format
  const size = faceOf(paragraph).sizes.at(-1) ?? paragraph.runs[0]?.format.size ?? styles[paragraph.role].run.size
  const natural = size * LINE
  if (lineHeight === null) return natural * lineSpacing
  return lineHeight.rule === 'exactly' ? lineHeight.height : Math.max(natural, lineHeight.height)
}

const heightOfText = (paragraph: Paragraph, room: number, styles: Styles): number =>
  lineWidths(paragraph, innerRoom(paragraph, room)).length * lineHeightOf(paragraph, styles)

const roomOf = (table: Table, row: Row, cell: Cell): number => {
  let column = 0
  for (const one of row.cells) {
    if (one === cell) break
    column += one.span
  }
  return table.columns.slice(column, column + cell.span).reduce((sum, width) => sum + width, 0) - 2 * table.padding
}

/** Height of a row, pt: that of its highest cell, unless it is fixed. */
export const rowHeight = (table: Table, row: Row, styles: Styles): number =>
  row.height !== null
    ? mmToPt(row.height)
    : Math.max(
        mmToPt(row.atLeast ?? mm(0)),
        ...row.cells.map(cell => stackHeight(cell.blocks, roomOf(table, row, cell), styles)),
      )

/** Blocks one under another, pt. Between two paragraphs stands the larger of after and before, as Word prints it. */
export const stackHeight = (blocks: readonly Block[], room: number, styles: Styles): Pt => {
  let total = 0
  let after = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      total += Math.max(after, block.format.before) + heightOfText(block, room, styles)
      after = block.format.after
    } else {
      total += after
      after = 0
      if (block.kind === 'rule') total += block.gap + block.after
      else for (const row of block.rows) total += rowHeight(block, row, styles)
    }
  }
  return pt(total + after)
}

/** Way from the top of a cell to the first line of one of its paragraphs, pt; null where it is not straight in the cell. */
export const levelIn = (cell: Cell, paragraph: Paragraph, table: Table, row: Row, styles: Styles): Pt | null => {
  const at = cell.blocks.indexOf(paragraph)
  if (at < 0) return null
  const room = roomOf(table, row, cell)
  const above = cell.blocks.slice(0, at)
  const last = above.at(-1)
  const after = last?.kind === 'paragraph' ? last.format.after : 0
  const level = stackHeight(above, room, styles) - after + Math.max(after, paragraph.format.before)
  if (cell.vertical === 'top') return pt(level)
  const free = rowHeight(table, row, styles) - stackHeight(cell.blocks, room, styles)
  return pt(level + (cell.vertical === 'center' ? free / 2 : free))
}
