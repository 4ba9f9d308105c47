/** Explanations of KH140–KH149: characters that cannot stand in a plan (TCVN 6909:2001, ND30-1.j). */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlCharactersWords = {
  KH140: entry(
    ['Ký tự điều khiển', 'Trong văn bản có ký tự không in được như chuông, lùi, thoát.'],
    ['A control character', 'The text holds a character that cannot print, like bell or escape.'],
    { vi: 'Word không mở được tệp có ký tự như vậy.', en: 'Word refuses a file with such a character.' },
  ),
  KH141: entry(
    ['Ký tự không thuộc Unicode', 'Có nửa cặp thay thế hoặc mã không được dùng làm chữ.'],
    ['Not a letter of Unicode', 'There is half a surrogate pair, or a code that is no letter.'],
    null,
  ),
  KH142: entry(
    [
      'Ký hiệu của phông Symbol, Wingdings',
      'Có ký tự thuộc vùng dùng riêng, thường là mũi tên hay dấu đầu dòng chép từ Word.',
    ],
    [
      'A sign of Symbol or Wingdings',
      'There is a character of the private area, mostly an arrow or bullet copied from Word.',
    ],
    null,
  ),
  KH143: entry(
    ['Chữ đã mất', 'Có ký tự thay thế U+FFFD: bản gốc đã hỏng khi chuyển mã.'],
    ['A letter was lost', 'There is U+FFFD: the text was damaged by a conversion.'],
    null,
  ),
  KH144: entry(
    ['Ký tự ẩn', 'Có ký tự không nhìn thấy: dấu cách rộng bằng không, dấu ngắt mềm, dấu đổi chiều chữ.'],
    [
      'An invisible character',
      'There is a character that cannot be seen: zero-width blank, soft hyphen, change of direction.',
    ],
    null,
  ),
  KH145: entry(
    ['Dấu ngắt dòng lạ', 'Có ký tự ngắt dòng U+2028, U+2029 hoặc U+0085 chép từ chương trình khác.'],
    ['A foreign line break', 'There is a line break U+2028, U+2029 or U+0085 copied from another program.'],
    reasons.yaml,
  ),
  KH146: entry(
    ['Chữ trông giống chữ khác', 'Chữ Ð (eth) thay cho Đ, hoặc chữ Hy Lạp, Kirin giống chữ La-tinh.'],
    ['A letter that looks like another', 'The letter Ð (eth) for Đ, or a Greek or Cyrillic one that looks Latin.'],
    null,
  ),
  KH147: entry(
    ['Chữ gõ bằng phông .VnTime', 'Đoạn chữ là mã TCVN3 được lưu như Unicode, hiện ra thành chữ lạ.'],
    ['Typed in a .VnTime font', 'The text is TCVN3 kept as if it were Unicode, and shows as strange letters.'],
    null,
  ),
} as const satisfies SomeWords
