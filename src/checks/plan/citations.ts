/** Documents cited in running text: the word "số" before the number, no number after a law (ND30-7). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Reading } from './passages.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'
import { matches } from './words.ts'

const KIND =
  'Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Công văn|Thông báo|Hướng dẫn|Kết luận|Tờ trình'
const WITHOUT_WORD = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<kind>${KIND})\\s+(?<number>\\d+[/-]\\S*\\p{Lu}[A-Za-zÀ-ỹ\\d/-]*)`,
  'gu',
)
const LAW_WITH_NUMBER =
  /(?<![A-Za-zÀ-ỹ])(?<law>(?:Luật|Bộ luật|Pháp lệnh)\s[^.;:()]{2,90}?),?\s+số:?\s*\d+\/\d{4}\/[A-Za-zÀ-ỹ\d]+/gu

// What the numbers of all documents have, and those of laws: few texts cite one.
const ANY_NUMBER = /\d[/-]/
const ANY_LAW = /\d\/\d{4}\//

/** Documents cited without the word "số". */
export const citationsIn = (text: string): readonly Said[] => {
  const found = ANY_NUMBER.test(text) ? matches(WITHOUT_WORD, text) : NOTHING
  if (found.length === 0) return NOTHING
  return found.map(match => {
    const [given] = match
    const { kind, number } = match.groups ?? {}
    const want = `${kind} số ${number}`
    return pointer => {
      const fix = [{ pointer, near: given, right: want }]
      return finding('KH407', atValue(pointer, given), { given, want, fix })
    }
  })
}

/** Laws cited by their number. */
export const lawsIn = (text: string): readonly Said[] => {
  const found = ANY_LAW.test(text) ? matches(LAW_WITH_NUMBER, text) : NOTHING
  if (found.length === 0) return NOTHING
  return found.map(match => say('KH408', { given: match[0], want: match.groups?.law ?? '' }, match[0]))
}

/** Checks every citation; the number of a law in the legal basis is checked with the basis. */
export const checkCitations = ({ telling }: Reading): readonly Finding[] =>
  telling.flatMap((passage): readonly Finding[] => {
    const { citations, laws } = passage.facts
    const both = citations.length + laws.length > 0
    return both ? [...sayAt(citations, passage), ...(passage.part === 'can_cu' ? [] : sayAt(laws, passage))] : NOTHING
  })
