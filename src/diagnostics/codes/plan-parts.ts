/** KH378–KH389: appendices and legal basis (ND30-2.10, 2.6.i–m, 7). */
import { code } from '../code.ts'

/** What a legal basis may lack. */
export type BasisPart = 'so' | 'ngay' | 'co_quan' | 'trich_yeu'

const PART_WORDS: Readonly<Record<BasisPart, { readonly vi: string; readonly en: string }>> = {
  so: { vi: 'số, ký hiệu', en: 'number and symbol' },
  ngay: { vi: 'ngày, tháng, năm', en: 'the date' },
  co_quan: { vi: 'cơ quan ban hành', en: 'the issuer' },
  trich_yeu: { vi: 'trích yếu', en: 'the subject' },
}

/** Errors are a missing pointer to the appendix and what the tool prints itself (ND30-2.10.a, c, e), none a basis. */
export const partCodes = {
  KH378: code<{ many: boolean }>({
    severity: 'error',
    rule: 'ND30-2.10.a',
    vi: d => ({
      message: 'Nội dung kế hoạch chưa chỉ dẫn đến phụ lục',
      hint: d.many
        ? 'thêm vào nội dung, ví dụ: (chi tiết tại các Phụ lục kèm theo)'
        : 'thêm vào nội dung, ví dụ: (chi tiết tại Phụ lục kèm theo)',
    }),
    en: d => ({
      message: 'The body does not point to the appendix',
      hint: d.many
        ? 'add to the body, such as: (chi tiết tại các Phụ lục kèm theo)'
        : 'add to the body, such as: (chi tiết tại Phụ lục kèm theo)',
    }),
  }),
  KH379: code<{ numeral: string }>({
    severity: 'warning',
    rule: 'ND30-2.10.a',
    vi: d => ({
      message: `Nội dung kế hoạch chưa chỉ dẫn đến Phụ lục ${d.numeral}`,
      hint: `thêm vào nội dung, ví dụ: (chi tiết tại Phụ lục ${d.numeral} kèm theo)`,
    }),
    en: d => ({
      message: `The body does not point to Phụ lục ${d.numeral}`,
      hint: `add to the body, such as: (chi tiết tại Phụ lục ${d.numeral} kèm theo)`,
    }),
  }),
  KH380: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.10.e',
    vi: d => ({
      message: `Không ghi tay dòng "Kèm theo …" trong tieu_de phụ lục: "${d.given}"`,
      hint: 'bỏ dòng này; công cụ tự in (Kèm theo Kế hoạch số … ngày … của …)',
    }),
    en: d => ({
      message: `The line "Kèm theo …" is not typed in an appendix's tieu_de: "${d.given}"`,
      hint: 'leave it out; (Kèm theo Kế hoạch số … ngày … của …) is printed',
    }),
  }),
  KH381: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.10.c',
    vi: d => ({
      message: `Không ghi tay chữ "Phụ lục" và số thứ tự: "${d.given}"`,
      hint: `ghi tieu_de: ${d.want}; công cụ tự in "Phụ lục" và đánh số`,
    }),
    en: d => ({
      message: `"Phụ lục" and its numeral are not typed: "${d.given}"`,
      hint: `write tieu_de: ${d.want}; the label and the numeral are printed`,
    }),
  }),
  KH382: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.6.l',
    vi: d => ({
      message: `Căn cứ phải mở đầu bằng "Căn cứ" hoặc "Theo đề nghị": "${d.given}"`,
      hint: 'ghi: Căn cứ …; đoạn dẫn dắt thì để ở mo_dau',
    }),
    en: d => ({
      message: `A legal basis begins "Căn cứ" or "Theo đề nghị": "${d.given}"`,
      hint: 'write: Căn cứ …; an introduction belongs in mo_dau',
    }),
  }),
  KH383: code({
    severity: 'warning',
    rule: 'ND30-2.6.k',
    vi: () => ({ message: '"Theo đề nghị của …" phải là dòng cuối của các căn cứ', hint: 'chuyển xuống cuối can_cu' }),
    en: () => ({
      message: '"Theo đề nghị của …" is the last line of the legal basis',
      hint: 'move it to the end of can_cu',
    }),
  }),
  KH384: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.6.m',
    vi: d => ({ message: `Căn cứ luật, pháp lệnh thì không ghi số: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `A law or ordinance is cited without its number: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH385: code<{ missing: readonly BasisPart[]; given: string }>({
    severity: 'hint',
    rule: 'ND30-2.6.m',
    vi: d => ({
      message: `Căn cứ nên ghi đủ; "${d.given}" còn thiếu ${d.missing.map(part => PART_WORDS[part].vi).join(', ')}`,
      hint: 'ví dụ: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    }),
    en: d => ({
      message: `A legal basis is written in full; "${d.given}" lacks ${d.missing.map(part => PART_WORDS[part].en).join(', ')}`,
      hint: 'such as: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    }),
  }),
  KH386: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Căn cứ bị lặp lại: "${d.given}"`, hint: 'bỏ một dòng' }),
    en: d => ({ message: `The legal basis is there twice: "${d.given}"`, hint: 'leave one out' }),
  }),
  KH387: code({
    severity: 'warning',
    rule: 'ND30-2.6.i',
    vi: () => ({ message: 'Mỗi căn cứ phải ở một dòng riêng', hint: 'tách thành nhiều mục trong can_cu' }),
    en: () => ({ message: 'Each legal basis has its own line', hint: 'part it into several items of can_cu' }),
  }),
  KH388: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.10.a',
    vi: d => ({
      message: `Nội dung nhắc đến "${d.given}" nhưng kế hoạch không có phụ lục`,
      hint: 'thêm phu_luc: - tieu_de: …, hoặc bỏ câu chỉ dẫn này',
    }),
    en: d => ({
      message: `The body points to "${d.given}", but the plan has no appendix`,
      hint: 'add phu_luc: - tieu_de: …, or leave the pointer out',
    }),
  }),
  KH389: code<{ numeral: string; count: number }>({
    severity: 'warning',
    rule: 'ND30-2.10.a',
    vi: d => ({
      message: `Nội dung nhắc đến Phụ lục ${d.numeral} nhưng kế hoạch chỉ có ${d.count} phụ lục`,
      hint: 'sửa lại số phụ lục, hoặc thêm phụ lục còn thiếu vào phu_luc',
    }),
    en: d => ({
      message: `The body points to Phụ lục ${d.numeral}, but the appendices are ${d.count}`,
      hint: 'correct the numeral, or add the missing appendix to phu_luc',
    }),
  }),
} as const
