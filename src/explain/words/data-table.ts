/** Explanations of KH655–KH663: headers of a table of data, and whether it has what the template asks for. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const dataTableWords = {
  KH655: entry(
    ['Không có dòng tiêu đề', 'Tệp dữ liệu trống.'],
    ['No header', 'The file of data is empty.'],
    reasons.data,
  ),
  KH656: entry(['Không có dòng dữ liệu', 'Tệp chỉ có dòng tiêu đề.'], ['No rows', 'The file has its header only.'], {
    vi: 'Không có dòng nào thì không lập văn bản nào.',
    en: 'Without rows nothing is made.',
  }),
  KH657: entry(
    ['Hai cột cùng một biến', 'Hai tiêu đề cột ứng với cùng một biến.'],
    ['Two columns of one variable', 'Two headers stand for the same variable.'],
    { vi: 'Không biết lấy giá trị ở cột nào.', en: 'Which one counts cannot be known.' },
  ),
  KH658: entry(
    ['Thiếu cột bắt buộc', 'Dữ liệu không có cột của một biến bắt buộc.'],
    ['A required column is missing', 'The data has no column of a required variable.'],
    reasons.row,
  ),
  KH659: entry(
    ['Tiêu đề cột gần giống tên biến', 'Cột không phải biến nào nhưng giống tên một biến.'],
    ['A header like a variable', 'A column is no variable, but looks like one.'],
    { vi: 'Nếu gõ nhầm thì giá trị của cột không được dùng.', en: 'If mistyped, its values would not be used.' },
  ),
  KH660: entry(
    ['Cột mẫu không dùng', 'Một cột không phải biến nào của mẫu.'],
    ['A column the template does not use', 'A column is no variable of the template.'],
    { vi: 'Không sai, nhưng có khi là cột gõ nhầm tên.', en: 'Nothing is wrong, but the name may be mistyped.' },
  ),
  KH661: entry(
    ['Cột không có tiêu đề', 'Cột có dữ liệu mà dòng tiêu đề để trống.'],
    ['A column without header', 'A column has data, and its header is empty.'],
    { vi: 'Không có tên thì không biết là biến nào.', en: 'Without a name it is no variable.' },
  ),
  KH662: entry(
    ['Hai cột cùng tiêu đề', 'Hai cột có tiêu đề giống hệt nhau.'],
    ['Two columns of one header', 'Two columns have the very same header.'],
    { vi: 'Chỉ cột đầu được đọc.', en: 'Only the first is read.' },
  ),
  KH663: entry(
    ['Tiêu đề ứng với nhiều biến', 'Nhiều biến của mẫu có cùng tên tiếng Việt (mo_ta).'],
    ['A header of several variables', 'Several variables share a Vietnamese name (mo_ta).'],
    { vi: 'Không biết cột là của biến nào.', en: 'Which one is meant cannot be known.' },
  ),
} as const satisfies SomeWords
