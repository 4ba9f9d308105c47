/** Borders of single cells that are lines under parts of the form. Lengths in twips. */
import { pt } from '../../decree/units.ts'
import type { Rule } from '../../model/document.ts'
import type { Border } from './border.ts'
import { type Grid, type GridCell, type Stretch, stretchOf } from './grid.ts'
import { mmOf } from './lengths.ts'
import { MOST_COLUMNS } from './table-look.ts'

const middleOf = ({ start, width }: Stretch): number => start + width / 2

const realCells = ({ rows }: Grid): readonly GridCell[] =>
  rows.flatMap(({ cells }) => cells.filter(({ element, continued }) => element !== null && !continued))

/** A table with borders has at least half of its lines drawn; fewer are lines of their own. */
export const isBordered = (grid: Grid): boolean => {
  const cells = realCells(grid)
  const drawn = cells.reduce(
    (sum, { edges }) => sum + [edges.top, edges.bottom, edges.left, edges.right].filter(Boolean).length,
    0,
  )
  return drawn > 0 && drawn >= cells.length * 2
}

const rule = (length: number, room: number, offset: number, { solid }: Border): Rule => ({
  kind: 'rule',
  under: 'doan',
  length: mmOf(length),
  room: mmOf(room),
  gap: pt(0),
  after: pt(0),
  keepNext: false,
  offset: mmOf(offset),
  solid,
  made: 'border',
})

/** Columns that two cells share. */
const overlap = (one: GridCell, other: GridCell): boolean =>
  one.column < other.column + other.span && other.column < one.column + one.span

/**
 * The lines under the text of a cell: its own border, or a border of what is under it in its columns as far as nothing is written
 * there. `written`: which cells hold text, by row.
 */
export const cellRules = (
  grid: Grid,
  written: readonly (readonly boolean[])[],
  row: number,
  index: number,
): readonly Rule[] => {
  const cell = grid.rows[row]?.cells[index]
  // Wider than Word knows, a table is an attack on those who compare its cells.
  if (!cell?.element || cell.continued || !written[row]?.[index] || grid.columns.length > MOST_COLUMNS) return []
  const own = stretchOf(grid, cell)
  const room = own.width - cell.padding.left - cell.padding.right
  if (cell.edges.bottom) return [rule(own.width, room, 0, cell.edges.bottom)]
  for (let r = row + 1; r < grid.rows.length; r += 1) {
    const below = (grid.rows[r]?.cells ?? []).map((other, i) => ({ other, text: written[r]?.[i] ?? false }))
    const under = below.filter(({ other }) => overlap(cell, other))
    for (const { other, text } of under) {
      const border = other.edges.top ?? (text ? null : other.edges.bottom)
      const stretch = stretchOf(grid, other)
      if (border) return [rule(stretch.width, room, middleOf(stretch) - middleOf(own), border)]
    }
    if (under.some(({ text }) => text)) return []
  }
  return []
}

/** The lines of a table without text, one a cell; `start`: where the table begins in its column, `room`: that of the column. */
export const rulesOfBlank = (grid: Grid, start: number, room: number): readonly Rule[] =>
  realCells(grid).flatMap(cell => {
    const border = cell.edges.top ?? cell.edges.bottom
    if (!border) return []
    const stretch = stretchOf(grid, cell)
    return [rule(stretch.width, room, start + middleOf(stretch) - room / 2, border)]
  })
