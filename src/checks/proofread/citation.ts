/** One citation of a document by its number, parted into what the decree asks for (ND30-7.a, 7.f). */
import { parseDate } from '../../text/dates.ts'
import type { Stretch } from './spot.ts'

/** Abbreviations of kinds (PL3, Mục I), and those of normative texts and of the Party, needed to read citations. */
export const KIND_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ'],
  'nghị định': ['NĐ'],
  'quyết định': ['QĐ'],
  'chỉ thị': ['CT'],
  'thông tư': ['TT', 'TTLT'],
  'kế hoạch': ['KH'],
  'chương trình': ['CTr'],
  'thông báo': ['TB'],
  'hướng dẫn': ['HD'],
  'tờ trình': ['TTr'],
  'báo cáo': ['BC'],
  'công điện': ['CĐ'],
  'đề án': ['ĐA'],
  'phương án': ['PA'],
  'kết luận': ['KL', 'TB'],
}
const KINDS = [...Object.keys(KIND_ABBREVIATIONS), 'công văn', 'quy định', 'quy chế']

/** A date in a citation. */
export interface CitedDate extends Stretch {
  readonly day: number
  readonly month: number
  readonly year: number
  /** As they are typed: "5", "05". */
  readonly typed: { readonly day: string; readonly month: string }
  /** 05/3/2021 or "ngày 05 tháng 3 năm 2021". */
  readonly short: boolean
}

/** A document cited by number. */
export interface Citation extends Stretch {
  /** "Kế hoạch", as typed. */
  readonly kind: string
  /** "số", "số:", or '' where the word is missing. */
  readonly word: string
  /** "30/2020/NĐ-CP" */
  readonly number: string
  /** Of the number; null for documents without. */
  readonly year: number | null
  /** The first group of letters: NĐ. */
  readonly abbreviation: string
  readonly date: CitedDate | null
  /** Does an issuer stand in it, and where: before the date or after it. */
  readonly issuer: 'before-date' | 'after' | null
  readonly hasSubject: boolean
  /** Its end with date, issuer and subject, at most some words more. */
  readonly tail: Stretch
}

const upperFirst = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
const EITHER = KINDS.flatMap(kind => [kind, upperFirst(kind)]).join('|')
const CITED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<kind>${EITHER})\\s+(?<word>số\\s?:?\\s*)?(?<number>\\d{1,6}(?:[/-](?<year>(?:19|20)\\d{2}))?[/-](?<letters>[A-Za-zÀ-ỹ]{1,12}\\d{0,3})(?:[-/&][A-Za-zÀ-ỹ\\d]{1,12}){0,4})`,
  'gu',
)
const DATE =
  /ngày\s+(?:(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4})|(?<d2>\d{1,2})\s+tháng\s+(?<m2>\d{1,2})\s+năm\s+(?<y2>\d{4}))/u
const ISSUER = /(?<![A-Za-zÀ-ỹ])của(?![A-Za-zÀ-ỹ])/u
const SUBJECT =
  /(?<![A-Za-zÀ-ỹ])(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thực hiện|triển khai|công bố|tăng cường|đẩy mạnh|tuyên truyền|thành lập|bãi bỏ|một số|chi tiết|thi hành|chấn chỉnh|giao|công nhận|kiện toàn|tiếp tục|nâng cao|bảo đảm|phát triển|xây dựng|đổi mới|cho phép|phân công|ủy quyền)(?![A-Za-zÀ-ỹ])/u

/** "theo đề nghị của Trưởng Phòng Kinh tế tại Tờ trình số …" */
const NAMED_BEFORE = /(?<![A-Za-zÀ-ỹ])của [^.;:]{2,90} tại $/u

/** What follows the number until the citation must be over. */
const LONGEST_TAIL = 220
const END = /[;.](?=\s|$)|:/
/** The bracket that the whole citation stands in; one that opens behind the number closes inside. */
const OUTER_BRACKET = /^[^()]*(?:\([^()]*\)[^()]*)*\)/

const dateIn = (text: string, from: number): CitedDate | null => {
  const found = DATE.exec(text)
  const { d, m, y, d2, m2, y2 } = found?.groups ?? {}
  const [day, month, year] = [d ?? d2, m ?? m2, y ?? y2]
  if (!found || !day || !month || !year) return null
  return {
    start: from + found.index,
    end: from + found.index + found[0].length,
    day: Number(day),
    month: Number(month),
    year: Number(year),
    typed: { day, month },
    short: d !== undefined,
  }
}

const citationOf = (text: string, found: RegExpExecArray, next: number): Citation => {
  const { kind = '', word = '', number = '', year, letters = '' } = found.groups ?? {}
  const end = found.index + found[0].length
  const room = text.slice(end, Math.min(next, end + LONGEST_TAIL))
  const until = room.slice(0, END.exec(room)?.index ?? room.length)
  const tail = OUTER_BRACKET.exec(until)?.[0] ?? until
  // A date or an issuer farther on belongs to something else.
  const date = dateIn(tail.slice(0, 90), end)
  const issuerAt = ISSUER.exec(tail)?.index ?? -1
  const near =
    (issuerAt >= 0 && issuerAt < 60) || NAMED_BEFORE.test(text.slice(Math.max(0, found.index - 120), found.index))
  return {
    start: found.index,
    end,
    kind,
    word: word.trim(),
    number,
    year: year === undefined ? null : Number(year),
    abbreviation: letters.replace(/\d+$/, ''),
    date,
    issuer: !near ? null : issuerAt >= 0 && date && end + issuerAt < date.start ? 'before-date' : 'after',
    hasSubject: SUBJECT.test(tail),
    tail: { start: end, end: end + tail.length },
  }
}

/** Every document a text cites by number. */
export const citationsOf = (text: string): readonly Citation[] => {
  const found = [...text.matchAll(CITED)]
  return found.map((match, i) => citationOf(text, match, found[i + 1]?.index ?? text.length))
}

const two = (part: number): string => String(part).padStart(2, '0')

/** Is there such a day? */
export const isRealDay = (day: number, month: number, year: number): boolean =>
  parseDate(`${year}-${two(month)}-${two(day)}`) !== null
