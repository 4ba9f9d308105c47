/** Explanations of KH640–KH653: files of data as a whole. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const dataFileWords = {
  KH640: entry(
    ['Không phải tệp dữ liệu', 'Tệp dữ liệu là PDF, Word, ảnh, .xls hoặc tệp có mật khẩu.'],
    ['No file of data', 'The file is a PDF, Word file, picture, .xls, or has a password.'],
    reasons.data,
  ),
  KH641: entry(
    ['Tệp dữ liệu quá lớn', 'Tệp lớn hơn mức tối đa, kể cả sau khi giải nén.'],
    ['Data too large', 'The file is larger than it may be, also unpacked.'],
    reasons.limit,
  ),
  KH642: entry(
    ['Dữ liệu không phải UTF-8', 'Tệp CSV lưu bằng TCVN3, VNI hoặc bảng mã cũ của Windows.'],
    ['Data that is not UTF-8', 'The CSV is in TCVN3, VNI or an old encoding of Windows.'],
    null,
  ),
  KH643: entry(
    ['Nháy kép trong CSV không đủ cặp', 'Một ô mở nháy kép mà không đóng, hoặc còn chữ sau nháy đóng.'],
    ['Quotes of a CSV without their pair', 'A cell opens a quote and never closes it, or goes on after it.'],
    { vi: 'Các dòng sau sẽ bị nuốt vào một ô.', en: 'The rows below would be swallowed by one cell.' },
  ),
  KH644: entry(
    ['Quá nhiều dòng dữ liệu', 'Số dòng vượt mức tối đa của một tệp.'],
    ['Too many rows', 'There are more rows than a file may have.'],
    reasons.limit,
  ),
  KH645: entry(
    ['Quá nhiều cột hoặc ô', 'Số cột hoặc số ô vượt mức tối đa.'],
    ['Too many columns or cells', 'There are more columns or cells than there may be.'],
    reasons.limit,
  ),
  KH646: entry(
    ['Tệp .xlsx hỏng', 'Sổ làm việc không mở được: thiếu phần, nén lỗi hoặc tải dở.'],
    ['A damaged .xlsx', 'The workbook cannot be opened: a part is missing, or the download broke off.'],
    reasons.data,
  ),
  KH647: entry(
    ['Không có trang tính này', '--sheet ghi tên trang không có trong sổ.'],
    ['No such sheet', '--sheet names no sheet of the workbook.'],
    reasons.data,
  ),
  KH648: entry(
    ['Còn trang tính chưa đọc', 'Sổ có nhiều trang tính, chỉ trang đầu được đọc.'],
    ['Sheets not read', 'The workbook has several sheets, and only the first is read.'],
    { vi: 'Có thể dữ liệu cần dùng ở trang khác.', en: 'The data you want may be on another.' },
  ),
  KH649: entry(
    ['Bỏ qua dòng ẩn', 'Trang tính có dòng bị ẩn hoặc đang lọc.'],
    ['Hidden rows are left out', 'The sheet has rows that are hidden or filtered.'],
    { vi: 'Ẩn hay lọc trong Excel thường có nghĩa là không dùng.', en: 'Hidden in Excel mostly means not to be used.' },
  ),
  KH650: entry(
    ['Dữ liệu không phải danh sách', 'Tệp YAML hoặc JSON không phải danh sách các dòng dữ liệu.'],
    ['Data without a list', 'The YAML or JSON is no list of rows.'],
    reasons.data,
  ),
  KH651: entry(
    ['JSON viết sai', 'Thiếu dấu phẩy, ngoặc, nháy hoặc giá trị trong tệp JSON.'],
    ['JSON that is none', 'A comma, bracket, quote or value is missing.'],
    reasons.data,
  ),
  KH652: entry(
    ['Dữ liệu lồng quá sâu', 'Danh sách trong dữ liệu lồng nhau quá nhiều cấp.'],
    ['Data nested too deep', 'Lists of the data stand within one another too deep.'],
    reasons.limit,
  ),
  KH653: entry(
    ['--sheet không có tác dụng', '--sheet dùng với tệp CSV, YAML hoặc JSON.'],
    ['--sheet without effect', '--sheet is used with CSV, YAML or JSON.'],
    { vi: 'Chỉ .xlsx có trang tính.', en: 'Only .xlsx has sheets.' },
  ),
} as const satisfies SomeWords
