/** Explanations of KH780–KH799: `khcchc check` itself: its files and its baseline; with them those of its configuration and of comments. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const checkWords = {
  KH791: entry(
    ['Tệp nền có phát hiện đã hết', 'Tệp nền ghi những phát hiện không còn trong các tệp vừa kiểm tra.'],
    ['A baseline with findings that are gone', 'The baseline holds findings that are no longer there.'],
    {
      vi: 'Ghi lại tệp nền thì phát hiện cũ không quay lại mà không ai hay.',
      en: 'Written anew, it keeps old findings from coming back unseen.',
    },
  ),
  KH792: entry(
    ['Tệp nền không đọc được', 'Tệp ở --baseline không phải tệp nền do khcchc ghi.'],
    ['A baseline that cannot be read', 'The file of --baseline was not written by khcchc.'],
    {
      vi: 'Không đọc được tệp nền thì không biết phát hiện nào là cũ.',
      en: 'Without it there is no telling which findings are old.',
    },
  ),
  KH793: entry(
    ['Mẫu tên không ứng với tệp nào', 'Mẫu tên có * không khớp tệp nào.'],
    ['A pattern without files', 'A pattern with * matches no file.'],
    {
      vi: 'Không có gì để kiểm tra thì không thể báo là đạt.',
      en: 'With nothing to check it cannot say that all is well.',
    },
  ),
  KH794: entry(
    ['--data mà không có mẫu', 'Lệnh check có --data nhưng không có mẫu để điền.'],
    ['--data without a template', 'check has --data and no template to fill.'],
    {
      vi: 'Kế hoạch không có chỗ điền nên dữ liệu không được dùng.',
      en: 'A plan has no places to fill, so the data would go unused.',
    },
  ),
  KH795: entry(
    ['Mẫu tên quá rộng', 'Mẫu tên phải tìm trong quá nhiều tệp và thư mục.'],
    ['A pattern too wide', 'The pattern would search too many files and folders.'],
    reasons.limit,
  ),
  KH797: entry(
    [
      'Biến tùy chọn giữ phần bắt buộc',
      'Một phần bắt buộc của kế hoạch chỉ được điền từ biến không bắt buộc, không có mặc định.',
    ],
    [
      'An optional variable holds a required part',
      'A part that a plan must have is filled only from a variable that is neither required nor has a fallback.',
    ],
    { vi: 'Dòng nào để trống biến ấy sẽ không lập được.', en: 'A row that leaves it empty is refused.' },
  ),
} as const satisfies SomeWords
