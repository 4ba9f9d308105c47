/** Explanations of KH020–KH039: runs over many rows: names of files, what lies in the folder already, reports. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const batchWords = {
  KH020: entry(
    ['Trùng tên tệp giữa các dòng', 'Hai dòng dữ liệu cho cùng một tên tệp theo --name.'],
    ['Rows share a file name', 'Two rows give the same file name by --name.'],
    {
      vi: 'Văn bản của dòng sau sẽ xóa văn bản của dòng trước; vì vậy chưa tệp nào được ghi.',
      en: 'The later would erase the earlier, so nothing is written.',
    },
  ),
  KH021: entry(
    ['--name viết sai', 'Chuỗi đặt tên tệp có ngoặc nhọn không đủ cặp hoặc có hàm, điều kiện.'],
    ['--name is malformed', 'The pattern of file names has braces without their pair, a helper or a condition.'],
    {
      vi: 'Tên tệp chỉ ghép từ tên cột và chữ, để đọc lệnh là biết tên.',
      en: 'A file name is made of columns and plain text only.',
    },
  ),
  KH022: entry(
    ['--name dùng cột không có', 'Tên trong hai ngoặc nhọn của --name không phải cột nào của dữ liệu.'],
    ['--name uses an unknown column', 'A name in the braces of --name is no column of the data.'],
    reasons.row,
  ),
  KH023: entry(
    ['Dòng không có tên tệp', 'Các ô dùng để đặt tên tệp của dòng này đều trống.'],
    ['A row without a file name', 'The cells that name the file of this row are all empty.'],
    reasons.row,
  ),
  KH024: entry(
    ['Giữ tệp đã sửa bằng tay', 'Chạy lại batch, dữ liệu của dòng không đổi nhưng tệp Word đã được sửa.'],
    [
      'A file edited by hand is kept',
      'batch runs again: the data of the row is unchanged, but its Word file was edited.',
    ],
    reasons.overwrite,
  ),
  KH025: entry(
    ['Tệp đã sửa mà nguồn cũng đổi', 'Tệp Word đã sửa bằng tay, đồng thời mẫu, dữ liệu hoặc tùy chọn đã khác trước.'],
    [
      'Edited, and its source changed',
      'The Word file was edited by hand, and the template, data or options have changed too.',
    ],
    {
      vi: 'Giữ thì văn bản cũ, ghi đè thì mất phần sửa tay; chỉ người làm quyết định được.',
      en: 'Keeping it keeps an old paper, overwriting loses the edits; only you can decide.',
    },
  ),
  KH026: entry(
    ['Tệp lạ trong thư mục đích', 'Ở chỗ cần ghi đã có một tệp không do khcchc lập.'],
    ['A foreign file in the folder', 'Where a file is to be written lies one that khcchc did not make.'],
    reasons.overwrite,
  ),
  KH027: entry(
    ['Dòng quá sức của máy', 'Máy hết bộ nhớ hoặc tiến trình bị dừng khi lập văn bản của dòng này.'],
    [
      'A row was too much for the machine',
      'Memory ran out, or the process was stopped, while the paper of this row was made.',
    ],
    {
      vi: 'Thường do một ô quá lớn; các dòng khác vẫn được lập.',
      en: 'Mostly a cell is far too large; the other rows went on.',
    },
  ),
  KH028: entry(
    ['Lỗi của chính khcchc ở một dòng', 'Chương trình gặp tình huống chưa lường trước khi lập văn bản của dòng này.'],
    ['A bug of khcchc in one row', 'The program met something unforeseen while making the paper of this row.'],
    {
      vi: 'Đây là lỗi của chúng tôi, không phải của dữ liệu; xin báo lại.',
      en: 'The fault is ours, not that of the data; please report it.',
    },
  ),
  KH029: entry(
    ['Không ghi được văn bản của một dòng', 'Máy từ chối ghi tệp của dòng này, thường vì tệp đang mở trong Word.'],
    [
      'The paper of a row cannot be written',
      'The machine refuses the file of this row, mostly since it is open in Word.',
    ],
    {
      vi: 'Chỉ dòng này hỏng; chạy lại đúng lệnh đó thì lập nốt.',
      en: 'Only this row failed; the same command makes it up.',
    },
  ),
  KH038: entry(
    ['Bỏ qua dòng cộng', 'Ô tên của dòng ghi "Tổng cộng", "Cộng" hoặc tương tự.'],
    ['A total is left out', 'The name in this row says "Tổng cộng", "Cộng" or the like.'],
    {
      vi: 'Bảng Excel thường có dòng cộng ở cuối, không ứng với kế hoạch nào.',
      en: 'Sheets mostly end in a total, which is no plan.',
    },
  ),
  KH039: entry(
    ['Cột mẫu không dùng', 'Dữ liệu có những cột không phải biến nào của mẫu.'],
    ['Columns the template does not use', 'The data has columns that are no variables of the template.'],
    { vi: 'Không sai, nhưng có khi là cột gõ nhầm tên.', en: 'Nothing is wrong, but a name may be mistyped.' },
  ),
} as const satisfies SomeWords
