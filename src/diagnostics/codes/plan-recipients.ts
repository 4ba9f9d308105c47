/** KH390–KH399: recipients and the Lưu line (ND30-2.9). */
import { code } from '../code.ts'

/** Errors are lines that the tool prints itself or a plan never has: Lưu, Kính gửi, Như trên (ND30-2.9.c, e). */
export const recipientCodes = {
  KH390: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.9.c',
    vi: d => ({
      message: `Không ghi dòng Lưu trong noi_nhan: "${d.given}"`,
      hint: 'bỏ dòng này và ghi riêng, ví dụ: luu: [VT, VHXH]',
    }),
    en: d => ({
      message: `The line Lưu does not belong in noi_nhan: "${d.given}"`,
      hint: 'leave it out and write it apart, such as luu: [VT, VHXH]',
    }),
  }),
  KH391: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.9.b',
    vi: d => ({ message: `Nơi nhận bị lặp lại: "${d.given}"`, hint: 'bỏ một dòng' }),
    en: d => ({ message: `The recipient is there twice: "${d.given}"`, hint: 'leave one out' }),
  }),
  KH392: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.9.e',
    vi: d => ({
      message: `Nơi nhận của kế hoạch không ghi "${d.given}"`,
      hint: 'ghi tên từng cơ quan, đơn vị nhận, ví dụ: - Các phòng, ban thuộc xã',
    }),
    en: d => ({
      message: `A plan has no recipient "${d.given}"`,
      hint: 'name each recipient, such as: - Các phòng, ban thuộc xã',
    }),
  }),
  KH393: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.9.e',
    vi: d => ({
      message: `Kế hoạch không có "Kính gửi": "${d.given}"`,
      hint: 'bỏ dòng này; nơi nhận ghi ở noi_nhan',
    }),
    en: d => ({
      message: `A plan has no "Kính gửi": "${d.given}"`,
      hint: 'leave it out; recipients stand in noi_nhan',
    }),
  }),
  KH394: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.9.c',
    vi: d => ({
      message: `Dòng Lưu không có VT (văn thư): "${d.given}"`,
      hint: `ghi luu: [VT${d.given && `, ${d.given}`}]`,
    }),
    en: d => ({
      message: `The line Lưu lacks VT (records office): "${d.given}"`,
      hint: `write luu: [VT${d.given && `, ${d.given}`}]`,
    }),
  }),
  KH395: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.9.c',
    vi: d => ({ message: `Nơi lưu bị lặp lại: "${d.given}"`, hint: 'bỏ một lần' }),
    en: d => ({ message: `"${d.given}" is in luu twice`, hint: 'leave one out' }),
  }),
  KH396: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.9.c',
    vi: d => ({
      message: `Không ghi tay chữ "Lưu" trong luu: "${d.given}"`,
      hint: `ghi luu: [${d.want || 'VT'}]; công cụ tự in "Lưu:"`,
    }),
    en: d => ({
      message: `"Lưu" is not typed in luu: "${d.given}"`,
      hint: `write luu: [${d.want || 'VT'}]; "Lưu:" is printed`,
    }),
  }),
  KH397: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.9.f',
    vi: d => ({
      message: `"${d.given}" được giao nhiệm vụ nhưng không có trong nơi nhận`,
      hint: `thêm vào noi_nhan: - ${d.given}`,
    }),
    en: d => ({
      message: `"${d.given}" has tasks, but nobody sends it the plan`,
      hint: `add to noi_nhan: - ${d.given}`,
    }),
  }),
  KH398: code({
    severity: 'warning',
    rule: 'ND30-2.9.f',
    vi: () => ({ message: 'Kế hoạch chưa có nơi nhận', hint: 'thêm noi_nhan: với tên các cơ quan, đơn vị nhận' }),
    en: () => ({ message: 'The plan has no recipients', hint: 'add noi_nhan: with the names of those who receive it' }),
  }),
  KH399: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.9.b',
    vi: d => ({ message: `Dấu ngoặc trong nơi nhận không đủ cặp: "${d.given}"`, hint: `ghi: ${d.want}` }),
    en: d => ({ message: `The brackets of the recipient do not pair: "${d.given}"`, hint: `write: ${d.want}` }),
  }),
} as const
