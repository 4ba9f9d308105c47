/** What the help says of `khcchc batch`. */
import type { Lang } from '../diagnostics/code.ts'

interface BatchHelp {
  readonly about: string
  readonly template: string
  readonly data: string
  readonly sheet: string
  readonly communes: string
  readonly province: string
  readonly asOf: string
  readonly output: string
  readonly name: string
  readonly format: string
  readonly jobs: string
  readonly shard: string
  readonly only: string
  readonly resume: string
  readonly force: string
  readonly dryRun: string
  readonly verify: string
  readonly report: string
  readonly mergeReports: string
  readonly quiet: string
  readonly examples: string
}

const EXAMPLES = `  khcchc batch templates/tuyen-truyen-cchc-xa.yaml --data ds.xlsx -o ket-qua/
  khcchc batch mau.yaml --communes --province "Ninh Bình" --data ds.csv -o ket-qua/ --name '{{ma_xa}}-{{ten_khong_dau}}'
  khcchc batch mau.yaml --data ds.csv -o ket-qua/ --shard 1/4 --report bao-cao-1.json
  khcchc batch --merge-reports bao-cao-*.json --report bao-cao.csv`

const vi: BatchHelp = {
  about: 'lập mỗi dòng dữ liệu một văn bản từ một mẫu; dòng có lỗi không ảnh hưởng dòng khác',
  template: 'tệp mẫu .yaml',
  data: 'dữ liệu: .csv, .xlsx, .yaml hoặc .json; mỗi dòng một văn bản',
  sheet: 'trang tính của tệp .xlsx; mặc định trang đầu tiên',
  communes: 'mỗi xã, phường, đặc khu của cả nước một dòng; --data khi đó bổ sung theo mã hoặc tên xã',
  province: 'chỉ lấy tỉnh, thành phố này (ghi được nhiều lần); đã bao hàm --communes',
  asOf: 'lấy loại đơn vị của ngày này, từ 2025-07-01 trở đi (mặc định); ví dụ 2026-09-20',
  output: 'thư mục đích, tự tạo nếu chưa có',
  name: "tên tệp, ví dụ '{{ma_xa}}-{{ten_khong_dau}}'; dùng được mọi biến, mọi cột, stt và ten_khong_dau",
  format: 'docx (mặc định), pdf (cần LibreOffice); cách nhau bằng dấu phẩy',
  jobs: 'số luồng; mặc định theo số nhân của máy',
  shard: 'chỉ làm phần thứ i trong n phần, để chia cho nhiều máy',
  only: 'chỉ làm các dòng này: 3,7-12 · cột=giá trị · failed (dòng lỗi lần trước); ghi được nhiều lần',
  resume: 'chạy tiếp nhanh: tin sổ ghi của lần trước, không đọc lại tệp đã lập, không thử lại dòng lỗi',
  force: 'lập lại tất cả, ghi đè cả tệp đã sửa bằng tay',
  dryRun: 'chạy thử: lập và kiểm tra mọi dòng như thật, không ghi văn bản nào (chỉ ghi --report nếu có)',
  verify: 'đọc lại từng văn bản trong thư mục đích và kiểm tra thể thức như lệnh verify; lỗi ghi vào báo cáo của dòng',
  report: 'ghi báo cáo từng dòng ra tệp .json hoặc .csv (ghi được nhiều lần)',
  mergeReports: 'gộp báo cáo .json của các phần thành một',
  quiet: 'không báo tiến độ, chỉ báo lỗi',
  examples: `Ví dụ:\n${EXAMPLES}`,
}

const en: BatchHelp = {
  about: 'make one document for each row of data from a template; a row with errors does not touch another',
  template: 'template .yaml',
  data: 'data: .csv, .xlsx, .yaml or .json; one document a row',
  sheet: 'sheet of an .xlsx file; default: the first',
  communes: 'one row for each commune of the country; --data then adds to them by code or name',
  province: 'only this province (may be repeated); implies --communes',
  asOf: 'types of units as of this day, from 2025-07-01 (the default) on, for example 2026-09-20',
  output: 'target folder, made if it is not there',
  name: "names of the files, for example '{{ma_xa}}-{{ten_khong_dau}}'; any variable, any column, stt and ten_khong_dau",
  format: 'docx (default), pdf (needs LibreOffice); parted by commas',
  jobs: 'threads; default: one for each core',
  shard: 'only part i of n, to spread a run over machines',
  only: 'only these rows: 3,7-12 · column=value · failed (those that failed last time); may be repeated',
  resume: 'go on fast: trust the ledger of the last run, read no finished file again, try no failed row again',
  force: 'make all again, even files edited by hand',
  dryRun: 'make and check every row as a real run would, and write no document (only --report, if given)',
  verify: 'read each document of the run back and judge its form, as verify does; errors go into the report of its row',
  report: 'write a report of every row as .json or .csv (may be repeated)',
  mergeReports: 'join the .json reports of the parts',
  quiet: 'no progress, errors only',
  examples: `Examples:\n${EXAMPLES}`,
}

/** By language. */
export const batchHelp: { readonly [L in Lang]: BatchHelp } = { vi, en }
