/** Paper and margins (ND30-1.a–g), and the body's indent and spacing (ND30-2.6.b–d). */
import { elements } from '../../decree/elements.ts'
import { type Figure, firstLine, lineSpacing, margins, paper, paragraphGap } from '../../decree/figures.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { OfficialDocument } from '../../model/document.ts'
import { paragraphsOf, placeOfParagraph } from './parts.ts'

/** One twip: what rounding to Word's integers may cost. */
const TWIP_MM = 0.018

const within = (figure: Figure<number>, value: number): boolean =>
  value >= figure.min - TWIP_MM && value <= figure.max + TWIP_MM

const range = (figure: Figure<number>, unit: string): string =>
  figure.min === figure.max ? `${figure.min} ${unit}` : `${figure.min}–${figure.max} ${unit}`

const EDGES = [
  ['top', 'Lề trên', 'Top margin'],
  ['bottom', 'Lề dưới', 'Bottom margin'],
  ['left', 'Lề trái', 'Left margin'],
  ['right', 'Lề phải', 'Right margin'],
] as const

/** KH501, mm, each section's page for itself; a landscape page is A4 turned (ND30-1.a–g). */
export const checkPage = (document: OfficialDocument): readonly Finding[] =>
  document.sections.flatMap(({ page }) => {
    const [width, height] = page.landscape ? [page.height, page.width] : [page.width, page.height]
    const edges = EDGES.filter(([edge]) => !within(margins[edge], page.margin[edge])).map(([edge, what, whatEn]) =>
      finding('KH501', atValue('/trinh_bay/le'), {
        rule: margins[edge].rule,
        what,
        whatEn,
        found: `${page.margin[edge]} mm`,
        wanted: range(margins[edge], 'mm'),
      }),
    )
    const sheet = within(paper.width, width) && within(paper.height, height)
    if (sheet) return edges
    return [
      ...edges,
      finding('KH501', atValue(''), {
        rule: paper.width.rule,
        what: 'Khổ giấy',
        whatEn: 'Paper',
        found: `${width} × ${height} mm`,
        wanted: 'A4',
      }),
    ]
  })

/** KH505: indent in mm, gap in pt, line spacing in lines (ND30-2.6.b–d); what is centred or empty has none of them. */
export const checkBodySpacing = (document: OfficialDocument): readonly Finding[] =>
  paragraphsOf(document).flatMap(({ paragraph }) => {
    const { format } = paragraph
    if (elements[paragraph.role].set !== 'body' || format.align === 'center' || paragraph.runs.length === 0) return []
    const at = placeOfParagraph(paragraph)
    const own = (rule: string, what: string, whatEn: string, found: string, wanted: string): Finding =>
      finding('KH505', at, { rule, what, whatEn, found, wanted })
    const indent = firstLine.values.some(value => Math.abs(value - format.firstLine) < TWIP_MM)
    const gap = Math.max(format.before, format.after)
    return [
      ...(indent || format.align === 'right'
        ? []
        : [own(firstLine.rule, 'Thụt đầu dòng', 'First-line indent', `${format.firstLine} mm`, '10 mm | 12,7 mm')]),
      ...(within(paragraphGap, gap)
        ? []
        : [own(paragraphGap.rule, 'Khoảng cách đoạn', 'Paragraph spacing', `${gap} pt`, `≥ ${paragraphGap.min} pt`)]),
      ...(within(lineSpacing, format.lineSpacing)
        ? []
        : [own(lineSpacing.rule, 'Giãn dòng', 'Line spacing', String(format.lineSpacing), range(lineSpacing, ''))]),
    ]
  })
