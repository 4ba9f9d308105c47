/** Words for Word files that cannot be read: what they are instead, and what to do. */

/** What a file is that is no Word file. */
export type ForeignPaper =
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'html'
  | 'text'
  | 'odt'
  | 'xlsx'
  | 'pptx'
  | 'zip'
  | 'empty'
  | 'other'

interface ForeignWords {
  readonly vi: string
  readonly en: string
  /** Absent: open it in Word and save it anew. */
  readonly hintVi?: string
  readonly hintEn?: string
}

const nameWord = { hintVi: 'ghi tên tệp Word (.docx)', hintEn: 'name the Word file (.docx)' }

/** What it is, and what to do. */
export const foreignWords: { readonly [F in ForeignPaper]: ForeignWords } = {
  pdf: {
    vi: 'tệp PDF',
    en: 'a PDF file',
    hintVi: 'kiểm tra bản Word (.docx) của văn bản, không phải bản PDF',
    hintEn: 'verify the Word file (.docx) of the paper, not its PDF',
  },
  rtf: { vi: 'tệp RTF', en: 'an RTF file' },
  image: {
    vi: 'tệp ảnh',
    en: 'a picture',
    hintVi: 'kiểm tra bản Word (.docx) của văn bản, không phải bản chụp',
    hintEn: 'verify the Word file (.docx) of the paper, not a picture of it',
  },
  html: { vi: 'trang web hoặc tệp XML', en: 'a web page or an XML file' },
  text: {
    vi: 'tệp chữ thường (.txt, .yaml…)',
    en: 'a text file (.txt, .yaml…)',
    hintVi: 'tệp kế hoạch (.yaml) thì kiểm tra bằng khcchc check',
    hintEn: 'a plan (.yaml) is checked with khcchc check',
  },
  odt: { vi: 'tệp LibreOffice (.odt)', en: 'a LibreOffice file (.odt)' },
  xlsx: { vi: 'tệp Excel', en: 'an Excel file', ...nameWord },
  pptx: { vi: 'tệp PowerPoint', en: 'a PowerPoint file', ...nameWord },
  zip: {
    vi: 'tệp nén thông thường',
    en: 'a zip file without a paper in it',
    hintVi: 'giải nén rồi ghi tên tệp .docx bên trong',
    hintEn: 'unpack it and name the .docx file inside',
  },
  empty: {
    vi: 'tệp rỗng',
    en: 'an empty file',
    hintVi: 'tệp có 0 byte: chép hoặc tải lại từ bản gốc',
    hintEn: 'the file has 0 bytes: copy or download it again',
  },
  other: { vi: 'tệp không rõ loại', en: 'a file of unknown kind' },
}

/** For other formats of text. */
export const saveVi = 'mở tệp bằng Word rồi Lưu thành (Save as) dạng "Word Document (*.docx)"'
/** The same in English. */
export const saveEn = 'open the file in Word and save it as "Word Document (*.docx)"'
/** For damaged files. */
export const repairVi = 'mở bằng Word, chọn sửa chữa (Repair) nếu được hỏi, rồi lưu lại thành tệp mới'
/** The same in English. */
export const repairEn = 'open it in Word, let it repair the file, and save it as a new file'
/** For files that look like an attack. */
export const suspectVi = 'không mở tệp này nếu không rõ ai gửi; hãy xin lại bản gốc'
/** The same in English. */
export const suspectEn = 'do not open this file unless you know who sent it; ask for the original again'
