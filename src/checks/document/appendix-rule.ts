/** The rule under the guide line of an appendix, which our layout draws to a share of its text (ND30-2.10.h). */
import { ruleShare } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import { innerRoom, lineWidths } from './lines.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { amount, both } from './said.ts'

const SLACK = 0.03

/** KH512, in shares of the last printed line; the decree gives no length, so that only our own layout is held to one. */
export const checkAppendixRules = (reading: Reading): readonly Finding[] =>
  withRole(reading, 'phu-luc-kem-theo').flatMap(({ paragraph, rule, room }) => {
    const { min, max, rule: id } = ruleShare['phu-luc-kem-theo']
    const width = lineWidths(paragraph, innerRoom(paragraph, room)).at(-1) ?? 0
    if (rule?.under !== 'phu-luc-kem-theo' || width === 0) return []
    const share = rule.length / width
    if (share >= min * (1 - SLACK) && share <= max * (1 + SLACK)) return []
    const [length, line] = [amount(rule.length, 'mm'), amount(width, 'mm')]
    return [
      finding('KH512', placeOfParagraph(paragraph), {
        rule: id,
        what: `Đường kẻ dưới "${textOf(paragraph)}"`,
        whatEn: `The rule under "${textOf(paragraph)}"`,
        found: share.toFixed(2),
        wanted: `${min.toFixed(2)}–${max.toFixed(2)}`,
        has: both(
          `đường kẻ dài ${length.vi} dưới dòng chữ ${line.vi}`,
          `a rule of ${length.en} under a line of ${line.en}`,
        ),
      }),
    ]
  })
