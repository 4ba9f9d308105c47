/** What `khcchc batch` itself says, in both languages; the words of findings stand with their codes. */
import type { Lang } from '../diagnostics/code.ts'

/** How many rows ended how. */
export interface Counts {
  readonly made: number
  readonly unchanged: number
  readonly kept: number
  readonly failed: number
  readonly left: number
}

/** The words of one language; a word that the other one lacks does not compile. */
export interface BatchWords {
  readonly noData: string
  readonly asOfAlone: string
  readonly noOutput: string
  readonly emptyName: string
  readonly noReports: string
  readonly badShard: (given: string) => string
  readonly badJobs: (given: string) => string
  readonly badOnly: (given: string) => string
  readonly onlyBeyond: (given: string, rows: number) => string
  readonly onlyUnknown: (name: string, known: string) => string
  readonly onlyNone: (name: string, value: string) => string
  readonly noneFailed: string
  readonly twoData: string
  readonly exchanged: (template: string, data: string | null) => string
  readonly reportOverInput: (file: string) => string
  readonly reportOverOwn: (file: string) => string
  readonly reportTwice: (file: string) => string
  readonly notOurReport: (file: string) => string
  readonly resumeForce: string
  readonly sheetAlone: string
  readonly mergeBeside: (option: string) => string
  readonly badReport: (given: string) => string
  readonly row: (number: number) => string
  readonly moreRows: (count: number, reports: readonly string[]) => string
  readonly progress: (done: number, total: number) => string
  readonly failedSoFar: (failed: number) => string
  readonly timeLeft: (seconds: number) => string
  readonly summary: (counts: Counts, rows: number) => string
  readonly orphans: (count: number, files: readonly string[]) => string
  readonly oldStays: (file: string) => string
  readonly asAbove: (codes: string) => string
  readonly dryRun: string
  readonly sampleFails: (template: string) => string
  readonly notInList: string
  readonly moreRemarks: (count: number) => string
  readonly moreNames: (count: number) => string
  readonly otherRows: (count: number) => string
  readonly interrupting: string
  readonly interrupted: string
  readonly goOn: string
  readonly reasonOutOfMemory: string
}

const number = (locale: 'vi' | 'en', value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',')

const two = (value: number): string => String(value).padStart(2, '0')

/** 75 → "1:15", 3700 → "1:01:40". */
const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

const listed = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([, words]) => words)
    .join(', ')

