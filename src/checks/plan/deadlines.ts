/** Deadlines and months that lie before the plan's year (left over from last year's plan). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { passages } from './passages.ts'
import { before } from './words.ts'

const DEADLINE =
  /(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?)\s+(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(20\d{2})(?!\d)/giu
const DUTY = /báo cáo|gửi|nộp|hoàn thành|thực hiện|tổ chức|triển khai|xây dựng|xong|đăng ký|lập/iu
const NOT_A_DUTY = /phát sinh|tiếp nhận hồ sơ|có hiệu lực|(?<![A-Za-zÀ-ỹ])đã(?![A-Za-zÀ-ỹ])|số:?\s*\d/iu

// A text that is a time and nothing else: a cell of a schedule, or "Thời gian: Quý I năm 2025".
const SCHEDULE =
  /^(?:thời gian[^:]{0,30}:\s*)?(?:trong |từ |đến |trước |xong trước |hoàn thành trước )?(?:tháng \d{1,2}|quý (?:[IVX]+|\d))(?:\s*[/-]\s*|\s+năm\s+)(20\d{2})(?!\d).{0,30}$/iu

const clauseOf = (text: string, index: number): string =>
  before(text, index, 200)
    .split(/[.;]\s/)
    .at(-1) ?? ''

/** Warns of a deadline or a scheduled month in a year before the plan's own. */
export const checkDeadlines = (plan: Plan): readonly Finding[] => {
  const own = plan.nam?.value
  if (own === undefined) return []
  return passages(plan)
    .filter(({ part }) => part === 'than' || part === 'bang')
    .flatMap(({ text, origin }) => {
      const scheduled = SCHEDULE.exec(text)
      const deadlines = [...text.matchAll(DEADLINE)].filter(match => {
        const clause = clauseOf(text, match.index)
        return DUTY.test(clause) && !NOT_A_DUTY.test(clause)
      })
      return [...(scheduled ? [scheduled] : []), ...deadlines]
        .filter(match => Number(match[1]) < own)
        .map(match => finding('KH402', atValue(origin, match[0]), { given: match[0], own }))
    })
}
