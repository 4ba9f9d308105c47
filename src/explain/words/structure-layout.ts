/** Explanations of KH251–KH258: presentation outside the ranges of the decree, each with its clause. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const structureLayoutWords = {
  KH251: entry(
    ['Cỡ chữ ngoài khoảng', 'trinh_bay.co_chu không thuộc các cỡ chữ được phép cho nội dung.'],
    ['Type size out of range', 'trinh_bay.co_chu is none of the sizes allowed for the body.'],
    null,
  ),
  KH252: entry(
    ['Lùi đầu dòng ngoài khoảng', 'trinh_bay.lui_dau_dong không thuộc các mức lùi được phép.'],
    ['First-line indent out of range', 'trinh_bay.lui_dau_dong is none of the indents allowed.'],
    null,
  ),
  KH253: entry(
    ['Cách đoạn ngoài khoảng', 'trinh_bay.cach_doan ở ngoài khoảng được phép.'],
    ['Paragraph spacing out of range', 'trinh_bay.cach_doan is out of the range allowed.'],
    null,
  ),
  KH254: entry(
    ['Giãn dòng ngoài khoảng', 'trinh_bay.gian_dong ở ngoài khoảng được phép.'],
    ['Line spacing out of range', 'trinh_bay.gian_dong is out of the range allowed.'],
    null,
  ),
  KH255: entry(
    ['Lề trên, lề dưới ngoài khoảng', 'Lề trên hoặc lề dưới trong trinh_bay.le ở ngoài khoảng được phép.'],
    ['Top or bottom margin out of range', 'The top or bottom margin in trinh_bay.le is out of the range allowed.'],
    null,
  ),
  KH256: entry(
    ['Lề trái ngoài khoảng', 'Lề trái trong trinh_bay.le ở ngoài khoảng được phép.'],
    ['Left margin out of range', 'The left margin in trinh_bay.le is out of the range allowed.'],
    null,
  ),
  KH257: entry(
    ['Lề phải ngoài khoảng', 'Lề phải trong trinh_bay.le ở ngoài khoảng được phép.'],
    ['Right margin out of range', 'The right margin in trinh_bay.le is out of the range allowed.'],
    null,
  ),
  KH258: entry(
    ['Vị trí tiêu đề mục sai', 'trinh_bay.muc_canh không phải lui hoặc giua.'],
    ['Unknown place of section headings', 'trinh_bay.muc_canh is not lui or giua.'],
    null,
  ),
} as const satisfies SomeWords
