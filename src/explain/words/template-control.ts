/** Explanations of KH609: `moi`, `la` and `khi` of a template. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const templateControlWords = {
  KH609: entry(
    ['moi, la, khi dùng sai', 'moi không phải tên danh sách, la đứng một mình, hoặc dùng ngoài danh sách.'],
    ['moi, la or khi used wrongly', 'moi is no name of a list, la stands alone, or they stand outside a list.'],
    reasons.template,
  ),
} as const satisfies SomeWords
