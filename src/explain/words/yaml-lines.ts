/** Explanations of KH130–KH139: dashes, colons, tabs and indentation. `fixed`: the author's line as it should be. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlLinesWords = {
  KH130: entry(
    ['Thiếu dấu cách sau dấu gạch', 'Mục của danh sách viết dấu gạch sát chữ.'],
    ['No blank after the dash', 'The dash of an item stands close to its text.'],
    {
      vi: 'Không có dấu cách thì YAML nối các mục thành một câu.',
      en: 'Without the blank YAML joins the items into one text.',
    },
  ),
  KH131: entry(
    ['Thiếu dấu cách sau dấu hai chấm', 'Sau khóa, dấu hai chấm viết sát giá trị.'],
    ['No blank after the colon', 'The colon of a key stands close to its value.'],
    { vi: 'Không có dấu cách thì YAML không coi đó là khóa.', en: 'Without the blank it is no key to YAML.' },
  ),
  KH132: entry(
    ['Thụt lề bằng phím Tab', 'Đầu dòng có ký tự Tab.'],
    ['Indented with tabs', 'A line begins with a tab.'],
    {
      vi: 'Tab rộng hẹp tùy máy nên YAML không nhận.',
      en: 'A tab is wide or narrow from machine to machine, so YAML refuses it.',
    },
  ),
  KH133: entry(
    ['Dòng lệch cột', 'Dòng bắt đầu ở cột khác với các dòng cùng cấp.'],
    ['A line in the wrong column', 'The line begins in another column than those of its level.'],
    {
      vi: 'Trong YAML, độ thụt đầu dòng cho biết dòng nào thuộc phần nào.',
      en: 'In YAML the indentation tells what belongs to what.',
    },
  ),
  KH134: entry(
    [
      'Dòng không phải khóa cũng không phải mục',
      'Giữa các khóa có dòng thiếu dấu hai chấm, hoặc giữa các mục có dòng thiếu dấu gạch.',
    ],
    ['A line that is neither key nor item', 'Among keys a line lacks its colon, or among items one lacks its dash.'],
    reasons.yaml,
  ),
  KH135: entry(
    ['Dấu gạch cùng dòng với khóa', 'Ngay sau "khóa:" có dấu gạch đầu dòng.'],
    ['A dash on the line of its key', 'Right after "key:" stands the dash of an item.'],
    reasons.yaml,
  ),
  KH136: entry(
    ['Mục bị nối vào dòng trên', 'Dòng bắt đầu bằng dấu gạch nhưng thụt sâu hơn, ngay dưới một mục đã có chữ.'],
    ['An item joined to the line above', 'A line with a dash stands deeper, right under an item that has its text.'],
    {
      vi: 'YAML coi đó là phần nối tiếp, nên hai mục in thành một câu.',
      en: 'To YAML it goes on with that text, so the two print as one sentence.',
    },
  ),
  KH137: entry(
    ['Khóa dưới một văn bản đã đủ', 'Dưới một mục chỉ là văn bản lại có dòng khóa.'],
    ['A key under a complete text', 'Under an item that is text alone stands a key.'],
    reasons.structure,
  ),
  KH138: entry(
    [
      'Khoảng trắng không phải dấu cách',
      'Chỗ YAML cần dấu cách lại có khoảng trắng đặc biệt, thường do chép từ Word hoặc trang web.',
    ],
    ['A blank that is none', 'Where YAML needs a blank stands a special one, mostly copied from Word or a web page.'],
    reasons.yaml,
  ),
  KH139: entry(
    ['Sai cú pháp YAML', 'YAML không đọc được dòng này và không thuộc lỗi hay gặp nào ở trên.'],
    ['Not valid YAML', 'YAML cannot read this line, and it is none of the common slips.'],
    reasons.yaml,
  ),
} as const satisfies SomeWords
