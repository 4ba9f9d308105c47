/** Explanations of KH750–KH762: Word files that cannot be read, and what in them is left alone. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const docxFileWords = {
  KH750: entry(
    ['Không phải tệp Word', 'Tệp đưa cho verify là PDF, ảnh, trang web, tệp Excel hoặc loại khác.'],
    ['No Word file', 'The file given to verify is a PDF, picture, web page, Excel file or another.'],
    reasons.paper,
  ),
  KH751: entry(
    ['Tệp Word đời cũ (.doc)', 'Tệp theo dạng Word 97–2003.'],
    ['An old Word file (.doc)', 'The file is of the form of Word 97–2003.'],
    reasons.paper,
  ),
  KH752: entry(
    ['Tệp Word có mật khẩu', 'Tệp được mã hóa bằng mật khẩu.'],
    ['A Word file with a password', 'The file is encrypted.'],
    reasons.paper,
  ),
  KH753: entry(
    ['Tệp Word quá lớn', 'Tệp lớn hơn mức tối đa, thường do ảnh chưa nén.'],
    ['A Word file too large', 'The file is larger than it may be, mostly from pictures.'],
    reasons.limit,
  ),
  KH754: entry(
    ['Tệp Word nở ra quá lớn', 'Giải nén ra quá nhiều dữ liệu, quá nhiều mục hoặc lồng quá sâu.'],
    ['A Word file that unpacks too large', 'It unpacks to too much data, too many entries, or nests too deep.'],
    reasons.limit,
  ),
  KH755: entry(
    ['Mục nén trỏ ra ngoài', 'Trong tệp có mục mang đường dẫn ra ngoài, hoặc hai mục trùng tên.'],
    ['An entry that points outside', 'The file has an entry with a path outside of it, or two of one name.'],
    {
      vi: 'Word không bao giờ ghi như vậy; đó là dấu hiệu của tệp bị sửa để phá hoại.',
      en: 'Word never writes such; it is the mark of a file made to do harm.',
    },
  ),
  KH756: entry(
    ['Tệp .docx hỏng', 'Không mở được tệp như một tệp nén.'],
    ['A damaged .docx', 'The file cannot be opened as a zip file.'],
    reasons.paper,
  ),
  KH757: entry(
    ['XML bên trong sai cú pháp', 'Một phần của tệp không phải XML đúng.'],
    ['Broken XML inside', 'A part of the file is not well-formed XML.'],
    reasons.paper,
  ),
  KH758: entry(
    ['Khai báo DOCTYPE bên trong', 'Một phần XML của tệp có DOCTYPE.'],
    ['A DOCTYPE inside', 'An XML part of the file has a DOCTYPE.'],
    {
      vi: 'Khai báo ấy dùng để nở dữ liệu hoặc đọc tệp khác; Word không bao giờ ghi.',
      en: 'It serves to swell data or to read other files; Word never writes one.',
    },
  ),
  KH759: entry(
    ['Thiếu phần bên trong', 'Tệp thiếu một phần bắt buộc, ví dụ word/document.xml.'],
    ['A part is missing', 'The file lacks a part it must have, like word/document.xml.'],
    reasons.paper,
  ),
  KH760: entry(
    ['Không giải nén được một phần', 'Dữ liệu nén của một phần bị hỏng.'],
    ['A part cannot be unpacked', 'The packed data of a part is damaged.'],
    reasons.paper,
  ),
  KH761: entry(
    ['Không có thân văn bản', 'Phần chính của tệp không có w:body.'],
    ['No body', 'The main part of the file has no w:body.'],
    reasons.paper,
  ),
  KH762: entry(
    ['Nội dung nằm ngoài tệp', 'Văn bản liên kết tới mẫu, ảnh hoặc đối tượng ở nơi khác.'],
    ['Contents outside the file', 'The paper links to a template, picture or object elsewhere.'],
    {
      vi: 'khcchc không bao giờ mở liên kết; người nhận có thể không thấy nội dung ấy.',
      en: 'khcchc never opens a link; the receiver may not see what it stands for.',
    },
  ),
} as const satisfies SomeWords
