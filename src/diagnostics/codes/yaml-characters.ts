/** KH140–KH149: characters that cannot stand in a plan (TCVN 6909:2001, ND30-1.j). */
import { code } from '../code.ts'

/** Named by its number, since it cannot be seen or typed. */
export interface Character {
  /** "U+200B" */
  readonly name: string
}

/** All errors: such a character is not seen on the screen, or looks like another. */
export const characterCodes = {
  /** `escape`: as it is typed in double quotes (`\\a`); null where the character itself stands in the file. */
  KH140: code<Character & { escape: string | null }>({
    severity: 'error',
    rule: null,
    vi: d =>
      d.escape === null
        ? { message: `Ký tự điều khiển ${d.name} không được có trong kế hoạch`, hint: 'xóa ký tự này' }
        : {
            message: `Trong nháy kép, dấu \\ là ký hiệu riêng của YAML: ${d.escape} thành ký tự điều khiển ${d.name}`,
            hint: "đặt văn bản trong nháy đơn '…', hoặc viết \\\\ cho mỗi dấu \\",
          },
    en: d =>
      d.escape === null
        ? { message: `The control character ${d.name} cannot stand in a plan`, hint: 'delete it' }
        : {
            message: `Within double quotes \\ is YAML's own sign: ${d.escape} makes the control character ${d.name}`,
            hint: "put the text in single quotes '…', or write \\\\ for each \\",
          },
  }),
  KH141: code<Character>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({ message: `${d.name} không phải là một chữ của Unicode`, hint: 'xóa rồi gõ lại' }),
    en: d => ({ message: `${d.name} is no character of Unicode`, hint: 'delete it and type it again' }),
  }),
  KH142: code<Character>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `${d.name} là ký hiệu của phông riêng (Symbol, Wingdings), máy khác in ra ô trống`,
      hint: 'thay bằng chữ thường dùng: mũi tên ghi →, gạch đầu dòng để công cụ tự in',
    }),
    en: d => ({
      message: `${d.name} belongs to a symbol font (Symbol, Wingdings) and prints as a box elsewhere`,
      hint: 'put a usual character instead; dashes of list items are printed by the tool',
    }),
  }),
  KH143: code({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: () => ({ message: 'Một chữ đã mất khi chuyển mã (U+FFFD)', hint: 'gõ lại chữ ấy' }),
    en: () => ({ message: 'A letter was lost in a conversion (U+FFFD)', hint: 'type it again' }),
  }),
  KH144: code<Character>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({ message: `Có ký tự ẩn ${d.name} ở đây`, hint: 'xóa ký tự này, hoặc xóa cả từ rồi gõ lại' }),
    en: d => ({ message: `There is an invisible character ${d.name} here`, hint: 'delete it, or type the word again' }),
  }),
  KH145: code<Character>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `${d.name} là dấu ngắt dòng mà YAML không nhận`, hint: 'xóa rồi xuống dòng bằng phím Enter' }),
    en: d => ({ message: `${d.name} is a line break that YAML does not know`, hint: 'delete it and press Enter' }),
  }),
  KH146: code<{ given: string; name: string; wanted: string; wantedName: string }>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Chữ "${d.given}" (${d.name}) trông giống "${d.wanted}" nhưng là chữ khác`,
      hint: `gõ lại chữ "${d.wanted}" (${d.wantedName}) bằng bộ gõ tiếng Việt`,
    }),
    en: d => ({
      message: `The letter "${d.given}" (${d.name}) looks like "${d.wanted}" and is another`,
      hint: `type "${d.wanted}" (${d.wantedName}) instead`,
    }),
  }),
  KH147: code<{ word: string }>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `"${d.word}" là chữ gõ bằng phông .VnTime (mã TCVN3), không phải Unicode`,
      hint: 'chuyển đoạn này sang Unicode (UniKey: Ctrl+Shift+F6, nguồn TCVN3, đích Unicode) rồi dán lại',
    }),
    en: d => ({
      message: `"${d.word}" was typed in a .VnTime font (TCVN3), not in Unicode`,
      hint: 'turn the text into Unicode (UniKey: Ctrl+Shift+F6, from TCVN3 to Unicode) and paste it again',
    }),
  }),
} as const
