/** Explanations of KH320–KH326: the subject (trích yếu). Only what the decree says outright is an error; drawn or inferred rules warn (law/README 4). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planSubjectWords = {
  KH320: entry(
    ['Dấu câu cuối trích yếu', 'trich_yeu kết thúc bằng dấu chấm hoặc dấu câu khác.'],
    ['A stop after the subject', 'trich_yeu ends in a full stop or another sign.'],
    null,
  ),
  KH321: entry(
    ['"V/v" trong trích yếu', 'trich_yeu bắt đầu bằng "V/v".'],
    ['"V/v" in the subject', 'trich_yeu begins with "V/v".'],
    null,
  ),
  KH322: entry(
    ['"Về việc" trong trích yếu', 'trich_yeu bắt đầu bằng "Về việc".'],
    ['"Về việc" in the subject', 'trich_yeu begins with "Về việc".'],
    null,
  ),
  KH323: entry(
    ['Trích yếu lặp tên loại', 'trich_yeu bắt đầu bằng chữ "Kế hoạch".'],
    ['The subject repeats the kind', 'trich_yeu begins with "Kế hoạch".'],
    { vi: 'Dòng KẾ HOẠCH đã đứng ngay trên trích yếu.', en: 'The line KẾ HOẠCH stands right above it.' },
  ),
  KH324: entry(
    ['Trích yếu in hoa', 'trich_yeu viết in hoa toàn bộ.'],
    ['A subject in capitals', 'trich_yeu is all capitals.'],
    null,
  ),
  KH325: entry(
    ['Trích yếu quá dài', 'trich_yeu dài hơn khoảng ba dòng in.'],
    ['A long subject', 'trich_yeu is longer than some three printed lines.'],
    null,
  ),
  KH326: entry(
    ['Trích yếu mở đầu bằng chữ thường', 'Chữ đầu của trich_yeu không viết hoa.'],
    ['A subject without its capital', 'The first letter of trich_yeu is small.'],
    null,
  ),
} as const satisfies SomeWords
