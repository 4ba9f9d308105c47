/** KH367–KH377, KH328, KH421: counts, levels, headings, opening and closing of the body (ND30-2.6, 4). */
import { code } from '../code.ts'

/** Errors are a list with more points than letters (KH367, ND30-4.c) and a heading over nothing (KH372). */
export const bodyCodes = {
  KH367: code<{ most: number }>({
    severity: 'error',
    rule: 'ND30-4.c',
    vi: d => ({
      message: `Quá ${d.most} điểm trong một danh sách: sau điểm y) không còn chữ cái`,
      hint: 'tách danh sách thành nhiều khoản (khoan), mỗi khoản có các điểm riêng',
    }),
    en: d => ({
      message: `More than ${d.most} điểm in one list: no letter is left after y)`,
      hint: 'part the list into several khoản (khoan), each with its own điểm',
    }),
  }),
  KH368: code<{ given: number; last: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `bat_dau: ${d.given} lặp lại hoặc lùi số thứ tự: số trước đó là ${d.last}`,
      hint: `bỏ bat_dau để đánh tiếp số ${d.last + 1}, hoặc ghi số lớn hơn ${d.last}`,
    }),
    en: d => ({
      message: `bat_dau: ${d.given} repeats or goes back: the number before is ${d.last}`,
      hint: `leave bat_dau out to go on with ${d.last + 1}, or write a number above ${d.last}`,
    }),
  }),
  KH369: code<{ kind: string }>({
    severity: 'warning',
    rule: 'ND30-2.6.u',
    vi: d => ({
      message: `${d.kind === 'diem' ? 'Điểm' : 'Khoản'} nằm dưới cấp nhỏ hơn nó: thứ tự là mục, khoản, điểm, rồi đến gạch đầu dòng`,
      hint: 'đưa lên cấp trên, hoặc dùng gach, cong cho cấp dưới',
    }),
    en: d => ({
      message: `A ${d.kind === 'diem' ? 'điểm' : 'khoản'} stands under a lower level: the order is mục, khoản, điểm, then dashes`,
      hint: 'move it up, or use gach, cong for the lower level',
    }),
  }),
  KH370: code<{ mark: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Danh sách chỉ có một mục "${d.mark}"`, hint: 'một mục thì dùng gach hoặc doan' }),
    en: d => ({ message: `A list with a single "${d.mark}"`, hint: 'use gach or doan for one item' }),
  }),
  KH371: code({
    severity: 'hint',
    rule: 'ND30-2.6.w',
    vi: () => ({
      message: 'Nghị định 30 không dùng cách đánh số 1.1.',
      hint: 'dưới khoản nên dùng điểm: thay khoan bằng diem',
    }),
    en: () => ({ message: 'Decree 30 knows no number 1.1.', hint: 'under a khoản use điểm: diem instead of khoan' }),
  }),
  KH372: code<{ heading: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Đề mục "${d.heading}" chưa có nội dung`, hint: 'ghi nội dung bên dưới, hoặc bỏ cả đề mục' }),
    en: d => ({
      message: `The heading "${d.heading}" has nothing under it`,
      hint: 'write its content, or leave the heading out',
    }),
  }),
  KH373: code<{ heading: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({ message: `Đề mục "${d.heading}" chưa có nội dung`, hint: 'ghi nội dung ở chi_tiet, hoặc bỏ đề mục' }),
    en: d => ({
      message: `The heading "${d.heading}" has nothing under it`,
      hint: 'write its content in chi_tiet, or leave the heading out',
    }),
  }),
  KH374: code<{ given: string; mark: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Đề mục không cần dấu "${d.mark}" ở cuối: "${d.given}"`,
      hint: `ghi: ${d.given.slice(0, -1)}`,
    }),
    en: d => ({
      message: `A heading needs no "${d.mark}" at its end: "${d.given}"`,
      hint: `write: ${d.given.slice(0, -1)}`,
    }),
  }),
  KH375: code({
    severity: 'warning',
    rule: 'ND30-2.6.n',
    vi: () => ({
      message: 'Kế hoạch vào thẳng mục I, không có căn cứ hay lời mở đầu',
      hint: 'thêm dòng mo_dau: Thực hiện …, Ủy ban nhân dân xã … ban hành Kế hoạch … như sau:',
    }),
    en: () => ({
      message: 'The plan begins with section I, without legal basis or opening paragraph',
      hint: 'add mo_dau: Thực hiện …, Ủy ban nhân dân xã … ban hành Kế hoạch … như sau:',
    }),
  }),
  KH328: code({
    severity: 'hint',
    rule: 'ND30-2.6.n',
    vi: () => ({
      message: 'Sau các căn cứ chưa có đoạn mở đầu nêu việc ban hành kế hoạch',
      hint: 'thêm dòng mo_dau: "Ủy ban nhân dân xã … ban hành Kế hoạch … như sau:"',
    }),
    en: () => ({
      message: 'No opening paragraph that issues the plan follows the legal basis',
      hint: 'add mo_dau: "Ủy ban nhân dân xã … ban hành Kế hoạch … như sau:"',
    }),
  }),
  KH421: code({
    severity: 'warning',
    rule: 'ND30-2.6.h',
    vi: () => ({
      message: 'Dấu "./." chỉ ghi một lần, sau chữ cuối cùng của nội dung',
      hint: 'thay "./." ở đây bằng dấu chấm; công cụ tự ghi "./." ở cuối',
    }),
    en: () => ({
      message: '"./." stands once, after the last word of the body',
      hint: 'write a full stop here; "./." is added at the end',
    }),
  }),
  KH376: code({
    severity: 'warning',
    rule: 'ND30-2.6.h',
    vi: () => ({
      message: 'Nội dung kết thúc bằng bảng nên không có chỗ ghi dấu "./."',
      hint: 'thêm dòng ket_thuc: Trên đây là Kế hoạch …',
    }),
    en: () => ({
      message: 'The body ends in a table, so "./." has no place',
      hint: 'add ket_thuc: Trên đây là Kế hoạch …',
    }),
  }),
  KH377: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `don_vi_tinh in nguyên văn: "${d.given}"`,
      hint: `ghi cả chữ dẫn: don_vi_tinh: "Đơn vị tính: ${d.given}"`,
    }),
    en: d => ({
      message: `don_vi_tinh prints as it is written: "${d.given}"`,
      hint: `write the words before it too: don_vi_tinh: "Đơn vị tính: ${d.given}"`,
    }),
  }),
} as const
