/** Rules of Quốc hiệu, Tiêu ngữ and issuing agency (ND30-2.1–2.2). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfHead = {
  'ND30-2.1.a': entry(
    [
      'Quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in hoa, đứng, đậm, cỡ chữ 12–13, ở trên cùng bên phải trang đầu',
      'Ghi lại dòng CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở trên cùng, chữ đứng, đậm, cỡ 13, canh giữa',
    ],
    [
      'The national title CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM in capitals, upright, bold, 12–13 pt, at the top right of page 1',
      'Write CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM at the very top, upright, bold, 13 pt, centred',
    ],
  ),
  'ND30-2.1.b': entry(
    ['Viết HÒA như trong Nghị định (HOÀ cũng được chấp nhận)', 'Thay HOÀ bằng HÒA'],
    ['HÒA, as the decree spells it (HOÀ is accepted, too)', 'Replace HOÀ with HÒA'],
  ),
  'ND30-2.1.c': entry(
    [
      'Tiêu ngữ "Độc lập - Tự do - Hạnh phúc" chữ thường, đứng, đậm, cỡ chữ 13–14, canh giữa ngay dưới Quốc hiệu',
      'Ghi lại dòng Độc lập - Tự do - Hạnh phúc ngay dưới Quốc hiệu, chữ đứng, đậm, cỡ 14, canh giữa',
    ],
    [
      'The motto "Độc lập - Tự do - Hạnh phúc" in lower case, upright, bold, 13–14 pt, centred under the national title',
      'Write Độc lập - Tự do - Hạnh phúc right under the national title, upright, bold, 14 pt, centred',
    ],
  ),
  'ND30-2.1.d': entry(
    [
      'Giữa các cụm từ của Tiêu ngữ có gạch nối "-", hai bên cách chữ',
      'Gõ dấu trừ "-" trên bàn phím, mỗi bên một dấu cách; tắt tự động đổi thành gạch dài',
    ],
    ['A hyphen "-" with a blank on each side between the phrases', 'Type the minus key, with one blank on each side'],
  ),
  'ND30-2.1.e': entry(
    [
      'Dưới Tiêu ngữ có một đường kẻ ngang, nét liền, dài bằng dòng chữ',
      'Vẽ một đường thẳng (Insert > Shapes > Line) dài bằng dòng Tiêu ngữ, đặt giữa bên dưới',
    ],
    [
      'One solid horizontal rule under the motto, as long as its text',
      'Draw a line (Insert > Shapes > Line) as long as the motto, centred under it',
    ],
  ),
  'ND30-2.1.f': entry(
    [
      'Quốc hiệu và Tiêu ngữ giãn dòng đơn, mỗi dòng trọn trên một hàng',
      'Đặt Line Spacing là Single; nới cột phải đủ rộng (khoảng 10 cm) để không bị xuống dòng',
    ],
    [
      'National title and motto at single spacing, each on one line',
      'Set Line Spacing to Single and make the right column about 10 cm wide',
    ],
  ),
  'ND30-2.2.a': entry(
    [
      'Tên cơ quan ban hành là tên chính thức, đầy đủ',
      'Viết đầy đủ tên cơ quan, ví dụ ỦY BAN NHÂN DÂN XÃ …; chỉ cơ quan chủ quản mới viết tắt được',
    ],
    ['The official, full name of the issuing agency', 'Write the name in full; only the superior may be abbreviated'],
  ),
  'ND30-2.2.b': entry(
    [
      'Tên cơ quan chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố, xã, phường, đặc khu',
      'Ghi đủ dòng trên, ví dụ UBND TỈNH …',
    ],
    ["A local superior is written with its unit's name", 'Complete the upper line, such as UBND TỈNH …'],
  ),
  'ND30-2.2.c': entry(
    [
      'Tên cơ quan chủ quản in hoa, đứng, không đậm, cỡ chữ 12–13, canh giữa',
      'Đặt dòng này chữ in hoa, đứng, không đậm, cỡ 13, canh giữa',
    ],
    [
      'The superior agency in capitals, upright, not bold, 12–13 pt, centred',
      'Set the line in capitals, upright, not bold, 13 pt, centred',
    ],
  ),
  'ND30-2.2.d': entry(
    [
      'Tên cơ quan ban hành in hoa, đứng, đậm, cỡ chữ 12–13, canh giữa dưới cơ quan chủ quản',
      'Đặt tên cơ quan chữ in hoa, đứng, đậm, cỡ 13, canh giữa',
    ],
    [
      'The issuing agency in capitals, upright, bold, 12–13 pt, centred under its superior',
      'Set the name in capitals, upright, bold, 13 pt, centred',
    ],
  ),
  'ND30-2.2.e': entry(
    [
      'Dưới tên cơ quan có một đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối ở giữa',
      'Vẽ một đường thẳng (Insert > Shapes > Line) dài khoảng 2/5 dòng chữ, đặt giữa bên dưới',
    ],
    [
      'One solid rule under the agency, 1/3 to 1/2 of its text, in the middle',
      'Draw a line (Insert > Shapes > Line) of about 2/5 of the text, centred under it',
    ],
  ),
  'ND30-2.2.f': entry(
    ['Tên cơ quan nhiều dòng thì đường kẻ tính theo dòng chữ cuối', 'Chỉnh đường kẻ dài từ 1/3 đến 1/2 dòng chữ cuối'],
    ['Under a name of several lines the last one counts', 'Make the rule 1/3 to 1/2 of the last line'],
  ),
  'ND30-2.2.g': entry(
    ['Tên cơ quan giãn dòng đơn', 'Đặt Line Spacing của các dòng tên cơ quan là Single'],
    ["Single spacing in the agency's name", 'Set Line Spacing to Single'],
  ),
  'ND30-2.2.h': entry(
    ['Ủy ban nhân dân xã, phường, đặc khu không ghi cơ quan cấp trên ở dòng trên', 'Xóa dòng cơ quan cấp trên'],
    ['The committee of a commune has no superior line', 'Delete the line above the issuer'],
  ),
  'ND30-2.2.i': entry(
    ['Ngắt dòng sau ỦY BAN NHÂN DÂN', 'Đặt con trỏ trước tên đơn vị (XÃ, PHƯỜNG …) và xuống dòng'],
    ['A line break after ỦY BAN NHÂN DÂN', 'Break the line before the name of the unit'],
  ),
  'ND30-2.2.j': entry(
    [
      'Đơn vị thuộc xã ghi UBND XÃ … ở dòng trên, tên đơn vị đậm ở dòng dưới',
      'Thêm dòng UBND XÃ …, chữ không đậm, phía trên tên đơn vị',
    ],
    [
      'A unit of a commune has UBND XÃ … on the line above its own bold name',
      "Add the line UBND XÃ …, not bold, above the unit's name",
    ],
  ),
  'ND30-2.2.k': entry(
    [
      'Từ ngày 01/7/2025 không còn cấp huyện ban hành văn bản',
      'Ghi tên cơ quan của xã, phường, đặc khu hoặc của tỉnh, thành phố',
    ],
    ['No district issues papers after 1 July 2025', 'Name the agency of the commune or of the province'],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
