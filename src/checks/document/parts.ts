/** A document walked once for all its checks. */
import type { Role } from '../../decree/elements.ts'
import type { Block, Cell, OfficialDocument, Paragraph, Rule, Section, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { type Faults, faultsOf, SOUND } from './faults.ts'

/** A cell of a table that stands straight in a section. */
export interface Seat {
  readonly table: Table
  /** Index of its row. */
  readonly row: number
  /** The first of its columns, from 0, and how many it covers. */
  readonly column: number
  readonly span: number
}

/** A paragraph and where it stands. */
export interface Seated {
  readonly paragraph: Paragraph
  /** The line drawn under it; null where there is none. */
  readonly rule: Rule | null
  /** Room of its column, mm. */
  readonly room: number
  /** null outside tables; inside a table in a cell, the cell of the outer one. */
  readonly seat: Seat | null
  /** Index of its section. */
  readonly section: number
}

/** A document and all paragraphs of its sections' text, tables included, in reading order. */
export interface Reading {
  readonly document: OfficialDocument
  readonly seated: readonly Seated[]
  /** The same by role; without the roles that do not occur. */
  readonly byRole: ReadonlyMap<Role, readonly Seated[]>
  /** All drawn lines of the text, in reading order. */
  readonly rules: readonly Rule[]
  /** Of the paragraphs that have any. */
  readonly faults: readonly Faults[]
}

interface Walk {
  readonly seated: Seated[]
  readonly rules: Rule[]
}

const widthOf = (table: Table, column: number, span: number): number => {
  let width = 0
  for (let i = column; i < column + span; i++) width += table.columns[i] ?? 0
  return width - 2 * table.padding
}

const seatTable = (walk: Walk, table: Table, section: number, outer: Seat | null): void => {
  for (const [row, { cells }] of table.rows.entries()) {
    let column = 0
    for (const { blocks, span } of cells) {
      seatBlocks(walk, blocks, widthOf(table, column, span), section, outer ?? { table, row, column, span })
      column += span
    }
  }
}

const seatBlocks = (walk: Walk, blocks: readonly Block[], room: number, section: number, seat: Seat | null): void => {
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const next = blocks[i + 1]
      walk.seated.push({ paragraph: block, rule: next?.kind === 'rule' ? next : null, room, seat, section })
    } else if (block.kind === 'rule') walk.rules.push(block)
    else seatTable(walk, block, section, seat)
  }
}

const groupByRole = (seated: readonly Seated[]): ReadonlyMap<Role, readonly Seated[]> => {
  const groups = new Map<Role, Seated[]>()
  for (const one of seated) {
    const group = groups.get(one.paragraph.role)
    if (group) group.push(one)
    else groups.set(one.paragraph.role, [one])
  }
  return groups
}

/** Goes through a document once. */
export const read = (document: OfficialDocument): Reading => {
  const walk: Walk = { seated: [], rules: [] }
  for (const [i, { blocks, page }] of document.sections.entries())
    seatBlocks(walk, blocks, page.width - page.margin.left - page.margin.right, i, null)
  const faults = walk.seated.map(({ paragraph }) => faultsOf(paragraph)).filter(one => one !== SOUND)
  return { document, seated: walk.seated, byRole: groupByRole(walk.seated), rules: walk.rules, faults }
}

const NONE: readonly Seated[] = []

/** Cells included, since head and foot are tables; in reading order. */
export const withRole = ({ byRole }: Reading, role: Role): readonly Seated[] => byRole.get(role) ?? NONE

/** Those straight in a section: a table inside a cell is part of the outer one. */
export const tablesOf = ({ document }: Reading, role: Table['role']): readonly Table[] =>
  document.sections.flatMap(section =>
    section.blocks.filter((block): block is Table => block.kind === 'table' && block.role === role),
  )

const NO_PARAGRAPHS: readonly Paragraph[] = []

const collectParagraphs = rememberObject((blocks: readonly Block[]): readonly Paragraph[] => {
  const walk: Walk = { seated: [], rules: [] }
  seatBlocks(walk, blocks, 0, 0, null)
  return walk.seated.map(({ paragraph }) => paragraph)
})

/** All paragraphs of some blocks, those in tables included; all documents of one look share their header. */
export const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.length === 0 ? NO_PARAGRAPHS : collectParagraphs(blocks)

/** The cell of a seat; null where the table has none there. */
export const cellOf = ({ table, row, column }: Seat): Cell | null => {
  let at = 0
  for (const cell of table.rows[row]?.cells ?? []) {
    if (at === column) return cell
    at += cell.span
  }
  return null
}

/** What stands at the head and the foot of the pages of a section. */
export const besideText = ({ header, firstHeader, evenHeader, footer, firstFooter }: Section): readonly Paragraph[] => [
  ...paragraphsIn(header),
  ...paragraphsIn(firstHeader),
  ...(evenHeader ? paragraphsIn(evenHeader) : NO_PARAGRAPHS),
  ...paragraphsIn(footer),
  ...paragraphsIn(firstFooter),
]
