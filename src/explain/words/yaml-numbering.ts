/** Explanations of KH150–KH152: markers and numbers typed by hand, which the tool prints itself. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlNumberingWords = {
  KH150: entry(
    ['Dấu hoặc số gõ tay ở đầu mục', 'Văn bản bắt đầu bằng -, +, 1., a), I. ở chỗ công cụ tự in dấu và số.'],
    ['A marker typed by hand', 'A text begins with -, +, 1., a) or I. where the tool prints its own.'],
    reasons.twice,
  ),
  KH151: entry(
    ['Dấu gạch gõ tay ở đầu đoạn', 'Một đoạn văn bắt đầu bằng dấu gạch hoặc số như một mục danh sách.'],
    ['A marker typed before a paragraph', 'A paragraph begins with a dash or number as an item does.'],
    {
      vi: 'Đoạn văn không thụt và đánh số như danh sách, nên trên giấy trông lệch.',
      en: 'It will not be indented or numbered as a list is.',
    },
  ),
  KH152: entry(
    ['Hai dấu gạch ở một mục', 'Mục bắt đầu bằng "- -".'],
    ['Two dashes before an item', 'An item begins with "- -".'],
    reasons.twice,
  ),
} as const satisfies SomeWords
