/** Explanations of KH211–KH224: items of a list of content, and sections. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const structureBlocksWords = {
  KH211: entry(
    ['Mục không có khóa loại', 'Một mục của danh sách nội dung là nhóm khóa mà không có gach, khoan, diem…'],
    ['An item without a kind', 'An item of content is a map without gach, khoan, diem…'],
    reasons.structure,
  ),
  KH212: entry(
    ['Mục có nhiều khóa loại', 'Một mục có hai khóa loại, ví dụ vừa gach vừa khoan.'],
    ['An item of several kinds', 'An item has two kind keys, for example gach and khoan.'],
    reasons.structure,
  ),
  KH213: entry(
    ['Khóa không đi với loại này', 'Khóa phụ như dam, bat_dau, nhiem_vu đứng cạnh một loại không nhận nó.'],
    [
      'A key that does not go with the kind',
      'A key like dam, bat_dau or nhiem_vu stands beside a kind that does not take it.',
    ],
    reasons.structure,
  ),
  KH214: entry(
    ['Văn bản bị đọc thành khóa', 'Một câu có dấu hai chấm không đặt trong nháy nên thành khóa.'],
    ['A text read as a key', 'A sentence with a colon is not in quotes and so became a key.'],
    reasons.yaml,
  ),
  KH215: entry(
    ['Thừa dấu gạch trước nhiem_vu, chi_tiet', 'Dòng nhiem_vu hoặc chi_tiet đứng thành mục riêng dưới mục của nó.'],
    ['A dash too many before nhiem_vu or chi_tiet', 'The line nhiem_vu or chi_tiet became an item of its own.'],
    reasons.structure,
  ),
  KH216: entry(
    ['Danh sách lồng thẳng vào danh sách', 'Một mục hoặc một ô của bảng lại là danh sách trong [ ].'],
    ['A list straight in a list', 'An item or a cell of a table is itself a list in [ ].'],
    reasons.structure,
  ),
  KH221: entry(
    ['Phần chưa có nội dung', 'Một phần của kế hoạch để trống.'],
    ['A section without content', 'A section of the plan is empty.'],
    { vi: 'Đề mục không có nội dung thì không in ra giấy được.', en: 'A heading over nothing cannot be printed.' },
  ),
  KH222: entry(
    ['Phần mới có tiêu đề', 'Một phần có tieu_de mà chưa có chi_tiet hay tiểu mục.'],
    ['A section with a heading only', 'A section has tieu_de, and neither chi_tiet nor sub-sections.'],
    { vi: 'Đề mục không có nội dung thì không in ra giấy được.', en: 'A heading over nothing cannot be printed.' },
  ),
  KH223: entry(
    ['Phần tự đặt tên thiếu tiêu đề', 'Khóa muc_… hoặc khoan_… không có tieu_de.'],
    ["A section of one's own without heading", 'A key muc_… or khoan_… has no tieu_de.'],
    { vi: 'Chỉ các phần có sẵn mới có tiêu đề mặc định.', en: 'Only the known sections have a heading by default.' },
  ),
  KH224: entry(
    ['dan hoặc chi_tiet dùng sai chỗ', 'dan đi cùng chi_tiet, hoặc chi_tiet đi cùng các tiểu mục.'],
    ['dan or chi_tiet in the wrong place', 'dan stands beside chi_tiet, or chi_tiet beside sub-sections.'],
    reasons.structure,
  ),
} as const satisfies SomeWords
