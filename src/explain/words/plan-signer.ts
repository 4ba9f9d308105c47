/** Explanations of KH330–KH341, KH356: deputies and acting heads in the signature block (ND30-2.7.c–f, n, Điều 13). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planSignerWords = {
  KH330: entry(
    ['Gõ tay TM., KT., TL., TUQ., Q.', 'Một dòng của nguoi_ky đã có chữ viết tắt mà công cụ tự thêm.'],
    ['TM., KT., TL., TUQ. or Q. typed by hand', 'A line of nguoi_ky holds the abbreviation that the tool adds.'],
    null,
  ),
  KH331: entry(
    ['Vừa TL. vừa TUQ.', 'nguoi_ky có cả thua_lenh và thua_uy_quyen.'],
    ['TL. together with TUQ.', 'nguoi_ky has both thua_lenh and thua_uy_quyen.'],
    null,
  ),
  KH332: entry(
    ['TUQ. kèm KT.', 'Người được ủy quyền lại để cấp phó ký thay.'],
    ['TUQ. together with KT.', 'Who was given the power lets a deputy sign instead.'],
    null,
  ),
  KH333: entry(
    ['Quyền cấp trưởng mà ký thay', 'nguoi_ky có cả quyen và ky_thay.'],
    ['An acting head with KT.', 'nguoi_ky has both quyen and ky_thay.'],
    null,
  ),
  KH334: entry(
    ['Quyền trước chức vụ cấp phó', 'quyen: true đi với chức vụ cấp phó.'],
    ["Acting before a deputy's post", 'quyen: true goes with the post of a deputy.'],
    null,
  ),
  KH335: entry(
    ['Cấp phó ký mà không có KT.', 'Cấp phó ký nhưng thiếu ky_thay.'],
    ['A deputy without KT.', 'A deputy signs, and ky_thay is missing.'],
    null,
  ),
  KH336: entry(
    ['Ký thay mà không phải cấp phó', 'Có ky_thay nhưng chuc_vu không phải chức vụ cấp phó.'],
    ['KT. by somebody who is no deputy', "There is ky_thay, but chuc_vu is no deputy's post."],
    null,
  ),
  KH337: entry(
    ['Ký thay chính mình', 'ky_thay và chuc_vu cùng một chức vụ.'],
    ['KT. for oneself', 'ky_thay and chuc_vu name the same post.'],
    null,
  ),
  KH338: entry(
    ['KT. trước chức vụ cấp phó', 'ky_thay ghi chức vụ cấp phó.'],
    ["KT. before a deputy's post", 'ky_thay names the post of a deputy.'],
    null,
  ),
  KH339: entry(
    ['KT. trước tên cơ quan', 'ky_thay ghi tên tập thể, cơ quan.'],
    ['KT. before an agency', 'ky_thay names a collective or agency.'],
    null,
  ),
  KH340: entry(
    ['Cấp phó của người khác', 'chuc_vu là cấp phó nhưng không phải phó của chức vụ ở ky_thay.'],
    ["Another head's deputy", "chuc_vu is a deputy's post, but not of the head in ky_thay."],
    null,
  ),
  KH341: entry(
    ['Chức vụ không chính thức', 'chuc_vu ghi thêm "Thường trực" hoặc chữ tương tự.'],
    ['A post that is not official', 'chuc_vu adds "Thường trực" or the like.'],
    null,
  ),
  KH356: entry(
    ['"Phụ trách", "điều hành" trong khối ký', 'chuc_vu có chữ phụ trách hoặc điều hành.'],
    ['"Phụ trách" in the block', 'chuc_vu holds phụ trách or điều hành.'],
    null,
  ),
} as const satisfies SomeWords
