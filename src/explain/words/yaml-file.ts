/** Explanations of KH100–KH119: what the file is, and what of YAML a plan does not use. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const yamlFileWords = {
  KH100: entry(
    ['Tệp kế hoạch quá lớn', 'Tệp lớn hơn mức tối đa cho một kế hoạch.'],
    ['The plan is too large', 'The file is larger than a plan may be.'],
    reasons.limit,
  ),
  KH101: entry(
    ['Không phải tệp văn bản YAML', 'Nội dung tệp là Word, PDF, ảnh hoặc tệp nhị phân khác, dù đuôi tên là gì.'],
    ['No YAML at all', 'The file is a Word file, PDF, picture or other binary, whatever its name ends in.'],
    { vi: 'build chỉ đọc kế hoạch viết bằng YAML.', en: 'build reads plans written in YAML.' },
  ),
  KH102: entry(
    ['Tệp lưu bằng UTF-16 hoặc UTF-32', 'Trình soạn thảo đã lưu tệp bằng một bảng mã rộng thay vì UTF-8.'],
    ['Saved as UTF-16 or UTF-32', 'The editor saved the file in a wide encoding instead of UTF-8.'],
    {
      vi: 'Kế hoạch phải là Unicode theo TCVN 6909:2001, lưu bằng UTF-8 để máy nào cũng đọc như nhau.',
      en: 'A plan is Unicode (TCVN 6909:2001), kept as UTF-8 so that every machine reads the same.',
    },
  ),
  KH103: entry(
    ['Tệp không phải UTF-8', 'Có byte không hợp lệ của UTF-8, thường do mã TCVN3, VNI hoặc Windows-1258.'],
    ['Not UTF-8', 'Some bytes are no UTF-8, mostly TCVN3, VNI or Windows-1258.'],
    {
      vi: 'Đọc nhầm bảng mã thì chữ tiếng Việt in ra sai hết.',
      en: 'Read in the wrong encoding every Vietnamese letter would print wrong.',
    },
  ),
  KH104: entry(
    ['Tệp trống', 'Tệp không có chữ nào, hoặc chỉ có chú thích.'],
    ['An empty file', 'The file has no text, or remarks only.'],
    { vi: 'Không có nội dung thì không lập được văn bản.', en: 'Nothing can be made of nothing.' },
  ),
  KH105: entry(
    ['Không có dạng khóa: giá trị', 'Cả tệp là một câu, một con số hoặc một danh sách.'],
    ['Not of the form key: value', 'The whole file is one sentence, number or list.'],
    reasons.structure,
  ),
  KH106: entry(
    ['Tham chiếu YAML (*tên)', 'Giá trị bắt đầu bằng dấu * sát chữ, YAML hiểu là tham chiếu.'],
    ['A YAML alias (*name)', 'A value begins with * close to a word, which YAML takes for an alias.'],
    reasons.yaml,
  ),
  KH107: entry(
    ['Nhãn neo YAML (&tên)', 'Giá trị bắt đầu bằng dấu & sát chữ, YAML hiểu là nhãn neo.'],
    ['A YAML anchor (&name)', 'A value begins with & close to a word, which YAML takes for an anchor.'],
    reasons.yaml,
  ),
  KH108: entry(
    ['Thẻ kiểu YAML (!tên)', 'Giá trị bắt đầu bằng dấu !, YAML hiểu là thẻ kiểu.'],
    ['A YAML tag (!name)', 'A value begins with !, which YAML takes for a tag.'],
    reasons.yaml,
  ),
  KH109: entry(
    ['Khóa gộp <<', 'Dùng khóa << của YAML để gộp các dòng từ chỗ khác.'],
    ['The merge key <<', "YAML's key << is used to merge lines from elsewhere."],
    reasons.yaml,
  ),
  KH110: entry(
    ['Chỉ thị YAML', 'Dòng đầu tệp bắt đầu bằng dấu %.'],
    ['A YAML directive', 'The first line begins with %.'],
    reasons.yaml,
  ),
  KH111: entry(
    ['Tài liệu YAML thứ hai', 'Trong tệp có dòng chỉ gồm --- hoặc ..., rồi còn nội dung bên dưới.'],
    ['A second YAML document', 'A line of nothing but --- or ... parts the file.'],
    {
      vi: 'Một tệp là một kế hoạch; phần sau dòng ấy sẽ bị bỏ mất.',
      en: 'One file is one plan; what follows would be lost.',
    },
  ),
  KH112: entry(
    ['Khóa viết hai lần', 'Cùng một khóa đứng hai lần ở cùng một cấp.'],
    ['A key written twice', 'The same key stands twice at one level.'],
    {
      vi: 'Chỉ một trong hai phần được in, phần kia mất mà không ai hay.',
      en: 'Only one would print, the other would be lost in silence.',
    },
  ),
  KH113: entry(
    ['Khóa không phải là chữ', 'Khóa là con số, true, để trống hoặc cả một danh sách.'],
    ['A key that is no word', 'A key is a number, true, nothing, or a whole list.'],
    reasons.structure,
  ),
  KH114: entry(
    ['Lồng quá nhiều cấp', 'Danh sách hoặc nhóm khóa lồng vào nhau quá sâu.'],
    ['Nested too deep', 'Lists or maps stand within one another too deep.'],
    reasons.limit,
  ),
  KH115: entry(
    ['Tệp có quá nhiều thành phần', 'Số dấu, dòng và mục trong tệp vượt mức tối đa.'],
    ['Too many parts in the file', 'The file has more signs, lines and items than it may.'],
    reasons.limit,
  ),
  KH116: entry(
    ['Còn lỗi chưa nêu', 'Tệp có nhiều lỗi dạng YAML hơn số được nêu một lần.'],
    ['More faults than are told', 'The file has more faults of YAML than are told at once.'],
    {
      vi: 'Các lỗi sau thường là hệ quả của lỗi trước; sửa xong chạy lại sẽ thấy nốt.',
      en: 'Later faults mostly follow from earlier ones; mend those and run again.',
    },
  ),
} as const satisfies SomeWords
