/** KH620, KH631–KH633: the list of communes, what is taken of it and for which day. */
import { code } from '../code.ts'
import { dayEn, dayVi, type ProvinceHelp, provinceHint, provinceHintEn } from './commune-words.ts'

/** Names shown of a longer list, at most. */
const SHOWN = 3
const some = (names: readonly string[]): string =>
  names.length > SHOWN + 1 ? `${names.slice(0, SHOWN).join(', ')}, …` : names.join(', ')
/** "10 xã (phường Lộc Ninh, …)"; '' for none. */
const counted = (names: readonly string[], words: string): string =>
  names.length === 0 ? '' : `${names.length} ${words} (${some(names)})`
const both = (a: string, b: string, and: string): string => (a === '' || b === '' ? a + b : `${a} ${and} ${b}`)

/** Told of --province and --as-of. */
export const communeListCodes = {
  KH620: code<ProvinceHelp>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Danh mục không có tỉnh, thành phố "${d.given}"`, hint: provinceHint(d) }),
    en: d => ({ message: `The list has no province "${d.given}"`, hint: provinceHintEn(d) }),
  }),
  KH631: code<{
    from: string
    until: string
    communes: readonly string[]
    provinces: readonly string[]
    sources: readonly string[]
  }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `${both(counted(d.communes, 'đơn vị được chọn'), counted(d.provinces, 'tỉnh của các đơn vị được chọn'), 'và')} đã đổi loại sau ${dayVi(d.from)}, ngày của danh mục`,
      hint: `thêm --as-of ${d.until} để dùng loại mới (${d.sources.join(', ')}), hoặc --as-of ${d.from} để giữ loại cũ`,
    }),
    en: d => ({
      message: `${both(counted(d.communes, 'of the selected units'), counted(d.provinces, 'of their provinces'), 'and')} changed type after ${dayEn(d.from)}, the day of the list`,
      hint: `add --as-of ${d.until} for the new types (${d.sources.join(', ')}), or --as-of ${d.from} to keep the old ones`,
    }),
  }),
  KH632: code<{ given: string; from: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.given}" không phải là một ngày`,
      hint: `ghi năm-tháng-ngày, từ ${d.from} trở đi, ví dụ: --as-of ${d.from}`,
    }),
    en: d => ({
      message: `"${d.given}" is no day`,
      hint: `write year-month-day, from ${d.from} on, for example: --as-of ${d.from}`,
    }),
  }),
  KH633: code<{ given: string; from: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Danh mục chỉ có từ ngày ${dayVi(d.from)}, không có cho ngày ${dayVi(d.given)}`,
      hint: `ghi ngày từ ${d.from} trở đi, hoặc bỏ --as-of để lấy danh mục ngày ${dayVi(d.from)}`,
    }),
    en: d => ({
      message: `The list begins on ${dayEn(d.from)}; there is none for ${dayEn(d.given)}`,
      hint: `write a day from ${d.from} on, or leave --as-of out for the list of ${dayEn(d.from)}`,
    }),
  }),
} as const
