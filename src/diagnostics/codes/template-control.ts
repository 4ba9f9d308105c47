/** KH609: `moi`, `la` and `khi` of a template. */
import { code } from '../code.ts'

const CONTROL = {
  vi: {
    name: (d: string) => `${d} phải là tên một biến, không có ngoặc {{ }}`,
    list: (d: string) => `${d} phải là tên một danh sách (danh_sach)`,
    alone: () => 'la phải đi cùng moi hoặc khi, và moi phải có la',
    place: () => 'moi và la chỉ dùng trong một danh sách',
    extra: (d: string) => `Cạnh la chỉ được có moi và khi, không có ${d}`,
  },
  en: {
    name: (d: string) => `${d} must be the name of a variable, without {{ }}`,
    list: (d: string) => `${d} must be the name of a list (danh_sach)`,
    alone: () => 'la needs moi or khi beside it, and moi needs la',
    place: () => 'moi and la may stand in a list only',
    extra: (d: string) => `Beside la only moi and khi may stand, not ${d}`,
  },
} as const

const isCondition = (d: { readonly what: string; readonly given: string }): boolean =>
  d.what === 'name' && d.given === 'khi'

/** One fault in several words, since all have the same way out. */
export const templateControlCodes = {
  KH609: code<{ what: keyof (typeof CONTROL)['vi']; given: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: CONTROL.vi[d.what](d.given),
      hint: isCondition(d)
        ? "ví dụ: - {khi: co_hoi_thi, gach: …}; ngược lại thì viết: - '{{#unless co_hoi_thi}}…{{/unless}}'"
        : "ví dụ: - {moi: cac_thon, la: {don_vi: 'Thôn {{this}}', nhiem_vu: …}} hoặc - {khi: co_hoi_thi, gach: …}",
    }),
    en: d => ({
      message: CONTROL.en[d.what](d.given),
      hint: isCondition(d)
        ? "for example: - {khi: co_hoi_thi, gach: …}; for the contrary: - '{{#unless co_hoi_thi}}…{{/unless}}'"
        : "for example: - {moi: cac_thon, la: {don_vi: 'Thôn {{this}}', nhiem_vu: …}} or - {khi: co_hoi_thi, gach: …}",
    }),
  }),
} as const
