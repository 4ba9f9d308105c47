/** Rules of the page (ND30-1). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfPage = {
  'ND30-1.a': entry(
    ['Khổ giấy A4 (210 mm × 297 mm)', 'Vào Layout > Size, chọn A4'],
    ['A4 paper (210 mm × 297 mm)', 'Choose A4 under Layout > Size'],
  ),
  'ND30-1.b': entry(
    ['Văn bản trình bày theo chiều dài của khổ giấy', 'Vào Layout > Orientation, chọn Portrait'],
    ['The paper is set upright (portrait)', 'Choose Portrait under Layout > Orientation'],
  ),
  'ND30-1.c': entry(
    [
      'Chỉ phần nội dung có bảng, biểu không làm thành phụ lục riêng mới được trình bày theo chiều rộng',
      'Đặt phần này về khổ dọc (Layout > Orientation > Portrait) hoặc chỉ để khổ ngang cho phần có bảng',
    ],
    [
      'Only a part of the body that holds a table may be set landscape',
      'Turn this section to Portrait, or keep landscape for the section with the table',
    ],
  ),
  'ND30-1.d': entry(
    ['Phụ lục chỉ dùng khổ ngang khi có bảng rộng', 'Đặt phụ lục về khổ dọc: Layout > Orientation > Portrait'],
    ['An appendix is set landscape only for a wide table', 'Turn the appendix to Portrait'],
  ),
  'ND30-1.e': entry(
    ['Lề trên và lề dưới 20–25 mm', 'Vào Layout > Margins > Custom Margins, đặt Top và Bottom 2 cm'],
    ['Top and bottom margins of 20–25 mm', 'Set Top and Bottom to 2 cm under Layout > Margins > Custom Margins'],
  ),
  'ND30-1.f': entry(
    ['Lề trái 30–35 mm', 'Vào Layout > Margins > Custom Margins, đặt Left 3 cm, Gutter 0'],
    ['A left margin of 30–35 mm', 'Set Left to 3 cm and Gutter to 0 under Layout > Margins > Custom Margins'],
  ),
  'ND30-1.g': entry(
    ['Lề phải 15–20 mm', 'Vào Layout > Margins > Custom Margins, đặt Right 1,5 cm'],
    ['A right margin of 15–20 mm', 'Set Right to 1.5 cm under Layout > Margins > Custom Margins'],
  ),
  'ND30-1.h': entry(
    [
      'Trang khổ ngang cũng giữ lề trên, dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm theo chiều nhìn',
      'Đặt con trỏ ở trang ngang, vào Layout > Margins > Custom Margins, chọn This section và đặt lại lề',
    ],
    [
      'A landscape page keeps margins of 20–25 mm top and bottom, 30–35 mm left, 15–20 mm right, as it is read',
      'With the cursor on that page set the margins for This section',
    ],
  ),
  'ND30-1.i': entry(
    ['Phông chữ Times New Roman', 'Bôi đen toàn bộ (Ctrl+A), chọn phông Times New Roman'],
    ['The font Times New Roman', 'Select all (Ctrl+A) and choose Times New Roman'],
  ),
  'ND30-1.j': entry(
    [
      'Bộ mã ký tự Unicode theo TCVN 6909:2001, dùng chữ dựng sẵn',
      'Gõ lại đoạn này bằng bộ gõ đặt bảng mã Unicode (dựng sẵn)',
    ],
    ['Unicode characters by TCVN 6909:2001, precomposed', 'Type the passage again with the precomposed Unicode table'],
  ),
  'ND30-1.k': entry(
    ['Chữ màu đen', 'Chọn (bôi đen) chữ này, đặt Font Color là Automatic và Text Highlight Color là No Color'],
    ['Black text', 'Select it, set Font Color to Automatic and Text Highlight Color to No Color'],
  ),
  'ND30-1.l': entry(
    [
      'Số trang là chữ số Ả Rập, đứng, cỡ chữ 13–14, đặt giữa lề trên của trang, đánh từ số 1',
      'Vào Insert > Page Number > Top of Page > Plain Number 2; đặt Times New Roman, cỡ chữ 14',
    ],
    [
      'Page numbers in Arabic digits, upright, 13–14 pt, centred in the top margin, from 1',
      'Choose Insert > Page Number > Top of Page > Plain Number 2; set Times New Roman, 14 pt',
    ],
  ),
  'ND30-1.m': entry(
    [
      'Không hiển thị số trang thứ nhất',
      'Nhấp đúp vào đầu trang 1, đánh dấu Different First Page và để trống đầu trang này',
    ],
    ['The number of page 1 is not shown', 'Tick Different First Page in the header of page 1 and leave it empty'],
  ),
  'ND30-1.n': entry(
    ['Số trang cách mép trên của giấy khoảng 10 mm', 'Nhấp đúp vào đầu trang, đặt Header from Top 1 cm'],
    ['The header about 10 mm from the upper edge', 'Set Header from Top to 1 cm in the header tools'],
  ),
  'ND30-1.o': entry(
    [
      'Cỡ chữ trong một văn bản tăng, giảm thống nhất, kể cả phụ lục',
      'Đặt chữ của phụ lục cùng cỡ với nội dung văn bản',
    ],
    ['Sizes within one paper go together, appendices included', 'Set the text of the appendix in the size of the body'],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
