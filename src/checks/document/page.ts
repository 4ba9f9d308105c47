/** Paper and margins (ND30-1.a–g). */
import { margins, paper } from '../../decree/figures.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Reading } from './parts.ts'
import { range, within } from './tolerance.ts'

const EDGES = [
  ['top', 'Lề trên', 'Top margin'],
  ['bottom', 'Lề dưới', 'Bottom margin'],
  ['left', 'Lề trái', 'Left margin'],
  ['right', 'Lề phải', 'Right margin'],
] as const

/** KH501, mm, each section's page for itself; a landscape page is A4 turned (ND30-1.a–g). */
export const checkPage = ({ document }: Reading): readonly Finding[] =>
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
