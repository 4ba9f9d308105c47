/** Explanations of KH675–KH677: a cell that is to be a date; each makes only its own row fail. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const dataDateWords = {
  KH675: entry(
    ['Không phải ngày', 'Ô của biến kiểu ngay không phải ngày.'],
    ['No date', 'The cell of a variable of kind ngay is no date.'],
    reasons.row,
  ),
  KH676: entry(
    ['Ô ghi ngày không có thật', 'Ô của biến kiểu ngay ghi một ngày không có trong lịch.'],
    ['A cell with no such day', 'The cell names a day that does not exist.'],
    reasons.row,
  ),
  KH677: entry(
    ['Năm hai chữ số', 'Ô ghi ngày có năm hai chữ số.'],
    ['A year of two digits', 'The date of the cell has a year of two digits.'],
    reasons.row,
  ),
} as const satisfies SomeWords
