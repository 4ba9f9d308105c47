/** A laid-out document as reading a Word file would give it: the same page, and nothing says what its parts are. */
import type { Block, ElementFormat, OfficialDocument, Paragraph, Role, Section } from '../../src/model/document.ts'

/** A paragraph of a file says no more of itself than this. */
const nameless = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, role: 'doan', origin: null }
  if (block.kind === 'rule') return { ...block, under: 'doan' }
  return {
    ...block,
    role: 'bang',
    origin: null,
    rows: block.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(nameless) })),
    })),
  }
}

const namelessSection = (section: Section): Section => ({
  ...section,
  kind: 'body',
  blocks: section.blocks.map(nameless),
  header: section.header.map(nameless),
  firstHeader: section.firstHeader.map(nameless),
  firstFooter: section.firstFooter.map(nameless),
  origin: null,
})

/** The document without roles, table roles, parts of rules, kinds of sections and styles. */
export const withoutNames = (document: OfficialDocument): OfficialDocument => {
  const roles = Object.keys(document.styles) as readonly Role[]
  const styles = Object.fromEntries(roles.map(role => [role, document.styles.doan])) as unknown as Record<
    Role,
    ElementFormat
  >
  return { ...document, styles, sections: document.sections.map(namelessSection) }
}

/** What one part is called, with its words: `muc: I. MỤC ĐÍCH`, `rule: tieu-ngu`, `table: head`. */
export interface Named {
  readonly name: string
  readonly paragraph: Paragraph | null
}

const namesIn = (blocks: readonly Block[]): readonly Named[] =>
  blocks.flatMap((block): readonly Named[] => {
    if (block.kind === 'paragraph') return [{ name: block.role, paragraph: block }]
    if (block.kind === 'rule') return [{ name: `rule: ${block.under}`, paragraph: null }]
    const inner = block.rows.flatMap(row => row.cells.flatMap(cell => namesIn(cell.blocks)))
    return [{ name: `table: ${block.role}`, paragraph: null }, ...inner]
  })

/** All names of a document in reading order, headers and footers too. */
export const namesOf = (document: OfficialDocument): readonly Named[] =>
  document.sections.flatMap(section => [
    { name: `section: ${section.kind}`, paragraph: null },
    ...namesIn(section.blocks),
    ...namesIn(section.header),
    ...namesIn(section.firstFooter),
  ])

/** Its words as typed. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map(run => (run.kind === 'text' ? run.text : '')).join('')
