/** Explanations of KH359–KH366: the signer's post as words, and the signer's name (ND30-2.7.a–b, n–o). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planNameWords = {
  KH359: entry(
    ['Tên cơ quan ở chỗ chức vụ', 'chuc_vu ghi tên cơ quan.'],
    ['An agency in place of the post', 'chuc_vu names an agency.'],
    null,
  ),
  KH360: entry(
    ['Chức vụ viết tắt', 'Chức vụ là PCT, CVP hoặc có "P." thay cho Phó.'],
    ['An abbreviated post', 'A post is PCT, CVP, or has "P." for Phó.'],
    null,
  ),
  KH361: entry(
    ['Họ tên và chức vụ đổi chỗ', 'ho_ten là chức vụ, hoặc chuc_vu là tên người.'],
    ['Name and post swapped', 'ho_ten is a post, or chuc_vu is a name.'],
    null,
  ),
  KH362: entry(
    ['Học hàm, học vị trước họ tên', 'ho_ten có ThS., Đ/c, Ông, Bà… đứng trước.'],
    ['A title before the name', 'ho_ten begins with ThS., Đ/c, Ông, Bà…'],
    null,
  ),
  KH363: entry(
    ['Họ tên in hoa', 'ho_ten viết in hoa toàn bộ.'],
    ['A name in capitals', 'ho_ten is all capitals.'],
    null,
  ),
  KH364: entry(
    ['Họ tên thiếu chữ hoa', 'Một âm tiết của ho_ten không viết hoa chữ đầu.'],
    ['A name without its capitals', 'A syllable of ho_ten has a small first letter.'],
    null,
  ),
  KH365: entry(
    ['Họ tên có ký tự lạ', 'ho_ten có chữ số, dấu ngoặc hoặc ghi chú.'],
    ['A name with strange signs', 'ho_ten holds digits, brackets or a remark.'],
    null,
  ),
  KH366: entry(
    ['Họ tên chỉ một âm tiết', 'ho_ten chỉ có một chữ.'],
    ['A name of one syllable', 'ho_ten is a single word.'],
    null,
  ),
} as const satisfies SomeWords
