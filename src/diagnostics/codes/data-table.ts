/** KH655–KH663: headers of a table of data, and whether it has what the template asks for. */
import { code } from '../code.ts'

/** A variable as people know it: its key, and its Vietnamese title where it has one. */
export interface Named {
  readonly variable: string
  readonly title: string | null
}

const named = ({ variable, title }: Named): string => (title === null ? variable : `${variable} (${title})`)

/** Columns that a template does not know are no error: their texts may serve for names of files. */
export const dataTableCodes = {
  KH655: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Không có dòng tiêu đề: tệp dữ liệu trống',
      hint: 'dòng đầu ghi tên cột là tên biến của mẫu, ví dụ: ten_xa,so,ngay',
    }),
    en: () => ({
      message: 'There is no header: the data file is empty',
      hint: "let the first line name the columns by the template's variables, for example: ten_xa,so,ngay",
    }),
  }),
  KH656: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Chỉ có dòng tiêu đề, không có dòng dữ liệu nào', hint: 'thêm mỗi kế hoạch một dòng' }),
    en: () => ({ message: 'There is a header and no row', hint: 'add a row for each plan' }),
  }),
  KH657: code<{ variable: string; first: string; second: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Hai cột cùng là biến ${d.variable}: ${d.first} và ${d.second}`,
      hint: 'xóa hoặc đổi tên một cột',
    }),
    en: d => ({
      message: `Two columns are the variable ${d.variable}: ${d.first} and ${d.second}`,
      hint: 'delete or rename one of them',
    }),
  }),
  KH658: code<Named>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Thiếu cột của biến bắt buộc ${named(d)}`,
      hint: `thêm cột có tiêu đề ${d.title ?? d.variable}, hoặc sửa tiêu đề cột đang có; dòng tiêu đề phải ở trên cùng, xóa các dòng phía trên nó`,
    }),
    en: d => ({
      message: `No column for the required variable ${named(d)}`,
      hint: `add a column ${d.title ?? d.variable}, or mend the header of the column that is there; nothing may stand above the header`,
    }),
  }),
  KH659: code<{ header: string; nearest: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Cột "${d.header}" không phải biến nào của mẫu, nhưng gần giống "${d.nearest}"`,
      hint: `nếu là biến đó thì sửa tiêu đề thành: ${d.nearest}`,
    }),
    en: d => ({
      message: `The column "${d.header}" is no variable of the template, and is near to "${d.nearest}"`,
      hint: `if it is meant, write the header: ${d.nearest}`,
    }),
  }),
  KH660: code<{ header: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Mẫu không dùng cột "${d.header}"`, hint: null }),
    en: d => ({ message: `The template does not use the column "${d.header}"`, hint: null }),
  }),
  KH661: code<{ column: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Cột ${d.column} có dữ liệu nhưng không có tiêu đề nên không được đọc`,
      hint: 'ghi tiêu đề cho cột này, hoặc xóa cột',
    }),
    en: d => ({
      message: `Column ${d.column} holds data and has no header, so it is not read`,
      hint: 'give it a header, or delete it',
    }),
  }),
  KH662: code<{ header: string; first: string; second: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Hai cột cùng tiêu đề "${d.header}": chỉ đọc cột ${d.first}, không đọc cột ${d.second}`,
      hint: 'đổi tên một cột',
    }),
    en: d => ({
      message: `Two columns have the header "${d.header}": ${d.first} is read, ${d.second} is not`,
      hint: 'rename one of them',
    }),
  }),
  KH663: code<{ header: string; variables: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Tiêu đề "${d.header}" ứng với nhiều biến của mẫu: ${d.variables}`,
      hint: 'ghi tiêu đề bằng tên biến',
    }),
    en: d => ({
      message: `The header "${d.header}" fits several variables of the template: ${d.variables}`,
      hint: "write the variable's own name",
    }),
  }),
} as const
