/** The cells of a table on its columns, with their borders. Lengths in twips. */
import { type Border, bordersOf } from './border.ts'
import { childOf, childrenOf, valOf, type Xml } from './element.ts'
import { countOf } from './lengths.ts'
import type { CellStyle } from './paragraph-look.ts'
import { type Borders, MOST_COLUMNS, type Padding, paddingOf, spanOf, type TableLook, widthOf } from './table-look.ts'

/** One side of a cell. */
export type Edge = 'top' | 'bottom' | 'left' | 'right'

/** A cell in its place; `element` null: columns of a row that no cell covers. */
export interface GridCell {
  readonly element: Xml | null
  /** From 0. */
  readonly column: number
  readonly span: number
  /** Joined with the cell above. */
  readonly continued: boolean
  /** As it asks to be. */
  readonly width: number | null
  readonly padding: Padding
  readonly style: CellStyle
  readonly edges: { readonly [E in Edge]: Border | null }
}

/** A row in its place. */
export interface GridRow {
  readonly element: Xml
  readonly cells: readonly GridCell[]
}

/** All cells of a table and the widths of its columns. */
export interface Grid {
  readonly rows: readonly GridRow[]
  readonly columns: readonly number[]
  /** Where each column begins, and where the last one ends. */
  readonly starts: readonly number[]
}

interface Place {
  readonly row: number
  readonly rows: number
  readonly column: number
  readonly span: number
  readonly columns: number
}

const partsAt = ({ row, rows, column, span, columns }: Place): readonly string[] => [
  ...(column === 0 ? ['firstCol'] : []),
  ...(column + span >= columns ? ['lastCol'] : []),
  ...(row === rows - 1 ? ['lastRow'] : []),
  ...(row === 0 ? ['firstRow'] : []),
]

const styleAt = (look: TableLook, place: Place): { readonly cell: CellStyle; readonly borders: Borders } => {
  let { style: cell } = look
  let borders: Borders = {}
  for (const name of partsAt(place)) {
    const part = look.parts.get(name)
    if (!part) continue
    cell = { paragraph: { ...cell.paragraph, ...part.cell.paragraph }, run: { ...cell.run, ...part.cell.run } }
    borders = { ...borders, ...part.borders }
  }
  return { cell, borders }
}

const edgesAt = (own: Borders, styled: Borders, table: Borders, place: Place): GridCell['edges'] => {
  const outer: { readonly [E in Edge]: boolean } = {
    top: place.row === 0,
    bottom: place.row === place.rows - 1,
    left: place.column === 0,
    right: place.column + place.span >= place.columns,
  }
  const edge = (side: Edge): Border | null => {
    const said = own[side] === undefined ? styled[side] : own[side]
    if (said !== undefined) return said
    return table[outer[side] ? side : side === 'top' || side === 'bottom' ? 'insideH' : 'insideV'] ?? null
  }
  return { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right') }
}

const NO_EDGES: GridCell['edges'] = { top: null, bottom: null, left: null, right: null }

const isContinued = (properties: Xml | null): boolean => {
  const merged = childOf(properties, 'w:vMerge')
  return merged !== null && (valOf(merged) ?? 'continue') === 'continue'
}

const skipped = (row: Xml, name: string): number =>
  countOf(valOf(childOf(childOf(row, 'w:trPr'), name)), 0, MOST_COLUMNS) ?? 0

/** Columns that the cells of a row cover, with those it skips. */
const extentOf = (row: Xml): number =>
  skipped(row, 'w:gridBefore') +
  childrenOf(row, 'w:tc').reduce((sum, cell) => sum + spanOf(childOf(cell, 'w:tcPr')), 0) +
  skipped(row, 'w:gridAfter')

const isDeleted = (row: Xml): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== null

const gap = (column: number, span: number, look: TableLook): readonly GridCell[] =>
  span <= 0
    ? []
    : [
        {
          element: null,
          column,
          span,
          continued: false,
          width: null,
          padding: look.padding,
          style: look.style,
          edges: NO_EDGES,
        },
      ]

const cellsOf = (row: Xml, place: Pick<Place, 'row' | 'rows' | 'columns'>, look: TableLook, around: number) => {
  let column = skipped(row, 'w:gridBefore')
  const cells: GridCell[] = [...gap(0, column, look)]
  for (const element of childrenOf(row, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr')
    const span = spanOf(properties)
    const at: Place = { ...place, column, span }
    const { cell: style, borders } = styleAt(look, at)
    cells.push({
      element,
      column,
      span,
      continued: isContinued(properties),
      width: widthOf(childOf(properties, 'w:tcW'), look.width ?? around),
      padding: paddingOf(childOf(properties, 'w:tcMar'), look.padding),
      style,
      edges: edgesAt(bordersOf(childOf(properties, 'w:tcBorders')), borders, look.borders, at),
    })
    column += span
  }
  return [...cells, ...gap(column, place.columns - column, look)]
}

/** What a cell asks for goes before what the grid says: Word lays out so. */
const widthsOf = (rows: readonly GridRow[], count: number, look: TableLook, around: number): readonly number[] => {
  const asked = new Map<number, number>()
  for (const { cells } of rows)
    for (const { column, span, width } of cells)
      if (span === 1 && width !== null && !asked.has(column)) asked.set(column, width)
  const widths = Array.from({ length: count }, (_, i) => asked.get(i) ?? look.grid[i] ?? 0)
  return widths.some(width => width > 0) ? widths : widths.map(() => (look.width ?? around) / count)
}

/** Puts the cells of a table in their places; `around`: room of the column it stands in. */
export const gridOf = (table: Xml, look: TableLook, around: number): Grid => {
  const elements = childrenOf(table, 'w:tr').filter(row => !isDeleted(row))
  const columns = elements.reduce((most, row) => Math.max(most, extentOf(row)), 0)
  const rows = elements.map((element, row) => ({
    element,
    cells: cellsOf(element, { row, rows: elements.length, columns }, look, around),
  }))
  const widths = widthsOf(rows, columns, look, around)
  const starts = [0]
  for (const width of widths) starts.push((starts.at(-1) ?? 0) + width)
  return { rows, columns: widths, starts }
}

/** From left to right, from where the table begins. */
export interface Stretch {
  readonly start: number
  readonly width: number
}

/** What a cell covers. */
export const stretchOf = ({ starts }: Grid, { column, span }: GridCell): Stretch => {
  const start = starts[column] ?? 0
  return { start, width: (starts[column + span] ?? start) - start }
}
