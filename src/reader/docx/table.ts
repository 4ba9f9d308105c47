/** Tables, and the lines that borders of single cells are. Lengths in twips. */
import type { Block, Cell, Row, Rule, Table } from '../../model/document.ts'
import { cellRules, isBordered, rulesOfBlank } from './cell-rules.ts'
import type { Column } from './column.ts'
import { childOf, valOf, type Xml } from './element.ts'
import { type Grid, type GridCell, type GridRow, gridOf, stretchOf } from './grid.ts'
import { lengthOf, mmOf, switchOf } from './lengths.ts'
import type { Part } from './part.ts'
import { lookOfTable, type TableLook } from './table-look.ts'

type ReadBlocks = (children: readonly Xml[], column: Column, part: Part) => readonly Block[]

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

/** Where the table begins in its column. */
const startOf = ({ align, indent }: TableLook, total: number, room: number): number => {
  if (align === 'center') return (room - total) / 2
  return align === 'right' ? room - total : indent
}

const VERTICALS = ['top', 'center', 'bottom'] as const

const verticalOf = (cell: Xml | null): Cell['vertical'] => {
  const value = valOf(childOf(childOf(cell, 'w:tcPr'), 'w:vAlign'))
  return VERTICALS.find(one => one === value) ?? 'top'
}

const holdsText = (blocks: readonly Block[]): boolean =>
  blocks.some(block => {
    if (block.kind === 'paragraph') return block.runs.some(run => run.kind !== 'text' || run.text.trim() !== '')
    return block.kind === 'table' && block.rows.some(row => row.cells.some(cell => holdsText(cell.blocks)))
  })

/** A row at least so high is as high as that where nothing stands in it. */
const heightOf = (row: Xml, cells: readonly Cell[]): Row['height'] => {
  const height = childOf(childOf(row, 'w:trPr'), 'w:trHeight')
  const twips = lengthOf(valOf(height)) ?? 0
  const exact = height?.attributes['w:hRule'] === 'exact'
  return twips > 0 && (exact || !cells.some(({ blocks }) => holdsText(blocks))) ? mmOf(twips) : null
}

/** A row with text that may grow, but is no lower than so. */
const leastOf = (row: Xml): Pick<Row, 'atLeast'> => {
  const height = childOf(childOf(row, 'w:trPr'), 'w:trHeight')
  const twips = lengthOf(valOf(height)) ?? 0
  return twips > 0 && height?.attributes['w:hRule'] !== 'exact' ? { atLeast: mmOf(twips) } : {}
}

interface Inside {
  readonly grid: Grid
  readonly start: number
  readonly column: Column
  readonly part: Part
  readonly readBlocks: ReadBlocks
}

/** Reads what stands in a cell; of one joined with the cell above nothing shows. */
const readCell = (cell: GridCell, { grid, start, column, part, readBlocks }: Inside): readonly Block[] => {
  if (!cell.element) return []
  const { left, right } = cell.padding
  const own = stretchOf(grid, cell)
  const blocks = readBlocks(
    cell.element.children,
    {
      room: Math.max(0, own.width - left - right),
      x: column.x === null ? null : column.x + start + own.start + left,
      page: column.page,
      cell: cell.style,
    },
    part,
  )
  return cell.continued ? [] : blocks
}

const rowOf = ({ element, cells }: GridRow, blocks: readonly (readonly Block[])[]): Row => {
  const properties = childOf(element, 'w:trPr')
  const made = cells.map(
    (cell, i): Cell => ({
      blocks: blocks[i] ?? [],
      span: cell.span,
      vertical: verticalOf(cell.element),
    }),
  )
  return {
    cells: made,
    header: switchOf(childOf(properties, 'w:tblHeader')) ?? false,
    cantSplit: switchOf(childOf(properties, 'w:cantSplit')) ?? false,
    height: heightOf(element, made),
    ...leastOf(element),
  }
}

const paddingOf = ({ rows }: Grid, look: TableLook): number => {
  const cells = rows.flatMap(row => row.cells.filter(({ element }) => element !== null))
  if (cells.length === 0) return look.padding.left
  return sum(cells.map(({ padding }) => (padding.left + padding.right) / 2)) / cells.length
}

const colourOf = ({ rows }: Grid): string => {
  for (const { cells } of rows)
    for (const { edges } of cells) {
      const border = edges.top ?? edges.bottom ?? edges.left ?? edges.right
      if (border) return border.colour
    }
  return '000000'
}

const firstOrigin = (blocks: readonly Block[]): string | null => {
  for (const block of blocks) if (block.kind !== 'rule' && block.origin !== null) return block.origin
  return null
}

/** Reads a `w:tbl`: a table, or the lines that a table without text is there for; [] where it has no cells. */
export const readTable = (element: Xml, column: Column, part: Part, readBlocks: ReadBlocks): readonly Block[] => {
  const look = lookOfTable(element, column, part.file.styles, part.file.theme)
  const grid = gridOf(element, look, column.room)
  if (grid.columns.length === 0) return []
  const total = sum(grid.columns)
  const inside: Inside = { grid, start: startOf(look, total, column.room), column, part, readBlocks }
  const blocks = grid.rows.map(({ cells }) => cells.map(cell => readCell(cell, inside)))
  const bordered = isBordered(grid)
  const written = blocks.map(row => row.map(holdsText))
  const text = written.some(row => row.includes(true))
  if (!bordered && !text) {
    const rules: readonly Rule[] = rulesOfBlank(grid, inside.start, column.room)
    if (rules.length > 0) return rules
  }
  const filled = bordered
    ? blocks
    : blocks.map((row, r) => row.map((own, c) => [...own, ...cellRules(grid, written, r, c)]))
  const table: Table = {
    kind: 'table',
    role: 'bang',
    columns: grid.columns.map(mmOf),
    align: look.align === 'center' ? 'center' : 'left',
    borders: bordered,
    colour: colourOf(grid),
    padding: mmOf(paddingOf(grid, look)),
    rows: grid.rows.map((row, r) => rowOf(row, filled[r] ?? [])),
    origin: firstOrigin(blocks.flat(2)),
  }
  return [table]
}
