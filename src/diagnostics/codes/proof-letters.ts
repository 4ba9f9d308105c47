/** KH700–KH709: letters, syllables and abbreviations. Hints where the writer may know better. */
import { code } from '../code.ts'
import type { Replacement } from '../fix.ts'

/** `fix`: what `--fix` does; [] where a person must decide. */
export interface Slip {
  readonly given: string
  readonly want: string
  readonly fix: readonly Replacement[]
}

export const proofLetterCodes = {
  KH700: code<{ given: string; want: string | null; fix: readonly Replacement[] }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `"${d.given}" không phải là một tiếng của tiếng Việt`,
      hint: d.want === null ? 'xem lại chính tả' : `có lẽ phải là: ${d.want}`,
    }),
    en: d => ({
      message: `"${d.given}" is no syllable that Vietnamese can have`,
      hint: d.want === null ? 'see how it is spelt' : `probably: ${d.want}`,
    }),
  }),
  KH701: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `"${d.given}" có lẽ gõ nhầm`, hint: `có lẽ phải là: ${d.want}` }),
    en: d => ({ message: `"${d.given}" is probably mistyped`, hint: `probably: ${d.want}` }),
  }),
  KH702: code<{ given: string; want: string; few: number; many: number; fix: readonly Replacement[] }>({
    severity: 'hint',
    rule: 'ND30-5.s',
    vi: d => ({
      message: `Bỏ dấu thanh theo hai kiểu trong một văn bản: ${d.few} chữ như "${d.given}", ${d.many} chữ kiểu kia`,
      hint: `viết thống nhất một kiểu, ví dụ: ${d.want}`,
    }),
    en: d => ({
      message: `Tone marks are placed in two ways: ${d.few} words like "${d.given}", ${d.many} the other way`,
      hint: `keep to one way, such as: ${d.want}`,
    }),
  }),
  KH703: code<{ given: string }>({
    severity: 'hint',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Chữ "${d.given}" gõ bằng Unicode tổ hợp (dấu rời khỏi chữ)`,
      hint: 'chuyển cả văn bản sang Unicode dựng sẵn, là mã mà bộ gõ Unikey gọi là Unicode',
    }),
    en: d => ({
      message: `"${d.given}" is written with combining marks (NFD)`,
      hint: 'turn the text into precomposed Unicode (NFC)',
    }),
  }),
  KH704: code<{ given: string; name: string }>({
    severity: 'warning',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Có ký tự ẩn hoặc ký tự riêng của một phông chữ (${d.name}) trong "${d.given}"`,
      hint: 'xóa ký tự ấy và gõ lại chữ này',
    }),
    en: d => ({
      message: `"${d.given}" holds a hidden or private-use character (${d.name})`,
      hint: 'delete it and type the word again',
    }),
  }),
  KH705: code<Slip>({
    severity: 'warning',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `"${d.given}" có chữ cái của bảng chữ khác, chỉ trông giống chữ Việt`,
      hint: `gõ lại: ${d.want}`,
    }),
    en: d => ({
      message: `"${d.given}" holds letters of another script that only look alike`,
      hint: `type: ${d.want}`,
    }),
  }),
  KH706: code<{ given: string; font: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Chữ còn theo mã ${d.font} cũ, không phải Unicode: "${d.given}"`,
      hint: `chuyển mã sang Unicode, đọc là: ${d.want}`,
    }),
    en: d => ({
      message: `Text in the old ${d.font} encoding, not in Unicode: "${d.given}"`,
      hint: `convert it to Unicode; it reads: ${d.want}`,
    }),
  }),
  KH707: code<Slip>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Chữ viết tắt gõ nhầm: "${d.given}"`, hint: `sửa thành: ${d.want}` }),
    en: d => ({ message: `A mistyped abbreviation: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH708: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Chữ viết tắt "${d.given}" dùng trước chỗ giải thích nó`,
      hint: `viết đủ chữ kèm (${d.given}) ở lần đầu, từ đó về sau mới viết tắt`,
    }),
    en: d => ({
      message: `The abbreviation "${d.given}" is used before it is explained`,
      hint: `write it out with (${d.given}) the first time`,
    }),
  }),
  KH709: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Chữ viết tắt "${d.given}" không được giải thích ở đâu trong văn bản`,
      hint: `lần đầu viết đủ chữ rồi ghi (${d.given}), hoặc không viết tắt`,
    }),
    en: d => ({
      message: `The abbreviation "${d.given}" is explained nowhere in the text`,
      hint: `write it out with (${d.given}) the first time, or always`,
    }),
  }),
} as const
