/** Explanations of KH685–KH687: what lies inside a list or a map of the data, against the examples of the template. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const dataShapeWords = {
  KH685: entry(
    ['Trường lạ', 'Dữ liệu có trường mà vi_du của biến không có.'],
    ['An unknown field', 'The data has a field that the example of the variable lacks.'],
    { vi: 'Giá trị ấy không được in ở đâu.', en: 'Its value would print nowhere.' },
  ),
  KH686: entry(
    ['Mục sai dạng', 'Mục của danh sách là chữ trong khi mẫu cần nhóm khóa, hoặc ngược lại.'],
    ['An item of another form', 'An item is text where the template wants a map, or the other way.'],
    reasons.row,
  ),
  KH687: entry(
    ['Danh sách ngăn bằng dấu phẩy', 'Ô danh sách chỉ có một mục mà trong mục có dấu phẩy.'],
    ['A list parted by commas', 'The cell of a list has one item, and that has commas.'],
    {
      vi: 'Tên và câu tiếng Việt thường có dấu phẩy nên dấu ngăn là ; hoặc xuống dòng.',
      en: 'Names and sentences have commas, so items are parted by ; or new lines.',
    },
  ),
} as const satisfies SomeWords
