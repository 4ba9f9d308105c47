/** KH251–KH258: presentation outside the ranges of the decree, each with its clause. */
import { code, type Lang } from '../code.ts'
import { joined } from './structure-words.ts'

/** What was written and what is allowed, in the unit of its code (pt, mm or lines). */
export interface Range {
  readonly key: string
  readonly given: string
  readonly least: number | null
  readonly most: number | null
  /** Empty where a range counts. */
  readonly allowed: readonly number[]
}

const rangeWords = (lang: Lang, { least, most, allowed }: Range): string => {
  if (allowed.length > 0) return joined(lang, allowed.map(String))
  return lang === 'vi' ? `từ ${least} đến ${most}` : `from ${least} to ${most}`
}

/** A value of presentation: what it is, and its unit. */
const range = (rule: string, vi: string, en: string, unit: { readonly vi: string; readonly en: string }) =>
  code<Range>({
    severity: 'error',
    rule,
    vi: d => ({
      message: `${vi} phải là ${rangeWords('vi', d)} ${unit.vi}, không phải "${d.given}"`,
      hint: `ghi: ${d.key}: ${d.allowed[0] ?? d.least}`,
    }),
    en: d => ({
      message: `${en} must be ${rangeWords('en', d)} ${unit.en}, not "${d.given}"`,
      hint: `write: ${d.key}: ${d.allowed[0] ?? d.least}`,
    }),
  })

const PT = { vi: 'pt', en: 'pt' }
const MM = { vi: 'mm', en: 'mm' }
const LINES = { vi: 'dòng', en: 'lines' }

/** The schema holds the same ranges as decree/figures.ts; here each gets the clause it comes from. */
export const layoutCodes = {
  KH251: range('ND30-2.6.a', 'Cỡ chữ nội dung (co_chu)', 'The size of the body (co_chu)', PT),
  KH252: range('ND30-2.6.b', 'Lùi đầu dòng (lui_dau_dong)', 'The first-line indent (lui_dau_dong)', MM),
  KH253: range('ND30-2.6.c', 'Khoảng cách giữa các đoạn (cach_doan)', 'The space between paragraphs (cach_doan)', PT),
  KH254: range('ND30-2.6.d', 'Khoảng cách giữa các dòng (gian_dong)', 'The line spacing (gian_dong)', LINES),
  KH255: range('ND30-1.e', 'Lề trên, lề dưới (tren, duoi)', 'The top and bottom margins (tren, duoi)', MM),
  KH256: range('ND30-1.f', 'Lề trái (trai)', 'The left margin (trai)', MM),
  KH257: range('ND30-1.g', 'Lề phải (phai)', 'The right margin (phai)', MM),
  KH258: code<{ given: string; allowed: readonly string[]; near: string | null }>({
    severity: 'error',
    rule: 'ND30-2.6.r',
    vi: d => ({
      message: `Không có vị trí tiêu đề "${d.given}"`,
      hint: `ghi: muc_canh: ${d.near ?? joined('vi', d.allowed)} (lùi đầu dòng hoặc canh giữa)`,
    }),
    en: d => ({
      message: `There is no position "${d.given}" for section headings`,
      hint: `write: muc_canh: ${d.near ?? joined('en', d.allowed)} (indented or centred)`,
    }),
  }),
} as const
