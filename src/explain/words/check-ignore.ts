/** Explanations of KH786–KH790: comments that silence a finding. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const checkIgnoreWords = {
  KH786: entry(
    ['Chú thích bỏ qua thiếu mã hoặc lý do', 'Sau khcchc-bo-qua không có mã, hoặc không có lý do.'],
    ['A comment without code or reason', 'After khcchc-bo-qua stands no code, or no reason.'],
    { vi: 'Lý do để người đọc sau biết vì sao bỏ qua.', en: 'The reason tells the next reader why.' },
  ),
  KH788: entry(
    ['Bỏ qua mã không có', 'Chú thích bỏ qua ghi một mã không có.'],
    ['A comment with an unknown code', 'The comment names a code that does not exist.'],
    { vi: 'Phát hiện thật vẫn còn, vì mã bị gõ nhầm.', en: 'The finding is still there, since the code is mistyped.' },
  ),
  KH789: entry(
    ['Chú thích bỏ qua thừa', 'Dòng ấy không có phát hiện mang mã được bỏ qua.'],
    ['A comment that ignores nothing', 'The line has no finding of that code.'],
    { vi: 'Chú thích thừa sẽ che một phát hiện mới sau này.', en: 'Left there it would hide a new finding some day.' },
  ),
  KH790: entry(
    ['Bỏ qua một lỗi', 'Chú thích bỏ qua ghi mã của một lỗi.'],
    ['A comment on an error', 'The comment names the code of an error.'],
    { vi: 'Còn lỗi thì văn bản không lập được.', en: 'While the error is there no paper is made.' },
  ),
} as const satisfies SomeWords
