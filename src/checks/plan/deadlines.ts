/** Deadlines and months that lie before the plan's year (left over from last year's plan). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Reading } from './passages.ts'
import { NOTHING } from './said.ts'
import { before, matches } from './words.ts'

// What all patterns end in, and the dates among them: few texts have either.
const ANY_YEAR = /[\s/.-]20\d{2}(?!\d)/
const DATED = /(?:[/.-]\s*|tháng \d{1,2} năm )20\d{2}(?!\d)/

const DEADLINE =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?)\s+(?:ngày\s+)?\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*| tháng \d{1,2} năm )(20\d{2})(?!\d)/giu
// "Hoàn thành trong tháng 6/2025": a month is a deadline only where something is to end in it.
const MONTH = /(?:hoàn thành|xong)\s+trong\s+tháng \d{1,2}(?:\s*[/-]\s*|\s+năm\s+)(20\d{2})(?!\d)/giu
const DUTY = /báo cáo|gửi|nộp|hoàn thành|thực hiện|tổ chức|triển khai|xây dựng|xong|đăng ký|lập/iu
const NOT_A_DUTY = /phát sinh|tiếp nhận hồ sơ|có hiệu lực|(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])|số:?\s*\d/iu

// A text that is a time and nothing else: a cell of a schedule, or "Thời gian: Quý I năm 2025".
const SCHEDULE =
  /^(?:thời gian[^:]{0,30}:\s*)?(?:trong |từ |đến |trước |xong trước |hoàn thành trước )?(?:tháng \d{1,2}|quý (?:[IVX]+|\d))(?:\s*[/-]\s*|\s+năm\s+)(20\d{2})(?!\d).{0,30}$/iu

const clauseOf = (text: string, index: number): string =>
  before(text, index, 200)
    .split(/[.;]\s/)
    .at(-1) ?? ''

/** A day or a month of a year, by which something is to be done. */
export interface Deadline {
  readonly year: number
  /** As it is written. */
  readonly words: string
}

const deadlineOf = (match: RegExpExecArray): Deadline => ({ year: Number(match[1]), words: match[0] })

const isDuty = (text: string, { index }: RegExpExecArray): boolean => {
  const clause = clauseOf(text, index)
  return DUTY.test(clause) && !NOT_A_DUTY.test(clause)
}

/** The scheduled month that a text is, then the deadlines it sets. */
export const deadlinesIn = (text: string): readonly Deadline[] => {
  if (!ANY_YEAR.test(text)) return NOTHING
  const scheduled = SCHEDULE.exec(text)
  const dated = DATED.test(text)
  const days = dated ? matches(DEADLINE, text).filter(match => isDuty(text, match)) : NOTHING
  const months = dated ? matches(MONTH, text).filter(match => !NOT_A_DUTY.test(clauseOf(text, match.index))) : NOTHING
  const deadlines = months.length === 0 ? days : [...days, ...months]
  const all = scheduled ? [scheduled, ...deadlines] : deadlines
  return all.length === 0 ? NOTHING : all.map(deadlineOf)
}

/** Warns of a deadline or a scheduled month in a year before the plan's own. */
export const checkDeadlines = ({ plan, telling }: Reading): readonly Finding[] => {
  const own = plan.nam?.value
  if (own === undefined) return NOTHING
  return telling.flatMap(({ facts, part, origin }): readonly Finding[] =>
    part === 'than' || part === 'bang'
      ? facts.deadlines
          .filter(({ year }) => year < own)
          .map(({ words }) => finding('KH402', atValue(origin, words), { given: words, own }))
      : NOTHING,
  )
}
