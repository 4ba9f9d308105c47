/** KH685–KH687: what lies inside a list or a map of the data, against the examples of the template. */
import { code } from '../code.ts'

type Shape = 'text' | 'list' | 'map'

const SHAPES: { readonly [S in Shape]: readonly [vi: string, en: string] } = {
  text: ['chữ', 'a text'],
  list: ['danh sách', 'a list'],
  map: ['nhóm khóa: giá trị', 'a map'],
}

const among = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')
const sample = (fields: readonly string[]): string => fields.map(field => `${field}: …`).join(', ')

/** A field that the template does not know prints nowhere; an item of another form would be left out in silence. */
export const dataShapeCodes = {
  KH685: code<{ field: string; variable: string; near: string | null; known: readonly string[] }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Biến ${d.variable} của mẫu không có trường "${d.field}" nên giá trị này không được dùng`,
      hint: d.near === null ? `các trường: ${among(d.known)}` : `có phải ${d.near}?`,
    }),
    en: d => ({
      message: `The variable ${d.variable} has no field "${d.field}" in the template, so this is not used`,
      hint: d.near === null ? `its fields: ${among(d.known)}` : `did you mean ${d.near}?`,
    }),
  }),
  KH686: code<{ variable: string; wanted: Shape; given: Shape; fields: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mỗi mục của ${d.variable} phải là ${SHAPES[d.wanted][0]}, ở đây là ${SHAPES[d.given][0]}`,
      hint:
        d.wanted === 'map'
          ? `ghi dữ liệu bằng YAML hoặc JSON, mỗi mục dạng {${sample(d.fields)}}`
          : 'ghi các mục như vi_du trong mẫu',
    }),
    en: d => ({
      message: `Each item of ${d.variable} must be ${SHAPES[d.wanted][1]}, here it is ${SHAPES[d.given][1]}`,
      hint:
        d.wanted === 'map'
          ? `write the data in YAML or JSON, each item as {${sample(d.fields)}}`
          : 'write the items as vi_du of the template does',
    }),
  }),
  KH687: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Danh sách chỉ có một mục, mà mục ấy có dấu phẩy: "${d.given}"`,
      hint: 'muốn nhiều mục thì ngăn bằng ; hoặc xuống dòng trong ô',
    }),
    en: d => ({
      message: `The list has one item only, with commas in it: "${d.given}"`,
      hint: 'to have several items part them by ; or by new lines in the cell',
    }),
  }),
} as const
