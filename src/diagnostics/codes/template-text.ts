/** KH610–KH619 and KH635: what is to be filled in the texts of a template. */
import { code } from '../code.ts'
import { helperFault } from './template-helper.ts'

const among = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')

const isItem = (name: string): boolean => /^this(?:\.|$)/.test(name)

/** Faults of `{{…}}`; KH614, KH616, KH619 and KH635 also of a single row. */
export const templateTextCodes = {
  KH610: code<{ near: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Chỗ điền viết sai: ${d.near}`,
      hint: 'viết {{tên_biến}}; mỗi {{#if x}} có {{/if}}, {{#each x}} có {{/each}}',
    }),
    en: d => ({
      message: `This cannot be read: ${d.near}`,
      hint: 'write {{name}}; each {{#if x}} has its {{/if}}, each {{#each x}} its {{/each}}',
    }),
  }),
  KH611: code<{ name: string; near: string | null; known: readonly string[]; field: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.field
        ? `Không có trường "${d.name}" trong vi_du`
        : isItem(d.name)
          ? 'this chỉ có nghĩa bên trong moi'
          : d.name.startsWith('@')
            ? `${d.name} chỉ có nghĩa bên trong {{#each …}}`
            : `Biến "${d.name}" chưa khai báo trong mau.bien`,
      hint:
        d.near !== null
          ? `có phải ${d.near}?`
          : d.known.length > 0
            ? `dùng được: ${among(d.known)}`
            : d.name.startsWith('@')
              ? 'số thứ tự của mục trong moi là {{stt}}: 1, 2, 3…'
              : d.field
                ? 'chỉ ban_do mới có trường; mục của danh_sach thì lấy bằng moi hoặc #each'
                : null,
    }),
    en: d => ({
      message: d.field
        ? `No vi_du has a field "${d.name}"`
        : isItem(d.name)
          ? 'this means something inside moi only'
          : d.name.startsWith('@')
            ? `${d.name} means something inside {{#each …}} only`
            : `"${d.name}" is not declared in mau.bien`,
      hint:
        d.near !== null
          ? `did you mean ${d.near}?`
          : d.known.length > 0
            ? `known: ${among(d.known)}`
            : d.name.startsWith('@')
              ? 'the number of an item of moi is {{stt}}: 1, 2, 3…'
              : d.field
                ? 'only a ban_do has fields; items of a danh_sach are reached by moi or #each'
                : null,
    }),
  }),
  KH612: code<{ name: string; near: string | null; known: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có hàm "${d.name}"`,
      hint: d.near === null ? `các hàm: ${among(d.known)}; tên biến không có dấu cách` : `có phải ${d.near}?`,
    }),
    en: d => ({
      message: `There is no helper "${d.name}"`,
      hint:
        d.near === null ? `helpers: ${among(d.known)}; names of variables have no blanks` : `did you mean ${d.near}?`,
    }),
  }),
  KH613: code<{ text: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mẫu không dùng được "${d.text}" trong {{…}}`,
      hint: 'chỉ dùng tên biến, các hàm, #if, #unless, #each, #with',
    }),
    en: d => ({
      message: `A template has no "${d.text}" in {{…}}`,
      hint: 'use names, helpers, #if, #unless, #each, #with only',
    }),
  }),
  KH614: code<{ name: string; kind: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.name} có kiểu ${d.kind}, không in được giữa một câu`,
      hint:
        d.kind === 'danh_sach'
          ? `dùng {{va ${d.name}}} ("a, b và c"), hoặc moi: ${d.name}`
          : d.kind === 'dung_sai'
            ? `dùng khi: ${d.name}, hoặc {{#if ${d.name}}}…{{/if}}`
            : `ghi rõ trường, ví dụ {{${d.name}.ten}}`,
    }),
    en: d => ({
      message: `${d.name} is of kind ${d.kind} and cannot be printed in a sentence`,
      hint:
        d.kind === 'danh_sach'
          ? `use {{va ${d.name}}} ("a, b và c"), or moi: ${d.name}`
          : d.kind === 'dung_sai'
            ? `use khi: ${d.name}, or {{#if ${d.name}}}…{{/if}}`
            : `name a field, such as {{${d.name}.ten}}`,
    }),
  }),
  KH615: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không biết "${d.name}" có những trường nào`,
      hint: 'thêm vi_du có đủ các trường cho biến đó',
    }),
    en: d => ({
      message: `The fields of "${d.name}" are not known`,
      hint: 'give the variable a vi_du that has its fields',
    }),
  }),
  KH616: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.name} để trống mà đứng giữa một câu`,
      hint: `điền giá trị; hoặc trong mẫu đặt phần câu ấy trong {{#if ${d.name}}}…{{/if}}, hay cả mục dưới khi: ${d.name}`,
    }),
    en: d => ({
      message: `${d.name} is empty and stands within a sentence`,
      hint: `give it a value; or put that part of the template between {{#if ${d.name}}} and {{/if}}, or the block under khi: ${d.name}`,
    }),
  }),
  KH617: code<{ name: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Biến tùy chọn ${d.name} đứng giữa một câu: dòng dữ liệu nào để trống sẽ bị từ chối`,
      hint: `đặt trong {{#if ${d.name}}}…{{/if}}, cho mac_dinh, hoặc ghi bat_buoc: true`,
    }),
    en: d => ({
      message: `The optional ${d.name} stands within a sentence: a row without it is refused`,
      hint: `put it between {{#if ${d.name}}} and {{/if}}, give it a mac_dinh, or write bat_buoc: true`,
    }),
  }),
  KH618: code<{ name: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `{${d.name}} chỉ có một cặp ngoặc nên in nguyên như thế`,
      hint: `muốn điền biến thì viết {{${d.name}}}`,
    }),
    en: d => ({
      message: `{${d.name}} has single brackets and prints as it is`,
      hint: `to fill in the variable write {{${d.name}}}`,
    }),
  }),
  KH619: helperFault,
  KH635: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Lặp ở đây làm kế hoạch dài quá mức cho phép',
      hint: 'rút ngắn danh sách trong dữ liệu, hoặc bớt moi, #each lồng nhau trong mẫu',
    }),
    en: () => ({
      message: 'What is repeated here makes the plan longer than allowed',
      hint: 'shorten the list in the data, or nest fewer moi and #each in the template',
    }),
  }),
} as const
