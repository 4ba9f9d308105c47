/** The body's indent and spacing (ND30-2.6.b–d). */
import { elements } from '../../decree/elements.ts'
import { firstLine, lineSpacing, paragraphGap } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { placeOfParagraph } from './paragraph.ts'
import { both } from './said.ts'
import { range, TWIP_MM, within } from './tolerance.ts'

const NOTHING: readonly Finding[] = []

/** KH505: indent in mm, gap in pt, line spacing in lines (ND30-2.6.b–d); what is centred or empty has none of them. */
export const spacingFaults = (paragraph: Paragraph): readonly Finding[] => {
  const { format } = paragraph
  if (elements[paragraph.role].set !== 'body' || format.align === 'center' || paragraph.runs.length === 0)
    return NOTHING
  const indent =
    format.align === 'right' || firstLine.values.some(value => Math.abs(value - format.firstLine) < TWIP_MM)
  const gap = Math.max(format.before, format.after)
  const gapKept = within(paragraphGap, gap)
  const linesKept = within(lineSpacing, format.lineSpacing)
  if (indent && gapKept && linesKept) return NOTHING
  const at = placeOfParagraph(paragraph)
  const own = (rule: string, what: string, whatEn: string, found: string, wanted: string): Finding => {
    const has = both(`${what.toLowerCase()} ${found.replace('.', ',')}`, `${whatEn.toLowerCase()} ${found}`)
    return finding('KH505', at, { rule, what, whatEn, found, wanted, has })
  }
  return [
    ...(indent
      ? NOTHING
      : [own(firstLine.rule, 'Thụt đầu dòng', 'First-line indent', `${format.firstLine} mm`, '10 mm | 12,7 mm')]),
    ...(gapKept
      ? NOTHING
      : [own(paragraphGap.rule, 'Khoảng cách đoạn', 'Paragraph spacing', `${gap} pt`, `≥ ${paragraphGap.min} pt`)]),
    ...(linesKept
      ? NOTHING
      : [own(lineSpacing.rule, 'Giãn dòng', 'Line spacing', String(format.lineSpacing), range(lineSpacing, ''))]),
  ]
}
