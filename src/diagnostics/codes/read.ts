/** KH28x: values that have the right form and still mean nothing. */
import { code } from '../code.ts'

/** Told while reading: the schema sees the form of a date, not the calendar (ND30-2.4.e). */
export const readCodes = {
  KH280: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.4.e',
    vi: d => ({
      message: `Ngày "${d.given}" không có trong lịch`,
      hint: 'ghi năm-tháng-ngày, ví dụ: ngay: 2026-01-26; chưa có ngày thì ghi: ngay: 2026-01',
    }),
    en: d => ({
      message: `No calendar has the date "${d.given}"`,
      hint: 'write year-month-day, for example: ngay: 2026-01-26; without the day: ngay: 2026-01',
    }),
  }),
} as const
