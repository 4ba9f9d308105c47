/** KH599–KH608: a template file and its variables. */
import { code } from '../code.ts'

const among = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')

/** Faults of `mau`, found before anything is filled. */
export const templateCodes = {
  KH599: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Đây là mẫu (có mau và ke_hoach), không phải kế hoạch',
      hint: 'lập văn bản từ mẫu: khcchc batch <mẫu> --data <dữ liệu> -o <thư mục>',
    }),
    en: () => ({
      message: 'This is a template (it has mau and ke_hoach), not a plan',
      hint: 'fill a template with: khcchc batch <template> --data <data> -o <folder>',
    }),
  }),
  KH600: code<{ missing: string; isPlan: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.isPlan ? 'Đây là kế hoạch, không phải mẫu' : `Mẫu thiếu khóa ${d.missing}`,
      hint: d.isPlan
        ? 'lập văn bản từ kế hoạch: khcchc build <kế hoạch>'
        : 'một mẫu có hai khóa: mau (tên, các biến) và ke_hoach (kế hoạch có chỗ điền {{…}})',
    }),
    en: d => ({
      message: d.isPlan ? 'This is a plan, not a template' : `The template lacks the key ${d.missing}`,
      hint: d.isPlan
        ? 'make a document of a plan with: khcchc build <plan>'
        : 'a template has two keys: mau (name, variables) and ke_hoach (a plan with {{…}} to be filled)',
    }),
  }),
  KH601: code<{ given: string; near: string | null; known: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có khóa "${d.given}" ở đây`,
      hint: d.near === null ? `các khóa dùng được: ${among(d.known)}` : `có phải ${d.near}?`,
    }),
    en: d => ({
      message: `There is no key "${d.given}" here`,
      hint: d.near === null ? `keys that may stand here: ${among(d.known)}` : `did you mean ${d.near}?`,
    }),
  }),
  KH602: code<{ key: string; want: 'text' | 'flag' | 'map' | 'required' }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: {
        text: `${d.key} phải là một dòng chữ`,
        flag: `${d.key} phải là true hoặc false`,
        map: `${d.key} phải là một nhóm khóa: giá trị`,
        required: `Thiếu ${d.key}`,
      }[d.want],
      hint:
        d.key === 'bien'
          ? 'ghi mỗi biến một dòng, ví dụ: ten_xa: {kieu: chu, bat_buoc: true, mo_ta: Tên riêng của xã, vi_du: Đồng Phong}'
          : null,
    }),
    en: d => ({
      message: {
        text: `${d.key} must be a text`,
        flag: `${d.key} must be true or false`,
        map: `${d.key} must be a map of key: value`,
        required: `${d.key} is missing`,
      }[d.want],
      hint:
        d.key === 'bien'
          ? 'write one variable a line, for example: ten_xa: {kieu: chu, bat_buoc: true, mo_ta: Tên riêng của xã, vi_du: Đồng Phong}'
          : null,
    }),
  }),
  KH603: code<{ given: string; near: string | null; taken: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.taken ? `Tên biến "${d.given}" đã có nghĩa khác trong mẫu` : `Tên biến "${d.given}" viết sai dạng`,
      hint: d.near === null ? 'chọn tên khác' : `chỉ dùng chữ thường không dấu, số và gạch dưới, ví dụ: ${d.near}`,
    }),
    en: d => ({
      message: d.taken
        ? `The name "${d.given}" already means something else in templates`
        : `"${d.given}" is no name of a variable`,
      hint:
        d.near === null ? 'choose another name' : `use small letters without marks, digits and underscores: ${d.near}`,
    }),
  }),
  KH604: code<{ given: string; near: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.given === '' ? 'Biến thiếu kieu' : `Không có kiểu "${d.given}"`,
      hint:
        d.near === null
          ? 'chọn trong: chu (chữ), so (số), ngay (ngày), dung_sai (đúng/sai), danh_sach (danh sách), ban_do (nhóm khóa)'
          : `có phải ${d.near}?`,
    }),
    en: d => ({
      message: d.given === '' ? 'The variable has no kieu' : `There is no kind "${d.given}"`,
      hint:
        d.near === null
          ? 'choose from: chu (text), so (number), ngay (date), dung_sai (yes or no), danh_sach (list), ban_do (map)'
          : `did you mean ${d.near}?`,
    }),
  }),
  KH605: code<{ key: string; kind: string; name: string; example: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.key} của biến ${d.name} không đúng kiểu ${d.kind}`,
      hint: `ví dụ: ${d.key}: ${d.example}`,
    }),
    en: d => ({
      message: `${d.key} of ${d.name} is not of kind ${d.kind}`,
      hint: `for example: ${d.key}: ${d.example}`,
    }),
  }),
  KH606: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Biến bắt buộc ${d.name} thiếu vi_du nên không thử được mẫu`,
      hint: 'thêm vi_du: <một giá trị mẫu>',
    }),
    en: d => ({
      message: `The required variable ${d.name} has no vi_du, so the template cannot be tried`,
      hint: 'add vi_du: <a value as an example>',
    }),
  }),
  KH607: code<{ name: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Biến ${d.name} không được dùng ở đâu trong mẫu`,
      hint: 'xóa biến này, hoặc dùng nó trong ke_hoach',
    }),
    en: d => ({
      message: `The variable ${d.name} is used nowhere in the template`,
      hint: 'remove it, or use it in ke_hoach',
    }),
  }),
  KH608: code<{ name: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Biến ${d.name} vừa bắt buộc vừa có mac_dinh: giá trị mặc định không bao giờ được dùng`,
      hint: 'bỏ bat_buoc hoặc bỏ mac_dinh',
    }),
    en: d => ({
      message: `${d.name} is required and has a mac_dinh, which is then never used`,
      hint: 'drop bat_buoc or mac_dinh',
    }),
  }),
} as const
