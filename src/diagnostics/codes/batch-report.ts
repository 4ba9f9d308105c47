/** KH030–KH037: the folder, LibreOffice and the reports of runs over many rows. */
import { code } from '../code.ts'

/** Part of `batchCodes`. */
export const batchReportCodes = {
  KH030: code<{ reason: string; begun: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không ghi được vào thư mục này: ${d.reason}${d.begun ? '; dừng tại đây, không có tệp nào dở dang' : ''}`,
      hint: d.begun
        ? 'sửa xong thì chạy lại đúng lệnh này: những dòng đã lập được giữ nguyên'
        : 'chọn thư mục khác bằng -o, hoặc sửa quyền ghi, dung lượng đĩa rồi chạy lại',
    }),
    en: d => ({
      message: `Cannot write to this folder: ${d.reason}${d.begun ? '; stopped here, no file is half-written' : ''}`,
      hint: d.begun
        ? 'put it right and run the same command again: rows that are done are kept'
        : 'choose another folder with -o, or mend its permissions or space and run again',
    }),
  }),
  KH031: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Cần LibreOffice để lập PDF mà không tìm thấy trên máy này',
      hint: 'cài LibreOffice (libreoffice.org), hoặc đặt KHCCHC_SOFFICE là đường dẫn tới soffice, hoặc dùng --format docx',
    }),
    en: () => ({
      message: 'PDF needs LibreOffice, which was not found here',
      hint: 'install LibreOffice (libreoffice.org), or set KHCCHC_SOFFICE to the path of soffice, or use --format docx',
    }),
  }),
  KH032: code<{ target: string; reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `LibreOffice không lập được ${d.target}: ${d.reason === '' ? 'không rõ lý do' : d.reason}`,
      hint: 'chạy lại đúng lệnh này; nếu vẫn vậy, mở thử tệp .docx bằng LibreOffice',
    }),
    en: d => ({
      message: `LibreOffice did not make ${d.target}: ${d.reason === '' ? 'it gave no reason' : d.reason}`,
      hint: 'run the same command again; if it stays so, try to open the .docx in LibreOffice',
    }),
  }),
  KH033: code<{ reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không đọc được báo cáo: ${d.reason === '' ? 'đây không phải báo cáo .json của khcchc batch' : d.reason}`,
      hint: 'ghi các tệp do khcchc batch --report <tệp>.json lập ra',
    }),
    en: d => ({
      message: `Cannot read the report: ${d.reason === '' ? 'it is no .json report of khcchc batch' : d.reason}`,
      hint: 'name files made by khcchc batch --report <file>.json',
    }),
  }),
  KH034: code<{ first: string; what: 'template' | 'data' | 'options' | 'version' }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Báo cáo này không cùng một lần lập với ${d.first}: khác ${{ template: 'mẫu', data: 'dữ liệu', options: 'tùy chọn', version: 'phiên bản khcchc' }[d.what]}`,
      hint: 'chỉ gộp các phần --shard của cùng một mẫu, một dữ liệu, một bộ tùy chọn',
    }),
    en: d => ({
      message: `This report is not of the same run as ${d.first}: another ${{ template: 'template', data: 'set of data', options: 'set of options', version: 'version of khcchc' }[d.what]}`,
      hint: 'merge only the --shard parts of one template, one set of data and one set of options',
    }),
  }),
  KH035: code<{ first: string; row: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Báo cáo này và ${d.first} ghi khác nhau về dòng ${d.row}`,
      hint: 'chạy lại phần --shard chứa dòng này rồi gộp lại',
    }),
    en: d => ({
      message: `This report and ${d.first} disagree on row ${d.row}`,
      hint: 'run the --shard part of this row again, then merge',
    }),
  }),
  KH036: code<{ missing: number; total: number; shards: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Còn thiếu ${d.missing} trong ${d.total} dòng dữ liệu${d.shards === '' ? '' : `; chưa có báo cáo của phần ${d.shards}`}`,
      hint: 'thêm báo cáo của các phần còn thiếu rồi gộp lại',
    }),
    en: d => ({
      message: `${d.missing} of ${d.total} rows are missing${d.shards === '' ? '' : `; no report of part ${d.shards}`}`,
      hint: 'add the reports of the missing parts and merge again',
    }),
  }),
  KH037: code<{ reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không ghi được báo cáo: ${d.reason}`, hint: 'chọn nơi khác cho --report' }),
    en: d => ({ message: `Cannot write the report: ${d.reason}`, hint: 'choose another place for --report' }),
  }),
} as const
