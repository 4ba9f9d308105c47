/** What `khcchc verify` itself says, in both languages. */
import type { Lang } from '../diagnostics/code.ts'

/** How much a run found. */
export interface VerifyTotals {
  readonly files: number
  /** Files without an error. */
  readonly sound: number
  readonly unread: number
  readonly errors: number
  readonly hints: number
  readonly warnings: number
  /** Files that the configuration leaves out. */
  readonly skipped: number
}

/** The words of one language; a word that the other one lacks does not compile. */
export interface VerifyWords {
  readonly about: string
  readonly files: string
  readonly format: string
  readonly output: string
  readonly all: string
  readonly examples: string
  readonly summary: (totals: VerifyTotals) => string
  /** Why a rule that the configuration puts out has no verdict. */
  readonly off: (config: string) => string
  /** `batch --verify`. */
  readonly needsFiles: string
  readonly readBack: (files: number, faulty: number) => string
}

const beside = (parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, words]) => (count > 0 ? [`; ${words}`] : [])).join('')

const vi: VerifyWords = {
  about: 'kiểm tra thể thức của văn bản Word theo Nghị định 30/2020/NĐ-CP, từng quy tắc',
  files: 'tệp .docx, thư mục chứa chúng, mẫu tên trong nháy ("van-ban/**/*.docx"), hoặc -',
  format: 'dạng báo cáo, cách nhau bằng dấu phẩy: text (mặc định), json, github, sarif, junit, html',
  output: 'ghi một dạng báo cáo ra tệp, ví dụ phiếu kiểm tra: -o html=phieu.html; dùng được nhiều lần',
  all: 'nêu kết quả của mọi quy tắc, kể cả quy tắc đạt',
  examples: `Ví dụ:
  khcchc verify ke-hoach.docx
  khcchc verify ke-hoach.docx -o html=phieu-kiem-tra.html
  khcchc verify "van-ban/**/*.docx" --format json`,
  summary: ({ files, sound, unread, errors, warnings, hints, skipped }) =>
    `Đã kiểm tra ${files} văn bản, ${sound} văn bản không có lỗi: ${errors} lỗi, ${warnings} cảnh báo${hints > 0 ? `, ${hints} lưu ý` : ''}${beside(
      [
        [unread, `${unread} tệp không đọc được`],
        [skipped, `${skipped} tệp không kiểm tra theo cấu hình`],
      ],
    )}.`,
  off: config => `đã tắt trong ${config}`,
  needsFiles: '--verify đọc lại tệp Word đã ghi: cần --format có docx và không dùng với --dry-run',
  readBack: (files, faulty) =>
    `Đã đọc lại và kiểm tra thể thức ${files} văn bản: ${faulty === 0 ? 'không văn bản nào có lỗi' : `${faulty} văn bản có lỗi`}.`,
}

const en: VerifyWords = {
  about: 'judge the form of Word documents by Decree 30/2020/NĐ-CP, rule by rule',
  files: '.docx files, folders that hold them, quoted patterns ("papers/**/*.docx"), or -',
  format: 'reports, parted by commas: text (default), json, github, sarif, junit, html',
  output: 'write one of the reports to a file, for example a sheet to print: -o html=sheet.html; may be repeated',
  all: 'tell the verdict of every rule, also of those that are kept',
  examples: `Examples:
  khcchc verify ke-hoach.docx
  khcchc verify ke-hoach.docx -o html=sheet.html
  khcchc verify "papers/**/*.docx" --format json`,
  summary: ({ files, sound, unread, errors, warnings, hints, skipped }) =>
    `Judged ${files} document(s), ${sound} without an error: ${errors} error(s), ${warnings} warning(s)${hints > 0 ? `, ${hints} note(s)` : ''}${beside(
      [
        [unread, `${unread} could not be read`],
        [skipped, `${skipped} left out by the configuration`],
      ],
    )}.`,
  off: config => `put out in ${config}`,
  needsFiles: '--verify reads Word files back: --format must have docx, and --dry-run writes none',
  readBack: (files, faulty) =>
    `Read ${files} document(s) back and judged their form: ${faulty === 0 ? 'none has errors' : `${faulty} with errors`}.`,
}

/** By language. */
export const verifyWords: { readonly [L in Lang]: VerifyWords } = { vi, en }
