/** Explanations of KH610–KH619 and KH635: what is to be filled in the texts of a template. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const templateTextWords = {
  KH610: entry(
    ['Chỗ điền viết sai', 'Thiếu ngoặc đóng, hoặc {{#if}} không có {{/if}}.'],
    ['A malformed place', 'A closing brace is missing, or {{#if}} has no {{/if}}.'],
    reasons.template,
  ),
  KH611: entry(
    ['Biến chưa khai báo', 'Tên trong {{…}}, moi hoặc khi không có trong mau.bien.'],
    ['An undeclared variable', 'A name in {{…}}, moi or khi is not in mau.bien.'],
    reasons.template,
  ),
  KH612: entry(
    ['Hàm không có', 'Tên hàm trong {{…}} không phải hàm nào của khcchc.'],
    ['An unknown helper', "The helper in {{…}} is none of khcchc's."],
    reasons.template,
  ),
  KH613: entry(
    ['Cú pháp Handlebars không dùng được', 'Dùng phần của Handlebars mà mẫu không nhận, như {{> …}}.'],
    ['Handlebars beyond templates', 'A part of Handlebars is used that templates do not take, like {{> …}}.'],
    {
      vi: 'Mẫu chỉ điền dữ liệu, không gọi tệp khác hay chạy mã.',
      en: 'A template fills in data; it calls no file and runs no code.',
    },
  ),
  KH614: entry(
    ['Biến không in được giữa câu', 'Danh sách, nhóm khóa hoặc đúng/sai đứng trong câu như một chữ.'],
    [
      'A variable that cannot stand in a sentence',
      'A list, a map or a yes/no stands in a sentence as if it were text.',
    ],
    reasons.template,
  ),
  KH615: entry(
    ['Không rõ các trường của biến', 'Dùng một trường của biến không có vi_du.'],
    ['Fields nobody knows', 'A field is used of a variable without vi_du.'],
    {
      vi: 'Chương trình biết một ban_do có những trường nào nhờ vi_du.',
      en: 'The example is what tells the fields of a map.',
    },
  ),
  KH616: entry(
    ['Biến trống giữa câu', 'Dòng dữ liệu để trống một biến tùy chọn đứng giữa câu.'],
    ['An empty variable in a sentence', 'The row leaves empty an optional variable that stands in a sentence.'],
    { vi: 'In ra thì câu thiếu chữ.', en: 'The sentence would lack words.' },
  ),
  KH617: entry(
    ['Biến tùy chọn giữa câu', 'Một biến không bắt buộc, không có mặc định đứng giữa câu.'],
    [
      'An optional variable in a sentence',
      'A variable that is neither required nor has a fallback stands in a sentence.',
    ],
    {
      vi: 'Dòng nào để trống biến này sẽ không lập được (KH616).',
      en: 'A row that leaves it empty is refused (KH616).',
    },
  ),
  KH618: entry(
    ['Ngoặc nhọn đơn', '{ten_bien} chỉ có một cặp ngoặc.'],
    ['Single braces', '{ten_bien} has one pair of braces.'],
    { vi: 'Một cặp ngoặc thì in nguyên ra giấy.', en: 'With one pair it prints as it is.' },
  ),
  KH619: entry(
    ['Hàm dùng sai', 'Hàm thiếu giá trị, thừa giá trị hoặc nhận giá trị sai kiểu.'],
    ['A helper used wrongly', 'A helper lacks its value, has too many, or one of the wrong kind.'],
    reasons.template,
  ),
  KH635: entry(
    ['Lặp quá nhiều', 'moi hoặc #each lồng nhau làm văn bản dài quá mức.'],
    ['Too much repetition', 'moi or #each within one another make the paper too long.'],
    reasons.limit,
  ),
} as const satisfies SomeWords
