/** Explanations of KH700–KH709: letters, syllables and abbreviations. Hints where the writer may know better. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const proofLettersWords = {
  KH700: entry(
    [
      'Tiếng không có trong tiếng Việt',
      'Một chữ không ghép được theo âm tiết tiếng Việt, cũng không phải tên riêng, chữ viết tắt hay từ nước ngoài quen dùng.',
    ],
    [
      'No Vietnamese syllable',
      'A word cannot be a syllable of Vietnamese, and is no name, abbreviation or common foreign word.',
    ],
    { vi: 'Hầu hết là gõ nhầm hoặc thiếu dấu.', en: 'Mostly it is mistyped or lacks a mark.' },
  ),
  KH701: entry(
    ['Chữ có lẽ gõ nhầm', 'Một chữ đúng âm tiết nhưng lạ, chỉ khác một dấu hay một chữ cái với từ quen dùng ở chỗ ấy.'],
    ['Probably mistyped', 'A possible syllable, but one mark or letter away from the word that is usual there.'],
    reasons.proof,
  ),
  KH702: entry(
    ['Hai kiểu bỏ dấu thanh', 'Cùng một văn bản có chữ như "hòa" và chữ như "hoà".'],
    ['Two places of the tone mark', 'One text has words like "hòa" and words like "hoà".'],
    {
      vi: 'Nghị định dùng cả hai kiểu; trong một văn bản chỉ nên một kiểu để tìm kiếm và thay thế không sót.',
      en: 'The decree has both; one text should keep to one, so that a search misses nothing.',
    },
  ),
  KH703: entry(
    ['Unicode tổ hợp', 'Dấu thanh đứng rời khỏi chữ cái, thường do chép từ máy Mac hoặc tệp PDF.'],
    ['Combining marks', 'Marks stand apart from their letters, mostly copied from a Mac or a PDF.'],
    null,
  ),
  KH704: entry(
    ['Ký tự ẩn, ký tự riêng của phông', 'Trong chữ có ký tự không nhìn thấy hoặc thuộc riêng một phông.'],
    ['Hidden or private characters', 'A word holds a character that cannot be seen, or that belongs to one font only.'],
    null,
  ),
  KH705: entry(
    ['Chữ của bảng chữ khác', 'Một chữ cái Hy Lạp, Kirin hoặc La-tinh lạ thay cho chữ Việt trông giống nó.'],
    [
      'A letter of another script',
      'A Greek, Cyrillic or strange Latin letter stands for the Vietnamese one it looks like.',
    ],
    null,
  ),
  KH706: entry(
    ['Chữ theo mã phông cũ', 'Đoạn chữ còn theo mã TCVN3 hoặc VNI.'],
    ['Text in an old font code', 'The text is still in TCVN3 or VNI.'],
    null,
  ),
  KH707: entry(
    ['Chữ viết tắt gõ nhầm', 'Chữ viết tắt quen dùng bị đổi chỗ chữ cái, ví dụ UNBD.'],
    ['A mistyped abbreviation', 'The letters of a common abbreviation are exchanged, like UNBD.'],
    reasons.proof,
  ),
  KH708: entry(
    ['Viết tắt trước khi giải thích', 'Chữ viết tắt đứng trước chỗ ghi đủ chữ kèm chữ tắt trong ngoặc.'],
    ['An abbreviation before it is explained', 'An abbreviation stands before the words it is short for.'],
    reasons.abbreviation,
  ),
  KH709: entry(
    [
      'Viết tắt không giải thích',
      'Chữ viết tắt không được ghi đủ chữ ở đâu trong văn bản và không thuộc loại ai cũng biết.',
    ],
    [
      'An abbreviation nobody explains',
      'An abbreviation is explained nowhere in the text, and is not one that everybody knows.',
    ],
    reasons.abbreviation,
  ),
} as const satisfies SomeWords
