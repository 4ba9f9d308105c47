/** KH231–KH239: values that are empty, or of another kind than their place takes. */
import { code, type Lang } from '../code.ts'
import { joined, type Place, placeWords, toWrite } from './structure-words.ts'

type Form = 'text' | 'list' | 'map' | 'number' | 'boolean'

const FORMS: Readonly<Record<Lang, Readonly<Record<Form, string>>>> = {
  vi: {
    text: 'chữ',
    list: 'danh sách (mỗi mục một dòng bắt đầu bằng "- ")',
    map: 'các dòng "khóa: giá trị"',
    number: 'số',
    boolean: 'true/false',
  },
  en: {
    text: 'text',
    list: 'a list (one line an item, begun with "- ")',
    map: 'lines of "key: value"',
    number: 'a number',
    boolean: 'true/false',
  },
}

const SHORT: Readonly<Record<Lang, Readonly<Record<Form, string>>>> = {
  vi: { ...FORMS.vi, list: 'danh sách' },
  en: { ...FORMS.en, list: 'a list' },
}

/** All are errors, about the form of the file and not the decree, so without a rule. */
export const kindCodes = {
  KH231: code<{ what: Place; title: string; write: string | null; optional: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${placeWords('vi', d.what)}${d.what.item === null ? ` (${d.title})` : ''} để trống`,
      hint: [d.write && `ghi: ${d.write}`, (d.optional || d.what.item !== null) && 'không dùng thì bỏ cả dòng']
        .filter(Boolean)
        .join('; '),
    }),
    en: d => ({
      message: `${placeWords('en', d.what)}${d.what.item === null ? ` (${d.title})` : ''} is empty`,
      hint: [d.write && `write: ${d.write}`, (d.optional || d.what.item !== null) && 'if not needed, delete the line']
        .filter(Boolean)
        .join('; '),
    }),
  }),
  KH232: code<{ what: Place; title: string; write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${placeWords('vi', d.what)} là danh sách trống`,
      hint: toWrite('vi', d.write || null),
    }),
    en: d => ({ message: `${placeWords('en', d.what)} is an empty list`, hint: toWrite('en', d.write || null) }),
  }),
  KH233: code<{ what: Place; wanted: readonly Form[]; given: Form; write: string | null; quoted: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${placeWords('vi', d.what)} phải là ${joined(
        'vi',
        d.wanted.map(form => FORMS.vi[form]),
      )}, không phải ${SHORT.vi[d.given]}`,
      hint: d.quoted ? `là chữ thì đặt trong dấu nháy: ${d.write}` : toWrite('vi', d.write),
    }),
    en: d => ({
      message: `${placeWords('en', d.what)} must be ${joined(
        'en',
        d.wanted.map(form => FORMS.en[form]),
      )}, not ${SHORT.en[d.given]}`,
      hint: d.quoted ? `if it is text, put it in quotes: ${d.write}` : toWrite('en', d.write),
    }),
  }),
  KH236: code<{ key: string; given: string; write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" phải là một con số: không dấu nháy, không đơn vị, phần lẻ viết sau dấu chấm`,
      hint: `ghi: ${d.write}`,
    }),
    en: d => ({
      message: `"${d.key}" must be a number: no quotes, no unit, a point before decimals`,
      hint: `write: ${d.write}`,
    }),
  }),
  KH237: code<{ key: string; given: string; meant: boolean | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" chỉ nhận true (có) hoặc false (không)`,
      hint: `ghi: ${d.key}: ${d.meant ?? 'true hoặc false'}`,
    }),
    en: d => ({
      message: `"${d.key}" takes only true or false`,
      hint: `write: ${d.key}: ${d.meant ?? 'true or false'}`,
    }),
  }),
  KH238: code<{ given: 'nothing' | 'list' | 'text' }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message:
        d.given === 'nothing'
          ? 'Tệp kế hoạch chưa có nội dung'
          : `Tệp kế hoạch phải gồm các dòng "khóa: giá trị", không phải ${SHORT.vi[d.given]}`,
      hint: 'bắt đầu từ một kế hoạch mẫu; dòng đầu ví dụ\n  co_quan: {ten: Ủy ban nhân dân xã …}',
    }),
    en: d => ({
      message:
        d.given === 'nothing'
          ? 'The plan file has no content'
          : `The plan file must be lines of "key: value", not ${SHORT.en[d.given]}`,
      hint: 'begin with an example plan; a first line is\n  co_quan: {ten: Ủy ban nhân dân xã …}',
    }),
  }),
  KH239: code<{ row: number | null; cells: number; columns: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message:
        d.row === null
          ? `Bảng có ${d.columns} cột nhưng hàng nào cũng có ${d.cells} ô`
          : `Hàng ${d.row} của bảng có ${d.cells} ô, bảng có ${d.columns} cột`,
      hint:
        d.row === null
          ? 'sửa danh sách cot cho khớp với các hàng'
          : "sửa hàng này cho đủ ô; ô trống ghi '', ô có dấu phẩy đặt trong dấu nháy",
    }),
    en: d => ({
      message:
        d.row === null
          ? `The table has ${d.columns} columns, and every row ${d.cells} cells`
          : `Row ${d.row} of the table has ${d.cells} cells, the table ${d.columns} columns`,
      hint:
        d.row === null
          ? 'make the list cot fit the rows'
          : "give this row as many cells; an empty cell is '', a cell with a comma goes in quotes",
    }),
  }),
} as const
