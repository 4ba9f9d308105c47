/** KH4xx: the running text of a plan. */
import { code } from '../code.ts'
import type { Replacement } from '../fix.ts'

/** Warnings only: another year, commune or spelling may be meant. */
export const textCodes = {
  KH401: code<{ given: string; own: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Nhắc đến năm ${d.given} trong khi kế hoạch là của năm ${d.own}`,
      hint: `nếu chép lại từ năm trước thì sửa thành: năm ${d.own}; nếu kế hoạch là của năm ${d.given} thì ghi nam: ${d.given}`,
    }),
    en: d => ({
      message: `The text says năm ${d.given}, but the plan is for ${d.own}`,
      hint: `if it was copied, write: năm ${d.own}; if the plan is for ${d.given}, write nam: ${d.given}`,
    }),
  }),
  KH402: code<{ given: string; own: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Thời hạn "${d.given}" ở trước năm ${d.own} của kế hoạch`,
      hint: `sửa lại năm, thường là ${d.own}`,
    }),
    en: d => ({
      message: `The time "${d.given}" lies before the plan's year ${d.own}`,
      hint: `correct the year, mostly ${d.own}`,
    }),
  }),
  KH403: code<{ given: string; own: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Nhắc đến "${d.given}" trong kế hoạch của ${d.own}`,
      hint: `nếu chép lại từ nơi khác thì sửa thành: ${d.own}`,
    }),
    en: d => ({
      message: `The text names "${d.given}" in the plan of ${d.own}`,
      hint: `if it was copied, write: ${d.own}`,
    }),
  }),
  KH404: code<{ given: string; own: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Ghi "${d.given}" trong khi cơ quan ban hành là của ${d.own}`, hint: `sửa thành: ${d.own}` }),
    en: d => ({ message: `The text says "${d.given}", but the issuer is of ${d.own}`, hint: `write: ${d.own}` }),
  }),
  KH405: code<{ given: string; own: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Tên "${d.given}" viết khác dấu với ${d.own}`, hint: `sửa thành: ${d.own}` }),
    en: d => ({ message: `The name "${d.given}" has other marks than ${d.own}`, hint: `write: ${d.own}` }),
  }),
  KH406: code<{ given: string; usual: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Một địa danh viết hai cách: "${d.given}" và "${d.usual}"`,
      hint: 'kiểm tra và viết thống nhất trong cả kế hoạch',
    }),
    en: d => ({
      message: `One place is spelt in two ways: "${d.given}" and "${d.usual}"`,
      hint: 'see which is right, and keep to it',
    }),
  }),
  KH409: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.2.b',
    vi: d => ({ message: `Thiếu tên riêng sau chữ chỉ đơn vị: "${d.given}"`, hint: 'ghi đủ tên, hoặc bỏ chữ thừa' }),
    en: d => ({
      message: `A type word has no name after it: "${d.given}"`,
      hint: 'write the name, or leave the word out',
    }),
  }),
  KH423: code<{ given: string; bare: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Chữ chỉ đơn vị viết hai lần: "${d.given}"`,
      hint: `chỉ ghi "${d.bare}"; với dữ liệu hàng loạt thì bỏ chữ ấy trong ô dữ liệu, vì mẫu đã có`,
    }),
    en: d => ({
      message: `The type word stands twice: "${d.given}"`,
      hint: `write "${d.bare}" only; in a batch take the word out of the cell: the template has it`,
    }),
  }),
  KH407: code<{ given: string; want: string; fix: readonly Replacement[] }>({
    severity: 'warning',
    rule: 'ND30-7.e',
    vi: d => ({ message: `Viện dẫn thiếu chữ "số": "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The citation lacks the word "số": "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH408: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-7.c',
    vi: d => ({
      message: `Viện dẫn luật, pháp lệnh chỉ ghi tên, không ghi số: "${d.given}"`,
      hint: `ghi: ${d.want}`,
    }),
    en: d => ({ message: `A law is cited by name, without number: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
  KH420: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Dấu ** không đủ cặp nên sẽ in nguyên dấu sao: "${d.given}"`,
      hint: 'chữ đậm ghi giữa hai dấu ** sát chữ, ví dụ: **chữ đậm**; không cần in đậm thì bỏ dấu **',
    }),
    en: d => ({
      message: `A ** has no partner, so the stars print: "${d.given}"`,
      hint: 'bold words stand close between two **, such as **bold**; otherwise leave ** out',
    }),
  }),
  KH440: code<{ what: string; most: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.what} có quá nhiều mục: tối đa ${d.most}`,
      hint: 'gộp lại, hoặc chia thành nhiều kế hoạch',
    }),
    en: d => ({
      message: `${d.what} has too many entries: ${d.most} at most`,
      hint: 'put some together, or part the plan',
    }),
  }),
  KH422: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Còn chỗ chưa điền: "${d.given}"`, hint: 'thay bằng nội dung thật' }),
    en: d => ({ message: `A place is still to be filled in: "${d.given}"`, hint: 'write what belongs there' }),
  }),
  KH424: code<{ given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Chú thích bỏ qua nằm trong văn bản nên sẽ in ra giấy: "${d.given}"`,
      hint: 'đoạn viết nhiều dòng (>-, |) thì đặt chú thích ở dòng có khóa hoặc ngay trên dòng đó',
    }),
    en: d => ({
      message: `A comment that ignores a finding stands within the text and would print: "${d.given}"`,
      hint: 'for a text of several lines (>-, |) put the comment at the line of its key or just above it',
    }),
  }),
} as const
