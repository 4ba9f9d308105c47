/** A Word file as it was read, and the ways tests look at it. */
import { expect } from 'vitest'
import type { Block, OfficialDocument, Paragraph, Rule, Run, Section, Table } from '../../src/model/document.ts'
import { readDocx } from '../../src/reader/docx.ts'
import { type ADocx, aDocx } from './a-docx.ts'

export const readBytes = (bytes: Uint8Array): OfficialDocument => {
  const { value, findings } = readDocx(bytes)
  expect(findings).toEqual([])
  if (!value) throw new Error('not read')
  return value
}

export const readPaper = (paper: ADocx | string): OfficialDocument =>
  readBytes(aDocx(typeof paper === 'string' ? { body: paper } : paper))

export const sectionOf = (paper: ADocx | string, index = 0): Section => {
  const section = readPaper(paper).sections[index]
  if (!section) throw new Error('no such section')
  return section
}

export const blocksOf = (paper: ADocx | string): readonly Block[] => sectionOf(paper).blocks

export const words = ({ runs }: Paragraph): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '{trang}')).join('')

const within = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap(block => {
    if (block.kind === 'rule') return []
    return block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(row => row.cells.flatMap(cell => within(cell.blocks)))
  })

export const paragraphsIn = (blocks: readonly Block[]): readonly Paragraph[] => within(blocks)

/** Texts of all paragraphs, tables and boxes included. */
export const textsOf = (paper: ADocx | string): readonly string[] =>
  readPaper(paper)
    .sections.flatMap(({ blocks }) => within(blocks))
    .map(words)

export const firstParagraph = (paper: ADocx | string): Paragraph => {
  const [first] = within(blocksOf(paper))
  if (!first) throw new Error('no paragraph')
  return first
}

export const firstRun = (paper: ADocx | string): Run => {
  const run = firstParagraph(paper).runs[0]
  if (run?.kind !== 'text') throw new Error('no run of text')
  return run
}

export const rulesOf = (paper: ADocx | string): readonly Rule[] => rulesIn(blocksOf(paper))

export const rulesIn = (blocks: readonly Block[]): readonly Rule[] =>
  blocks.flatMap(block => {
    if (block.kind === 'rule') return [block]
    return block.kind === 'table' ? block.rows.flatMap(row => row.cells.flatMap(cell => rulesIn(cell.blocks))) : []
  })

export const firstTable = (paper: ADocx | string): Table => {
  const table = blocksOf(paper).find(block => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return table
}
