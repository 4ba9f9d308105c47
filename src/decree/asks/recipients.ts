/** Rules of the recipients and of what stands under them (ND30-2.9, 2.12, 2.13, 3.e). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfRecipients = {
  'ND30-2.9.a': entry(
    [
      '"Nơi nhận:" trên dòng riêng, sát lề trái, chữ thường, nghiêng, đậm, cỡ chữ 12',
      'Viết "Nơi nhận:" đậm, nghiêng, cỡ chữ 12, canh trái, không lùi đầu dòng',
    ],
    [
      '"Nơi nhận:" on its own line, flush left, lower case, bold italic, 12 pt',
      'Write "Nơi nhận:" in bold italics, 12 pt, aligned left without indent',
    ],
  ),
  'ND30-2.9.b': entry(
    [
      'Mỗi nơi nhận một dòng, đầu dòng có gạch sát lề trái, cuối dòng dấu chấm phẩy, chữ đứng, cỡ chữ 11',
      'Viết "- …;" chữ đứng, không đậm, cỡ chữ 11, canh trái, không lùi đầu dòng',
    ],
    [
      'One recipient a line, "-" flush left, ";" at the end, upright, 11 pt',
      'Write "- …;" upright, not bold, 11 pt, aligned left without indent',
    ],
  ),
  'ND30-2.9.c': entry(
    [
      'Dòng cuối là "- Lưu: VT, <đơn vị soạn thảo>." kết thúc bằng dấu chấm',
      'Viết dòng cuối: "- Lưu: VT, <chữ viết tắt đơn vị soạn thảo>."',
    ],
    [
      'The last line is "- Lưu: VT, <drafting unit>." with a full stop',
      'Write the last line: "- Lưu: VT, <abbreviation of the drafting unit>."',
    ],
  ),
  'ND30-2.9.d': entry(
    ['Số bản lưu (nếu cần) ghi trong ngoặc đơn: HC (2)', 'Viết số bản sau tên đơn vị, trong ngoặc đơn: "VP (2)"'],
    ['The number of copies, if needed, stands in brackets: HC (2)', 'Write it in brackets after the unit: "VP (2)"'],
  ),
  'ND30-2.9.e': entry(
    [
      'Kế hoạch không có "Kính gửi", nên cũng không có "- Như trên;" và "- Như Điều …;"',
      'Xóa dòng "Kính gửi"; thay "- Như trên;" bằng tên nơi nhận',
    ],
    [
      'A plan has no "Kính gửi", hence no "- Như trên;" and no "- Như Điều …;"',
      'Delete "Kính gửi"; write the recipients instead of "- Như trên;"',
    ],
  ),
  'ND30-2.9.f': entry(
    [
      'Nơi nhận ghi cơ quan, người thực hiện, kiểm tra, giám sát, báo cáo, phối hợp; ngoài dòng Lưu',
      'Thêm các nơi nhận trước dòng "- Lưu: …"',
    ],
    ['The list names who carries out, checks and is informed, beside the line Lưu', 'Add recipients before "- Lưu: …"'],
  ),
  'ND30-2.9.g': entry(
    ['Ghi chú sau tên nơi nhận đặt trong ngoặc đơn: (để báo cáo)', 'Đặt ghi chú trong một cặp ngoặc đơn'],
    ['A remark after a recipient stands in brackets: (để báo cáo)', 'Put the remark in one pair of brackets'],
  ),
  'ND30-2.9.h': entry(
    [
      'Danh sách nơi nhận giãn dòng đơn, cách đoạn 0 pt, cột rộng khoảng một phần ba trang, như mẫu',
      'Đặt Before, After 0 pt và Line spacing Single; chỉnh cột nơi nhận rộng 53–85 mm',
    ],
    [
      'The list has single spacing, 0 pt between paragraphs and about a third of the page, as in the form',
      'Set Before and After to 0 pt, Line spacing to Single and the column to 53–85 mm',
    ],
  ),
  'ND30-2.12.a': entry(
    [
      'Ký hiệu người soạn thảo in hoa, số bản bằng chữ số Ả Rập trong ngoặc, đứng, cỡ chữ 11: PL.(300)',
      'Viết như PL.(300): in hoa, chữ đứng, cỡ chữ 11',
    ],
    [
      'Typist mark in capitals, copies in Arabic digits in brackets, upright, 11 pt: PL.(300)',
      'Write as PL.(300): capitals, upright, 11 pt',
    ],
  ),
  'ND30-2.13.a': entry(
    [
      'Địa chỉ, thư điện tử, điện thoại ở chân trang đầu, chữ thường, đứng, cỡ chữ 11–12, dưới một đường kẻ nét liền',
      'Đặt cỡ chữ 11, bỏ nghiêng, kẻ đường nét liền hết chiều ngang trên các dòng này',
    ],
    [
      'Address, e-mail and phone at the foot of page 1, lower case, upright, 11–12 pt, under a solid rule',
      'Set 11 pt, take off the italics and draw a solid rule across the text above these lines',
    ],
  ),
  'ND30-3.e': entry(
    [
      'Cuối văn bản: nơi nhận bên trái, khối chữ ký bên phải, trong bảng không kẻ khung, như mẫu',
      'Đặt nơi nhận ở cột trái, chữ ký ở cột phải, bỏ đường viền của bảng (No Border)',
    ],
    [
      'At the end recipients left and signature right, in a table without borders, as in the form',
      'Put recipients in the left column, the signature in the right one, and take off the borders',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
