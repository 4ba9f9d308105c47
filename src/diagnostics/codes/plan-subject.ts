/** KH320–KH326: the subject (trích yếu). Only what the decree says outright is an error; drawn or inferred rules warn (law/README 4). */
import { code } from '../code.ts'

/** `want`: the author's own subject, or the piece of it at fault, mended. */
export const subjectCodes = {
  // Only drawn: no title of the decree's own ends in a stop.
  KH320: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.5.f',
    vi: d => ({ message: `Trích yếu không có dấu "${d.given}" ở cuối`, hint: `ghi kết thúc bằng: ${d.want}` }),
    en: d => ({ message: `The subject does not end in "${d.given}"`, hint: `let it end: ${d.want}` }),
  }),
  // "V/v" belongs to the công văn, box 5b; that it is wrong here follows from the decree and is not said in so many words.
  KH321: code<{ want: string }>({
    severity: 'warning',
    rule: 'ND30-2.5.e',
    vi: d => ({
      message: 'Trích yếu của kế hoạch không ghi "V/v": đó là cách ghi của công văn',
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({ message: 'The subject of a plan has no "V/v": that is for a công văn', hint: `write: ${d.want}` }),
  }),
  KH322: code<{ want: string }>({
    severity: 'warning',
    rule: 'ND30-2.5.e',
    vi: d => ({ message: 'Trích yếu của kế hoạch không cần "Về việc"', hint: `ghi: ${d.want}` }),
    en: d => ({ message: 'The subject of a plan needs no "Về việc"', hint: `write: ${d.want}` }),
  }),
  KH323: code<{ want: string }>({
    severity: 'warning',
    rule: 'ND30-2.5.a',
    vi: d => ({
      message: 'Trích yếu lặp lại tên loại: dòng KẾ HOẠCH đã được in ở trên',
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({ message: 'The subject repeats the kind: KẾ HOẠCH is printed above it', hint: `write: ${d.want}` }),
  }),
  KH324: code<{ want: string }>({
    severity: 'error',
    rule: 'ND30-2.5.g',
    vi: d => ({
      message: 'Trích yếu viết in hoa toàn bộ',
      hint: `ghi chữ thường, chỉ viết hoa tên riêng: ${d.want}`,
    }),
    en: d => ({
      message: 'The subject is all in capitals',
      hint: `write it in lower case, with capitals for names only: ${d.want}`,
    }),
  }),
  KH325: code<{ length: number }>({
    severity: 'warning',
    rule: 'ND30-2.5.b',
    vi: d => ({
      message: `Trích yếu dài ${d.length} ký tự: phải là một câu hoặc cụm từ ngắn gọn`,
      hint: 'rút còn chừng 200 ký tự (ba dòng in)',
    }),
    en: d => ({
      message: `The subject has ${d.length} characters: it must be one short phrase`,
      hint: 'cut it to some 200 characters (three printed lines)',
    }),
  }),
  KH326: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-5.a',
    vi: d => ({ message: `Trích yếu mở đầu bằng chữ thường: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The subject begins with a small letter: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
} as const
