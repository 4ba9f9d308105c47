/** Why the machine refused, in words; the system's own code where we have none. */
import type { Lang } from '../diagnostics/code.ts'

const REASONS: Readonly<Record<string, { readonly [L in Lang]: string }>> = {
  ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'no such file or folder' },
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: {
    vi: 'không được phép (tệp có thể đang mở trong Word, hãy đóng lại)',
    en: 'not permitted (the file may be open in Word: close it)',
  },
  EBUSY: {
    vi: 'tệp đang được chương trình khác mở (Word?), hãy đóng lại',
    en: 'another program (Word?) has the file open: close it',
  },
  ENOSPC: { vi: 'hết dung lượng đĩa', en: 'the disk is full' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải thư mục', en: 'a part of the path is not a folder' },
  EEXIST: { vi: 'đã có tệp trùng tên', en: 'a file of that name exists' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  EFBIG: { vi: 'tệp quá lớn', en: 'the file is too large' },
  EDQUOT: { vi: 'hết hạn mức dung lượng', en: 'the disk quota is used up' },
  EMFILE: { vi: 'mở quá nhiều tệp cùng lúc', en: 'too many files are open' },
  EINVAL: { vi: 'tên không hợp lệ', en: 'the name is not valid' },
  ELOOP: { vi: 'đường dẫn liên kết vòng', en: 'the path is a loop of links' },
  // What soffice.ts says of LibreOffice.
  OFFICE_START: {
    vi: 'không khởi động được LibreOffice; hãy cài lại, hoặc sửa KHCCHC_SOFFICE',
    en: 'it could not be started; install it again, or mend KHCCHC_SOFFICE',
  },
  OFFICE_LATE: { vi: 'quá thời gian chờ', en: 'it took too long' },
  OFFICE_FILE: { vi: 'không mở được tệp Word', en: 'it could not open the Word file' },
  OFFICE_CRASH: { vi: 'LibreOffice dừng giữa chừng', en: 'it broke off' },
  OFFICE_NO_PDF: { vi: 'không thấy tệp PDF', en: 'there is no PDF file' },
  OFFICE_HALF: { vi: 'tệp PDF bị dở dang', en: 'the PDF file is incomplete' },
}

/** The system's code (ENOSPC), or that of Node; '' for an error without one, and for what is no error. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Never throws; an error without a code of the system is told in its own words. */
export const reasonOf = (error: unknown, lang: Lang): string => {
  const code = codeOf(error)
  return REASONS[code]?.[lang] ?? (code === '' ? String(error) : code)
}
