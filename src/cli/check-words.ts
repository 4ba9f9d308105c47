/** What `khcchc check` itself says, in both languages; the words of findings stand with their codes. */
import type { Lang } from '../diagnostics/code.ts'

/** How much a run of `check` found. */
export interface CheckTotals {
  readonly plans: number
  readonly templates: number
  /** Rows of data that templates were filled from. */
  readonly rows: number
  readonly errors: number
  readonly hints: number
  readonly warnings: number
  /** Silenced by a comment with a reason. */
  readonly ignored: number
  /** Known from the baseline. */
  readonly known: number
  /** Files that the configuration leaves out. */
  readonly skipped: number
}

/** The words of one language; a word that the other one lacks does not compile. */
export interface CheckWords {
  readonly about: string
  readonly plans: string
  readonly format: string
  readonly output: string
  readonly config: string
  readonly noConfig: string
  readonly maxWarnings: string
  readonly baseline: string
  readonly writeBaseline: string
  readonly data: string
  readonly sheet: string
  readonly examples: string
  readonly badOutput: (given: string) => string
  readonly sameOutput: (file: string) => string
  readonly oneToStdout: (formats: readonly string[]) => string
  readonly outputOverInput: (file: string) => string
  readonly outputOverPaper: (file: string) => string
  readonly badCount: (given: string) => string
  readonly sheetAlone: string
  readonly summary: (totals: CheckTotals) => string
  readonly tooManyWarnings: (count: number, allowed: number) => string
  readonly wroteBaseline: (file: string, count: number) => string
  readonly moreRows: (code: string, place: string, count: number) => string
}

const joined = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(', ')

const vi: CheckWords = {
  about: 'kiểm tra kế hoạch và mẫu mà không ghi văn bản nào',
  plans: 'tệp kế hoạch hoặc mẫu .yaml, thư mục chứa chúng, mẫu tên trong nháy ("ke-hoach/**/*.yaml"), hoặc -',
  format: 'dạng báo cáo, cách nhau bằng dấu phẩy: text (mặc định), json, github, sarif, junit',
  output: 'ghi một dạng báo cáo ra tệp, ví dụ: -o sarif=khcchc.sarif; dùng được nhiều lần',
  config: 'dùng tệp cấu hình này; mặc định tìm khcchc.config.yaml từ thư mục của tệp trở lên',
  noConfig: 'không dùng tệp cấu hình nào',
  maxWarnings: 'mã thoát 1 khi có nhiều cảnh báo hơn số này',
  baseline: 'không tính các phát hiện đã ghi trong tệp nền này',
  writeBaseline: 'ghi mọi phát hiện hiện có vào tệp nền này',
  data: 'điền mẫu từ mọi dòng của tệp .csv, .xlsx, .yaml, .json này và kiểm tra từng văn bản',
  sheet: 'trang tính của tệp .xlsx; mặc định trang đầu',
  examples: `Ví dụ:
  khcchc check ke-hoach.yaml mau.yaml
  khcchc check "ke-hoach/**/*.yaml" --format text,github -o sarif=khcchc.sarif
  khcchc check mau.yaml --data ds.csv
  khcchc check ke-hoach-cu --write-baseline khcchc.baseline.json`,
  badOutput: given => `-o ${given}: ghi dạng=tệp, ví dụ: -o sarif=khcchc.sarif`,
  sameOutput: file => `-o: hai báo cáo cùng ghi ra ${file}`,
  oneToStdout: formats =>
    `${formats.join(', ')}: chỉ một dạng được in ra đầu ra chuẩn; ghi dạng khác ra tệp, ví dụ: -o ${formats[1]}=bao-cao.${formats[1]}`,
  outputOverPaper: file => `báo cáo không ghi vào tệp ${file.slice(file.lastIndexOf('.'))}: đặt tên khác cho ${file}`,
  outputOverInput: file => `${file} là tệp được đọc trong lần chạy này; ghi ra tệp khác`,
  badCount: given => `--max-warnings: "${given}" không đúng; ghi một số nguyên từ 0 trở lên`,
  sheetAlone: '--sheet chỉ dùng cùng --data <tệp.xlsx>',
  summary: ({ plans, templates, rows, errors, warnings, hints, ignored, known, skipped }) => {
    const checked = joined([
      [templates === 0 ? 1 : plans, `${plans} kế hoạch`],
      [templates, `${templates} mẫu`],
      [rows, `${rows} dòng dữ liệu`],
    ])
    const beside = joined([
      [ignored, `${ignored} phát hiện được bỏ qua có lý do`],
      [known, `${known} phát hiện đã biết`],
      [skipped, `${skipped} tệp không kiểm tra theo cấu hình`],
    ])
    return `Đã kiểm tra ${checked}: ${errors} lỗi, ${warnings} cảnh báo${hints > 0 ? `, ${hints} lưu ý` : ''}${beside === '' ? '' : `; ${beside}`}.`
  },
  tooManyWarnings: (count, allowed) => `Có ${count} cảnh báo, nhiều hơn mức cho phép là ${allowed}.`,
  wroteBaseline: (file, count) => `Đã ghi ${count} phát hiện vào ${file}.`,
  moreRows: (code, place, count) => `… ${code} tại ${place}: còn ${count} dòng dữ liệu khác cũng vậy`,
}

