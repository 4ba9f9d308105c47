/** Rules of headings, numbering and lists (ND30-2.6.p–z, 4). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule. */
export const asksOfHeadings = {
  'ND30-2.6.p': entry(
    [
      'Chữ "Phần" và số La Mã trên một dòng riêng, chữ thường, đứng, đậm, canh giữa; tên phần ở dòng dưới, in hoa, đậm',
      'Viết "Phần I" một dòng, tên phần in hoa ở dòng dưới, cả hai đậm, đứng, canh giữa (Ctrl+E)',
    ],
    [
      '"Phần" and a Roman numeral on a line of its own, lower case, bold, centred; its title below in bold capitals',
      'Write "Phần I" on one line, the title in capitals below, both bold, upright and centred (Ctrl+E)',
    ],
  ),
  'ND30-2.6.q': entry(
    [
      'Mục: số La Mã, dấu chấm và tiêu đề trên một dòng, in hoa, đứng, đậm, đánh số liên tục',
      'Viết "I. TIÊU ĐỀ" in hoa, đậm, không nghiêng; đánh số I, II, III liên tục',
    ],
    [
      'A mục: Roman numeral, full stop and title on one line, in bold upright capitals, numbered without a gap',
      'Write "I. TIÊU ĐỀ" in bold capitals, not italic; number I, II, III without a gap',
    ],
  ),
  'ND30-2.6.r': entry(
    [
      'Các mục canh theo một kiểu: cùng lùi đầu dòng hoặc cùng canh giữa',
      'Chọn một kiểu canh rồi đặt cho mọi dòng mục',
    ],
    ['All mục are set alike, indented or centred', 'Choose one alignment and set it for every mục'],
  ),
  'ND30-2.6.s': entry(
    [
      'Khoản có tiêu đề: số Ả Rập, dấu chấm và tiêu đề trên một dòng, chữ thường, đứng, đậm, cỡ bằng nội dung',
      'Bôi đen cả dòng số và tiêu đề, bấm Ctrl+B, bỏ nghiêng, đặt cỡ chữ bằng nội dung',
    ],
    [
      'A khoản with a title: Arabic numeral, full stop and title, lower case, upright, bold, size of the body',
      'Select number and title, press Ctrl+B, take off the italics, set the size of the body',
    ],
  ),
  'ND30-2.6.t': entry(
    [
      'Khoản không có tiêu đề: số và chữ đứng, không đậm, cỡ bằng nội dung',
      'Bỏ đậm ở số thứ tự của khoản, đặt cỡ chữ bằng nội dung',
    ],
    [
      'A khoản without a title: number and text upright, not bold, size of the body',
      'Take off the bold of its number, set the size of the body',
    ],
  ),
  'ND30-2.6.u': entry(
    [
      'Điểm: chữ cái và dấu ngoặc đơn đóng, sau có dấu cách, chữ thường, đứng, không đậm, cỡ bằng nội dung',
      'Viết "a) …", bỏ đậm và nghiêng, đặt cỡ chữ bằng nội dung',
    ],
    [
      'A điểm: a letter, a closing bracket and a blank, lower case, upright, not bold, size of the body',
      'Write "a) …", take off bold and italics, set the size of the body',
    ],
  ),
  'ND30-2.6.v': entry(
    ['Tiêu đề của điểm không in đậm', 'Bỏ đậm ở dòng điểm có tiêu đề'],
    ['The title of a điểm is not bold', 'Take the bold off the title of the điểm'],
  ),
  'ND30-2.6.w': entry(
    [
      'Không đánh số kiểu 1.1., 1.1.1.; dưới khoản là điểm a), b), c)',
      'Thay 1.1., 1.2. bằng a), b) hoặc bằng khoản mới',
    ],
    [
      'No numbers such as 1.1.; under a khoản stand a), b), c)',
      'Replace 1.1., 1.2. by a), b) or by khoản of their own',
    ],
  ),
  'ND30-2.6.x': entry(
    [
      'Sau gạch đầu dòng, dấu cộng và số khoản có một dấu cách; gạch đầu dòng là dấu gạch nối',
      'Gõ "- " (gạch nối và dấu cách) trước chữ đầu; thêm dấu cách sau số khoản',
    ],
    [
      'A blank follows a dash, a plus and the number of a khoản; the dash is a hyphen',
      'Type "- " (hyphen and blank) before the first word; put a blank after the number',
    ],
  ),
  'ND30-2.6.y': entry(
    ['Phần, chương, mục phải có tiêu đề', 'Viết tiêu đề: cùng dòng với số của mục, ở dòng dưới của phần'],
    ['A phần, chương or mục has a title', 'Write the title: beside the number of a mục, on the line below a phần'],
  ),
  'ND30-2.6.z': entry(
    [
      'Điều: "Điều 1." số Ả Rập, dấu chấm, chữ thường, đứng, đậm, đánh số liên tục',
      'Viết "Điều 1." chữ thường, đậm, không nghiêng; đánh số liên tục',
    ],
    [
      'An article: "Điều 1.", Arabic numeral, full stop, lower case, upright, bold, numbered without a gap',
      'Write "Điều 1." in lower case, bold, not italic; number without a gap',
    ],
  ),
  'ND30-4.a': entry(
    [
      'Điểm đánh thứ tự bằng chữ cái tiếng Việt viết thường: a, b, c, d, đ, e, g, h …',
      'Đánh lại thứ tự: a) b) c) d) đ) e) g) h) i) k) …; không dùng f, j, w, z',
    ],
    [
      'Points are lettered in the order of the Vietnamese alphabet, lower case: a, b, c, d, đ, e, g, h …',
      'Letter again: a) b) c) d) đ) e) g) h) i) k) …; no f, j, w, z',
    ],
  ),
  'ND30-4.b': entry(
    [
      'Không dùng ă, â, ê, ô, ơ, ư để đánh thứ tự điểm',
      'Thay bằng chữ cái kế tiếp trong dãy a b c d đ e g h i k l m …',
    ],
    ['ă, â, ê, ô, ơ, ư do not letter a điểm', 'Take the next letter of a b c d đ e g h i k l m …'],
  ),
  'ND30-4.c': entry(
    ['Một khoản có không quá 23 điểm, từ a) đến y)', 'Tách khoản làm hai, mỗi khoản không quá 23 điểm'],
    ['A khoản has no more than 23 điểm, a) to y)', 'Part the khoản in two, each with no more than 23 điểm'],
  ),
  'ND30-4.d': entry(
    ['Điểm chèn thêm (a1, đ1) chỉ có ở văn bản sửa đổi', 'Đánh lại thứ tự điểm bằng một chữ cái: a) b) c) …'],
    [
      'Inserted points (a1, đ1) belong to amending texts only',
      'Letter the points again with one letter each: a) b) c) …',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
