/** The column a paragraph is set in: a page's text, a cell or a box. Lengths in twips. */
import type { Align } from '../../model/document.ts'
import type { Frame, Placing } from './graphic.ts'
import type { CellStyle, ParagraphLook } from './paragraph-look.ts'

/** From left to right. */
export interface PageWidth {
  readonly width: number
  /** Of the text, from the paper's edge. */
  readonly left: number
  readonly text: number
}

/** A column and where it begins. */
export interface Column {
  readonly room: number
  /** From the paper's edge; null where that is not known. */
  readonly x: number | null
  readonly page: PageWidth
  /** What a table's style says of the text of its cells; null outside of tables. */
  readonly cell: CellStyle | null
}

/** The text of a page. */
export const pageColumn = (page: PageWidth): Column => ({ room: page.text, x: page.left, page, cell: null })

interface Stretch {
  readonly start: number
  readonly width: number
}

/** A frame, measured from the start of the column. */
const stretchOf = (frame: Frame, { room, x, page }: Column): Stretch | null => {
  if (frame === 'column') return { start: 0, width: room }
  if (x === null || frame === 'other') return null
  return frame === 'page' ? { start: -x, width: page.width } : { start: page.left - x, width: page.text }
}

const startIn = (align: string, { start, width }: Stretch, length: number): number | null => {
  if (align === 'center') return start + (width - length) / 2
  if (align === 'left' || align === 'inside') return start
  return align === 'right' || align === 'outside' ? start + width - length : null
}

const INLINE: { readonly [A in Align]: 'left' | 'center' | 'right' } = {
  left: 'left',
  both: 'left',
  center: 'center',
  right: 'right',
}

/** Where the middle of something as long as this stands in a paragraph that is aligned so; 0 is the middle of the column. */
export const inlineOffset = (
  { format, left, right, firstLine }: ParagraphLook,
  length: number,
  room: number,
): number => {
  const start = left + firstLine
  switch (INLINE[format.align]) {
    case 'left':
      return start + (length - room) / 2
    case 'center':
      return (start - right) / 2
    case 'right':
      return (room - length) / 2 - right
  }
}

/** How far the middle of a drawn line is from the middle of its column, to the right; null where that is not known. */
export const offsetOf = (placing: Placing, length: number, look: ParagraphLook, column: Column): number | null => {
  switch (placing.kind) {
    case 'inline':
      return inlineOffset(look, length, column.room)
    case 'unknown':
      return null
    default: {
      const stretch = stretchOf(placing.frame, column)
      if (!stretch) return null
      const start = placing.kind === 'at' ? stretch.start + placing.start : startIn(placing.align, stretch, length)
      return start === null ? null : start + (length - column.room) / 2
    }
  }
}