const vi: BatchWords = {
  noData: 'thiếu dữ liệu: thêm --data <tệp> hoặc --communes',
  asOfAlone: '--as-of chỉ dùng cùng --communes hoặc --province',
  noOutput: 'thiếu thư mục đích: thêm -o <thư mục>',
  emptyName: "--name không được để trống, ví dụ: --name '{{ma_xa}}-{{ten_khong_dau}}'",
  noReports: '--merge-reports cần ít nhất một báo cáo .json và --report <tệp> để ghi kết quả',
  badShard: given => `--shard: "${given}" không đúng; ghi i/n với i từ 1 đến n, ví dụ: 1/4`,
  badJobs: given => `--jobs: "${given}" không đúng; ghi một số nguyên từ 1 đến 256`,
  badOnly: given => `--only: "${given}" không đúng; ghi số dòng (3,7-12), cột=giá trị, hoặc failed`,
  onlyBeyond: (given, rows) => `--only: không có dòng ${given}; dữ liệu có ${rows} dòng`,
  onlyUnknown: (name, known) => `--only: dữ liệu không có cột "${name}"; có: ${known}`,
  onlyNone: (name, value) => `--only: không có dòng nào có ${name} là "${value}"`,
  noneFailed: 'Không có dòng lỗi nào ở lần chạy trước.',
  twoData: '--data chỉ ghi một lần; gộp các tệp dữ liệu thành một rồi chạy lại',
  exchanged: (template, data) =>
    `${template} là dữ liệu, không phải mẫu; có phải đổi chỗ mẫu và dữ liệu? Ghi: khcchc batch ${data ?? '<mẫu.yaml>'} --data ${template} …`,
  reportOverInput: file => `--report ${file} cũng là một báo cáo được gộp; ghi kết quả ra tệp khác`,
  reportOverOwn: file => `--report ${file} là tệp mẫu hoặc tệp dữ liệu của chính lệnh này; ghi báo cáo ra tệp khác`,
  reportTwice: file => `--report ${file} ghi hai lần; mỗi báo cáo một tên tệp`,
  notOurReport: file =>
    `--report ${file}: tệp đã có và không phải báo cáo của khcchc; ghi báo cáo ra tệp khác, hoặc cất tệp này đi rồi chạy lại`,
  resumeForce: '--resume và --force trái nhau: --resume làm tiếp việc còn lại, --force lập lại tất cả; chỉ ghi một',
  sheetAlone: '--sheet chỉ dùng cùng --data <tệp.xlsx>',
  mergeBeside: option =>
    `--merge-reports chỉ gộp báo cáo, không dùng cùng ${option}; ghi: khcchc batch --merge-reports bao-cao-*.json --report bao-cao.csv`,
  badReport: given => `--report ${given}: tên báo cáo phải có đuôi .json hoặc .csv`,
  row: n => `dòng ${n}`,
  moreRows: (count, reports) =>
    `… và ${number('vi', count)} dòng khác, xem ${reports.length > 0 ? `báo cáo ${reports.join(', ')}` : 'báo cáo (thêm --report bao-cao.csv)'}`,
  progress: (done, total) => `Đã xong ${number('vi', done)}/${number('vi', total)} dòng`,
  failedSoFar: failed => `${number('vi', failed)} dòng lỗi`,
  timeLeft: seconds => `còn khoảng ${clock(seconds)}`,
  summary: ({ made, unchanged, kept, failed, left }, rows) =>
    `${number('vi', rows)} dòng: ${
      listed([
        [made, `lập ${number('vi', made)} văn bản`],
        [unchanged, `${number('vi', unchanged)} văn bản không đổi`],
        [kept, `giữ nguyên ${number('vi', kept)} văn bản đã sửa bằng tay`],
        [failed, `${number('vi', failed)} dòng lỗi`],
        [left, `${number('vi', left)} dòng chưa làm`],
      ]) || 'không có dòng nào phải làm'
    }.`,
  orphans: (count, files) =>
    `${number('vi', count)} văn bản cũ trong thư mục không ứng với dòng nào của dữ liệu hiện nay, được để nguyên: ${files.join(', ')}${count > files.length ? ', …' : ''}.`,
  oldStays: file => `bản cũ ${file} vẫn còn, nội dung cũ`,
  asAbove: codes => `${codes}: như các dòng trên`,
  dryRun: 'Chạy thử: không văn bản nào được ghi.',
  sampleFails: template =>
    `${template}: chưa lập văn bản nào, vì chính vi_du của mẫu không lập được văn bản. Sửa mẫu (xem bằng: khcchc check ${template}) rồi chạy lại.`,
  notInList:
    'danh mục không có biến này: cho giá trị ở tệp --data (khớp theo ma_xa hoặc ten_xa), hoặc ghi mac_dinh trong mẫu',
  moreRemarks: count => `… và ${number('vi', count)} nhận xét khác của dòng này`,
  moreNames: count => `… và ${number('vi', count)} tên tệp trùng khác`,
  otherRows: count => `… và ${number('vi', count)} dòng khác`,
  interrupting: 'Đang dừng: lập xong những văn bản đang dở. Bấm Ctrl-C lần nữa để dừng ngay.',
  interrupted: 'Đã dừng theo yêu cầu; những văn bản đang lập dở đã được lập xong.',
  goOn: 'Để làm tiếp, chạy lại đúng lệnh này.',
  reasonOutOfMemory: 'hết bộ nhớ',
}

