/** Explanations of KH120–KH129: a text that YAML does not take as it was typed. `fixed`: the author's line as it should be; null where it does not fit on one. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlTextsWords = {
  KH120: entry(
    [
      'Dấu hai chấm giữa văn bản',
      'Trong văn bản không đặt nháy có dấu hai chấm rồi dấu cách, hoặc dấu hai chấm ở cuối.',
    ],
    ['A colon within a text', 'A text without quotes has a colon and a blank, or ends in a colon.'],
    reasons.yaml,
  ),
  KH121: entry(
    [
      'Văn bản bắt đầu bằng dấu riêng của YAML',
      'Giá trị không đặt nháy bắt đầu bằng một trong các dấu % @ ` & ! > [ { hay **.',
    ],
    ['A text that begins with a sign of YAML', 'A value without quotes begins with one of % @ ` & ! > [ { or **.'],
    reasons.yaml,
  ),
  KH122: entry(
    ['Dấu nháy đóng sớm', 'Văn bản mở đầu bằng dấu nháy và còn chữ sau dấu nháy đóng.'],
    ['A quote that closes too soon', 'A text begins with a quote and goes on after the closing one.'],
    reasons.yaml,
  ),
  KH123: entry(
    ['Dấu nháy không đóng', 'Dấu nháy mở đầu giá trị không có dấu đóng.'],
    ['A quote that is never closed', 'The quote that opens a value has no closing one.'],
    reasons.yaml,
  ),
  KH124: entry(
    ['Ngoặc không đóng', 'Danh sách viết trong [ ] hoặc nhóm khóa viết trong { } thiếu ngoặc đóng.'],
    ['A bracket that is never closed', 'A list in [ ] or a map in { } lacks its closing bracket.'],
    reasons.yaml,
  ),
  KH125: entry(
    ['Dấu # cắt mất văn bản', 'Sau một dấu cách có dấu # sát chữ, YAML coi phần còn lại là chú thích.'],
    ['A # that cuts the text', 'After a blank stands # close to a word: to YAML the rest is a comment.'],
    reasons.yaml,
  ),
  KH126: entry(
    ['Chú thích sát sau văn bản', 'Sau văn bản chỉ có một dấu cách rồi đến dấu #.'],
    ['A comment close after a text', 'After a text stand one blank and a #.'],
    {
      vi: 'Có thể là chú thích, cũng có thể là chữ của văn bản; nếu là chữ thì sẽ không được in.',
      en: 'It may be a comment or part of the text; as text it would not print.',
    },
  ),
  KH127: entry(
    ['Ngoặc kép “ ” ở hai đầu giá trị', 'Giá trị nằm trong ngoặc kép cong hoặc « ».'],
    ['Typographic quotes around a value', 'The value stands within curly quotes or « ».'],
    {
      vi: 'YAML chỉ coi " và \' là dấu nháy; ngoặc cong sẽ được in ra giấy.',
      en: 'Only " and \' are quotes to YAML; the curly ones will be printed.',
    },
  ),
  KH128: entry(
    ['Dấu \\ trong nháy kép', 'Trong nháy kép có dấu \\ đứng trước một chữ mà YAML không biết.'],
    ['A \\ within double quotes', 'In double quotes stands a \\ before a letter that YAML does not know.'],
    reasons.yaml,
  ),
  KH129: entry(
    ['Chú thích cắt ngang văn bản', 'Giữa một đoạn viết trên nhiều dòng có một dòng chú thích.'],
    ['A comment in the middle of a text', 'A comment stands between the lines of one text.'],
    reasons.yaml,
  ),
} as const satisfies SomeWords
