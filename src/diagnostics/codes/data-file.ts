/** KH640–KH653: files of data as a whole. */
import { code } from '../code.ts'

/** What a file is that holds no data we read; told by its bytes, at last by its name. */
export type ForeignData =
  | 'xls'
  | 'encrypted'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'zip'
  | 'pdf'
  | 'image'
  | 'html'
  | 'binary'
  | 'other'

const FORMATS: { readonly [F in ForeignData]: readonly [vi: string, en: string] } = {
  xls: ['tệp Excel đời cũ (.xls)', 'an old Excel file (.xls)'],
  encrypted: ['tệp Excel có đặt mật khẩu', 'an Excel file with a password'],
  xlsb: ['tệp Excel nhị phân (.xlsb)', 'a binary Excel file (.xlsb)'],
  ods: ['tệp LibreOffice Calc (.ods)', 'a LibreOffice Calc file (.ods)'],
  docx: ['tệp Word', 'a Word file'],
  zip: ['tệp nén', 'a zip file'],
  pdf: ['tệp PDF', 'a PDF file'],
  image: ['tệp ảnh', 'a picture'],
  html: ['trang web hoặc XML lưu dưới tên tệp bảng tính', 'a web page or XML under the name of a sheet'],
  binary: ['tệp nhị phân', 'a binary file'],
  other: ['tệp không rõ loại', 'a file of unknown kind'],
}

const saveVi = 'mở bằng Excel hoặc LibreOffice rồi Lưu thành (Save as) dạng .xlsx hoặc "CSV UTF-8 (Comma delimited)"'
const saveEn = 'open it in Excel or LibreOffice and save as .xlsx or as "CSV UTF-8 (Comma delimited)"'
const hintVi: { readonly [F in ForeignData]?: string } = {
  encrypted: 'mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc, xóa mật khẩu rồi lưu lại',
  docx: 'chép bảng trong Word sang Excel rồi lưu dạng .xlsx',
  zip: 'giải nén rồi ghi tên tệp .xlsx hoặc .csv bên trong',
  other: 'đổi đuôi tên tệp thành .csv, .tsv, .xlsx, .yaml hoặc .json cho đúng loại',
}
const hintEn: { readonly [F in ForeignData]?: string } = {
  encrypted: 'open it in Excel, take the password away under File > Info > Protect Workbook, and save',
  docx: 'copy the table from Word into Excel and save as .xlsx',
  zip: 'unpack it and name the .xlsx or .csv file inside',
  other: 'give the file its true ending: .csv, .tsv, .xlsx, .yaml or .json',
}

