/** How the lines of a paragraph are spaced, for reports. */
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import type { Paragraph } from '../../model/document.ts'
import { amount, both } from './said.ts'

/** `giãn dòng 1,5`, `giãn dòng cố định 18 pt`. */
export const spacingWords = ({ format }: Paragraph): Both => {
  const { lineSpacing, lineHeight } = format
  if (lineHeight === null) {
    const lines = amount(lineSpacing, '', 2)
    return both(`giãn dòng ${lines.vi}`, `line spacing ${lines.en}`)
  }
  const height = amount(lineHeight.height, 'pt')
  return lineHeight.rule === 'exactly'
    ? both(`giãn dòng cố định (Exactly) ${height.vi}`, `line spacing exactly ${height.en}`)
    : both(`giãn dòng tối thiểu (At least) ${height.vi}`, `line spacing at least ${height.en}`)
}
