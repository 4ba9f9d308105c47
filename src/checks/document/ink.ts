/** The words of a paragraph of the body or the foot, as they are compared with patterns. */
import type { Block, Paragraph, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { type Face, faceOf, inkedRuns } from './face.ts'

/** The visible words. */
export interface Ink extends Face {
  /** Is the first word bold: the marker of a list item? */
  readonly labelBold: boolean
  /** The bold words. */
  readonly boldText: string
}

/** Remembered with the paragraph. */
export const inkOf = rememberObject((paragraph: Paragraph): Ink => {
  const face = faceOf(paragraph)
  const runs = inkedRuns(paragraph)
  const bold = face.bold === 'none' ? [] : runs.filter(({ format }) => format.bold)
  return {
    ...face,
    labelBold: runs[0]?.format.bold ?? false,
    boldText: bold
      .map(({ text }) => text)
      .join('')
      .trim(),
  }
})

/** Are there words in it? */
export const isInked = (paragraph: Paragraph): boolean => inkedRuns(paragraph).length > 0

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
