/** Another year than the plan's own in its running text: the commonest fault of a plan copied from last year's. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { type Passage, passages } from './passages.ts'
import { before } from './words.ts'

const YEAR = /(?<![A-Za-zÀ-ỹ])năm\s+((?:19|20)\d{2})(?!\d)/giu

// A sentence, or the clause in which the issuer sets out its own plan after citing another's.
const BOUNDARY =
  /[.;:!?](?=\s|$)|,\s+(?=(?:UBND|[ỦU][yỷ] ban nhân dân)[^,;]*?\s(?:ban hành|xây dựng|triển khai|tổ chức|lập|đề ra)\s)/gu

// Another document, cited by number, date or kind.
const CITATION =
  /số:?\s*\d|\d+\/\S*\p{Lu}|ngày\s+\d|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Công văn|Đề án|Đại hội|[Gg]iai đoạn|[Nn]hiệm kỳ/u

const BEFORE = /(?:từ|đến|tới|hết|so với|tầm nhìn|trước|sau|các|những|kể từ|cùng kỳ|(?<!tháng )(?:cuối|đầu))\s*$/iu
const AFTER = /^\s*(?:[-–]\s*\d|đến\s|và\s|,\s*(?:19|20)\d{2}|trở)/iu
const PAST =
  /kết quả|tổng kết|sơ kết|đánh giá|đạt được|hạn chế|tồn tại|báo cáo|xếp hạng|công bố|số liệu|thành tích|rút kinh nghiệm|khắc phục|chỉ số|(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])/iu

// Words of the plan itself that its year goes with, the most telling first.
const OWN_WORDS: readonly RegExp[] = [
  /kế hoạch/giu,
  /tuyên truyền/giu,
  /cải cách hành chính|cchc/giu,
  /nhiệm vụ|kinh phí|dự toán|chỉ tiêu|thời gian thực hiện|(?:xuyên suốt|thường xuyên|thực hiện|tổ chức|triển khai)(?: trong)?\s*$/giu,
]

/** How far back a sentence is read, in characters; longer ones are cut. */
const SIGHT = 400
/** Longest stretch between such words and the year they go with. */
const REACH = 90
/** How far before such words a word of the past still governs them. */
const GOVERNED = 32

const clauseBefore = (text: string, index: number): string => {
  const seen = before(text, index, SIGHT)
  const last = [...seen.matchAll(BOUNDARY)].at(-1)
  return last ? seen.slice(last.index + last[0].length) : seen
}

/** The words of the plan that the year belongs to, and what stands before them; null where there are none near. */
const ownWords = (clause: string): { readonly phrase: string; readonly lead: string } | null => {
  for (const form of OWN_WORDS) {
    const found = [...clause.matchAll(form)].at(-1)
    if (!found || clause.length - found.index > REACH) continue
    return { phrase: clause.slice(found.index), lead: before(clause, found.index, GOVERNED) }
  }
  return null
}

const wrongPhrase = (passage: Passage, match: RegExpExecArray, own: number, subject: boolean): string | null => {
  const year = Number(match[1])
  const { text, part } = passage
  if (year === own) return null
  const clause = clauseBefore(text, match.index)
  const end = match.index + match[0].length
  if (BEFORE.test(clause) || AFTER.test(text.slice(end, end + 20)) || CITATION.test(clause)) return null
  if (subject) return match[0]
  // Next year's plan may well be prepared in this one; only the opening and the closing speak of the plan itself.
  if (year > own && part !== 'dau' && part !== 'ket') return null
  const found = ownWords(clause)
  if (!found || PAST.test(found.lead) || PAST.test(found.phrase)) return null
  return `${found.phrase}${match[0]}`
}

/** Warns of each "năm …" that goes with the plan's own words and is not its year. */
export const checkYears = (plan: Plan): readonly Finding[] => {
  const own = plan.nam?.value
  if (own === undefined) return []
  return passages(plan)
    .filter(passage => passage.part !== 'can_cu')
    .flatMap(passage =>
      [...passage.text.matchAll(YEAR)].flatMap(match => {
        const subject = passage.origin === '/trich_yeu'
        const near = wrongPhrase(passage, match, own, subject)
        return near === null ? [] : [finding('KH401', atValue(passage.origin, near), { given: match[1] ?? '', own })]
      }),
    )
}
