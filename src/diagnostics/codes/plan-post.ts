/** KH430–KH434: words of a post or a collective that are misspelt, too long, abbreviated or no words at all (ND30-2.7). */
import { code } from '../code.ts'

/** The line to type in place of `given`: `key: want`. */
export interface Mended {
  readonly key: string
  readonly given: string
  readonly want: string
}

/** Errors are a misspelt word and a value that is none (KH430, KH434); a form too long or too short only warns. */
export const postCodes = {
  KH430: code<Mended>({
    severity: 'error',
    rule: 'ND30-2.7.n',
    vi: d => ({ message: `Chức vụ, tên tập thể sai dấu: "${d.given}"`, hint: `ghi ${d.key}: ${d.want}` }),
    en: d => ({ message: `The post or body is misspelt: "${d.given}"`, hint: `write ${d.key}: ${d.want}` }),
  }),
  KH431: code<Mended>({
    severity: 'warning',
    rule: 'ND30-2.7.j',
    vi: d => ({
      message: `Khối ký chỉ ghi chức vụ, không kèm tên cơ quan: "${d.given}"`,
      hint: `ghi ${d.key}: ${d.want}`,
    }),
    en: d => ({
      message: `The block has the post alone, without the agency: "${d.given}"`,
      hint: `write ${d.key}: ${d.want}`,
    }),
  }),
  KH432: code<Mended & { short: string }>({
    severity: 'warning',
    rule: 'ND30-2.7.n',
    vi: d => ({ message: `Chức vụ có chữ viết tắt "${d.short}"`, hint: `ghi đầy đủ, ví dụ: ${d.key}: ${d.want}` }),
    en: d => ({
      message: `The post holds the abbreviation "${d.short}"`,
      hint: `write it in full, such as ${d.key}: ${d.want}`,
    }),
  }),
  KH433: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.7.d',
    vi: d => ({ message: `Tên tập thể viết tắt: "${d.given}"`, hint: `ghi thay_mat: ${d.want}` }),
    en: d => ({ message: `The collective is abbreviated: "${d.given}"`, hint: `write thay_mat: ${d.want}` }),
  }),
  KH434: code<{ key: string; given: string; sample: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.given}" không phải tên ${d.key === 'thay_mat' ? 'tập thể' : d.key === 'ho_ten' ? 'người' : 'chức vụ'}`,
      hint: `ghi ví dụ: ${d.key}: ${d.sample}${['chuc_vu', 'ho_ten'].includes(d.key) ? '' : `; không dùng thì bỏ dòng ${d.key}`}`,
    }),
    en: d => ({
      message: `"${d.given}" is not the name of a ${d.key === 'thay_mat' ? 'body' : d.key === 'ho_ten' ? 'person' : 'post'}`,
      hint: `write for example ${d.key}: ${d.sample}${['chuc_vu', 'ho_ten'].includes(d.key) ? '' : `; or leave ${d.key} out`}`,
    }),
  }),
} as const
