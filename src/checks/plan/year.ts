/** Another year than the plan's own in its running text: the commonest fault of a plan copied from last year's. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { later } from '../../text/remember.ts'
import type { Part, Passage, Reading } from './passages.ts'
import { NOTHING } from './said.ts'
import { before, matches } from './words.ts'

// Few texts name a year at all.
const ANY_YEAR = /\s(?:19|20)\d{2}(?!\d)/

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
  const last = matches(BOUNDARY, seen).at(-1)
  return last ? seen.slice(last.index + last[0].length) : seen
}

/** The words of the plan that the year belongs to, and what stands before them; null where there are none near. */
const ownWords = (clause: string): { readonly phrase: string; readonly lead: string } | null => {
  for (const form of OWN_WORDS) {
    const found = matches(form, clause).at(-1)
    if (!found || clause.length - found.index > REACH) continue
    return { phrase: clause.slice(found.index), lead: before(clause, found.index, GOVERNED) }
  }
  return null
}

/** A year in a text. */
export interface YearMention {
  /** Four digits. */
  readonly given: string
  /** "năm 2025" */
  readonly words: string
  /** Does it belong to another document or to a span of years? */
  readonly others: () => boolean
  /** The year with the words of the plan itself that it goes with; null where there are none near, or they speak of the past. */
  readonly phrase: () => string | null
}

const mentionOf = (text: string, { 0: words, 1: given = '', index }: RegExpExecArray): YearMention => {
  const clause = later(() => clauseBefore(text, index))
  const end = index + words.length
  return {
    given,
    words,
    others: later(() => BEFORE.test(clause()) || AFTER.test(text.slice(end, end + 20)) || CITATION.test(clause())),
    phrase: later(() => {
      const found = ownWords(clause())
      return !found || PAST.test(found.lead) || PAST.test(found.phrase) ? null : `${found.phrase}${words}`
    }),
  }
}

/** Every "năm …" of a text. */
export const yearsIn = (text: string): readonly YearMention[] => {
  const found = ANY_YEAR.test(text) ? matches(YEAR, text) : NOTHING
  return found.length === 0 ? NOTHING : found.map(match => mentionOf(text, match))
}

const OPENING_AND_CLOSING: readonly Part[] = ['trich_yeu', 'mo_dau', 'ket']

const wrongPhrase = (mention: YearMention, { origin, part }: Passage, own: number): string | null => {
  const year = Number(mention.given)
  if (year === own || mention.others()) return null
  if (origin === '/trich_yeu') return mention.words
  // Next year's plan may well be prepared in this one; only the opening and the closing speak of the plan itself.
  return year > own && !OPENING_AND_CLOSING.includes(part) ? null : mention.phrase()
}

/** Warns of each "năm …" that goes with the plan's own words and is not its year. */
export const checkYears = ({ plan, telling }: Reading): readonly Finding[] => {
  const own = plan.nam?.value
  if (own === undefined) return NOTHING
  const found: Finding[] = []
  for (const passage of telling) {
    if (passage.part === 'can_cu') continue
    for (const mention of passage.facts.years) {
      const near = wrongPhrase(mention, passage, own)
      if (near !== null) found.push(finding('KH401', atValue(passage.origin, near), { given: mention.given, own }))
    }
  }
  return found
}
