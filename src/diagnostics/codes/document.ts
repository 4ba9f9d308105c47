/** KH5xx: the laid-out page against the decree. `rule` in the data names the rule of the part at hand. */
import { code, type Severity } from '../code.ts'
import type { Both } from './document-parts.ts'

/** Rule id of the part at hand: one code stands for the same fault of many parts. */
export interface OfRule {
  readonly rule: string
}

/** `has`: what the page shows, without the place; for reports on a Word file. */
export interface Seen extends OfRule {
  readonly has: Both
  /** Where it is not as grave as the force of its rule says. */
  readonly weight?: Severity
}

/** A figure out of its range; `unit` is mm, pt or lines. */
export interface Measured extends Seen {
  readonly what: string
  readonly whatEn: string
  readonly found: string
  readonly wanted: string
}

const measured = {
  vi: (d: Measured) => ({ message: `${d.what} là ${d.found}, Nghị định yêu cầu ${d.wanted}`, hint: null }),
  en: (d: Measured) => ({ message: `${d.whatEn} is ${d.found}, the decree asks for ${d.wanted}`, hint: null }),
}

/** Met by our own layout only where the plan's words force it; KH506, KH507, KH511 and KH522 only warn. */
export const documentCodes = {
  KH501: code<Measured>({ severity: 'error', rule: 'ND30-1.e', ...measured }),
  KH502: code<Seen & { part: string }>({
    severity: 'error',
    rule: 'ND30-1.i',
    vi: d => ({ message: `"${d.part}" không dùng phông Times New Roman màu đen`, hint: null }),
    en: d => ({ message: `"${d.part}" is not in black Times New Roman`, hint: null }),
  }),
  KH503: code<Measured>({ severity: 'error', rule: 'ND30-2.0.a', ...measured }),
  KH504: code<Seen & { part: string }>({
    severity: 'error',
    rule: 'ND30-2.0.c',
    vi: d => ({
      message: `"${d.part}" không đúng kiểu chữ đứng, nghiêng, đậm hoặc vị trí canh của Nghị định`,
      hint: 'bỏ dấu * trong văn bản này; muốn in dấu sao thì viết \\*',
    }),
    en: d => ({
      message: `"${d.part}" does not have the weight, slope or alignment of the decree`,
      hint: 'leave out the * in this text; a star that prints is written \\*',
    }),
  }),
  KH505: code<Measured>({ severity: 'error', rule: 'ND30-2.6.c', ...measured }),
  KH506: code<Seen & { part: string }>({
    severity: 'warning',
    rule: 'ND30-2.6.s',
    vi: d => ({
      message: `Tiêu đề "${d.part}" có chữ nghiêng; Nghị định yêu cầu chữ đứng, đậm`,
      hint: 'bỏ dấu * trong tiêu đề',
    }),
    en: d => ({
      message: `The heading "${d.part}" has italics; the decree asks for bold upright`,
      hint: 'leave out the * in the heading',
    }),
  }),
  KH507: code<Seen & { word: string; columns: number }>({
    severity: 'warning',
    rule: 'ND30-2.6.g',
    vi: d => ({
      message: `Bảng ${d.columns} cột quá rộng: chữ "${d.word}" không vừa cột, sẽ bị ngắt giữa chừng`,
      hint: 'bớt cột, hoặc đưa bảng vào phu_luc với kho_ngang: true',
    }),
    en: d => ({
      message: `The table of ${d.columns} columns is too wide: "${d.word}" does not fit its column and will be broken`,
      hint: 'use fewer columns, or move the table to phu_luc with kho_ngang: true',
    }),
  }),
  KH510: code<Seen & { line: string }>({
    severity: 'error',
    rule: 'ND30-2.1.f',
    vi: d => ({ message: `Dòng "${d.line}" không vừa một dòng ở cột phải`, hint: null }),
    en: d => ({ message: `The line "${d.line}" does not fit its column`, hint: null }),
  }),
  KH511: code<Seen & { line: string }>({
    severity: 'warning',
    rule: 'ND30-2.4.b',
    vi: d => ({
      message: `Dòng địa danh, thời gian "${d.line}" dài quá cột phải, sẽ in thành hai dòng`,
      hint: 'dùng bộ cỡ chữ nhỏ hơn: trinh_bay: {co_chu: 13}',
    }),
    en: d => ({
      message: `The line of place and date "${d.line}" is too long for its column and prints on two lines`,
      hint: 'use the smaller set of sizes: trinh_bay: {co_chu: 13}',
    }),
  }),
  KH512: code<Measured>({ severity: 'error', rule: 'ND30-2.5.c', ...measured }),
  KH513: code<Seen & { found: string }>({
    severity: 'error',
    rule: 'ND30-2.3.e',
    vi: d => ({ message: `Dòng số, ký hiệu "${d.found}" không đúng mẫu`, hint: 'mẫu: Số: …/KH-…' }),
    en: d => ({
      message: `The line of number and symbol "${d.found}" has not the right form`,
      hint: 'as: Số: …/KH-…',
    }),
  }),
  KH514: code<Seen & { found: string }>({
    severity: 'error',
    rule: 'ND30-2.4.e',
    vi: d => ({
      message: `Dòng địa danh, thời gian "${d.found}" không đúng mẫu`,
      hint: 'mẫu: <địa danh>, ngày … tháng … năm …',
    }),
    en: d => ({
      message: `The line of place and date "${d.found}" has not the right form`,
      hint: 'as: <place>, ngày … tháng … năm …',
    }),
  }),
  KH520: code<Seen & { found: string }>({
    severity: 'error',
    rule: 'ND30-2.6.j',
    vi: d => ({ message: `Căn cứ phải kết thúc bằng ";", căn cứ cuối cùng bằng ".": "${d.found}"`, hint: null }),
    en: d => ({ message: `A basis ends with ";", the last one with ".": "${d.found}"`, hint: null }),
  }),
  KH521: code<Seen & { found: string; wanted: string; weight: Severity }>({
    severity: 'error',
    rule: 'ND30-4.a',
    vi: d => ({ message: `Đánh số "${d.found}", lẽ ra là "${d.wanted}"`, hint: null }),
    en: d => ({ message: `Numbered "${d.found}", should be "${d.wanted}"`, hint: null }),
  }),
  // `want`: the last words with "./." close to them; null where there are none to put it after.
  KH522: code<Seen & { want: string | null }>({
    severity: 'warning',
    rule: 'ND30-2.6.h',
    vi: d => ({
      message: 'Nội dung không kết thúc bằng "./." sát chữ cuối',
      hint: d.want === null ? 'viết đoạn kết ở ket_thuc' : `xóa dấu và khoảng trống đứng trước "./.": ${d.want}`,
    }),
    en: d => ({
      message: 'The body does not end with "./." close to its last word',
      hint: d.want === null ? 'write a closing in ket_thuc' : `delete the marks and blanks before "./.": ${d.want}`,
    }),
  }),
  KH530: code<Seen & { found: string }>({
    severity: 'error',
    rule: 'ND30-2.9.b',
    vi: d => ({
      message: `Dòng nơi nhận "${d.found}" không đúng mẫu`,
      hint: 'mẫu: "- UBND tỉnh;", dòng cuối "- Lưu: VT."',
    }),
    en: d => ({
      message: `The recipient "${d.found}" has not the right form`,
      hint: 'as: "- UBND tỉnh;", the last one "- Lưu: VT."',
    }),
  }),
  KH531: code<Seen>({
    severity: 'error',
    rule: 'ND30-2.7.q',
    vi: () => ({ message: 'Khối chữ ký bị ngắt trang, hoặc thiếu chỗ để ký', hint: null }),
    en: () => ({ message: 'The signature block may part from the body or has no room to sign', hint: null }),
  }),
} as const
