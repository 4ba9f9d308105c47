/** KH153–KH155: lines that YAML joins to the text above, and the line Lưu among the recipients. */
import { code, type Lang } from '../code.ts'

/** What the text stands in: an item, the kind key of a block (`gach`), a key that holds a list, one that holds only text. */
export type TextAbove = 'item' | 'block' | 'list' | 'text'

const LEADS: Readonly<Record<Lang, Readonly<Record<TextAbove, string>>>> = {
  vi: {
    item: 'văn bản có danh sách bên dưới thì ghi bằng gach và chi_tiet:',
    block: 'thêm dòng khóa cho danh sách bên dưới:',
    list: 'chuyển văn bản sau dấu hai chấm xuống thành mục đầu của danh sách:',
    text: 'khóa này chỉ nhận văn bản: bỏ các dấu gạch, hoặc chuyển danh sách vào một phần của kế hoạch',
  },
  en: {
    item: 'a text with a list below it is written with gach and chi_tiet:',
    block: 'add the line with the key of the list below:',
    list: 'make the text after the colon the first item of the list:',
    text: 'this key takes text only: leave the dashes out, or move the list to a section of the plan',
  },
}

const hint = (lang: Lang, where: TextAbove, write: string | null): string =>
  write === null ? LEADS[lang][where] : `${LEADS[lang][where]}\n  ${write.replaceAll('\n', '\n  ')}`

/** Errors though YAML may take the file: it reads something else than was meant. */
export const swallowedCodes = {
  KH153: code<{ key: string; into: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dòng "${d.key}:" này bị nối vào văn bản của ${d.into ?? 'dòng trên'}, không thành khóa`,
      hint: `cho ${d.key}: bắt đầu ở cột 1 (không có dấu cách ở đầu), các dòng bên dưới cũng lùi ra theo`,
    }),
    en: d => ({
      message: `This line "${d.key}:" is joined to the text of ${d.into ?? 'the line above'}; it is no key`,
      hint: `let ${d.key}: begin in column 1 (no blank before it), and move the lines below it along`,
    }),
  }),
  KH154: code<{ where: TextAbove; write: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: 'Các dòng "- " dưới một dòng đã có văn bản không thành danh sách',
      hint: hint('vi', d.where, d.write),
    }),
    en: d => ({
      message: 'The lines "- " under a line that has its text make no list',
      hint: hint('en', d.where, d.write),
    }),
  }),
  KH155: code<{ write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: 'Dòng Lưu không phải là một nơi nhận của noi_nhan',
      hint: `bỏ dòng này và ghi ở cột 1, ngoài noi_nhan: ${d.write}`,
    }),
    en: d => ({
      message: 'The line Lưu is no recipient of noi_nhan',
      hint: `delete this line, and write in column 1, outside noi_nhan: ${d.write}`,
    }),
  }),
} as const
