/** Explanations of KH28x: values that have the right form and still mean nothing. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const readWords = {
  KH280: entry(
    ['Ngày không có trong lịch', 'ngay đúng dạng nhưng không có ngày ấy, ví dụ 30 tháng 02.'],
    ['No such day', 'ngay has the right form, but the day does not exist, like 30 February.'],
    null,
  ),
} as const satisfies SomeWords
