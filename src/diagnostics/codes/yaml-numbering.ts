/** KH150–KH152: markers and numbers typed by hand, which the tool prints itself. */
import { code } from '../code.ts'

/** A text parted where the tool would print its own marker. */
export interface Typed {
  /** "1.", "a)", "-" */
  readonly marker: string
  /** What follows it, perhaps shortened. */
  readonly rest: string
}

/** KH151 only warns: before a paragraph the tool prints no marker, so nothing prints twice. */
export const numberingCodes = {
  KH150: code<Typed>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.marker}" gõ tay ở đầu văn bản: công cụ tự in dấu và số ở đây nên sẽ in hai lần`,
      hint: `bỏ "${d.marker}", chỉ viết: ${d.rest}`,
    }),
    en: d => ({
      message: `"${d.marker}" is typed before the text: the tool prints marker and number here, so both would print`,
      hint: `leave "${d.marker}" out: ${d.rest}`,
    }),
  }),
  KH151: code<Typed>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `"${d.marker}" gõ tay ở đầu đoạn sẽ in như văn bản thường, không thụt và đánh số như danh sách`,
      hint: `viết thành danh sách, mỗi mục một dòng: - ${d.rest}`,
    }),
    en: d => ({
      message: `"${d.marker}" typed before the paragraph prints as plain text, not as a list`,
      hint: `write a list, one item on a line: - ${d.rest}`,
    }),
  }),
  KH152: code<{ rest: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: 'Gạch đầu dòng gõ hai lần', hint: `chỉ viết: - ${d.rest}` }),
    en: d => ({ message: 'The dash of the item is typed twice', hint: `write: - ${d.rest}` }),
  }),
} as const
