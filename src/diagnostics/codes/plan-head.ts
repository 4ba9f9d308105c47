/** KH301–KH309: date, number and symbol of a plan. */
import { code } from '../code.ts'

/** The forms are ND30-2.3.c–i; KH301 and KH302 compare with the plan's own year, of which the decree is silent. */
export const headCodes = {
  // A plan is signed in its year, or in the December before; the decree is silent, so one year off is only a warning.
  KH301: code<{ ngay: string; nam: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Ngày ban hành ${d.ngay} không thuộc năm ${d.nam} của kế hoạch`,
      hint: 'sửa ngay, hoặc sửa nam cho đúng năm của kế hoạch',
    }),
    en: d => ({
      message: `The date ${d.ngay} does not belong to the plan's year ${d.nam}`,
      hint: "correct ngay, or make nam the plan's own year",
    }),
  }),
  KH302: code<{ ngay: string; nam: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Ngày ban hành ${d.ngay} cách năm ${d.nam} của kế hoạch hơn một năm`,
      hint: 'sửa năm trong ngay, hoặc sửa nam cho đúng năm của kế hoạch',
    }),
    en: d => ({
      message: `The date ${d.ngay} is more than a year away from the plan's year ${d.nam}`,
      hint: "correct the year in ngay, or make nam the plan's own year",
    }),
  }),
  KH303: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.3.i',
    vi: d => ({
      message: `Số văn bản "${d.given}" không hợp lệ: số bắt đầu từ 01`,
      hint: 'ghi số được cấp, ví dụ: so: 11; chưa có số thì bỏ dòng so để in khoảng trống',
    }),
    en: d => ({
      message: `"${d.given}" is no number of a document: numbers run from 01`,
      hint: 'write the number given, for example: so: 11; leave so out to print a blank',
    }),
  }),
  KH304: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.3.c',
    vi: d => ({
      message: `Số nhỏ hơn 10 phải có số 0 phía trước: "${d.given}"`,
      hint: `ghi không có dấu nháy: so: ${d.given} (in thành 0${d.given}), hoặc so: "0${d.given}"`,
    }),
    en: d => ({
      message: `A number below 10 takes a leading 0: "${d.given}"`,
      hint: `write it without quotes: so: ${d.given} (prints 0${d.given}), or so: "0${d.given}"`,
    }),
  }),
  // The format prints a string of digits as it is typed, so this may be on purpose.
  KH305: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.3.c',
    vi: d => ({ message: `Số "${d.given}" thừa số 0 phía trước`, hint: `ghi so: "${d.want}"` }),
    en: d => ({ message: `The number "${d.given}" has a 0 too many in front`, hint: `write so: "${d.want}"` }),
  }),
  KH306: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.3.d',
    vi: d => ({ message: `Ký hiệu "${d.given}" phải viết chữ in hoa`, hint: `ghi ky_hieu: ${d.want}` }),
    en: d => ({ message: `The symbol "${d.given}" must be in capitals`, hint: `write ky_hieu: ${d.want}` }),
  }),
  KH307: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.3.e',
    vi: d => ({
      message: `Các nhóm chữ trong ký hiệu "${d.given}" phải nối bằng gạch nối (-), không cách chữ`,
      hint: `ghi ky_hieu: ${d.want}; số đứng riêng ở dòng so`,
    }),
    en: d => ({
      message: `The groups of the symbol "${d.given}" are joined by hyphens without blanks`,
      hint: `write ky_hieu: ${d.want}; the number has its own line, so`,
    }),
  }),
  KH308: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.3.f',
    vi: d => ({
      message: `Ký hiệu của kế hoạch gồm KH và chữ viết tắt tên cơ quan, không phải "${d.given}"`,
      hint: `ghi ky_hieu: ${d.want}`,
    }),
    en: d => ({
      message: `The symbol of a plan is KH and the short name of the issuer, not "${d.given}"`,
      hint: `write ky_hieu: ${d.want}`,
    }),
  }),
  KH309: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.3.g',
    vi: d => ({
      message: `Số, ký hiệu của văn bản hành chính không ghi năm: "${d.given}"`,
      hint: `ghi ky_hieu: ${d.want}`,
    }),
    en: d => ({
      message: `Number and symbol of an administrative document carry no year: "${d.given}"`,
      hint: `write ky_hieu: ${d.want}`,
    }),
  }),
} as const
