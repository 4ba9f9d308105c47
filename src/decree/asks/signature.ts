/** Rules of the signature block and of e-signatures (ND30-2.7, 2.8). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfSignature = {
  'ND30-2.7.a': entry(
    [
      'Quyền hạn, chức vụ của người ký in hoa, đứng, đậm, cỡ chữ 13–14, canh giữa',
      'Viết in hoa, đậm, không nghiêng, cỡ chữ 14, canh giữa (Ctrl+E)',
    ],
    [
      'Authority and post in capitals, upright, bold, 13–14 pt, centred',
      'Write them in capitals, bold, not italic, 14 pt, centred (Ctrl+E)',
    ],
  ),
  'ND30-2.7.b': entry(
    [
      'Họ và tên người ký chữ thường, đứng, đậm, cỡ chữ 13–14, canh giữa so với chức vụ',
      'Viết hoa chữ cái đầu mỗi âm tiết của tên, đậm, không nghiêng, cỡ chữ 14, canh giữa dưới chức vụ',
    ],
    [
      'Full name in lower case with capitals at each syllable, upright, bold, 13–14 pt, centred to the post',
      'Write a capital at each syllable only, bold, not italic, 14 pt, centred under the post',
    ],
  ),
  'ND30-2.7.c': entry(
    [
      'TM., Q., KT., TL., TUQ. có dấu chấm, đứng trước chữ nó chỉ và cách một dấu cách',
      'Viết "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": dấu chấm rồi một dấu cách',
    ],
    [
      'TM., Q., KT., TL., TUQ. end with a full stop and stand before their words, with one blank',
      'Write "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": a full stop, then one blank',
    ],
  ),
  'ND30-2.7.d': entry(
    [
      'TM. ở dòng đầu, trước tên tập thể hoặc cơ quan ban hành; dưới là chức vụ người đứng đầu',
      'Viết "TM. ỦY BAN NHÂN DÂN", dòng dưới là "CHỦ TỊCH"',
    ],
    [
      'TM. on the first line, before the name of the collective that issues the paper; the post below',
      'Write "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH" below',
    ],
  ),
  'ND30-2.7.e': entry(
    ['Q. đứng trước chức vụ của người đứng đầu', 'Viết "Q. CHỦ TỊCH"; cấp phó ký thì dùng KT.'],
    ['Q. stands before the post of the head', 'Write "Q. CHỦ TỊCH"; a deputy signs with KT.'],
  ),
  'ND30-2.7.f': entry(
    [
      'Cấp phó ký thay: "KT." trước chức vụ người đứng đầu, dòng dưới là chức vụ cấp phó, không ghi "phụ trách"',
      'Viết "KT. CHỦ TỊCH", dòng dưới "PHÓ CHỦ TỊCH"',
    ],
    [
      'A deputy signs "KT." before the post of the head, with the own post below, without "phụ trách"',
      'Write "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" below',
    ],
  ),
  'ND30-2.7.g': entry(
    [
      'Ký thừa lệnh: "TL." trước chức vụ người đứng đầu cơ quan, dòng dưới là chức vụ của người ký',
      'Viết "TL. CHỦ TỊCH", dòng dưới "CHÁNH VĂN PHÒNG"; cấp phó của đơn vị ký thêm "KT."',
    ],
    [
      'By order: "TL." before the post of the head of the agency, the post of the signer below',
      'Write "TL. CHỦ TỊCH" and "CHÁNH VĂN PHÒNG" below; a deputy of the unit adds "KT."',
    ],
  ),
  'ND30-2.7.h': entry(
    [
      'Ký thừa ủy quyền: "TUQ." trước chức vụ người đứng đầu cơ quan, dòng dưới là chức vụ của người ký',
      'Viết "TUQ. CHỦ TỊCH", dòng dưới là chức vụ người được ủy quyền',
    ],
    [
      'By delegation: "TUQ." before the post of the head of the agency, the post of the signer below',
      'Write "TUQ. CHỦ TỊCH" and the post of the delegate below',
    ],
  ),
  'ND30-2.7.i': entry(
    [
      'Cơ quan làm việc theo chế độ thủ trưởng (phòng, văn phòng, trung tâm) ký chức vụ hoặc KT., không ký TM.',
      'Bỏ dòng TM.; viết chức vụ của người đứng đầu',
    ],
    [
      'A unit under one head (phòng, văn phòng, trung tâm) signs with the post or KT., not TM.',
      'Leave out the line TM.; write the post of the head',
    ],
  ),
  'ND30-2.7.j': entry(
    [
      'Văn bản của Ủy ban nhân dân do Chủ tịch ký ghi TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
      'Thêm dòng "TM. ỦY BAN NHÂN DÂN" trên chức vụ',
    ],
    [
      'A paper of the UBND is signed TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
      'Add the line "TM. ỦY BAN NHÂN DÂN" above the post',
    ],
  ),
  'ND30-2.7.k': entry(
    [
      'Phó Chủ tịch ký văn bản của Ủy ban nhân dân ghi đủ ba dòng TM., KT. và chức vụ',
      'Thêm dòng "TM. ỦY BAN NHÂN DÂN" trên dòng "KT. CHỦ TỊCH"',
    ],
    [
      'A Vice Chairman signs a paper of the UBND in three lines: TM., KT. and the post',
      'Add "TM. ỦY BAN NHÂN DÂN" above "KT. CHỦ TỊCH"',
    ],
  ),
  'ND30-2.7.l': entry(
    ['Văn bản do Chủ tịch ban hành không ghi TM.', 'Bỏ dòng TM.; viết "CHỦ TỊCH" hoặc "KT. CHỦ TỊCH"'],
    ['A paper issued by the Chairman has no TM.', 'Leave out the line TM.; write "CHỦ TỊCH" or "KT. CHỦ TỊCH"'],
  ),
  'ND30-2.7.m': entry(
    ['Sau TM. ghi đủ ỦY BAN NHÂN DÂN, không viết tắt', 'Viết "TM. ỦY BAN NHÂN DÂN"'],
    ['After TM. the name is written in full: ỦY BAN NHÂN DÂN', 'Write "TM. ỦY BAN NHÂN DÂN"'],
  ),
  'ND30-2.7.n': entry(
    [
      'Chỉ ghi chức vụ lãnh đạo chính thức do Nhà nước quy định',
      'Bỏ chữ không thuộc chức vụ (thường trực, phụ trách …) và không viết tắt chức vụ',
    ],
    [
      'Only the official leading post is written',
      'Leave out what is no part of the post (thường trực, phụ trách …) and do not abbreviate it',
    ],
  ),
  'ND30-2.7.o': entry(
    ['Không ghi học hàm, học vị, danh hiệu, Ông, Bà trước họ tên người ký', 'Xóa phần đứng trước họ tên'],
    ['No academic rank, degree, honour or Ông, Bà before the name of the signer', 'Delete what stands before the name'],
  ),
  'ND30-2.7.q': entry(
    [
      'Giữa chức vụ và họ tên có ít nhất 20 mm để ký, khối ký không tách khỏi dòng cuối của nội dung',
      'Vào Paragraph > Spacing, đặt Before của dòng họ tên khoảng 85 pt; chọn Keep with next ở đoạn cuối của nội dung, bỏ Allow row to break across pages ở bảng chữ ký',
    ],
    [
      'At least 20 mm to sign between post and name; the block does not part from the last words',
      'Set Before of the name to about 85 pt; choose Keep with next for the last paragraph of the body, do not let the row of the table break',
    ],
  ),
  'ND30-2.7.s': entry(
    [
      'Dòng quyền hạn, chức vụ ngang hàng với dòng "Nơi nhận:"',
      'Đặt hai phần trong một hàng của bảng, cùng khoảng cách từ đầu hàng',
    ],
    [
      'The line of authority and post is level with "Nơi nhận:"',
      'Put both in one row of a table, as far from its top as each other',
    ],
  ),
  'ND30-2.8.c': entry(
    ['Văn bản chính không có dòng chữ của chữ ký số', 'Tắt phần chữ (Ký bởi, Thời gian ký …) trong phần mềm ký số'],
    [
      'The paper itself has no text of an e-signature',
      'Switch off the text (Ký bởi, Thời gian ký …) in the signing program',
    ],
  ),
  'ND30-2.8.d': entry(
    [
      'Phụ lục cùng tệp với văn bản không ký số riêng',
      'Xóa dòng số, ký hiệu và thời gian ký trên phụ lục; chỉ ký văn bản chính',
    ],
    [
      'An appendix in the same file is not signed by itself',
      'Delete the line of number and time of signing on the appendix; sign the paper only',
    ],
  ),
  'ND30-2.8.e': entry(
    [
      'Phụ lục ở tệp riêng có dòng số, ký hiệu và thời gian ký ở góc trên bên phải, cỡ chữ 10, đứng',
      'Viết "Số: …; dd/mm/yyyy; hh:mm:ss+07:00" cỡ chữ 10, không nghiêng',
    ],
    [
      'An attachment in a file of its own has number and time of signing at its top right, 10 pt, upright',
      'Write "Số: …; dd/mm/yyyy; hh:mm:ss+07:00" in 10 pt, not italic',
    ],
  ),
  'ND30-2.8.f': entry(
    [
      'Bản sao điện tử có dòng hình thức sao, tên cơ quan và thời gian sao, cỡ chữ 10, đứng',
      'Đặt dòng SAO Y … cỡ chữ 10, không nghiêng, ở góc trên bên phải trang đầu',
    ],
    [
      'An electronic copy has a line with form of copy, agency and time, 10 pt, upright',
      'Set the line SAO Y … in 10 pt, not italic, at the top right of page 1',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
