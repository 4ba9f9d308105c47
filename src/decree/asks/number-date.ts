/** Rules of number, symbol, place and date (ND30-2.3–2.4). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfNumberAndDate = {
  'ND30-2.3.a': entry(
    ['Số, ký hiệu canh giữa dưới tên cơ quan ban hành', 'Đặt dòng Số: … canh giữa (Ctrl+E), không lùi dòng'],
    ['Number and symbol centred under the issuer', 'Centre the line (Ctrl+E), without indents'],
  ),
  'ND30-2.3.b': entry(
    [
      'Dòng "Số: …" chữ thường, chữ S in hoa, sau chữ Số có dấu hai chấm, đứng, cỡ chữ 13',
      'Ghi dòng theo mẫu "Số: 05/KH-UBND", chữ đứng, không đậm, cỡ 13',
    ],
    [
      '"Số: …" in lower case with a capital S and a colon, upright, 13 pt',
      'Write the line as "Số: 05/KH-UBND", upright, not bold, 13 pt',
    ],
  ),
  'ND30-2.3.c': entry(
    ['Số nhỏ hơn 10 ghi thêm số 0 phía trước', 'Ghi 01, 02, … 09'],
    ['A number below 10 has a leading 0', 'Write 01, 02, … 09'],
  ),
  'ND30-2.3.d': entry(
    ['Ký hiệu viết bằng chữ in hoa', 'Viết ký hiệu bằng chữ in hoa, ví dụ KH-UBND'],
    ['The symbol in capitals', 'Write the symbol in capitals, such as KH-UBND'],
  ),
  'ND30-2.3.e': entry(
    [
      'Giữa số và ký hiệu có dấu "/", giữa các nhóm chữ của ký hiệu có dấu "-", không cách chữ',
      'Ghi theo mẫu "Số: 05/KH-UBND", không có dấu cách cạnh "/" và "-"',
    ],
    [
      'A slash between number and symbol, hyphens inside the symbol, no blanks beside them',
      'Write "Số: 05/KH-UBND" without blanks beside "/" and "-"',
    ],
  ),
  'ND30-2.3.f': entry(
    [
      'Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan (kế hoạch: KH-…; công văn không có tên loại)',
      'Ghi đúng chữ viết tắt tên loại ở Phụ lục III, ví dụ KH-UBND',
    ],
    [
      'The symbol is the abbreviation of the kind and that of the issuer (a plan: KH-…; a letter has no kind)',
      'Write the abbreviation of Annex III, such as KH-UBND',
    ],
  ),
  'ND30-2.3.g': entry(
    ['Số của văn bản hành chính không có năm', 'Bỏ năm trong số, ghi 05/KH-UBND thay cho 05/2026/KH-UBND'],
    ['No year in the number of an administrative paper', 'Write 05/KH-UBND, not 05/2026/KH-UBND'],
  ),
  'ND30-2.3.h': entry(
    [
      'Chữ viết tắt tên cơ quan trong ký hiệu do người đứng đầu cơ quan quy định, ngắn gọn, dễ hiểu (thường là UBND, HĐND)',
      'Kiểm tra lại chữ viết tắt tên cơ quan trong ký hiệu',
    ],
    [
      "The issuer's abbreviation is fixed by its head, short and clear (usually UBND, HĐND)",
      "Check the issuer's abbreviation in the symbol",
    ],
  ),
  'ND30-2.3.j': entry(
    ['Số và ngày, tháng được ghi cùng lúc, sau khi văn bản đã ký', 'Ghi đủ cả số và ngày, hoặc để trống cả hai'],
    ['Number and day are given together, after the signature', 'Fill in both, or leave both blank'],
  ),
  'ND30-2.4.a': entry(
    [
      'Địa danh và thời gian chữ thường, nghiêng, cỡ chữ 13–14; chữ đầu địa danh viết hoa, sau địa danh có dấu phẩy',
      'Ghi theo mẫu "Cát Ngạn, ngày 05 tháng 3 năm 2026", chữ nghiêng, không đậm, cỡ 14',
    ],
    [
      'Place and date in lower case, italic, 13–14 pt; capitals in the name of the place, a comma after it',
      'Write "Cát Ngạn, ngày 05 tháng 3 năm 2026" in italics, not bold, 14 pt',
    ],
  ),
  'ND30-2.4.b': entry(
    [
      'Địa danh và thời gian trên cùng một dòng với số, ký hiệu, canh giữa dưới Quốc hiệu',
      'Đặt dòng này ở ô bên phải cùng hàng với dòng Số: …, canh giữa, vừa một dòng',
    ],
    [
      'Place and date on one line with the number, centred under the national title',
      'Put the line in the right cell of the row of the number, centred, on one line',
    ],
  ),
  'ND30-2.4.c': entry(
    [
      'Địa danh là tên đơn vị hành chính nơi cơ quan ban hành đóng trụ sở',
      'Ghi tên xã, phường, đặc khu hoặc tỉnh, thành phố của cơ quan ban hành',
    ],
    ['The place is the unit where the issuer has its seat', "Write the name of the issuer's unit"],
  ),
  'ND30-2.4.d': entry(
    [
      'Đơn vị mang tên người, chữ số hoặc sự kiện lịch sử thì ghi đầy đủ, ví dụ Phường Điện Biên Phủ',
      'Thêm Xã, Phường, Đặc khu (viết hoa) trước tên',
    ],
    [
      'A unit named after a person, a number or an event is written in full: Phường Điện Biên Phủ',
      'Put Xã, Phường or Đặc khu (with a capital) before the name',
    ],
  ),
  'ND30-2.4.e': entry(
    [
      'Thời gian ghi "ngày DD tháng M năm YYYY"; ngày dưới 10 và tháng 1, 2 ghi thêm số 0 phía trước',
      'Ghi theo mẫu "ngày 05 tháng 02 năm 2026"',
    ],
    [
      'The date as "ngày DD tháng M năm YYYY"; days below 10 and months 1 and 2 have a leading 0',
      'Write it as "ngày 05 tháng 02 năm 2026"',
    ],
  ),
  'ND30-2.4.f': entry(
    ['Tháng 3 đến tháng 9 không ghi số 0 phía trước', 'Ghi "tháng 3", không ghi "tháng 03"'],
    ['Months 3 to 9 have no leading 0', 'Write "tháng 3", not "tháng 03"'],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
