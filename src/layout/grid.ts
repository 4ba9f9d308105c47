/** The borderless grids that hold head and foot. */
import { BLACK } from '../decree/figures.ts'
import { type Mm, mm } from '../decree/units.ts'
import type { Block, Cell, Row, Table } from '../model/document.ts'
import type { Pointer } from '../model/plan.ts'
import { rememberObject } from '../text/remember.ts'
import { type Look, paragraph } from './style.ts'

/** Blank between two rows of the head, pt. */
export const SMALL_GAP = 6

/** One column wide: head and foot join no cells. */
export const cell = (blocks: readonly Block[], vertical: Cell['vertical'] = 'top'): Cell => ({
  blocks,
  span: 1,
  vertical,
})

/** Never parts over two pages, so that what stands side by side stays so. */
export const row = (left: Cell, right: Cell): Row => ({
  cells: [left, right],
  header: false,
  cantSplit: true,
  height: null,
})

/** A cell without text still needs its paragraph. */
export const emptyLine = rememberObject((look: Look): Block => paragraph(look, 'khoang-trong', [], null))

/** A table without borders and without padding: its columns are measured to the text. */
export const borderless = (
  role: 'head' | 'foot',
  columns: readonly Mm[],
  rows: readonly Row[],
  origin: Pointer | null,
): Table => ({
  kind: 'table',
  role,
  columns,
  align: 'left',
  borders: false,
  colour: BLACK,
  padding: mm(0),
  rows,
  origin,
})
