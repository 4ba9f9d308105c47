/** Ways through a laid-out document that its checks share. */
import type { Role } from '../../decree/elements.ts'
import { atValue, type Place } from '../../diagnostics/finding.ts'
import type { Block, OfficialDocument, Paragraph, Table } from '../../model/document.ts'
import { untied } from '../../text/blanks.ts'

/** A paragraph and the blocks it stands among. */
export interface Seated {
  readonly paragraph: Paragraph
  readonly siblings: readonly Block[]
  readonly index: number
  /** Room of its column, mm. */
  readonly room: number
}

const seat = (blocks: readonly Block[], room: number): readonly Seated[] =>
  blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph') return [{ paragraph: block, siblings: blocks, index, room }]
    if (block.kind === 'rule') return []
    return block.rows.flatMap(row =>
      row.cells.flatMap((cell, c) => seat(cell.blocks, (block.columns[c] ?? 0) - 2 * block.padding)),
    )
  })

/** All paragraphs of the sections' text, tables included, in reading order. */
export const paragraphsOf = (document: OfficialDocument): readonly Seated[] =>
  document.sections.flatMap(section =>
    seat(section.blocks, section.page.width - section.page.margin.left - section.page.margin.right),
  )

/** Cells included, since head and foot are tables; in reading order. */
export const withRole = (document: OfficialDocument, role: Role): readonly Seated[] =>
  paragraphsOf(document).filter(seated => seated.paragraph.role === role)

/** Printed text, ties as plain blanks and hyphens. */
export const textOf = (paragraph: Paragraph): string =>
  untied(paragraph.runs.map(run => (run.kind === 'text' ? run.text : '')).join(''))

/** Those straight in a section: a table inside a cell is part of the outer one. */
export const tablesOf = (document: OfficialDocument, role: Table['role']): readonly Table[] =>
  document.sections.flatMap(section =>
    section.blocks.filter((block): block is Table => block.kind === 'table' && block.role === role),
  )

/** Its value in the plan; a paragraph that the tool made itself is told at the whole file. */
export const placeOfParagraph = (paragraph: Paragraph): Place => atValue(paragraph.origin ?? '')
