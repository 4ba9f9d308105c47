/** Explanations of KH710–KH719: documents that the text cites (ND30-7). What is surely wrong is a warning. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const proofCitationsWords = {
  KH710: entry(
    ['Ngày trong viện dẫn không có thật', 'Ngày của văn bản được viện dẫn không có trong lịch.'],
    ['A citation with an impossible date', 'The date of a cited document does not exist.'],
    reasons.cited,
  ),
  KH711: entry(
    [
      'Năm trong số khác năm ban hành',
      'Số, ký hiệu của văn bản được viện dẫn có năm khác với ngày ban hành ghi cạnh nó.',
    ],
    [
      'Year of the number and of the date differ',
      'The number of a cited document has another year than the date beside it.',
    ],
    reasons.cited,
  ),
  KH712: entry(
    ['Ký hiệu không hợp tên loại', 'Viện dẫn ghi tên loại này mà ký hiệu là của loại khác.'],
    ['Symbol and kind disagree', 'A citation names one kind and has the symbol of another.'],
    reasons.cited,
  ),
  KH713: entry(
    ['Ký hiệu công văn có CV', 'Viện dẫn công văn mà ký hiệu bắt đầu bằng CV.'],
    ['A letter with CV', 'A công văn is cited with a symbol that begins with CV.'],
    null,
  ),
  KH714: entry(
    [
      'Chữ viết tắt tên loại sai',
      'Ký hiệu có chữ viết tắt tên loại không theo bảng của Nghị định, ví dụ ND-CP thay cho NĐ-CP.',
    ],
    [
      'A kind wrongly abbreviated',
      'A symbol has an abbreviation that is not in the table of the decree, like ND-CP for NĐ-CP.',
    ],
    null,
  ),
  KH715: entry(
    ['Viện dẫn lần đầu chưa đủ', 'Lần đầu nhắc một văn bản mà thiếu ngày, cơ quan hoặc trích yếu.'],
    ['A first citation that lacks a part', 'A document is first cited without its date, issuer or subject.'],
    null,
  ),
  KH716: entry(
    ['Viện dẫn đầy đủ lần nữa', 'Văn bản đã viện dẫn đầy đủ ở trên lại được ghi đầy đủ.'],
    ['A full citation again', 'A document that was cited in full is cited in full again.'],
    null,
  ),
  KH717: entry(
    ['Thứ tự trong viện dẫn', 'Cơ quan ban hành đứng trước ngày ban hành.'],
    ['Order within a citation', 'The issuer stands before the date.'],
    null,
  ),
  KH718: entry(
    ['Ngày tháng trong viện dẫn', 'Ngày hoặc tháng thiếu hay thừa số 0.'],
    ['Dates in a citation', 'Day or month has a 0 too many, or lacks one.'],
    null,
  ),
  KH719: entry(
    ['Dấu hai chấm sau chữ "số"', 'Viện dẫn ghi "số:" trước số hiệu.'],
    ['A colon after "số"', 'A citation has "số:" before the number.'],
    null,
  ),
} as const satisfies SomeWords
