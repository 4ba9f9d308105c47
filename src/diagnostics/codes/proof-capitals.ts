/** KH720–KH731: capitals of Phụ lục II that a program may judge (ND30-5). `rule` is the finer rule of the case at hand. */
import { code } from '../code.ts'
import type { Slip } from './proof-letters.ts'

/** Some codes stand for several rules of the decree. */
export interface RuledSlip extends Slip {
  readonly rule: string
}

export const proofCapitalCodes = {
  KH720: code<RuledSlip>({
    severity: 'warning',
    rule: 'ND30-5.c',
    vi: d => ({ message: `Viết hoa chưa đúng tên cơ quan, chức danh: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The capitals of an agency or a post are wrong: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH721: code<Slip>({
    severity: 'warning',
    rule: 'ND30-5.m',
    vi: d => ({
      message: `Viện dẫn phần, chương, mục, điều thì viết hoa, khoản và điểm thì viết thường: "${d.given}"`,
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({
      message: `Parts, chapters, sections and articles have a capital, khoản and điểm none: "${d.given}"`,
      hint: `write: ${d.want}`,
    }),
  }),
  KH722: code<Slip>({
    severity: 'warning',
    rule: 'ND30-5.l',
    vi: d => ({ message: `Tên loại của một văn bản cụ thể phải viết hoa: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The kind of a certain document takes a capital: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH723: code<Slip>({
    severity: 'hint',
    rule: 'ND30-5.l',
    vi: d => ({ message: `Nói chính văn bản này thì viết hoa tên loại: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `Of this very document the kind takes a capital: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH724: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-5.e',
    vi: d => ({
      message: `"Nhân dân", "Nhà nước" viết hoa khi là danh từ đứng riêng, viết thường trong tên gọi chung: "${d.given}"`,
      hint: `nên ghi: ${d.want}`,
    }),
    en: d => ({
      message: `"Nhân dân" and "Nhà nước" take a capital as nouns of their own, none inside common names: "${d.given}"`,
      hint: `better: ${d.want}`,
    }),
  }),
  KH725: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-5.f',
    vi: d => ({
      message: `Chỉ Đảng Cộng sản Việt Nam thì viết hoa chữ Đảng: "${d.given}"`,
      hint: `nên ghi: ${d.want}`,
    }),
    en: d => ({ message: `The Communist Party of Vietnam takes a capital: "${d.given}"`, hint: `better: ${d.want}` }),
  }),
  KH726: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-5.g',
    vi: d => ({
      message: `Giữa câu, chữ chỉ đơn vị hành chính viết thường: "${d.given}"`,
      hint: `nên ghi: ${d.want}; chỉ viết hoa khi tên riêng là chữ số, tên người hoặc sự kiện lịch sử`,
    }),
    en: d => ({
      message: `Inside a sentence the type word of a unit has no capital: "${d.given}"`,
      hint: `better: ${d.want}; a capital is for units named after a number, a person or an event`,
    }),
  }),
  KH727: code<Slip>({
    severity: 'warning',
    rule: 'ND30-5.i',
    vi: d => ({ message: `Tên này có cách viết hoa riêng: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `This name has capitals of its own: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH728: code<RuledSlip>({
    severity: 'hint',
    rule: 'ND30-5.o',
    vi: d => ({ message: `Viết hoa chưa đúng tên ngày, ngày lễ: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The capitals of a day or a holiday are wrong: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH729: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-5.a',
    vi: d => ({
      message: `Sau dấu chấm câu chữ đầu phải viết hoa: "${d.given}"`,
      hint: `ghi: ${d.want}; nếu câu chưa hết thì bỏ dấu chấm`,
    }),
    en: d => ({
      message: `A sentence begins with a capital: "${d.given}"`,
      hint: `write: ${d.want}; if the sentence goes on, take the stop out`,
    }),
  }),
  KH730: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-5.a',
    vi: d => ({ message: `Câu chưa hết thì chữ này không viết hoa: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `Inside a sentence this word takes no capital: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH731: code<Slip>({
    severity: 'warning',
    rule: 'ND30-5.b',
    vi: d => ({ message: `Họ tên người viết hoa mọi tiếng: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `Each syllable of a person's name takes a capital: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
} as const
