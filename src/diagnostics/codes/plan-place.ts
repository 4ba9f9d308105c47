/** KH310–KH319, KH329: the issuing agency and the place (ND30-2.2, 2.4). */
import { code } from '../code.ts'

/** The place comes from the issuer's name unless given (ND30-2.4.c), so the two are judged together. */
export const placeCodes = {
  KH310: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.2.a',
    vi: d => ({ message: `Tên cơ quan ban hành viết tắt: "${d.given}"`, hint: `ghi đầy đủ, ví dụ: ten: ${d.want}` }),
    en: d => ({ message: `The issuer's name is abbreviated: "${d.given}"`, hint: `write it in full: ten: ${d.want}` }),
  }),
  KH311: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.4.c',
    vi: d => ({
      message: `Không biết địa danh: tên cơ quan "${d.given}" không nêu xã, phường nào`,
      hint: 'thêm dòng dia_danh: <tên xã>, hoặc ghi đủ tên, ví dụ: ten: Ủy ban nhân dân xã An Bình',
    }),
    en: d => ({
      message: `The place is unknown: "${d.given}" names no xã or phường`,
      hint: 'add dia_danh: <name>, or the whole name, for example: ten: Ủy ban nhân dân xã An Bình',
    }),
  }),
  KH312: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.2.h',
    vi: d => ({
      message: `Ủy ban nhân dân ban hành thì không ghi cơ quan cấp trên "${d.given}"`,
      hint: 'bỏ dòng cap_tren; chỉ đơn vị trực thuộc (phòng, trung tâm) mới ghi',
    }),
    en: d => ({
      message: `A People's Committee issues without a superior line "${d.given}"`,
      hint: 'leave cap_tren out; only a unit under it (phòng, trung tâm) has one',
    }),
  }),
  KH313: code<{ given: string; issuer: string }>({
    severity: 'warning',
    rule: 'ND30-2.4.c',
    vi: d => ({
      message: `Địa danh "${d.given}" không có trong tên cơ quan "${d.issuer}"`,
      hint: 'kiểm tra lại dia_danh, hoặc bỏ dòng này để lấy từ tên cơ quan',
    }),
    en: d => ({
      message: `The place "${d.given}" is not in the issuer's name "${d.issuer}"`,
      hint: 'check dia_danh, or leave it out to take it from the name',
    }),
  }),
  KH314: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.4.c',
    vi: d => ({
      message: `Địa danh chỉ ghi tên riêng, không ghi "${d.given}"`,
      hint: `ghi dia_danh: ${d.want}; nếu mang tên người, số hay sự kiện thì viết hoa cả chữ chỉ loại, ví dụ: Phường 12`,
    }),
    en: d => ({
      message: `The place is the bare name, not "${d.given}"`,
      hint: `write dia_danh: ${d.want}; named after a person, number or event: capital type word, such as Phường 12`,
    }),
  }),
  KH315: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.4.a',
    vi: d => ({
      message: `Địa danh "${d.given}" phải viết hoa chữ cái đầu mỗi âm tiết, không viết hoa cả chữ`,
      hint: `ghi dia_danh: ${d.want}`,
    }),
    en: d => ({
      message: `The place "${d.given}" needs a capital on the first letter of each syllable, and only there`,
      hint: `write dia_danh: ${d.want}`,
    }),
  }),
  KH316: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.4.a',
    vi: d => ({
      message: `dia_danh chỉ ghi địa danh: "${d.given}" có dấu phẩy hoặc ngày tháng`,
      hint: 'chỉ để tên, ví dụ: dia_danh: An Bình; dấu phẩy và ngày tháng do công cụ in từ dòng ngay',
    }),
    en: d => ({
      message: `dia_danh holds the place only: "${d.given}" has a comma or a date`,
      hint: 'leave just the name; comma and date are printed from ngay',
    }),
  }),
  KH317: code<{ given: string; want: string; key: string; line: string }>({
    severity: 'error',
    rule: 'ND30-2.4.a',
    vi: d => ({
      message: `Tên cơ quan viết hoa toàn bộ nên địa danh sẽ in thành "${d.given}"`,
      hint: d.line
        ? `ghi ${d.key}: ${d.line} (công cụ tự in hoa)`
        : `ghi ${d.key} bằng chữ thường (công cụ tự in hoa), hoặc thêm dòng dia_danh: ${d.want}`,
    }),
    en: d => ({
      message: `The issuer is typed in capitals, so the place would print "${d.given}"`,
      hint: d.line
        ? `write ${d.key}: ${d.line} (it is printed in capitals anyway)`
        : `type ${d.key} in lower case (it is printed in capitals anyway), or add dia_danh: ${d.want}`,
    }),
  }),
  KH318: code<{ given: string; want: string }>({
    severity: 'warning',
    rule: 'ND30-2.2.h',
    vi: d => ({
      message: `Tên Ủy ban nhân dân không kèm đơn vị cấp trên: "${d.given}"`,
      hint: `ghi ten: ${d.want}`,
    }),
    en: d => ({
      message: `A People's Committee is named without the unit above it: "${d.given}"`,
      hint: `write ten: ${d.want}`,
    }),
  }),
  // A unit may be named after somebody our short list does not know, so a warning.
  KH319: code<{ given: string; key: string; line: string }>({
    severity: 'warning',
    rule: 'ND30-5.h',
    vi: d => ({
      message: `Chữ chỉ loại viết hoa nên dòng địa danh sẽ in "${d.given}, ngày …"`,
      hint: `chỉ đơn vị mang tên số, người, sự kiện mới viết hoa, khi đó thêm dòng dia_danh: ${d.given}; nếu không thì ghi ${d.key}: ${d.line}`,
    }),
    en: d => ({
      message: `With a capital type word the place line prints "${d.given}, ngày …"`,
      hint: `only units named after a number, person or event have it: then add dia_danh: ${d.given}; if not, write ${d.key}: ${d.line}`,
    }),
  }),
  KH329: code<{ key: string; given: string; want: string; mark: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Thừa dấu "${d.mark}" ở cuối: "${d.given}"`, hint: `ghi ${d.key}: ${d.want}` }),
    en: d => ({ message: `A "${d.mark}" too many at the end: "${d.given}"`, hint: `write ${d.key}: ${d.want}` }),
  }),
} as const
