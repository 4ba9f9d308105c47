/** KH670–KH674, KH678–KH684: a row or a cell of the data; each makes only its own row fail. */
import { code } from '../code.ts'
import type { Named } from './data-table.ts'

/** What a variable may be declared to be (`kieu`). */
type Wanted = 'chu' | 'so' | 'ngay' | 'dung_sai' | 'danh_sach' | 'ban_do'
type Given = 'text' | 'number' | 'flag' | 'list' | 'map'

const WANTED: { readonly [W in Wanted]: readonly [vi: string, en: string] } = {
  chu: ['chữ', 'text'],
  so: ['số', 'a number'],
  ngay: ['ngày', 'a date'],
  dung_sai: ['có hoặc không', 'yes or no'],
  danh_sach: ['danh sách', 'a list'],
  ban_do: ['bảng nhiều trường', 'a map'],
}
const GIVEN: { readonly [G in Given]: readonly [vi: string, en: string] } = {
  text: ['chữ', 'text'],
  number: ['số', 'a number'],
  flag: ['đúng/sai', 'true or false'],
  list: ['danh sách', 'a list'],
  map: ['bảng nhiều trường', 'a map'],
}
const REMEDY: { readonly [W in Wanted]: (variable: string) => readonly [vi: string, en: string] } = {
  chu: () => ['ghi chữ; nếu là số hay đúng/sai thì đặt trong nháy đơn', 'write text, in single quotes if need be'],
  so: () => ['ghi một số, ví dụ: 7', 'write a number, for example: 7'],
  ngay: () => ['ghi ngày, ví dụ: 26/01/2026; trong Excel chọn định dạng Date', 'write a date: 26/01/2026'],
  dung_sai: () => ['ghi có hoặc không', 'write có or không'],
  danh_sach: () => ['ghi các mục, cách nhau bằng dấu ; hoặc xuống dòng', 'write the items, parted by ; or new lines'],
  ban_do: name => [
    `mỗi trường một cột, tiêu đề dạng ${name}.<tên trường>`,
    `one column for each field, headed ${name}.<field>`,
  ],
}

const named = ({ variable, title }: Named): string => (title === null ? variable : `${variable} (${title})`)
/** `given` is always the cell's text, shortened. */
export const dataCellCodes = {
  KH670: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dòng này có nhiều ô hơn dòng tiêu đề; ô thừa: "${d.given}"`,
      hint: 'ô có dấu ngăn cách bên trong phải đặt trong nháy kép, ví dụ: "Xã A, huyện B"',
    }),
    en: d => ({
      message: `This row has more cells than the header; too many: "${d.given}"`,
      hint: 'quote a cell that holds the separator, for example: "Xã A, huyện B"',
    }),
  }),
  KH671: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mục này không phải một dòng dữ liệu: ${d.given}`,
      hint: 'mỗi mục gồm các khóa và giá trị, ví dụ: - ten_xa: Đồng Phong',
    }),
    en: d => ({
      message: `This item is no row: ${d.given}`,
      hint: 'each item has keys and values, for example: - ten_xa: Đồng Phong',
    }),
  }),
  KH672: code<Named>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Thiếu ${named(d)}`, hint: 'điền ô này; mẫu ghi đây là biến bắt buộc' }),
    en: d => ({ message: `${named(d)} is missing`, hint: 'fill it in; the template requires it' }),
  }),
  KH673: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.given}" không phải là số`,
      hint: /%$/.test(d.given)
        ? `ghi ${d.given.replace(/\s*%$/, '')} và đặt dấu % trong mẫu, hoặc khai biến kiểu chu`
        : 'ghi bằng chữ số, ví dụ: 7 hoặc 1.000.000 hoặc 1,5',
    }),
    en: d => ({
      message: `"${d.given}" is no number`,
      hint: /%$/.test(d.given)
        ? `write ${d.given.replace(/\s*%$/, '')} and put % into the template, or declare the variable as chu`
        : 'write digits, for example: 7 or 1.000.000 or 1,5',
    }),
  }),
  KH674: code<{ given: string; whole: string; words: string; part: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không rõ "${d.given}" là số nguyên hay số lẻ sau dấu phẩy`,
      hint: `ghi ${d.whole} (${d.words}) hoặc ${d.part}`,
    }),
    en: d => ({
      message: `"${d.given}" may be a whole number or one with a decimal comma`,
      hint: `write ${d.whole} (${d.words}) or ${d.part}`,
    }),
  }),
  KH678: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `"${d.given}" không phải có hoặc không`, hint: 'ghi có hoặc không (hay x, 1, 0)' }),
    en: d => ({ message: `"${d.given}" is neither yes nor no`, hint: 'write có or không (or x, 1, 0)' }),
  }),
  KH679: code<{ variable: string; wanted: Wanted; given: Given }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Biến ${d.variable} phải là ${WANTED[d.wanted][0]}, ở đây là ${GIVEN[d.given][0]}`,
      hint: REMEDY[d.wanted](d.variable)[0],
    }),
    en: d => ({
      message: `The variable ${d.variable} must be ${WANTED[d.wanted][1]}, here it is ${GIVEN[d.given][1]}`,
      hint: REMEDY[d.wanted](d.variable)[1],
    }),
  }),
  KH680: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Trong ô có ký tự điều khiển ${d.name}`, hint: 'xóa nội dung ô rồi gõ lại' }),
    en: d => ({ message: `The cell holds the control character ${d.name}`, hint: 'clear the cell and type it again' }),
  }),
  KH681: code<{ length: number; limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Ô dài ${d.length} ký tự; tối đa ${d.limit}`,
      hint: 'rút gọn, hoặc kiểm tra dấu nháy kép ở các dòng trên',
    }),
    en: d => ({
      message: `The cell has ${d.length} characters; at most ${d.limit}`,
      hint: 'shorten it, or check the quotes in the lines above',
    }),
  }),
  KH682: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Ô này là công thức chưa có kết quả: ${d.given}`,
      hint: 'mở bằng Excel cho tính xong rồi lưu lại, hoặc dán giá trị (Paste Values) thay công thức',
    }),
    en: d => ({
      message: `The cell is a formula without a result: ${d.given}`,
      hint: 'open it in Excel, let it calculate and save, or paste the value over the formula',
    }),
  }),
  KH683: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Ô này là giá trị lỗi ${d.given}`,
      hint: 'sửa công thức hoặc gõ giá trị đúng; không có thì để trống ô',
    }),
    en: d => ({
      message: `The cell holds the error ${d.given}`,
      hint: 'mend the formula or type the value; leave it empty if there is none',
    }),
  }),
  KH684: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Số ${d.given} dài quá 15 chữ số nên các chữ số cuối đã bị làm tròn`,
      hint: 'định dạng ô là Text (hoặc đặt trong nháy kép) rồi gõ lại đủ chữ số',
    }),
    en: d => ({
      message: `The number ${d.given} has more than 15 digits, so its last digits were rounded`,
      hint: 'make the cell Text (or quote it) and type all digits again',
    }),
  }),
} as const
