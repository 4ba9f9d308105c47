/** KH619: a helper and what it is given. */
import { code } from '../code.ts'

/** `reason` only of a row: what the helper would have needed; `field`, `item`: what item of a list lacks which field. */
export interface HelperFault {
  readonly helper: string
  readonly given: string
  readonly usage: string
  readonly reason?: 'kind' | 'day' | 'sum' | 'field'
  readonly field?: string
  readonly item?: number
}

const HELPER = {
  vi: {
    message: (d: HelperFault) =>
      d.reason === 'field'
        ? `Mục thứ ${d.item} của danh sách không có ${d.field}`
        : d.reason === 'day'
          ? `Sau chữ "ngày" cần đủ ngày, ở đây chỉ có "${d.given}"`
          : d.given === ''
            ? `Hàm ${d.helper} dùng chưa đúng`
            : `Hàm ${d.helper} không dùng được với "${d.given}"`,
    hint: (d: HelperFault) =>
      d.reason === 'field'
        ? `điền ${d.field} cho mọi mục trong dữ liệu`
        : d.reason === 'day'
          ? 'điền đủ ngày/tháng/năm vào ô, ví dụ: 05/3/2026'
          : d.reason === 'sum'
            ? 'số tiền tính bằng đồng là số nguyên không âm, ví dụ: 12.000.000'
            : `ví dụ: ${d.usage}`,
  },
  en: {
    message: (d: HelperFault) =>
      d.reason === 'field'
        ? `Item ${d.item} of the list has no ${d.field}`
        : d.reason === 'day'
          ? `After "ngày" a whole date must stand, here is only "${d.given}"`
          : d.given === ''
            ? `The helper ${d.helper} is used wrongly`
            : `The helper ${d.helper} cannot take "${d.given}"`,
    hint: (d: HelperFault) =>
      d.reason === 'field'
        ? `give every item its ${d.field} in the data`
        : d.reason === 'day'
          ? 'write day, month and year into the cell, for example: 05/3/2026'
          : d.reason === 'sum'
            ? 'a sum in đồng is whole and not below 0, for example: 12.000.000'
            : `for example: ${d.usage}`,
  },
} as const

/** Of the template, or with a `reason` of a single row. */
export const helperFault = code<HelperFault>({
  severity: 'error',
  rule: null,
  vi: d => ({ message: HELPER.vi.message(d), hint: HELPER.vi.hint(d) }),
  en: d => ({ message: HELPER.en.message(d), hint: HELPER.en.hint(d) }),
})
