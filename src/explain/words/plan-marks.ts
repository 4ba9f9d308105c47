/** Explanations of KH410–KH413: circulation and draft marks (ND30-2.11, 2.3.j). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planMarksWords = {
  KH410: entry(
    ['Dấu mật, dấu thu hồi in sẵn', 'luu_hanh ghi độ mật hoặc dấu thu hồi.'],
    ['A stamp printed beforehand', 'luu_hanh holds a mark of secrecy or recall.'],
    null,
  ),
  KH411: entry(
    ['Chỉ dẫn lưu hành lạ', 'luu_hanh khác các cách ghi thường dùng.'],
    ['An unusual mark of circulation', 'luu_hanh is not one of the usual marks.'],
    null,
  ),
  KH412: entry(
    ['du_thao không phải dấu dự thảo', 'du_thao là chữ như "có", "không" và sẽ in nguyên văn.'],
    ['du_thao is no draft mark', 'du_thao is a word like "có" or "không", and would print as it is.'],
    { vi: 'Dòng này in thành dấu trên trang đầu.', en: 'The line prints as a mark on the first page.' },
  ),
  KH413: entry(
    ['Dự thảo mà đã có số', 'Kế hoạch có cả du_thao và so.'],
    ['A draft with a number', 'The plan has both du_thao and so.'],
    null,
  ),
} as const satisfies SomeWords
