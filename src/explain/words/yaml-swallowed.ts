/** Explanations of KH153–KH155: lines that YAML joins to the text above, and the line Lưu among the recipients. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlSwallowedWords = {
  KH153: entry(
    ['Khóa bị nối vào văn bản', 'Dòng "khóa:" nằm trong đoạn văn bản phía trên do còn thụt lề.'],
    ['A key swallowed by a text', 'The line "key:" is part of the text above since it is indented.'],
    { vi: 'Phần ấy không có hiệu lực mà lại được in thành chữ.', en: 'That part has no effect, and prints as words.' },
  ),
  KH154: entry(
    ['Danh sách dưới một dòng đã có chữ', 'Các dòng bắt đầu bằng dấu gạch đứng dưới một khóa hoặc mục đã có văn bản.'],
    ['A list under a line that has its text', 'Lines with dashes stand under a key or item that has its text.'],
    reasons.yaml,
  ),
  KH155: entry(
    ['Dòng Lưu trong nơi nhận', 'Trong noi_nhan có mục "Lưu: …".'],
    ['The line Lưu among the recipients', 'noi_nhan holds an item "Lưu: …".'],
    reasons.twice,
  ),
} as const satisfies SomeWords
