/** Ways to spoil a laid-out or read document, block by block. */
import { mm } from '../../src/decree/units.ts'
import type { Block, OfficialDocument, Page, Paragraph, Role, Rule, Section, Table } from '../../src/model/document.ts'

/** A change of a whole document. */
export type Change = (document: OfficialDocument) => OfficialDocument

type OfBlock = (block: Block) => Block | readonly Block[] | null

const each = (blocks: readonly Block[], change: OfBlock): readonly Block[] =>
  blocks.flatMap(one => {
    if (one.kind !== 'table') return change(one) ?? []
    const rows = one.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: each(cell.blocks, change) })),
    }))
    return change({ ...one, rows }) ?? []
  })

/** Rewrites every block of a document, inside tables too; null drops it. */
export const rewrite = (document: OfficialDocument, change: OfBlock): OfficialDocument => ({
  ...document,
  sections: document.sections.map(part => ({ ...part, blocks: each(part.blocks, change) })),
})

/** The same as a change. */
export const rewriting =
  (change: OfBlock): Change =>
  document =>
    rewrite(document, change)

/** One after another. */
export const allOf =
  (...changes: readonly Change[]): Change =>
  document =>
    changes.reduce((result, change) => change(result), document)

/** Paragraphs of a role. */
export const changing =
  (role: Role, change: (paragraph: Paragraph) => Paragraph) =>
  (one: Block): Block =>
    one.kind === 'paragraph' && one.role === role ? change(one) : one

export const formatted = (role: Role, format: Partial<Paragraph['format']>) =>
  changing(role, paragraph => ({ ...paragraph, format: { ...paragraph.format, ...format } }))

export const typed = (role: Role, format: object) =>
  changing(role, paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map(run => ({ ...run, format: { ...run.format, ...format } })),
  }))

export const saying = (role: Role, words: string) =>
  changing(role, paragraph => ({
    ...paragraph,
    runs: paragraph.runs.slice(0, 1).map(run => ({ ...run, kind: 'text', text: words })),
  }))

/** Their text with a piece replaced. */
export const reworded = (role: Role, from: string | RegExp, to: string) =>
  changing(role, paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map(run => (run.kind === 'text' ? { ...run, text: run.text.replace(from, to) } : run)),
  }))

/** Without the paragraphs of a role and the rule under them. */
export const without =
  (...roles: readonly Role[]) =>
  (one: Block): Block | null => {
    if (one.kind === 'paragraph') return roles.includes(one.role) ? null : one
    return one.kind === 'rule' && roles.includes(one.under) ? null : one
  }

/** The rule under a part. */
export const ruled = (under: Role, change: Partial<Rule>) => (one: Block) =>
  one.kind === 'rule' && one.under === under ? { ...one, ...change } : one

export const ruleOf = (under: Role, length: number) => ruled(under, { length: mm(length) })

/** Tables of a role. */
export const table =
  (role: Table['role'], change: (table: Table) => Table) =>
  (one: Block): Block =>
    one.kind === 'table' && one.role === role ? change(one) : one

/** The section at an index. */
export const section =
  (index: number, change: (part: Section) => Section): Change =>
  document => ({ ...document, sections: document.sections.map((part, i) => (i === index ? change(part) : part)) })

/** Its page. */
export const page = (index: number, change: (page: Page) => Page): Change =>
  section(index, part => ({ ...part, page: change(part.page) }))

export const margin = (index: number, margins: Partial<Page['margin']>): Change =>
  page(index, one => ({ ...one, margin: { ...one.margin, ...margins } }))
