/** Explanations of KH201–KH205: keys that are unknown, misplaced, doubled or missing. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const structureKeysWords = {
  KH201: entry(
    ['Khóa viết sai', 'Tên khóa có dấu, viết hoa, thiếu gạch dưới hoặc sai vài chữ.'],
    ['A misspelt key', 'A key has marks, capitals, no underscore, or a few wrong letters.'],
    reasons.structure,
  ),
  KH202: entry(
    ['Khóa không có', 'Khóa không giống khóa nào được dùng ở chỗ này.'],
    ['An unknown key', 'The key is like none that may stand here.'],
    reasons.structure,
  ),
  KH203: entry(
    ['Khóa đặt sai chỗ', 'Khóa có thật nhưng thuộc phần khác, thường do thụt lề thừa hoặc thiếu.'],
    ['A key in the wrong place', 'The key exists but belongs elsewhere; mostly it is indented too much or too little.'],
    reasons.structure,
  ),
  KH204: entry(
    ['Hai khóa cùng nghĩa', 'Một khóa viết theo hai cách trong cùng một nhóm.'],
    ['Two keys of one meaning', 'One key stands in two spellings in the same group.'],
    { vi: 'Chỉ một phần được in; phần kia sẽ mất.', en: 'Only one would print; the other would be lost.' },
  ),
  KH205: entry(
    ['Thiếu khóa bắt buộc', 'Kế hoạch, người ký, phụ lục hoặc một mục thiếu dòng phải có.'],
    ['A required key is missing', 'The plan, the signer, an appendix or an item lacks a line it must have.'],
    {
      vi: 'Thiếu phần này thì văn bản không đủ các thành phần thể thức.',
      en: 'Without it the paper would lack one of its parts.',
    },
  ),
} as const satisfies SomeWords
