/** Cells and rows of the borderless grid that holds the head. */
import type { Block, Cell, Row } from '../model/document.ts'
import { type Look, paragraph } from './style.ts'

/** Blank between two rows of the head, pt. */
export const SMALL_GAP = 6

export const cell = (blocks: readonly Block[], vertical: Cell['vertical'] = 'top'): Cell => ({
  blocks,
  span: 1,
  vertical,
})

export const row = (left: Cell, right: Cell): Row => ({
  cells: [left, right],
  header: false,
  cantSplit: true,
  height: null,
})

/** A cell without text still needs its paragraph. */
export const emptyLine = (look: Look): Block => paragraph(look, 'khoang-trong', [], null)
