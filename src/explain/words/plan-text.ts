/** Explanations of KH4xx: the running text of a plan. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const planTextWords = {
  KH401: entry(
    ['Nhắc năm khác', 'Trong trích yếu, lời mở đầu hoặc nội dung có năm khác năm của kế hoạch, ở chỗ phải là năm ấy.'],
    ['Another year', "The subject, opening or body names another year where the plan's own is meant."],
    reasons.copied,
  ),
  KH402: entry(
    ['Thời hạn trước năm của kế hoạch', 'Một thời hạn trong nội dung đã qua trước khi kế hoạch bắt đầu.'],
    ['A deadline before the plan', 'A deadline in the body lies before the plan begins.'],
    reasons.copied,
  ),
  KH403: entry(
    ['Nhắc xã, phường khác', 'Nội dung nêu một xã, phường khác như thể là của mình.'],
    ['Another commune', 'The body names another commune as if it were its own.'],
    reasons.copied,
  ),
  KH404: entry(
    ['Tên mình mà khác loại', 'Đúng tên nhưng ghi phường thay cho xã, hoặc ngược lại.'],
    ['The own name with another type word', 'The name is right, but says phường for xã or the other way.'],
    reasons.copied,
  ),
  KH405: entry(
    ['Tên mình viết khác dấu', 'Tên xã, phường thiếu hoặc sai dấu so với tên cơ quan.'],
    ['The own name with other marks', 'The name of the commune lacks or changes a mark.'],
    reasons.copied,
  ),
  KH406: entry(
    ['Một địa danh viết hai cách', 'Cùng một địa danh viết khác nhau trong kế hoạch.'],
    ['One place spelt in two ways', 'The same place is spelt differently within the plan.'],
    { vi: 'Một trong hai cách là gõ nhầm.', en: 'One of them is a slip.' },
  ),
  KH409: entry(
    ['Thiếu tên riêng sau chữ chỉ đơn vị', 'Sau chữ xã, phường không có tên mà là chữ chỉ đơn vị khác.'],
    ['A type word without its name', 'After xã or phường comes another type word instead of a name.'],
    { vi: 'Thường là chỗ điền của mẫu chưa có dữ liệu.', en: 'Mostly a place of a template was not filled.' },
  ),
  KH423: entry(
    ['Chữ chỉ đơn vị lặp hai lần', '"xã Xã", "thôn thôn": mẫu đã có chữ ấy mà dữ liệu ghi lại.'],
    ['A type word twice', '"xã Xã" or "thôn thôn": the template has the word, and so has the data.'],
    {
      vi: 'Tên hiện ra thừa một chữ ở mọi chỗ mẫu dùng biến ấy.',
      en: 'The name shows a word too many wherever the template uses the variable.',
    },
  ),
  KH407: entry(
    ['Viện dẫn thiếu chữ "số"', 'Sau tên loại văn bản là ngay số hiệu, thiếu chữ "số".'],
    ['A citation without "số"', 'The kind of a document is followed by its number without the word "số".'],
    null,
  ),
  KH408: entry(
    ['Viện dẫn luật có số', 'Luật, pháp lệnh trong nội dung được ghi cả số hiệu.'],
    ['A law cited with its number', 'A law or ordinance in the body holds its number.'],
    null,
  ),
  KH420: entry(
    ['Dấu ** không đủ cặp', 'Chữ đậm mở bằng ** mà không đóng.'],
    ['A ** without its pair', 'Bold opens with ** and is never closed.'],
    { vi: 'Dấu sao sẽ in ra giấy.', en: 'The stars would print.' },
  ),
  KH440: entry(
    ['Quá nhiều mục', 'Nơi nhận, căn cứ hoặc phần khác có nhiều mục hơn mức tối đa.'],
    ['Too many items', 'Recipients, bases or another part have more items than they may.'],
    reasons.limit,
  ),
  KH422: entry(
    ['Chỗ chưa điền', 'Còn dấu ngoặc nhọn, dấu ba chấm hoặc chữ "xx" của mẫu.'],
    ['A place that was not filled in', 'A placeholder of the sample is still there: brackets, dots or "xx".'],
    {
      vi: 'Văn bản ký rồi mới thấy chỗ trống thì phải làm lại.',
      en: 'A gap seen after signing means doing it all again.',
    },
  ),
  KH424: entry(
    ['Chú thích bỏ qua nằm trong văn bản', 'Chú thích "# khcchc-bo-qua …" đặt bên trong một đoạn viết nhiều dòng.'],
    ['An ignoring comment within a text', 'A comment "# khcchc-ignore …" stands inside a text of several lines.'],
    {
      vi: 'Trong đoạn viết bằng > hoặc | dấu # là chữ của văn bản, không phải chú thích.',
      en: 'Inside a text written with > or | a # is a letter of the text, not a comment.',
    },
  ),
} as const satisfies SomeWords
