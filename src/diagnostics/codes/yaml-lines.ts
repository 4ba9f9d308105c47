/** KH130–KH139: dashes, colons, tabs and indentation. `fixed`: the author's line as it should be. */
import { code } from '../code.ts'

/** Why a line stands wrong; `other`: YAML refuses it and no slip is known. */
export type Obscure = 'indent' | 'key' | 'list' | 'bracket' | 'other'

const obscureVi: { readonly [W in Obscure]: string } = {
  indent: 'xem lại thụt đầu dòng: các dòng cùng cấp phải bắt đầu ở cùng một cột',
  key: 'viết mỗi mục một dòng dạng khóa: giá trị; văn bản có dấu đặc biệt thì đặt trong nháy kép "…"',
  list: 'khóa ở trên đã có văn bản; muốn có danh sách thì để trống sau dấu hai chấm và viết cả văn bản thành mục - …',
  bracket: 'xem lại dấu phẩy và các cặp [ ] { }',
  other: 'đặt văn bản trong nháy kép "…", xem lại thụt đầu dòng và các dấu - : [ ] { }',
}
const obscureEn: { readonly [W in Obscure]: string } = {
  indent: 'look at the indentation: lines of one level begin in one column',
  key: 'write each entry as key: value on a line; put text with special signs in quotes "…"',
  list: 'the key above has its text; for a list leave nothing after the colon, and write the text as an item - …',
  bracket: 'look at the commas and at the pairs [ ] { }',
  other: 'put text in quotes "…"; look at the indentation and at the signs - : [ ] { }',
}

const looseVi = (item: string | null): string =>
  `nếu là phần tiếp của dòng trên thì thụt vào sâu hơn dòng trên; ${item === null ? 'nếu là chú thích thì thêm # ở đầu' : `nếu là mục riêng thì viết: ${item}`}`
const looseEn = (item: string | null): string =>
  `if it goes on with the line above, indent it deeper; ${item === null ? 'if it is a remark, put # before it' : `if it is an item, write: ${item}`}`

/** Only KH136 warns: YAML takes such a line, and it may be meant so. */
export const layoutSlipCodes = {
  KH130: code<{ fixed: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: 'Sau dấu gạch đầu dòng phải có một dấu cách', hint: `viết: ${d.fixed}` }),
    en: d => ({ message: 'The dash of a list item needs a blank after it', hint: `write: ${d.fixed}` }),
  }),
  KH131: code<{ key: string; fixed: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Sau "${d.key}:" phải có một dấu cách`, hint: `viết: ${d.fixed}` }),
    en: d => ({ message: `"${d.key}:" needs a blank after it`, hint: `write: ${d.fixed}` }),
  }),
  KH132: code<{ lines: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Thụt đầu dòng bằng phím Tab${d.lines > 1 ? ` (${d.lines} dòng)` : ''}; YAML chỉ nhận dấu cách`,
      hint: 'thay mỗi Tab bằng hai dấu cách',
    }),
    en: d => ({
      message: `Indented with the Tab key${d.lines > 1 ? ` (${d.lines} lines)` : ''}; YAML takes blanks only`,
      hint: 'put two blanks for each tab',
    }),
  }),
  /** Columns, from 1; `expected`: the likely ones. */
  KH133: code<{ expected: readonly number[]; given: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dòng này bắt đầu ở cột ${d.given}, còn các dòng cùng cấp bắt đầu ở cột ${d.expected.join(' hoặc ')}`,
      hint: `cho dòng này bắt đầu ở cột ${d.expected.map(column => `${column} (${column - 1} dấu cách ở đầu)`).join(' hoặc ')}`,
    }),
    en: d => ({
      message: `This line begins in column ${d.given}, those of its level in column ${d.expected.join(' or ')}`,
      hint: `let it begin in column ${d.expected.map(column => `${column} (${column - 1} blanks before it)`).join(' or ')}`,
    }),
  }),
  KH134: code<{ fixed: string | null; inList: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.inList
        ? 'Dòng này ngang hàng với các mục - nhưng không có dấu -'
        : 'Dòng này không có dạng khóa: giá trị',
      hint: d.fixed !== null && !d.inList ? `viết: ${d.fixed}` : looseVi(d.fixed),
    }),
    en: d => ({
      message: d.inList
        ? 'This line stands among list items without a dash'
        : 'This line is not of the form key: value',
      hint: d.fixed !== null && !d.inList ? `write: ${d.fixed}` : looseEn(d.fixed),
    }),
  }),
  KH135: code<{ key: string; text: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dấu gạch đầu dòng không đứng cùng dòng với khóa "${d.key}"`,
      hint: `bỏ dấu gạch: ${d.key}: ${d.text}; hoặc, nếu là danh sách, xuống dòng rồi viết: - ${d.text}`,
    }),
    en: d => ({
      message: `The dash of a list item cannot stand on the line of the key "${d.key}"`,
      hint: `without the dash: ${d.key}: ${d.text}; or, for a list, on the next line: - ${d.text}`,
    }),
  }),
  /** `column`: where an item of its own would stand; `write`: how the text above would have a list below it. */
  KH136: code<{ column: number | null; write: string | null }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: 'Dòng này bị nối vào văn bản của dòng trên, không thành mục riêng',
      hint: [
        'nếu đúng là nối tiếp thì viết dấu gạch ở cuối dòng trên',
        d.column === null ? '' : `; nếu là mục riêng thì cho dấu gạch bắt đầu ở cột ${d.column}`,
        d.write === null ? '' : `; nếu là danh sách con thì ghi\n  ${d.write.replaceAll('\n', '\n  ')}`,
      ].join(''),
    }),
    en: d => ({
      message: 'This line is joined to the text above; it is no item of its own',
      hint: [
        'if the text does go on, write the dash at the end of the line above',
        d.column === null ? '' : `; for an item, let the dash stand in column ${d.column}`,
        d.write === null ? '' : `; for a list below the text write\n  ${d.write.replaceAll('\n', '\n  ')}`,
      ].join(''),
    }),
  }),
  KH137: code<{ key: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Khóa "${d.key}" nằm dưới một dòng văn bản đã đủ`,
      hint: `văn bản có phần dưới nó thì viết dòng trên thành: - gach: …, và "${d.key}" thẳng cột với gach`,
    }),
    en: d => ({
      message: `The key "${d.key}" stands under a line that is complete text`,
      hint: `for a text with something under it write the line above as: - gach: …, with "${d.key}" in the column of gach`,
    }),
  }),
  KH138: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Khoảng trắng ở đây là ký tự đặc biệt ${d.name}, không phải dấu cách`,
      hint: 'xóa rồi gõ lại bằng phím cách',
    }),
    en: d => ({ message: `The blank here is the special character ${d.name}`, hint: 'delete it and type a blank' }),
  }),
  KH139: code<{ what: Obscure }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: 'Dòng này không đúng cú pháp YAML', hint: obscureVi[d.what] }),
    en: d => ({ message: 'This line is not valid YAML', hint: obscureEn[d.what] }),
  }),
} as const
