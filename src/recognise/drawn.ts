/** Lines that are no lines in the file: typed underscores and dashes, tables without text, underlined words. */
import type { Role } from '../decree/elements.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth } from '../decree/widths.ts'
import type { Paragraph, Rule, Table } from '../model/document.ts'
import { wordsOf } from './text.ts'

/** Three underscores or five dashes, and nothing else. */
export const isTypedLine = (text: string): boolean => /^(?:_[_\s]{2,}|[-–—―─]{5,})$/.test(text)

/** mm on one line, blanks at its ends left out. */
const widthOf = (paragraph: Paragraph): number => {
  const words = wordsOf(paragraph)
  let start = words.length - words.trimStart().length
  let left = words.trim().length
  let width = 0
  for (const run of paragraph.runs) {
    if (run.kind !== 'text') continue
    const text = run.text.slice(start, start + left)
    start = Math.max(0, start - run.text.length)
    left -= text.length
    width += textWidth(text, run.format)
  }
  return width
}

/** Of what is `width` mm wide in a paragraph set so, how far its middle is from the middle of the column. */
const offsetOf = ({ format }: Paragraph, width: number, room: number): Mm => {
  const { align, left, right, firstLine } = format
  if (align === 'center') return mm((left + firstLine - right) / 2)
  if (align === 'right') return mm((room - width) / 2 - right)
  return mm((width - room) / 2 + left + firstLine)
}

const rule = (made: Rule['made'], length: Mm, room: Mm, offset: Mm): Rule => ({
  kind: 'rule',
  under: 'doan',
  length,
  room,
  gap: pt(0),
  after: pt(0),
  keepNext: false,
  offset,
  solid: true,
  made,
})

/** The line that a paragraph of underscores or dashes draws; null where it has words. `text` is its text, tidy. */
export const strokeOf = (paragraph: Paragraph, text: string, room: Mm): Rule | null => {
  if (!isTypedLine(text)) return null
  const width = Math.min(widthOf(paragraph), room)
  const { before, after, keepNext } = paragraph.format
  const drawn = rule('underscores', mm(width), room, offsetOf(paragraph, width, room))
  return { ...drawn, gap: before, after, keepNext, solid: !/[-–]/.test(text) }
}

/** What of the room a table may take that is there to draw a line. */
const NARROW = 0.7

const isBare = (table: Table): boolean =>
  table.rows.every(row =>
    row.cells.every(({ blocks }) => blocks.every(block => block.kind === 'paragraph' && wordsOf(block).trim() === '')),
  )

/** A narrow table of one row without text, drawn for its border only: of three cells the middle one draws the line. */
export const lineInPlaceOf = (table: Table, room: Mm): Rule | null => {
  const { columns, rows, borders } = table
  const width = columns.reduce((sum, column) => sum + column, 0)
  if (!borders || rows.length !== 1 || rows[0]?.height != null || columns.length > 3 || !isBare(table)) return null
  const length = columns.length === 3 ? (columns[1] ?? 0) : width
  if (length > NARROW * room) return null
  return rule('border', mm(length), room, mm(table.align === 'center' ? 0 : (width - room) / 2))
}

/** The line that underlined words stand for: as long as the words, or as the room where they take several lines. */
export const underlineOf = (paragraph: Paragraph, under: Role, room: Mm): Rule => {
  const { left, right } = paragraph.format
  const length = Math.min(widthOf(paragraph), Math.max(0, room - left - right))
  return { ...rule('underline', mm(length), room, offsetOf(paragraph, length, room)), under }
}
