/** Explanations of KH720–KH731: capitals of Phụ lục II that a program may judge (ND30-5). `rule` is the finer rule of the case at hand. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const proofCapitalsWords = {
  KH720: entry(
    ['Viết hoa tên cơ quan, chức danh', 'Tên cơ quan hoặc chức danh viết hoa thừa hay thiếu.'],
    ['Capitals of agencies and posts', 'An agency or post has a capital too many or too few.'],
    null,
  ),
  KH721: entry(
    ['Viết hoa Điều, khoản, điểm', 'Khoản, điểm viết hoa, hoặc Phần, Chương, Mục, Điều viết thường khi viện dẫn.'],
    [
      'Capitals of Điều, khoản, điểm',
      'Khoản or điểm has a capital in a citation, or Phần, Chương, Mục, Điều has none.',
    ],
    null,
  ),
  KH722: entry(
    ['Tên loại của văn bản cụ thể viết thường', 'Trước số hiệu hoặc tên của một văn bản cụ thể, tên loại viết thường.'],
    [
      'The kind of a certain document in small letters',
      'Before the number or name of a certain document its kind is lower case.',
    ],
    null,
  ),
  KH723: entry(
    ['Nói chính văn bản này mà viết thường', '"kế hoạch này", "nghị định này" viết thường.'],
    ['This very document in small letters', '"kế hoạch này" or "nghị định này" is lower case.'],
    null,
  ),
  KH724: entry(
    ['Nhân dân, Nhà nước', 'Viết thường khi là danh từ đứng riêng, hoặc viết hoa trong tên gọi chung.'],
    ['Nhân dân, Nhà nước', 'Lower case as nouns of their own, or capitals within a common name.'],
    null,
  ),
  KH725: entry(
    ['Đảng', '"đảng" viết thường khi chỉ Đảng Cộng sản Việt Nam.'],
    ['Đảng', '"đảng" is lower case where the Communist Party of Vietnam is meant.'],
    null,
  ),
  KH726: entry(
    ['Chữ chỉ đơn vị hành chính viết hoa', 'Giữa câu có "Xã", "Phường", "Tỉnh" viết hoa trước tên riêng.'],
    ['Type words in capitals', 'Within a sentence Xã, Phường or Tỉnh has a capital before a name.'],
    null,
  ),
  KH727: entry(
    ['Tên có cách viết hoa riêng', 'Tên như Thủ đô Hà Nội, Thành phố Hồ Chí Minh viết hoa chưa đúng.'],
    ['Names with capitals of their own', 'A name like Thủ đô Hà Nội or Thành phố Hồ Chí Minh is wrongly capitalised.'],
    null,
  ),
  KH728: entry(
    ['Tên ngày, ngày lễ', 'Thứ, tháng, ngày lễ viết hoa chưa đúng.'],
    ['Days and feasts', 'A day, month or feast is wrongly capitalised.'],
    null,
  ),
  KH729: entry(
    ['Đầu câu viết thường', 'Sau dấu chấm câu, chữ đầu không viết hoa.'],
    ['A sentence without its capital', 'The first letter after a full stop is lower case.'],
    null,
  ),
  KH730: entry(
    ['Viết hoa sau dấu phẩy', 'Sau dấu phẩy có một từ thường viết hoa.'],
    ['A capital after a comma', 'A common word has a capital after a comma.'],
    null,
  ),
  KH731: entry(
    ['Họ tên trong nội dung', 'Họ tên người trong nội dung có tiếng viết thường.'],
    ['Names in the text', "A person's name in the text has a syllable in small letters."],
    null,
  ),
} as const satisfies SomeWords
