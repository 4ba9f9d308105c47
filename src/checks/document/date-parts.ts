/** The line of place and date, taken apart (ND30-2.4). */
import { remember } from '../../text/remember.ts'
import { faceOf } from './face.ts'
import { firstOf } from './needs.ts'
import type { Reading } from './parts.ts'

/** `Hòa Bình, ngày 05 tháng 3 năm 2026`; '' for what is left blank. */
export interface DateLine {
  readonly place: string
  /** What stands between place and date. */
  readonly comma: string
  /** From "ngày" to the end. */
  readonly rest: string
  /** null where the rest is no date. */
  readonly date: { readonly day: string; readonly month: string; readonly year: string } | null
}

const LINE = /^(.*?)(\s*,\s*|\s+)(ngày(?![A-Za-zÀ-ỹ]).*)$/i
const DATE = /^ngày(?: ?(\d[\d.]*|[.…]+) ?| )tháng(?: ?(\d[\d.]*|[.…]+) ?| )năm(?: ?(\d{4}|20[.… ]*|[.…]+)|)$/

/** No line of a head is as long. */
const LONGEST = 500

/** null where the line has no "ngày". */
export const parseDateLine = remember((text): DateLine | null => {
  const found = text.length > LONGEST ? null : LINE.exec(text)
  if (!found) return null
  const [, place = '', comma = '', rest = ''] = found
  const date = DATE.exec(rest)
  return { place, comma, rest, date: date && { day: date[1] ?? '', month: date[2] ?? '', year: date[3] ?? '' } }
})

/** Days of a month, 1–12. */
const daysIn = (month: number, year: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Is there such a day? A part that is left blank makes none wrong. */
export const isRealDay = ({ day, month, year }: NonNullable<DateLine['date']>): boolean => {
  if (![day, month, year].every(part => /^\d+$/.test(part))) return true
  return (
    Number(day) >= 1 && Number(month) >= 1 && Number(month) <= 12 && Number(day) <= daysIn(Number(month), Number(year))
  )
}

/** Was the paper signed before a day (`2025-07-01`)? null where the line does not say. */
export const isBefore = (reading: Reading, day: string): boolean | null => {
  const line = firstOf(reading, 'dia-danh-thoi-gian')
  const date = line && parseDateLine(faceOf(line.paragraph).text)?.date
  if (!date || !/^\d{4}$/.test(date.year)) return null
  if (date.year !== day.slice(0, 4)) return date.year < day.slice(0, 4)
  if (![date.day, date.month].every(part => /^\d+$/.test(part))) return null
  return `${date.month.padStart(2, '0')}-${date.day.padStart(2, '0')}` < day.slice(5)
}
