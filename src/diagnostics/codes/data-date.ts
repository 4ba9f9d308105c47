/** KH675–KH677: a cell that is to be a date; each makes only its own row fail. */
import { code } from '../code.ts'

/** `month`: a month alone will do. */
const dateVi = (month: boolean): string =>
  `ghi ngày/tháng/năm, ví dụ: 26/01/2026${month ? '; chỉ có tháng thì ghi: 01/2026' : ''}`
const dateEn = (month: boolean): string =>
  `write day/month/year, for example: 26/01/2026${month ? '; a month only: 01/2026' : ''}`

/** `given` is the cell's text, shortened; `month`: the date may be a month. */
export const dataDateCodes = {
  KH675: code<{ given: string; month: boolean }>({
    severity: 'error',
    rule: 'ND30-2.4.e',
    vi: d => ({ message: `"${d.given}" không phải là ngày`, hint: dateVi(d.month) }),
    en: d => ({ message: `"${d.given}" is no date`, hint: dateEn(d.month) }),
  }),
  /** `exchanged`: the date it is with day and month exchanged; null where that is none either. */
  KH676: code<{ given: string; exchanged: string | null; month: boolean }>({
    severity: 'error',
    rule: 'ND30-2.4.e',
    vi: d => ({
      message: `Ngày "${d.given}" không có trong lịch`,
      hint:
        d.exchanged === null ? dateVi(d.month) : `ngày đứng trước tháng; nếu ghi ngược thì sửa thành ${d.exchanged}`,
    }),
    en: d => ({
      message: `No calendar has the date "${d.given}"`,
      hint:
        d.exchanged === null ? dateEn(d.month) : `the day stands before the month; if exchanged write ${d.exchanged}`,
    }),
  }),
  KH677: code<{ given: string; full: string }>({
    severity: 'error',
    rule: 'ND30-2.4.e',
    vi: d => ({ message: `Ngày "${d.given}" ghi năm hai chữ số`, hint: `ghi đủ bốn chữ số, ví dụ: ${d.full}` }),
    en: d => ({ message: `The date "${d.given}" has a year of two digits`, hint: `write all four: ${d.full}` }),
  }),
} as const
