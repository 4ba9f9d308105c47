/** Explanations of KH301–KH309: date, number and symbol of a plan. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const planHeadWords = {
  KH301: entry(
    [
      'Ngày ban hành ngoài năm của kế hoạch',
      'Năm trong ngay khác nam của kế hoạch và không phải tháng 12 năm liền trước.',
    ],
    ["Signed outside the plan's year", 'The year of ngay is not that of the plan, nor December of the year before.'],
    reasons.copied,
  ),
  KH302: entry(
    ['Ngày ban hành cách xa năm của kế hoạch', 'Ngày ban hành cách năm của kế hoạch hơn một năm.'],
    ["Signed far from the plan's year", 'The date of signing is more than a year from the year of the plan.'],
    reasons.copied,
  ),
  KH303: entry(
    ['Số văn bản bằng 0', 'so là 0 hoặc 00. Với kế hoạch YAML, dạng này bị chặn sớm hơn bởi KH241.'],
    ['A number of nought', 'so is 0 or 00. In a plan in YAML KH241 stops this form earlier.'],
    {
      vi: 'Số văn bản đăng ký liên tục trong năm, bắt đầu từ 01.',
      en: 'Numbers run through the year and begin with 01.',
    },
  ),
  KH304: entry(
    ['Số nhỏ hơn 10 thiếu số 0', 'so viết trong nháy là một chữ số.'],
    ['A number below 10 without its 0', 'so in quotes is a single digit.'],
    null,
  ),
  KH305: entry(
    ['Số văn bản thừa số 0', 'so viết trong nháy có nhiều số 0 ở trước hơn cần thiết.'],
    ['A number with a 0 too many', 'so in quotes has more leading zeros than needed.'],
    null,
  ),
  KH306: entry(
    ['Ký hiệu viết thường', 'ky_hieu có chữ thường.'],
    ['A symbol in small letters', 'ky_hieu holds small letters.'],
    null,
  ),
  KH307: entry(
    ['Ký hiệu nối sai dấu', 'Các nhóm chữ trong ky_hieu nối bằng gạch dài, gạch chéo hoặc cách nhau.'],
    ['A symbol joined wrongly', 'The groups of ky_hieu are joined by a long dash, a slash or blanks.'],
    null,
  ),
  KH308: entry(
    ['Ký hiệu không phải của kế hoạch', 'ky_hieu không bắt đầu bằng KH hoặc thiếu chữ viết tắt tên cơ quan.'],
    ['The symbol of another kind', 'ky_hieu does not begin with KH, or lacks the letters of the issuer.'],
    null,
  ),
  KH309: entry(['Năm trong số, ký hiệu', 'ky_hieu có năm.'], ['A year in the symbol', 'ky_hieu holds a year.'], {
    vi: 'Năm chỉ có trong số của văn bản quy phạm pháp luật.',
    en: 'Only legal normative documents have the year in their number.',
  }),
} as const satisfies SomeWords
