/** Rules of the running text: type, indent, spacing, tables, the end (ND30-2.6.a–h, 3.d). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfBody = {
  'ND30-2.6.a': entry(
    [
      'Nội dung chữ thường, đứng, cỡ chữ 13–14, canh đều cả hai lề',
      'Bôi đen nội dung, bấm Ctrl+J, bỏ nghiêng, đặt một cỡ chữ 13 hoặc 14, lề đoạn trái và phải bằng 0',
    ],
    [
      'Body in lower case, upright, 13–14 pt, justified to both margins',
      'Select the body, press Ctrl+J, take off the italics, set one size of 13 or 14 pt and no left or right indent',
    ],
  ),
  'ND30-2.6.b': entry(
    [
      'Dòng đầu của đoạn lùi vào 1 cm hoặc 1,27 cm',
      'Vào Paragraph > Special > First line, đặt 1 cm hoặc 1,27 cm; không lùi bằng phím cách hoặc Tab',
    ],
    [
      'The first line of a paragraph is indented 1 cm or 1.27 cm',
      'Set Paragraph > Special > First line to 1 cm or 1.27 cm; do not indent with blanks or tabs',
    ],
  ),
  'ND30-2.6.c': entry(
    ['Khoảng cách giữa các đoạn tối thiểu 6 pt', 'Vào Paragraph > Spacing, đặt Before hoặc After 6 pt'],
    ['At least 6 pt between paragraphs', 'Set Before or After to 6 pt under Paragraph > Spacing'],
  ),
  'ND30-2.6.d': entry(
    [
      'Khoảng cách giữa các dòng từ đơn đến 1,5 dòng',
      'Vào Paragraph > Line spacing, chọn Single, 1.5 lines hoặc Multiple từ 1 đến 1,5',
    ],
    [
      'Line spacing from single to 1.5 lines',
      'Under Paragraph > Line spacing choose Single, 1.5 lines or Multiple from 1 to 1.5',
    ],
  ),
  'ND30-2.6.e': entry(
    [
      'Giãn dòng tính theo dòng, không theo pt (Exactly, At least)',
      'Vào Paragraph > Line spacing, thay Exactly hoặc At least bằng Multiple',
    ],
    [
      'Line spacing told in lines, not in points (Exactly, At least)',
      'Under Paragraph > Line spacing replace Exactly or At least by Multiple',
    ],
  ),
  'ND30-2.6.f': entry(
    ['Toàn văn bản dùng một mức lùi đầu dòng', 'Chọn 1 cm hoặc 1,27 cm rồi đặt cho mọi đoạn của nội dung'],
    ['One first-line indent in the whole paper', 'Choose 1 cm or 1.27 cm and set it for every paragraph of the body'],
  ),
  'ND30-2.6.g': entry(
    [
      'Bảng trong nội dung không có chữ bị ngắt giữa chừng vì cột hẹp',
      'Nới cột, bớt cột, hoặc chuyển bảng sang phụ lục khổ ngang',
    ],
    [
      'No word of a table is broken by a narrow column',
      'Widen the column, use fewer columns, or move the table to a landscape appendix',
    ],
  ),
  'ND30-2.6.h': entry(
    [
      'Nội dung kết thúc bằng dấu ./. viết sát chữ cuối, và chỉ ở cuối',
      'Gõ ./. ngay sau chữ cuối cùng của nội dung, xóa dấu khác đứng trước và dấu ./. ở giữa',
    ],
    [
      'The body ends with ./. close to its last word, and nowhere else',
      'Type ./. right after the last word of the body; delete other marks before it and every ./. inside the text',
    ],
  ),
  'ND30-3.d': entry(
    [
      'Các đoạn của nội dung trình bày thống nhất một mức giãn dòng, như mẫu',
      'Bôi đen nội dung, đặt một mức giãn dòng cho mọi đoạn',
    ],
    [
      'The paragraphs of the body have one line spacing, as in the form',
      'Select the body and set one line spacing for all paragraphs',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
