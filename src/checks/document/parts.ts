/** A laid-out document walked once for all its checks. */
import type { Role } from '../../decree/elements.ts'
import type { Block, OfficialDocument, Paragraph, Rule, Table } from '../../model/document.ts'
import { type Faults, faultsOf, SOUND } from './faults.ts'

/** A paragraph and where it stands. */
export interface Seated {
  readonly paragraph: Paragraph
  /** The line drawn under it; null where there is none. */
  readonly rule: Rule | null
  /** Room of its column, mm. */
  readonly room: number
}

/** A document and all paragraphs of its sections' text, tables included, in reading order. */
export interface Reading {
  readonly document: OfficialDocument
  readonly seated: readonly Seated[]
  /** Of the paragraphs that have any. */
  readonly faults: readonly Faults[]
}

const seat = (blocks: readonly Block[], room: number, seated: Seated[]): void => {
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const next = blocks[i + 1]
      seated.push({ paragraph: block, rule: next?.kind === 'rule' ? next : null, room })
    } else if (block.kind === 'table')
      for (const row of block.rows)
        for (const [c, cell] of row.cells.entries())
          seat(cell.blocks, (block.columns[c] ?? 0) - 2 * block.padding, seated)
  }
}

/** Goes through a document once. */
export const read = (document: OfficialDocument): Reading => {
  const seated: Seated[] = []
  for (const { blocks, page } of document.sections)
    seat(blocks, page.width - page.margin.left - page.margin.right, seated)
  const faults = seated.map(({ paragraph }) => faultsOf(paragraph)).filter(one => one !== SOUND)
  return { document, seated, faults }
}

/** Cells included, since head and foot are tables; in reading order. */
export const withRole = ({ seated }: Reading, role: Role): readonly Seated[] =>
  seated.filter(({ paragraph }) => paragraph.role === role)

/** Those straight in a section: a table inside a cell is part of the outer one. */
export const tablesOf = ({ document }: Reading, role: Table['role']): readonly Table[] =>
  document.sections.flatMap(section =>
    section.blocks.filter((block): block is Table => block.kind === 'table' && block.role === role),
  )
