/** Explanations of KH231–KH239: values that are empty, or of another kind than their place takes. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const structureKindsWords = {
  KH231: entry(
    ['Giá trị để trống', 'Sau khóa hoặc dấu gạch không có gì.'],
    ['An empty value', 'Nothing stands after a key or a dash.'],
    {
      vi: 'Không rõ là chưa viết hay không dùng; để trống thì văn bản thiếu chữ.',
      en: 'It may be unwritten or unwanted; left so, words would be missing.',
    },
  ),
  KH232: entry(['Danh sách trống', 'Giá trị là [ ].'], ['An empty list', 'The value is [ ].'], {
    vi: 'Không rõ là chưa viết hay không dùng; để trống thì văn bản thiếu chữ.',
    en: 'It may be unwritten or unwanted; left so, words would be missing.',
  }),
  KH233: entry(
    ['Giá trị sai dạng', 'Chỗ cần chữ lại là danh sách, chỗ cần danh sách lại là chữ, và tương tự.'],
    ['A value of the wrong form', 'Text stands where a list is wanted, a list where text is, and the like.'],
    reasons.structure,
  ),
  KH236: entry(
    ['Phải là con số', 'Giá trị số viết trong nháy, kèm đơn vị hoặc dùng dấu phẩy thập phân.'],
    ['A number is wanted', 'A number stands in quotes, with a unit, or with a decimal comma.'],
    reasons.structure,
  ),
  KH237: entry(
    ['Phải là true hoặc false', 'Giá trị có/không viết bằng chữ khác.'],
    ['true or false is wanted', 'A yes or no is written in other words.'],
    reasons.structure,
  ),
  KH238: entry(
    ['Tệp không phải kế hoạch', 'Cả tệp là { }, một danh sách hoặc một câu.'],
    ['The file is no plan', 'The whole file is { }, a list or a sentence.'],
    reasons.structure,
  ),
  KH239: entry(
    ['Hàng của bảng lệch số ô', 'Một hàng có nhiều hoặc ít ô hơn số cột.'],
    ['A row does not fit its columns', 'A row has more or fewer cells than there are columns.'],
    { vi: 'Thiếu ô thì các ô sau lệch sang cột khác.', en: 'With one missing the others slip into the wrong columns.' },
  ),
} as const satisfies SomeWords
