/** Explanations of KH430–KH434: words of a post or a collective that are misspelt, too long, abbreviated or no words at all (ND30-2.7). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planPostWords = {
  KH430: entry(
    ['Chức vụ sai dấu', 'Chức vụ hoặc tên tập thể thiếu, sai dấu.'],
    ['A post without its marks', 'A post or collective lacks or changes a mark.'],
    null,
  ),
  KH431: entry(
    ['Chức vụ kèm tên cơ quan', 'chuc_vu ghi cả UBND xã hoặc tên cơ quan.'],
    ['A post with the agency', 'chuc_vu adds UBND xã or the name of the agency.'],
    null,
  ),
  KH432: entry(
    ['Chức vụ có chữ viết tắt', 'Trong chức vụ có tên đơn vị viết tắt.'],
    ['An abbreviation in a post', 'A post holds an abbreviated unit.'],
    null,
  ),
  KH433: entry(
    ['Tên tập thể viết tắt', 'thay_mat ghi UBND.'],
    ['An abbreviated collective', 'thay_mat says UBND.'],
    null,
  ),
  KH434: entry(
    ['Giá trị không phải chức vụ, tên người', 'Một dòng của nguoi_ky là "có", "true", dấu gạch hoặc con số.'],
    ['No post and no name', 'A line of nguoi_ky is "có", "true", a dash or a number.'],
    { vi: 'Dòng này in nguyên văn trong khối ký.', en: 'The line prints in the signature block as it is.' },
  ),
} as const satisfies SomeWords
