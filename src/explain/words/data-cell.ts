/** Explanations of KH670–KH674, KH678–KH684: a row or a cell of the data; each makes only its own row fail. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const dataCellWords = {
  KH670: entry(
    ['Dòng thừa ô', 'Dòng có nhiều ô hơn dòng tiêu đề, thường do dấu phẩy trong ô.'],
    ['A row with cells too many', 'A row has more cells than the header, mostly from a comma in a cell.'],
    { vi: 'Các ô sau bị lệch sang cột khác.', en: 'The cells after it slip into other columns.' },
  ),
  KH671: entry(
    ['Mục không phải dòng dữ liệu', 'Một mục của danh sách YAML, JSON không phải nhóm khóa: giá trị.'],
    ['An item that is no row', 'An item of the YAML or JSON list is no map.'],
    reasons.row,
  ),
  KH672: entry(
    ['Thiếu giá trị bắt buộc', 'Ô của biến bắt buộc để trống.'],
    ['A required value is missing', 'The cell of a required variable is empty.'],
    reasons.row,
  ),
  KH673: entry(
    ['Không phải số', 'Ô của biến kiểu so có chữ, dấu % hoặc đơn vị.'],
    ['No number', 'The cell of a variable of kind so holds letters, % or a unit.'],
    reasons.row,
  ),
  KH674: entry(
    ['Số có hai cách hiểu', 'Ô ghi như 1,500: một nghìn rưỡi hay một phẩy năm.'],
    ['A number of two meanings', 'The cell says 1,500: fifteen hundred, or one and a half.'],
    {
      vi: 'Người Việt dùng dấu phẩy cho phần lẻ, Excel tiếng Anh dùng cho phần nghìn.',
      en: 'In Vietnam the comma parts decimals, in English Excel thousands.',
    },
  ),
  KH678: entry(
    ['Không phải có hoặc không', 'Ô của biến kiểu dung_sai ghi chữ khác.'],
    ['Neither yes nor no', 'The cell of a variable of kind dung_sai says something else.'],
    reasons.row,
  ),
  KH679: entry(
    ['Giá trị sai kiểu', 'Giá trị trong dữ liệu khác kiểu khai trong mẫu.'],
    ['A value of the wrong kind', 'The value is of another kind than the template declares.'],
    reasons.row,
  ),
  KH680: entry(
    ['Ký tự điều khiển trong ô', 'Ô có ký tự không in được, thường do chép từ chương trình khác.'],
    ['A control character in a cell', 'The cell holds a character that cannot print, mostly copied from elsewhere.'],
    { vi: 'Word không mở được tệp có ký tự như vậy.', en: 'Word refuses a file with such a character.' },
  ),
  KH681: entry(
    ['Ô quá dài', 'Ô có nhiều ký tự hơn một ô Excel chứa được.'],
    ['A cell too long', 'The cell has more letters than a cell of Excel can hold.'],
    {
      vi: 'Thường do nháy kép không đóng ở dòng trên làm nhiều dòng dính thành một ô.',
      en: 'Mostly a quote left open above joined many rows.',
    },
  ),
  KH682: entry(
    ['Công thức chưa có kết quả', 'Ô là công thức mà tệp không lưu kết quả.'],
    ['A formula without result', 'The cell is a formula whose result was not saved.'],
    { vi: 'khcchc đọc giá trị, không tính công thức.', en: 'khcchc reads values; it does not calculate.' },
  ),
  KH683: entry(
    ['Ô lỗi của Excel', 'Ô ghi #N/A, #REF!, #VALUE! hoặc tương tự.'],
    ['An error of Excel', 'The cell says #N/A, #REF!, #VALUE! or the like.'],
    { vi: 'In ra giấy thì thành chữ vô nghĩa.', en: 'Printed it would be nonsense.' },
  ),
  KH684: entry(
    ['Số mất chữ số cuối', 'Số dài hơn số chữ số mà Excel giữ được.'],
    ['A number that lost its last digits', 'The number is longer than Excel can keep.'],
    {
      vi: 'Số định danh, số tài khoản lưu dạng số sẽ sai ở cuối mà không ai hay.',
      en: 'An identity or account number kept as a number is wrong at its end, in silence.',
    },
  ),
} as const satisfies SomeWords
