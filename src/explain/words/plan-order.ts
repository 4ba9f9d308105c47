/** Explanations of KH435: by whose order a paper is signed (ND30-2.7.g). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planOrderWords = {
  KH435: entry(
    ['Thừa lệnh người không đứng đầu cơ quan', 'thua_lenh ghi chức vụ trưởng đơn vị.'],
    ['By order of somebody who is not the head', 'thua_lenh names the head of a unit.'],
    null,
  ),
} as const satisfies SomeWords
