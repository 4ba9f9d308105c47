/** KH241–KH249: numbers, dates and words from a list. */
import { code } from '../code.ts'
import { joined, toWrite } from './structure-words.ts'

const numberLines = (number: string, symbol: string | null): string =>
  symbol === null ? `so: ${number}` : `so: ${number}\nky_hieu: ${symbol}`

/** Errors; only the number (ND30-2.3.c) and the urgency (ND30-2.11.b) rest on the decree, the others on the format. */
export const valueCodes = {
  KH241: code<{ given: string; number: string | null; symbol: string | null }>({
    severity: 'error',
    rule: 'ND30-2.3.c',
    vi: d => ({
      message: `Số văn bản phải là số nguyên từ 1, viết bằng chữ số: "${d.given}"`,
      hint: d.number === null ? 'chưa có số thì bỏ cả dòng so' : toWrite('vi', numberLines(d.number, d.symbol)),
    }),
    en: d => ({
      message: `The number of the document must be a whole number from 1, in digits: "${d.given}"`,
      hint:
        d.number === null ? 'leave the line so out until there is one' : toWrite('en', numberLines(d.number, d.symbol)),
    }),
  }),
  KH242: code<{ given: string; iso: string | null; year: string | null; impossible: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.impossible
        ? `Không có ngày "${d.given}" trong lịch`
        : `Ngày phải viết theo thứ tự năm-tháng-ngày: "${d.given}"`,
      hint:
        d.year !== null
          ? `chỉ có năm thì ghi: nam: ${d.year}`
          : d.iso !== null
            ? `ghi: ngay: ${d.iso}`
            : `${d.impossible ? 'xem lại ngày, tháng rồi ghi' : 'ghi đủ'} năm-tháng-ngày, ví dụ ngay: 2026-01-26; chưa có ngày thì ghi năm-tháng, ví dụ ngay: 2026-01; chỉ có năm thì ghi nam`,
    }),
    en: d => ({
      message: d.impossible ? `No calendar has "${d.given}"` : `The date is written year-month-day: "${d.given}"`,
      hint:
        d.year !== null
          ? `for the year alone write: nam: ${d.year}`
          : d.iso !== null
            ? `write: ngay: ${d.iso}`
            : `${d.impossible ? 'look at day and month again, and write' : 'write'} year-month-day, for example ngay: 2026-01-26; without the day year-month, for example ngay: 2026-01; for the year alone nam`,
    }),
  }),
  KH243: code<{ given: string; year: string | null; least: number; most: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Năm của kế hoạch phải là bốn chữ số, từ ${d.least} đến ${d.most}: "${d.given}"`,
      hint: `ghi: nam: ${d.year ?? '2026'}`,
    }),
    en: d => ({
      message: `The year of the plan must be four digits, from ${d.least} to ${d.most}: "${d.given}"`,
      hint: `write: nam: ${d.year ?? '2026'}`,
    }),
  }),
  KH244: code<{ given: string; allowed: readonly string[]; near: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có loại kế hoạch "${d.given}"`,
      hint: `ghi: loai: ${d.near ?? joined('vi', d.allowed)}; bỏ dòng này là tuyen_truyen_cchc`,
    }),
    en: d => ({
      message: `There is no kind of plan "${d.given}"`,
      hint: `write: loai: ${d.near ?? joined('en', d.allowed)}; without the line it is tuyen_truyen_cchc`,
    }),
  }),
  KH245: code<{ given: string; near: string | null }>({
    severity: 'error',
    rule: 'ND30-2.11.b',
    vi: d => ({
      message: `Không có độ khẩn "${d.given}"`,
      hint: `ghi: do_khan: ${d.near ?? 'Hỏa tốc, Thượng khẩn hoặc Khẩn'}`,
    }),
    en: d => ({
      message: `There is no urgency "${d.given}"`,
      hint: `write: do_khan: ${d.near ?? 'Hỏa tốc, Thượng khẩn or Khẩn'}`,
    }),
  }),
  KH246: code<{ given: string; allowed: readonly string[]; near: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có kiểu canh "${d.given}" cho cột`,
      hint: `ghi: can: ${d.near ?? joined('vi', d.allowed)}`,
    }),
    en: d => ({
      message: `A column cannot be aligned "${d.given}"`,
      hint: `write: can: ${d.near ?? joined('en', d.allowed)}`,
    }),
  }),
  KH247: code<{ key: string; given: string; write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `"${d.key}" phải là số nguyên từ 1: "${d.given}"`, hint: `ghi: ${d.write}` }),
    en: d => ({ message: `"${d.key}" must be a whole number from 1: "${d.given}"`, hint: `write: ${d.write}` }),
  }),
  KH248: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Độ rộng của cột phải là số lớn hơn 0: "${d.given}"`,
      hint: 'ghi tỉ lệ so với các cột khác, ví dụ: rong: 2',
    }),
    en: d => ({
      message: `The width of a column must be a number above 0: "${d.given}"`,
      hint: 'write its weight beside the other columns, for example: rong: 2',
    }),
  }),
  KH249: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"du_thao" không nhận "${d.given}"`,
      hint: 'ghi: du_thao: true, hoặc lần dự thảo (du_thao: 2), hoặc dòng chữ cần in',
    }),
    en: d => ({
      message: `"du_thao" does not take "${d.given}"`,
      hint: 'write: du_thao: true, or the number of the draft (du_thao: 2), or the text to print',
    }),
  }),
} as const