/** Errors but KH648 and KH649 (parts of a workbook that were not read) and KH653 (a sheet asked of a file without sheets). */
export const dataFileCodes = {
  KH640: code<{ format: ForeignData }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không đọc được dữ liệu: đây là ${FORMATS[d.format][0]}`, hint: hintVi[d.format] ?? saveVi }),
    en: d => ({ message: `No data can be read: this is ${FORMATS[d.format][1]}`, hint: hintEn[d.format] ?? saveEn }),
  }),
  /** `limit` in MiB; `unpacked`: it counts what a zip file holds. */
  KH641: code<{ limit: number; unpacked: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Tệp dữ liệu quá lớn: tối đa ${d.limit} MiB${d.unpacked ? ' sau khi giải nén' : ''}`,
      hint: 'chia danh sách thành nhiều tệp; tệp YAML hoặc JSON lớn nên chuyển sang CSV hoặc .xlsx',
    }),
    en: d => ({
      message: `The data file is too large: at most ${d.limit} MiB${d.unpacked ? ' when unpacked' : ''}`,
      hint: 'split the list into several files; a large YAML or JSON file is better a CSV or .xlsx',
    }),
  }),
  /** `line`: the first one that is not UTF-8; null where the whole file is in wide characters without a mark. */
  KH642: code<{ line: number | null }>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Tệp không phải UTF-8${d.line === null ? '' : ` (sai từ dòng ${d.line})`}; có thể là mã TCVN3, VNI, Windows-1258 hoặc CSV thường của Excel`,
      hint: 'mở bằng Excel rồi lưu lại dạng CSV UTF-8, mục "CSV UTF-8 (Comma delimited)"; chữ gõ bằng phông .VnTime, VNI- phải chuyển sang Unicode trước',
    }),
    en: d => ({
      message: `The file is not UTF-8${d.line === null ? '' : ` (from line ${d.line})`}; it may be TCVN3, VNI, Windows-1258 or Excel's plain CSV`,
      hint: 'open it in Excel and save as "CSV UTF-8 (Comma delimited)"; text typed in .VnTime or VNI- fonts must be turned into Unicode first',
    }),
  }),
  KH643: code<{ closed: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.closed
        ? 'Sau dấu nháy kép đóng ô còn chữ: dấu nháy kép nằm trong ô chưa được gõ đôi'
        : 'Dấu nháy kép mở ở dòng này không được đóng',
      hint: 'trong ô có nháy kép, gõ mỗi dấu " bên trong thành "", ví dụ: "Xã ""Anh hùng"", huyện A"',
    }),
    en: d => ({
      message: d.closed
        ? 'There is text after the closing quote of a cell: a quote inside it was not doubled'
        : 'A quote that opens in this line is never closed',
      hint: 'inside a quoted cell write each " as "", for example: "Commune ""Hero"", district A"',
    }),
  }),
  KH644: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Quá nhiều dòng: tối đa ${d.limit} dòng dữ liệu`, hint: 'chia danh sách thành nhiều tệp' }),
    en: d => ({ message: `Too many rows: at most ${d.limit}`, hint: 'split the list into several files' }),
  }),
  KH645: code<{ limit: number; what: 'columns' | 'cells' }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Quá nhiều ${d.what === 'columns' ? 'cột' : 'ô'}: tối đa ${d.limit}`,
      hint: 'bỏ các cột mà mẫu không dùng',
    }),
    en: d => ({
      message: `Too many ${d.what}: at most ${d.limit}`,
      hint: 'drop the columns the template does not use',
    }),
  }),
  KH646: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Tệp .xlsx bị hỏng',
      hint: 'mở bằng Excel, chọn sửa chữa (Repair) nếu được hỏi, rồi lưu lại',
    }),
    en: () => ({ message: 'The .xlsx file is damaged', hint: 'open it in Excel, let it repair the file, and save' }),
  }),
  KH647: code<{ given: string; sheets: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.given === '' ? 'Sổ làm việc không có trang tính nào' : `Không có trang tính "${d.given}"`,
      hint: d.sheets === '' ? null : `tệp có các trang: ${d.sheets}`,
    }),
    en: d => ({
      message: d.given === '' ? 'The workbook has no sheet' : `There is no sheet "${d.given}"`,
      hint: d.sheets === '' ? null : `the file has: ${d.sheets}`,
    }),
  }),
  KH648: code<{ read: string; others: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Chỉ đọc trang tính "${d.read}", không đọc: ${d.others}`,
      hint: 'muốn đọc trang khác thì ghi --sheet "<tên trang>"',
    }),
    en: d => ({
      message: `Only the sheet "${d.read}" is read, not: ${d.others}`,
      hint: 'name another with --sheet "<name>"',
    }),
  }),
  KH649: code<{ count: number }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Bỏ qua ${d.count} dòng bị ẩn hoặc bị lọc`, hint: 'muốn dùng thì bỏ lọc, bỏ ẩn rồi lưu lại' }),
    en: d => ({
      message: `${d.count} hidden or filtered rows are left out`,
      hint: 'show them and save to have them read',
    }),
  }),
  KH650: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Dữ liệu YAML hoặc JSON phải là một danh sách, mỗi mục là một dòng dữ liệu',
      hint: 'ghi mỗi dòng bắt đầu bằng dấu gạch, ví dụ: - ten_xa: Đồng Phong; hoặc đặt danh sách dưới khóa du_lieu:',
    }),
    en: () => ({
      message: 'Data in YAML or JSON must be a list, each item a row',
      hint: 'begin each row with a dash, for example: - ten_xa: Đồng Phong; or put the list under du_lieu:',
    }),
  }),
  KH651: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Tệp JSON viết sai', hint: 'kiểm tra dấu phẩy, ngoặc và nháy kép quanh chỗ này' }),
    en: () => ({ message: 'The JSON is not well formed', hint: 'check commas, brackets and quotes around here' }),
  }),
  KH652: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Danh sách và bảng lồng nhau quá ${d.limit} cấp`, hint: 'mỗi dòng chỉ cần một hai cấp' }),
    en: d => ({ message: `Lists and maps nest deeper than ${d.limit} levels`, hint: 'a row needs one or two levels' }),
  }),
  KH653: code<{ sheet: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Tệp này không có trang tính; --sheet "${d.sheet}" không có tác dụng`, hint: 'bỏ --sheet' }),
    en: d => ({ message: `This file has no sheets; --sheet "${d.sheet}" does nothing`, hint: 'leave --sheet out' }),
  }),
} as const
