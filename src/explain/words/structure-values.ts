/** Explanations of KH241–KH249: numbers, dates and words from a list. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const structureValuesWords = {
  KH241: entry(
    ['Số văn bản viết sai', 'so không phải số nguyên từ 1, hoặc có cả ký hiệu.'],
    ['The number is malformed', 'so is no whole number from 1, or holds the symbol too.'],
    null,
  ),
  KH242: entry(
    ['Ngày viết sai dạng', 'ngay không theo thứ tự năm-tháng-ngày, hoặc ngày không có thật.'],
    ['The date is malformed', 'ngay is not year-month-day, or no such day exists.'],
    {
      vi: 'Viết 05/3 hay 3/5 tùy thói quen mỗi nơi; năm-tháng-ngày chỉ có một cách hiểu.',
      en: '05/3 is read either way; year-month-day has one meaning only.',
    },
  ),
  KH243: entry(
    ['Năm viết sai', 'nam không phải bốn chữ số hoặc ở ngoài khoảng dùng được.'],
    ['The year is malformed', 'nam is not four digits, or out of range.'],
    {
      vi: 'Năm in vào văn bản và dùng để soát các mốc thời gian.',
      en: 'The year is printed, and every other date is compared with it.',
    },
  ),
  KH244: entry(
    ['Loại kế hoạch không có', 'loai không thuộc các loại chương trình biết.'],
    ['An unknown kind of plan', 'loai is none of the kinds the program knows.'],
    { vi: 'Loại kế hoạch quyết định những phần phải có.', en: 'The kind decides which sections there must be.' },
  ),
  KH245: entry(
    ['Độ khẩn không có', 'do_khan khác Hỏa tốc, Thượng khẩn, Khẩn.'],
    ['An unknown urgency', 'do_khan is not one of Hỏa tốc, Thượng khẩn, Khẩn.'],
    null,
  ),
  KH246: entry(
    ['Kiểu canh cột không có', 'can của cột không phải trai, giua, phai.'],
    ['An unknown alignment', 'can of a column is not trai, giua or phai.'],
    reasons.structure,
  ),
  KH247: entry(
    ['Phải là số nguyên từ 1', 'bat_dau hoặc so_ban là 0, số âm hoặc chữ.'],
    ['A whole number from 1 is wanted', 'bat_dau or so_ban is 0, negative, or letters.'],
    reasons.structure,
  ),
  KH248: entry(
    ['Độ rộng cột sai', 'rong của cột là 0 hoặc số âm.'],
    ['A wrong width', 'rong of a column is 0 or less.'],
    reasons.structure,
  ),
  KH249: entry(
    ['du_thao viết sai', 'du_thao không phải true, lần dự thảo hay dòng chữ.'],
    ['du_thao is malformed', 'du_thao is neither true, nor a count, nor words.'],
    reasons.structure,
  ),
} as const satisfies SomeWords
