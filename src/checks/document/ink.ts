/** The words of a paragraph of the body or the foot, as they are compared with patterns. */
import type { Block, Paragraph, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { isInked } from './face.ts'

export { type Face as Ink, faceOf as inkOf, isInked } from './face.ts'

const NOTHING: readonly Paragraph[] = []

const inkedTable = rememberObject(({ rows }: Table): readonly Paragraph[] =>
  rows.flatMap(row => row.cells.flatMap(cell => inked(cell.blocks))),
)

/** The paragraphs of one block with words: itself, or those of a table, in reading order. */
export const inkedIn = (block: Block): readonly Paragraph[] => {
  if (block.kind === 'table') return inkedTable(block)
  return block.kind === 'paragraph' && isInked(block) ? [block] : NOTHING
}

/** Paragraphs with words, tables included, in reading order. */
export const inked = (blocks: readonly Block[]): readonly Paragraph[] => {
  const found: Paragraph[] = []
  for (const block of blocks) found.push(...inkedIn(block))
  return found
}