const en: BatchWords = {
  noData: 'no data: add --data <file> or --communes',
  asOfAlone: '--as-of goes with --communes or --province only',
  noOutput: 'no target folder: add -o <folder>',
  emptyName: "--name must not be empty, for example: --name '{{ma_xa}}-{{ten_khong_dau}}'",
  noReports: '--merge-reports needs at least one .json report, and --report <file> for the result',
  badShard: given => `--shard: "${given}" is wrong; write i/n with i from 1 to n, for example: 1/4`,
  badJobs: given => `--jobs: "${given}" is wrong; write a whole number from 1 to 256`,
  badOnly: given => `--only: "${given}" is wrong; write numbers of rows (3,7-12), column=value, or failed`,
  onlyBeyond: (given, rows) => `--only: there is no row ${given}; the data has ${rows} row(s)`,
  onlyUnknown: (name, known) => `--only: the data has no column "${name}"; it has: ${known}`,
  onlyNone: (name, value) => `--only: no row has ${name} "${value}"`,
  noneFailed: 'No row failed in the last run.',
  twoData: '--data may be given once; join the files of data and run again',
  exchanged: (template, data) =>
    `${template} is data, and no template; were template and data exchanged? Write: khcchc batch ${data ?? '<template.yaml>'} --data ${template} …`,
  reportOverInput: file => `--report ${file} is one of the reports to be merged, too; name another file`,
  reportOverOwn: file => `--report ${file} is the template or the data of this very command; name another file`,
  reportTwice: file => `--report ${file} is given twice; give each report its own file`,
  notOurReport: file =>
    `--report ${file}: the file is there and is no report of khcchc; name another file, or move this one away and run again`,
  resumeForce: '--resume and --force contradict: --resume does what is left, --force makes all again; give one of them',
  sheetAlone: '--sheet goes with --data <file.xlsx> only',
  mergeBeside: option =>
    `--merge-reports joins reports only and does not go with ${option}; write: khcchc batch --merge-reports report-*.json --report report.csv`,
  badReport: given => `--report ${given}: a report's name must end in .json or .csv`,
  row: n => `row ${n}`,
  moreRows: (count, reports) =>
    `… and ${number('en', count)} more row(s), see the report ${reports.length > 0 ? reports.join(', ') : '(add --report report.csv)'}`,
  progress: (done, total) => `${number('en', done)}/${number('en', total)} rows done`,
  failedSoFar: failed => `${number('en', failed)} failed`,
  timeLeft: seconds => `about ${clock(seconds)} left`,
  summary: ({ made, unchanged, kept, failed, left }, rows) =>
    `${number('en', rows)} row(s): ${
      listed([
        [made, `${number('en', made)} made`],
        [unchanged, `${number('en', unchanged)} unchanged`],
        [kept, `${number('en', kept)} edited by hand and kept`],
        [failed, `${number('en', failed)} failed`],
        [left, `${number('en', left)} not done`],
      ]) || 'nothing to do'
    }.`,
  orphans: (count, files) =>
    `${number('en', count)} older document(s) in the folder belong to no row of the present data and were left alone: ${files.join(', ')}${count > files.length ? ', …' : ''}.`,
  oldStays: file => `the old file ${file} is still there, with its old content`,
  asAbove: codes => `${codes}: as for the rows above`,
  dryRun: 'A dry run: no document was written.',
  sampleFails: template =>
    `${template}: nothing was made, since the template fails with its own vi_du. Mend it (khcchc check ${template}) and run again.`,
  notInList:
    'the list does not have it: give it in the file of --data (matched by ma_xa or ten_xa), or set mac_dinh in the template',
  moreRemarks: count => `… and ${number('en', count)} more remark(s) on this row`,
  moreNames: count => `… and ${number('en', count)} more name(s) that several rows share`,
  otherRows: count => `… and ${number('en', count)} more row(s)`,
  interrupting: 'Stopping: documents under way are being finished. Press Ctrl-C again to stop at once.',
  interrupted: 'Stopped as asked; documents that were under way are complete.',
  goOn: 'To go on, run the same command again.',
  reasonOutOfMemory: 'out of memory',
}

/** By language. */
export const batchWords: { readonly [L in Lang]: BatchWords } = { vi, en }
