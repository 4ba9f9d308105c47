/** What the help says of `khcchc communes`, and of the list itself. */
import type { Lang } from '../diagnostics/code.ts'

interface CommunesWords {
  readonly about: string
  readonly province: string
  readonly asOf: string
  readonly format: string
  readonly output: string
  readonly force: string
  readonly examples: string
  readonly badOutput: (output: string, format: string) => string
}

/** "ds.xlsx" → "ds.csv". */
const asFile = (output: string, format: string): string => `${output.replace(/(?:\.\w*|[/\\])$/, '')}.${format}`

const vi: CommunesWords = {
  about: 'in danh mục 3.321 xã, phường, đặc khu ngày 01/7/2025 (Quyết định 19/2025/QĐ-TTg) làm tệp dữ liệu ban đầu',
  province: 'chỉ lấy tỉnh, thành phố này: tên hoặc mã; ghi nhiều lần hoặc cách nhau bằng dấu phẩy',
  asOf: 'lấy loại đơn vị của ngày này (năm-tháng-ngày), từ 2025-07-01 trở đi; mặc định 2025-07-01',
  format:
    'dạng tệp: csv (mở được ngay bằng Excel: UTF-8 có BOM, dấu phẩy) hoặc json; mặc định theo đuôi của -o, không có thì csv',
  output: 'tệp đích .csv hoặc .json; mặc định in ra màn hình',
  force: 'ghi đè tệp đích dù nội dung đã khác',
  examples: `Ví dụ:
  khcchc communes --province "Ninh Bình" -o ds.csv
  khcchc communes --province 37 --province "Hà Nội" --format json
  khcchc communes --province "Bắc Ninh" --as-of 2026-09-20`,
  badOutput: (output, format) =>
    `-o ${output}: danh mục chỉ ghi được tệp .csv (Excel mở được ngay) hoặc .json, đúng với --format; ghi: -o ${asFile(output, format)}`,
}

const en: CommunesWords = {
  about:
    'print the list of the 3,321 communes, wards and special zones of 1 July 2025 (Quyết định 19/2025/QĐ-TTg) as a data file to start from',
  province: 'only this province: name or code; repeat it, or part several by commas',
  asOf: 'types of units as of this day (year-month-day), from 2025-07-01 on; default: 2025-07-01',
  format: 'csv (for Excel: UTF-8 with BOM, commas) or json; default: by the ending of -o, else csv',
  output: 'target file, .csv or .json; default: standard output',
  force: 'overwrite a target that has other content',
  examples: `Examples:
  khcchc communes --province "Ninh Bình" -o ds.csv
  khcchc communes --province 37 --province "Hà Nội" --format json
  khcchc communes --province "Bắc Ninh" --as-of 2026-09-20`,
  badOutput: (output, format) =>
    `-o ${output}: the list is written as .csv (which Excel opens) or .json, as --format says; write: -o ${asFile(output, format)}`,
}

/** By language. */
export const communesWords: { readonly [L in Lang]: CommunesWords } = { vi, en }
