/** Explanations of KH367–KH377, KH328, KH421: counts, levels, headings, opening and closing of the body (ND30-2.6, 4). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planBodyWords = {
  KH367: entry(
    ['Quá nhiều điểm', 'Danh sách điểm dài hơn bảng chữ cái, hoặc bat_dau đẩy quá chữ cuối.'],
    ['Too many points', 'A list of diem is longer than the alphabet, or bat_dau pushes it past the end.'],
    null,
  ),
  KH368: entry(
    ['Số thứ tự lùi hoặc lặp', 'bat_dau nhỏ hơn hoặc bằng số đã có.'],
    ['A number that goes back', 'bat_dau is not above the number before it.'],
    { vi: 'Hai khoản cùng số thì không viện dẫn được.', en: 'Two clauses of one number cannot be cited.' },
  ),
  KH369: entry(
    ['Cấp lớn nằm dưới cấp nhỏ', 'khoan đứng dưới diem hoặc gach, diem đứng dưới gach.'],
    ['A higher level under a lower one', 'khoan stands under diem or gach, or diem under gach.'],
    null,
  ),
  KH370: entry(
    ['Danh sách một mục', 'Danh sách đánh số hoặc chữ chỉ có một mục.'],
    ['A list of one item', 'A numbered or lettered list has a single item.'],
    { vi: 'Đánh số một mục thì người đọc chờ mục thứ hai.', en: 'One number makes the reader wait for the next.' },
  ),
  KH371: entry(
    ['Đánh số 1.1.', 'khoan nằm trong khoan nên in thành 1.1.'],
    ['Numbers like 1.1.', 'khoan within khoan prints as 1.1.'],
    null,
  ),
  KH372: entry(
    [
      'Đề mục không có nội dung',
      'Một phần, tiểu mục, đơn vị hoặc phụ lục không có nội dung. Với kế hoạch YAML, dạng này bị chặn sớm hơn bởi KH221, KH222, KH231.',
    ],
    [
      'A heading over nothing',
      'A section, unit or appendix has no content. In a plan in YAML KH221, KH222 and KH231 stop this form earlier.',
    ],
    { vi: 'Đề mục không có nội dung thì không in ra giấy được.', en: 'A heading over nothing cannot be printed.' },
  ),
  KH373: entry(
    ['de_muc không có nội dung', 'Một de_muc không có chi_tiet và ngay sau nó lại là đề mục khác.'],
    ['A de_muc over nothing', 'A de_muc has no chi_tiet, and another heading follows.'],
    {
      vi: 'Trên giấy sẽ có hai đề mục liền nhau, giữa không có chữ.',
      en: 'Two headings would stand together with nothing between them.',
    },
  ),
  KH374: entry(
    ['Dấu câu cuối đề mục', 'Tiêu đề của phần kết thúc bằng dấu chấm, phẩy hoặc hai chấm.'],
    ['A stop after a heading', 'A heading ends in a full stop, comma or colon.'],
    { vi: 'Đề mục là tên gọi, không phải câu.', en: 'A heading is a name, no sentence.' },
  ),
  KH375: entry(
    ['Vào thẳng mục I', 'Kế hoạch không có căn cứ và cũng không có lời mở đầu.'],
    ['No opening at all', 'The plan has neither a legal basis nor an opening.'],
    null,
  ),
  KH328: entry(
    ['Có căn cứ mà thiếu lời mở đầu', 'Có can_cu nhưng không có mo_dau.'],
    ['A legal basis without an opening', 'There is can_cu, and no mo_dau.'],
    null,
  ),
  KH421: entry(
    ['"./." giữa nội dung', 'Dấu "./." đứng ở chỗ chưa phải cuối văn bản.'],
    ['"./." within the body', '"./." stands where the paper does not end.'],
    null,
  ),
  KH376: entry(
    ['Kết thúc bằng bảng', 'Nội dung kết thúc bằng bảng và không có ket_thuc.'],
    ['The body ends in a table', 'The body ends in a table, and there is no ket_thuc.'],
    null,
  ),
  KH377: entry(
    ['Đơn vị tính thiếu chữ dẫn', 'don_vi_tinh chỉ ghi tên đơn vị.'],
    ['A unit of measure without its words', 'don_vi_tinh holds the unit alone.'],
    { vi: 'Dòng này in nguyên văn phía trên bảng.', en: 'The line prints above the table as it is typed.' },
  ),
} as const satisfies SomeWords
