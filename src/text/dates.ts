/** Dates of a plan: calendar and words. The only door to date-fns; no clock and no time zone comes in. */
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { NBSP } from './blanks.ts'

/** A day of the calendar, or a month of it (`ngay` null). */
export interface CalendarDate {
  readonly ngay: number | null
  readonly thang: number
  readonly nam: number
}

/** A date whose missing parts are filled in by hand after signing (ND30-2.3.j). */
export interface BlankDate {
  readonly ngay: number | null
  readonly thang: number | null
  readonly nam: number | null
}

const FORM = /^(?<nam>\d{4})-(?<thang>\d{2})(?:-(?<ngay>\d{2}))?$/

// Room for two digits to be written by hand; it neither breaks nor shrinks at the end of a line.
const BLANK = NBSP.repeat(6)

/** Reads `2024-01-26` or `2024-01`; null for any other form and for a date that no calendar has. */
export const parseDate = (text: string): CalendarDate | null => {
  const groups = FORM.exec(text)?.groups
  if (!groups?.nam || !groups.thang || !isValid(parseISO(text))) return null
  return {
    // From the digits, not from the Date: local midnight does not exist everywhere.
    ngay: groups.ngay ? Number(groups.ngay) : null,
    thang: Number(groups.thang),
    nam: Number(groups.nam),
  }
}

/** `2026-03-05` as a sentence has it: 05/3/2026, `2026-03` as 3/2026 (ND30-2.4.e); what is no such date stays as it is. */
export const shortDate = (text: string): string => {
  const date = parseDate(text)
  if (!date) return text
  const month = monthWords(date.thang)
  return date.ngay === null ? `${month}/${date.nam}` : `${dayWords(date.ngay)}/${month}/${date.nam}`
}

const dayWords = (ngay: number) => String(ngay).padStart(2, '0')
const monthWords = (thang: number) => (thang <= 2 ? `0${thang}` : String(thang))
const part = (name: string, digits: string | null) => (digits === null ? `${name}${BLANK}` : `${name} ${digits}`)

/** "ngày 05 tháng 3 năm 2024": days below 10 and months 1 and 2 take a 0 (ND30-2.4.e); a missing part is six U+00A0. */
export const dateWords = (date: BlankDate): string => {
  const ngay = part('ngày', date.ngay === null ? null : dayWords(date.ngay))
  const thang = part('tháng', date.thang === null ? null : monthWords(date.thang))
  const nam = part('năm', date.nam === null ? null : String(date.nam))
  const join = (left: string, right: string) => (left.endsWith(BLANK) ? left + right : `${left} ${right}`)
  return join(join(ngay, thang), nam)
}
