/** KH710–KH719: documents that the text cites (ND30-7). What is surely wrong is a warning. */
import { code } from '../code.ts'
import type { Slip } from './proof-letters.ts'

/** What a full citation has and one lacks. */
export type CitationPart = 'ngay' | 'co_quan' | 'trich_yeu'

const parts: { readonly [L in 'vi' | 'en']: { readonly [P in CitationPart]: string } } = {
  vi: { ngay: 'ngày ban hành', co_quan: 'tên cơ quan ban hành', trich_yeu: 'trích yếu' },
  en: { ngay: 'the date', co_quan: 'the issuer', trich_yeu: 'the subject' },
}

export const proofCitationCodes = {
  KH710: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-7.a',
    vi: d => ({ message: `Không có ngày này trong lịch: "${d.given}"`, hint: 'xem lại ngày, tháng' }),
    en: d => ({ message: `No calendar has this day: "${d.given}"`, hint: 'see which day is meant' }),
  }),
  KH711: code<{ given: string; number: string; date: string }>({
    severity: 'warning',
    rule: 'ND30-7.a',
    vi: d => ({
      message: `Năm trong số, ký hiệu (${d.number}) khác năm trong ngày ban hành (${d.date}): "${d.given}"`,
      hint: 'mở văn bản được viện dẫn, xem năm nào đúng',
    }),
    en: d => ({
      message: `The year in the number (${d.number}) is not that of the date (${d.date}): "${d.given}"`,
      hint: 'look at the document to see which is right',
    }),
  }),
  KH712: code<{ given: string; kind: string; abbreviation: string; other: string }>({
    severity: 'warning',
    rule: 'ND30-2.3.f',
    vi: d => ({
      message: `Ký hiệu không hợp với tên loại: "${d.given}"`,
      hint: `ký hiệu của ${d.kind} bắt đầu bằng ${d.abbreviation}; xem đây là ${d.kind} hay ${d.other}`,
    }),
    en: d => ({
      message: `The symbol does not fit the kind of document: "${d.given}"`,
      hint: `the symbol of ${d.kind} begins with ${d.abbreviation}; is it ${d.kind} or ${d.other}?`,
    }),
  }),
  KH713: code<{ given: string }>({
    severity: 'hint',
    rule: 'ND30-6.a',
    vi: d => ({
      message: `Công văn không có chữ viết tắt tên loại, nên ký hiệu không có CV: "${d.given}"`,
      hint: 'ký hiệu công văn gồm cơ quan và đơn vị soạn thảo, ví dụ 12/UBND-VX; xem lại văn bản được viện dẫn',
    }),
    en: d => ({
      message: `An official letter has no abbreviation, so no CV in its symbol: "${d.given}"`,
      hint: 'its symbol is agency and unit, such as 12/UBND-VX; see the document cited',
    }),
  }),
  KH714: code<Slip>({
    severity: 'hint',
    rule: 'ND30-6.c',
    vi: d => ({ message: `Chữ viết tắt tên loại viết sai: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The abbreviation of the kind is misspelt: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH715: code<{ given: string; missing: readonly CitationPart[] }>({
    severity: 'hint',
    rule: 'ND30-7.a',
    vi: d => ({
      message: `Viện dẫn lần đầu còn thiếu ${d.missing.map(part => parts.vi[part]).join(', ')}: "${d.given}"`,
      hint: `ghi đủ: ${d.given} ngày … tháng … năm … của … về …`,
    }),
    en: d => ({
      message: `The first citation lacks ${d.missing.map(part => parts.en[part]).join(', ')}: "${d.given}"`,
      hint: `write in full: ${d.given} ngày … tháng … năm … của … về …`,
    }),
  }),
  KH716: code<{ given: string; short: string }>({
    severity: 'hint',
    rule: 'ND30-7.b',
    vi: d => ({
      message: `Văn bản này đã viện dẫn đầy đủ ở trên: "${d.given}"`,
      hint: `từ lần thứ hai chỉ ghi: ${d.short}`,
    }),
    en: d => ({ message: `This document was cited in full before: "${d.given}"`, hint: `now write only: ${d.short}` }),
  }),
  KH717: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-7.f',
    vi: d => ({
      message: `Viện dẫn ghi cơ quan ban hành trước ngày: "${d.given}"`,
      hint: `ghi theo thứ tự: tên loại, số, ngày, cơ quan: ${d.want}`,
    }),
    en: d => ({
      message: `The citation names the issuer before the date: "${d.given}"`,
      hint: `the order is kind, number, date, issuer: ${d.want}`,
    }),
  }),
  KH718: code<Slip>({
    severity: 'hint',
    rule: 'ND30-7.g',
    vi: d => ({
      message: `Ngày, tháng trong viện dẫn viết chưa đúng cách: "${d.given}"`,
      hint: `ngày dưới 10 và tháng 1, 2 thêm số 0, các tháng khác không thêm: ${d.want}`,
    }),
    en: d => ({
      message: `The date of a citation is not written as the decree has it: "${d.given}"`,
      hint: `days below 10 and months 1 and 2 take a 0, other months none: ${d.want}`,
    }),
  }),
  KH719: code<Slip>({
    severity: 'hint',
    rule: 'ND30-7.e',
    vi: d => ({ message: `Sau chữ "số" trong viện dẫn không có dấu hai chấm: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `No colon stands after "số" in a citation: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
} as const
