/** Rules of kind and subject, of what does not belong on the page, and of the form (ND30-2.5, 2.8.i, 2.14.a, 3.a–c, 3.g–h). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfTitle = {
  'ND30-2.5.a': entry(
    [
      'Tên loại văn bản (KẾ HOẠCH) in hoa, đứng, đậm, cỡ chữ 13–14, canh giữa trang',
      'Ghi KẾ HOẠCH trên dòng riêng, chữ đứng, đậm, cỡ 14, canh giữa',
    ],
    [
      'The kind of the paper (KẾ HOẠCH) in capitals, upright, bold, 13–14 pt, centred across the page',
      'Write KẾ HOẠCH on its own line, upright, bold, 14 pt, centred',
    ],
  ),
  'ND30-2.5.b': entry(
    [
      'Trích yếu nội dung chữ thường, đứng, đậm, cỡ chữ 13–14, canh giữa ngay dưới tên loại',
      'Đặt trích yếu chữ đứng, đậm, cỡ 14, canh giữa, liền dưới tên loại',
    ],
    [
      'The subject in lower case, upright, bold, 13–14 pt, centred right below the kind',
      'Set the subject upright, bold, 14 pt, centred, right below the kind',
    ],
  ),
  'ND30-2.5.c': entry(
    [
      'Dưới trích yếu có một đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối ở giữa',
      'Vẽ một đường thẳng (Insert > Shapes > Line) dài khoảng 2/5 dòng chữ cuối, đặt giữa bên dưới',
    ],
    [
      'One solid rule under the subject, 1/3 to 1/2 of its text, in the middle',
      'Draw a line (Insert > Shapes > Line) of about 2/5 of the last line, centred under it',
    ],
  ),
  'ND30-2.5.d': entry(
    ['Trích yếu nhiều dòng thì đường kẻ tính theo dòng chữ cuối', 'Chỉnh đường kẻ dài từ 1/3 đến 1/2 dòng chữ cuối'],
    ['Under a subject of several lines the last one counts', 'Make the rule 1/3 to 1/2 of the last line'],
  ),
  'ND30-2.5.e': entry(
    ['Trích yếu không mở đầu bằng V/v; kế hoạch không cần "Về việc"', 'Bỏ "V/v", "Về việc" và viết thẳng vào nội dung'],
    ['The subject does not begin with V/v, nor that of a plan with "Về việc"', 'Leave these words out'],
  ),
  'ND30-2.5.f': entry(
    ['Cuối trích yếu không có dấu chấm', 'Xóa dấu chấm cuối trích yếu'],
    ['No full stop after the subject', 'Delete the full stop'],
  ),
  'ND30-2.5.g': entry(
    [
      'Trích yếu viết chữ thường, không in hoa toàn bộ',
      'Bôi đen trích yếu, bấm Shift+F3 rồi viết hoa lại chữ đầu và tên riêng',
    ],
    ['The subject in lower case, not all in capitals', 'Select it, press Shift+F3 and put the capitals of names back'],
  ),
  'ND30-2.8.i': entry(
    ['Không để hình ảnh hoặc chữ ở chỗ ký tên, đóng dấu', 'Xóa hình ảnh, dòng chữ ở chỗ ký tên, đóng dấu'],
    ['No picture and no words where signature and seal go', 'Delete the picture or the note'],
  ),
  'ND30-2.14.a': entry(
    ['Bản chính thức không có dấu DỰ THẢO', 'Xóa dấu DỰ THẢO trước khi trình ký'],
    ['No mark DỰ THẢO (draft) on the final paper', 'Delete the mark before it is signed'],
  ),
  'ND30-3.a': entry(
    [
      'Phần đầu trình bày trong bảng hai cột không kẻ khung',
      'Dùng bảng hai cột, chọn Table Design > Borders > No Border',
    ],
    ['The head is a table of two columns without borders', 'Use such a table, with Borders > No Border'],
  ),
  'ND30-3.b': entry(
    ['Giữa phần đầu và tên loại cách từ 12 pt đến hai dòng trống', 'Đặt Spacing Before của dòng tên loại 18 pt'],
    ['12 pt to two empty lines between the head and the kind', 'Set Spacing Before of the kind to 18 pt'],
  ),
  'ND30-3.c': entry(
    ['Tên loại và trích yếu giãn dòng đơn', 'Đặt Line Spacing của các dòng này là Single'],
    ['Kind and subject at single spacing', 'Set Line Spacing to Single'],
  ),
  'ND30-3.g': entry(
    [
      'Đường kẻ là nét vẽ, không gõ bằng dấu gạch dưới, không gạch chân chữ',
      'Xóa dấu gạch dưới, bỏ gạch chân; vẽ đường thẳng bằng Insert > Shapes > Line',
    ],
    [
      'Rules are drawn, neither typed with underscores nor underlined text',
      'Delete the underscores or the underline and draw a line with Insert > Shapes > Line',
    ],
  ),
  'ND30-3.h': entry(
    [
      'Số, ký hiệu và địa danh, thời gian nằm ở một hàng riêng của bảng để luôn ngang nhau',
      'Thêm một hàng vào bảng phần đầu, chuyển hai dòng này xuống hàng đó',
    ],
    [
      'Number and date stand in a row of their own, so that they stay level',
      'Add a row to the table of the head and move both lines there',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
