/** Documents cited in running text: the word "số" before the number, no number after a law (ND30-7). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { type Passage, passages } from './passages.ts'

const KIND =
  'Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Công văn|Thông báo|Hướng dẫn|Kết luận|Tờ trình'
const WITHOUT_WORD = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<kind>${KIND})\\s+(?<number>\\d+[/-]\\S*\\p{Lu}[A-Za-zÀ-ỹ\\d/-]*)`,
  'gu',
)
const LAW_WITH_NUMBER =
  /(?<![A-Za-zÀ-ỹ])(?<law>(?:Luật|Bộ luật|Pháp lệnh)\s[^.;:()]{2,90}?),?\s+số:?\s*\d+\/\d{4}\/[A-Za-zÀ-ỹ\d]+/gu

const withoutWord = ({ text, origin }: Passage): readonly Finding[] =>
  [...text.matchAll(WITHOUT_WORD)].map(match => {
    const { kind, number } = match.groups ?? {}
    return finding('KH407', atValue(origin, match[0]), { given: match[0], want: `${kind} số ${number}` })
  })

const lawWithNumber = ({ text, origin }: Passage): readonly Finding[] =>
  [...text.matchAll(LAW_WITH_NUMBER)].map(match =>
    finding('KH408', atValue(origin, match[0]), { given: match[0], want: match.groups?.law ?? '' }),
  )

/** Checks every citation; the number of a law in the legal basis is checked with the basis. */
export const checkCitations = (plan: Plan): readonly Finding[] =>
  passages(plan).flatMap(passage => [
    ...withoutWord(passage),
    ...(passage.part === 'can_cu' ? [] : lawWithNumber(passage)),
  ])
