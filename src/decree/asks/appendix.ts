/** Rules of appendices and marks (ND30-2.10, 2.11). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfAppendix = {
  'ND30-2.10.a': entry(
    ['Nội dung văn bản phải có chỉ dẫn đến từng phụ lục', 'Thêm vào nội dung: "(chi tiết tại Phụ lục I kèm theo)"'],
    ['The body points to each appendix', 'Add to the body: "(chi tiết tại Phụ lục I kèm theo)"'],
  ),
  'ND30-2.10.b': entry(
    [
      'Từ hai phụ lục trở lên đánh số La Mã liên tục; chỉ một phụ lục thì không đánh số',
      'Đánh số Phụ lục I, Phụ lục II …; nếu chỉ có một thì ghi "Phụ lục"',
    ],
    [
      'Two or more appendices have Roman numerals without a gap; one alone has none',
      'Number Phụ lục I, Phụ lục II …; write "Phụ lục" where there is one only',
    ],
  ),
  'ND30-2.10.c': entry(
    [
      'Chữ "Phụ lục" trên dòng riêng, canh giữa, chữ thường, đứng, đậm, cỡ chữ 14',
      'Viết "Phụ lục I" chữ thường, đậm, không nghiêng, cỡ chữ 14, canh giữa',
    ],
    [
      '"Phụ lục" on a line of its own, centred, lower case, upright, bold, 14 pt',
      'Write "Phụ lục I" in lower case, bold, not italic, 14 pt, centred',
    ],
  ),
  'ND30-2.10.d': entry(
    [
      'Tên phụ lục ở dòng dưới, in hoa, đứng, đậm, cỡ chữ 13–14, canh giữa',
      'Viết tên phụ lục in hoa, đậm, không nghiêng, cỡ chữ 14, canh giữa',
    ],
    [
      'The title of the appendix below, in capitals, upright, bold, 13–14 pt, centred',
      'Write the title in capitals, bold, not italic, 14 pt, centred',
    ],
  ),
  'ND30-2.10.e': entry(
    [
      'Dưới tên phụ lục có dòng "(Kèm theo …)" trong ngoặc đơn, chữ thường, nghiêng, cỡ chữ 13–14, canh giữa',
      'Viết "(Kèm theo Kế hoạch số …)" nghiêng, không đậm, cỡ chữ 14, canh giữa',
    ],
    [
      'Below the title the line "(Kèm theo …)" in brackets, lower case, italic, 13–14 pt, centred',
      'Write "(Kèm theo Kế hoạch số …)" in italics, not bold, 14 pt, centred',
    ],
  ),
  'ND30-2.10.f': entry(
    [
      'Dòng chỉ dẫn ghi: (Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của <cơ quan>)',
      'Viết lại dòng chỉ dẫn theo mẫu',
    ],
    [
      'The line reads: (Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của <agency>)',
      'Write the line as in the form',
    ],
  ),
  'ND30-2.10.g': entry(
    [
      'Số và ngày trong dòng "(Kèm theo …)" đúng với số và ngày của văn bản, hoặc để trống',
      'Chép lại số, ký hiệu và ngày tháng của văn bản, hoặc để trống ở bản điện tử',
    ],
    [
      'Number and date in "(Kèm theo …)" are those of the paper, or stay blank',
      'Copy number, symbol and date of the paper, or leave them blank in an electronic one',
    ],
  ),
  'ND30-2.10.h': entry(
    ['Dưới dòng "(Kèm theo …)" có một đường kẻ ngắn, như mẫu', 'Kẻ một đường ngắn canh giữa dưới dòng này'],
    ['A short rule under "(Kèm theo …)", as in the form', 'Draw a short centred line under it'],
  ),
  'ND30-2.10.i': entry(
    [
      'Số trang của mỗi phụ lục đánh lại từ 1, trang đầu không hiện số',
      'Đặt mỗi phụ lục trong một section (Next Page), Format Page Numbers > Start at 1, chọn Different First Page',
    ],
    [
      'Page numbers of each appendix start again from 1 and its first page shows none',
      'Give each appendix a section (Next Page), Format Page Numbers > Start at 1, Different First Page',
    ],
  ),
  'ND30-2.10.j': entry(
    ['Phụ lục kết thúc bằng dấu ./.', 'Gõ ./. sau chữ cuối của phụ lục'],
    ['An appendix ends with ./.', 'Type ./. after the last word of the appendix'],
  ),
  'ND30-2.10.k': entry(
    [
      'Phụ lục không có Quốc hiệu, tên cơ quan, ngày tháng và chữ ký riêng',
      'Xóa Quốc hiệu, tên cơ quan, số, ngày và khối chữ ký trên phụ lục',
    ],
    [
      'An appendix has no Quốc hiệu, agency, date and signature of its own',
      'Delete Quốc hiệu, agency, number, date and signature on the appendix',
    ],
  ),
  'ND30-2.11.a': entry(
    [
      'Dấu độ mật đóng bằng con dấu khắc sẵn, không đánh máy trong văn bản',
      'Xóa chữ độ mật trong tệp; văn thư đóng dấu theo quy định về bảo vệ bí mật nhà nước',
    ],
    [
      'A mark of secrecy is a ready-made stamp, not typed',
      'Delete the mark in the file; the clerk stamps it under the law on state secrets',
    ],
  ),
  'ND30-2.11.b': entry(
    [
      'Dấu độ khẩn in hoa, đứng, đậm, cỡ chữ 13–14, màu đỏ tươi, trong khung nét đơn (HỎA TỐC 30 × 8 mm, THƯỢNG KHẨN 40 × 8 mm, KHẨN 20 × 8 mm)',
      'Đặt chữ in hoa, đậm, cỡ chữ 14, màu đỏ, canh giữa trong khung đúng kích thước',
    ],
    [
      'Urgency in capitals, upright, bold, 13–14 pt, bright red, in a single-line box (HỎA TỐC 30 × 8 mm, THƯỢNG KHẨN 40 × 8 mm, KHẨN 20 × 8 mm)',
      'Set capitals, bold, 14 pt, red, centred in a box of this size',
    ],
  ),
  'ND30-2.11.c': entry(
    [
      'Chỉ dẫn lưu hành in hoa, đứng, đậm, cỡ chữ 13–14, trong khung chữ nhật nét đơn',
      'Đặt chữ in hoa, đậm, cỡ chữ 14, trong một khung viền',
    ],
    [
      'Circulation mark in capitals, upright, bold, 13–14 pt, in a single-line box',
      'Set capitals, bold, 14 pt, in a box with a border',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
