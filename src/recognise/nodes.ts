/** The page as a tree whose parts are waiting for their names: planted from the blocks of a section, and turned into blocks again. */
import type { Mm } from '../decree/units.ts'
import { mm } from '../decree/units.ts'
import type { Block, Cell, Paragraph, Role, Row, Rule, Table } from '../model/document.ts'
import { lineInPlaceOf, strokeOf } from './drawn.ts'
import { partParagraph } from './split.ts'
import { tidy, wordsOf } from './text.ts'

/** A paragraph on its way to its role, which the passes fill in. */
export interface Line {
  readonly kind: 'line'
  readonly paragraph: Paragraph
  /** As it is read: composed, ties as plain blanks, each stretch of blanks one, none at the ends. */
  readonly text: string
  /** Of its column. */
  readonly room: Mm
  role: Role
}

/** A drawn line; `under` is filled in. */
export interface Stroke {
  readonly kind: 'stroke'
  readonly rule: Rule
  under: Role
  /** It was moved from another column, so that its place in this one is not known. */
  adrift: boolean
}

/** A cell, and the column of the grid it begins in, from 0. */
export interface Box {
  readonly cell: Cell
  readonly column: number
  readonly nodes: Node[]
}

/** A table; `role` is filled in. */
export interface Grid {
  readonly kind: 'grid'
  readonly table: Table
  readonly rows: readonly (readonly Box[])[]
  role: Table['role']
}

/** What stands one under another. */
export type Node = Line | Stroke | Grid

const roomOf = (table: Table, column: number, span: number): Mm => {
  let width = -2 * table.padding
  for (let i = column; i < column + span; i++) width += table.columns[i] ?? 0
  return mm(Math.max(0, width))
}

const plantRow = (table: Table, row: Row): readonly Box[] => {
  let column = 0
  return row.cells.map(cell => {
    const box = { cell, column, nodes: plant(cell.blocks, roomOf(table, column, cell.span), table.borders) }
    column += cell.span
    return box
  })
}

const plantTable = (table: Table, room: Mm): Node => {
  const rule = lineInPlaceOf(table, room)
  if (rule) return { kind: 'stroke', rule, under: 'doan', adrift: false }
  return { kind: 'grid', table, rows: table.rows.map(row => plantRow(table, row)), role: 'bang' }
}

const plantParagraph = (paragraph: Paragraph, room: Mm): Node => {
  const text = tidy(wordsOf(paragraph))
  const rule = strokeOf(paragraph, text, room)
  if (rule) return { kind: 'stroke', rule, under: 'doan', adrift: false }
  const blank = text === '' && paragraph.runs.every(run => run.kind === 'text')
  return { kind: 'line', paragraph, text, room, role: blank ? 'khoang-trong' : 'doan' }
}

/**
 * The blocks of one column, `room` mm wide, without names. Several lines of the form in one paragraph become paragraphs of their own,
 * typed lines become rules; a table with borders (`data`) holds data, which is left as it is.
 */
export const plant = (blocks: readonly Block[], room: Mm, data = false): Node[] => {
  const nodes: Node[] = []
  for (const block of blocks) {
    if (block.kind === 'rule') nodes.push({ kind: 'stroke', rule: block, under: 'doan', adrift: false })
    else if (block.kind === 'table') nodes.push(plantTable(block, room))
    else if (data) nodes.push({ ...plantWhole(block, room) })
    else for (const part of partParagraph(block)) nodes.push(plantParagraph(part, room))
  }
  return nodes
}

const plantWhole = (paragraph: Paragraph, room: Mm): Line => {
  const text = tidy(wordsOf(paragraph))
  const blank = text === '' && paragraph.runs.every(run => run.kind === 'text')
  return { kind: 'line', paragraph, text, room, role: blank ? 'khoang-trong' : 'doan' }
}

const ruleOf = ({ rule, under, adrift }: Stroke): Rule => {
  if (adrift) return { ...rule, under, offset: null }
  return rule.under === under ? rule : { ...rule, under }
}

const tableOf = ({ table, rows, role }: Grid, empty: Paragraph): Table => ({
  ...table,
  role,
  rows: table.rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      const blocks = blocksOf(rows[r]?.[c]?.nodes ?? [], empty)
      return { ...cell, blocks: blocks.length === 0 && cell.blocks.length > 0 ? [empty] : blocks }
    }),
  })),
})

/** The blocks again, with the names found; `empty` stands in a cell whose only line was moved away. */
export const blocksOf = (nodes: readonly Node[], empty: Paragraph): readonly Block[] =>
  nodes.map(node => {
    if (node.kind === 'stroke') return ruleOf(node)
    if (node.kind === 'grid') return tableOf(node, empty)
    return node.paragraph.role === node.role ? node.paragraph : { ...node.paragraph, role: node.role }
  })