const en: CheckWords = {
  about: 'check plans and templates without making any document',
  plans: 'plans or templates .yaml, folders that hold them, quoted patterns ("plans/**/*.yaml"), or -',
  format: 'reports, parted by commas: text (default), json, github, sarif, junit',
  output: 'write one of the reports to a file, for example: -o sarif=khcchc.sarif; may be repeated',
  config: 'use this configuration; default: the nearest khcchc.config.yaml from the folder of each file upward',
  noConfig: 'use no configuration',
  maxWarnings: 'exit with 1 when there are more warnings than this',
  baseline: 'do not count findings that this baseline lists',
  writeBaseline: 'list all present findings in this baseline',
  data: 'fill the template from each row of this .csv, .xlsx, .yaml or .json file and check every paper',
  sheet: 'sheet of the .xlsx file; default: the first',
  examples: `Examples:
  khcchc check ke-hoach.yaml mau.yaml
  khcchc check "ke-hoach/**/*.yaml" --format text,github -o sarif=khcchc.sarif
  khcchc check mau.yaml --data ds.csv
  khcchc check ke-hoach-cu --write-baseline khcchc.baseline.json`,
  badOutput: given => `-o ${given}: write format=file, for example: -o sarif=khcchc.sarif`,
  sameOutput: file => `-o: two reports go to ${file}`,
  oneToStdout: formats =>
    `${formats.join(', ')}: only one of them can go to standard output; write the other to a file, for example: -o ${formats[1]}=report.${formats[1]}`,
  outputOverPaper: file => `a report is no ${file.slice(file.lastIndexOf('.'))} file: name another file than ${file}`,
  outputOverInput: file => `${file} is read in this run; write elsewhere`,
  badCount: given => `--max-warnings: "${given}" is wrong; give a whole number from 0 up`,
  sheetAlone: '--sheet goes only with --data <file.xlsx>',
  summary: ({ plans, templates, rows, errors, warnings, hints, ignored, known, skipped }) => {
    const checked = joined([
      [templates === 0 ? 1 : plans, `${plans} plan(s)`],
      [templates, `${templates} template(s)`],
      [rows, `${rows} row(s) of data`],
    ])
    const beside = joined([
      [ignored, `${ignored} finding(s) ignored with a reason`],
      [known, `${known} known finding(s)`],
      [skipped, `${skipped} file(s) left out by the configuration`],
    ])
    return `Checked ${checked}: ${errors} error(s), ${warnings} warning(s)${hints > 0 ? `, ${hints} note(s)` : ''}${beside === '' ? '' : `; ${beside}`}.`
  },
  tooManyWarnings: (count, allowed) => `There are ${count} warning(s), more than the ${allowed} allowed.`,
  wroteBaseline: (file, count) => `Listed ${count} finding(s) in ${file}.`,
  moreRows: (code, place, count) => `… ${code} at ${place}: ${count} more row(s) of data have it`,
}

/** By language. */
export const checkWords: { readonly [L in Lang]: CheckWords } = { vi, en }
