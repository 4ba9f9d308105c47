/** Blocks that stand for others while docx draws what is around them. */
import { BLACK } from '../decree/figures.ts'
import { mm } from '../decree/units.ts'
import type { Block, Paragraph, Row } from '../model/document.ts'
import type { Styles } from './docx-blocks.ts'
import { mark } from './shape.ts'
import type { Ending } from './shape-keys.ts'

const paragraphOf = (text: string, { 'khoang-trong': style }: Styles): Paragraph => ({
  kind: 'paragraph',
  role: 'khoang-trong',
  runs: [{ kind: 'text', text, format: style.run }],
  format: style.paragraph,
  origin: null,
})

const rowOf = (blocks: readonly Block[], span: number): Row => ({
  cells: [{ blocks, span, vertical: 'top' }],
  header: false,
  cantSplit: false,
  height: null,
})

/** A row that stands for all rows of a table of so many columns. */
export const anyRow = (columns: number, styles: Styles): Row => rowOf([paragraphOf('', styles)], columns)

/** What stands for blocks that come into hole `number`: docx looks only at how they end. */
export const standIns = (number: number, ending: Ending, styles: Styles): readonly Block[] => {
  if (ending === 'none') return []
  const paragraph = paragraphOf(mark(number), styles)
  if (ending === 'paragraph') return [paragraph]
  const rows = [rowOf([paragraph], 1)]
  return [
    {
      kind: 'table',
      role: 'bang',
      columns: [mm(10)],
      align: 'left',
      borders: false,
      colour: BLACK,
      padding: mm(0),
      rows,
      origin: null,
    },
  ]
}
