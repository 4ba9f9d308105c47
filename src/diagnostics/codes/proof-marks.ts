/** KH732–KH744: blanks, punctuation and lists; levels and terms that ended. */
import { code } from '../code.ts'
import type { Slip } from './proof-letters.ts'

export const proofMarkCodes = {
  KH732: code<Slip>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Thừa dấu cách bên trong dấu ngoặc hoặc trước dấu câu: "${d.given}"`,
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({
      message: `A blank too many before a mark or inside a bracket: "${d.given}"`,
      hint: `write: ${d.want}`,
    }),
  }),
  KH733: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Có hai dấu cách liền nhau: "${d.given}"`, hint: 'chỉ để một dấu cách' }),
    en: d => ({ message: `Two blanks in a row: "${d.given}"`, hint: 'one is enough' }),
  }),
  KH734: code<{ given: string; want: string | null; fix: Slip['fix'] }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Hai dấu câu liền nhau: "${d.given}"`,
      hint: d.want === null ? 'chỉ giữ dấu đúng' : `ghi: ${d.want}`,
    }),
    en: d => ({
      message: `Two marks in a row: "${d.given}"`,
      hint: d.want === null ? 'keep the right one' : `write: ${d.want}`,
    }),
  }),
  KH735: code<Slip>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Thiếu dấu cách cạnh dấu câu: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `A blank is missing beside a mark: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH736: code<{ given: string; want: string; rule: string }>({
    severity: 'warning',
    rule: 'ND30-2.6.u',
    vi: d => ({ message: `Thiếu dấu cách sau số thứ tự hoặc gạch đầu dòng: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `A blank is missing after the number or dash: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH737: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Dấu ngoặc hoặc dấu ngoặc kép không đủ cặp: "${d.given}"`, hint: 'mở và đóng cho đủ cặp' }),
    en: d => ({ message: `A bracket or quotation mark has no partner: "${d.given}"`, hint: 'open and close it' }),
  }),
  KH738: code<Slip>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Dấu gạch ngang chỉ có dấu cách một bên: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `A dash has a blank on one side only: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH739: code<Slip>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Dấu chấm lửng gồm ba chấm, không có dấu phẩy đứng trước: "${d.given}"`,
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({ message: `An ellipsis has three dots and no comma before it: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH740: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Từ ngày 01/7/2025 không còn cấp huyện, mà văn bản còn ghi "${d.given}"`,
      hint: 'ghi đơn vị hiện nay: tỉnh, thành phố; xã, phường, đặc khu',
    }),
    en: d => ({
      message: `The district level ended on 1 July 2025, but the text says "${d.given}"`,
      hint: 'name the units of today: province; commune, ward, special zone',
    }),
  }),
  KH741: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Dịch vụ công trực tuyến không còn chia theo mức độ: "${d.given}"`,
      hint: 'ghi: dịch vụ công trực tuyến toàn trình (trước là mức độ 4), một phần (mức độ 3)',
    }),
    en: d => ({
      message: `Online public services have no levels any more: "${d.given}"`,
      hint: 'write: toàn trình (was mức độ 4), một phần (was mức độ 3)',
    }),
  }),
  KH742: code<{ given: string; mark: string }>({
    severity: 'hint',
    rule: 'ND30-2.6.x',
    vi: d => ({
      message: `Các mục của một danh sách kết thúc không giống nhau: "… ${d.given}"`,
      hint: 'các mục kết thúc bằng dấu chấm phẩy, mục cuối bằng dấu chấm; hoặc mục nào cũng bằng dấu chấm',
    }),
    en: d => ({
      message: `The items of one list end in different ways: "… ${d.given}"`,
      hint: 'end them with ";" and the last with ".", or all with "."',
    }),
  }),
  KH743: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-4.a',
    vi: d => ({
      message: `Điểm đánh bằng chữ không có trong bảng chữ cái tiếng Việt: "${d.given}"`,
      hint: 'thứ tự các điểm là a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y',
    }),
    en: d => ({
      message: `A point is lettered with a letter that Vietnamese does not have: "${d.given}"`,
      hint: 'points go a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y',
    }),
  }),
  KH744: code<{ given: string; want: string }>({
    severity: 'hint',
    rule: 'ND30-4.a',
    vi: d => ({
      message: `Thứ tự các điểm bị nhảy: sau ${d.given} đến ${d.want}`,
      hint: 'sau d) là đ), rồi mới đến e); sau e) là g)',
    }),
    en: d => ({
      message: `The letters of the points jump: after ${d.given} comes ${d.want}`,
      hint: 'after d) comes đ), then e); after e) comes g)',
    }),
  }),
} as const
