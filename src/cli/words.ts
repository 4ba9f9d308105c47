/** Everything the commands themselves say, in both languages. */
import type { Lang } from '../diagnostics/code.ts'

/** The words of one language; a word that the other one lacks does not compile. */
export interface CliWords {
  readonly about: string
  readonly usage: string
  readonly headings: {
    readonly usage: string
    readonly arguments: string
    readonly options: string
    readonly commands: string
  }
  readonly help: string
  readonly helpCommand: string
  readonly version: string
  readonly lang: string
  readonly build: { readonly [W in 'about' | 'plans' | 'output' | 'format' | 'verify']: string }
  readonly force: string
  readonly examples: string
  readonly exitCodes: string
  readonly summary: (built: number, failed: number) => string
  readonly usageError: string
  /** `command`: '' for none. */
  readonly tryHelp: (command: string) => string
  readonly unknownOption: (given: string, near: string) => string
  readonly unknownCommand: (given: string, near: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingValue: (option: string) => string
  readonly badValue: (option: string, value: string, allowed: string) => string
  readonly tooMany: string
  readonly wrong: string
  readonly fileForMany: (target: string) => string
  readonly notDocx: (target: string) => string
  readonly emptyOutput: string
  readonly verifyNeedsDocx: string
  readonly outlineOf: (plan: string) => string
}

const vi: CliWords = {
  about: 'Từ kế hoạch viết bằng YAML thành văn bản Word trình ký, đúng thể thức Nghị định 30/2020/NĐ-CP.',
  usage: '[tùy chọn] <lệnh>',
  headings: { usage: 'Cách dùng:', arguments: 'Tham số:', options: 'Tùy chọn:', commands: 'Lệnh:' },
  help: 'xem hướng dẫn',
  helpCommand: 'xem hướng dẫn của một lệnh',
  version: 'xem phiên bản',
  lang: 'ngôn ngữ của thông báo: vi hoặc en (mặc định vi, hoặc theo KHCCHC_LANG)',
  build: {
    about: 'lập văn bản Word từ một hay nhiều kế hoạch',
    plans: 'tệp kế hoạch .yaml; dấu - để đọc từ đầu vào chuẩn',
    output: 'thư mục hoặc tệp .docx đích; mặc định cạnh tệp kế hoạch',
    format: 'dạng kết quả, cách nhau bằng dấu phẩy: docx, outline (in ra màn hình)',
    verify: 'đọc lại văn bản vừa ghi và kiểm tra thể thức như lệnh verify',
  },
  force: 'ghi đè cả tệp không do khcchc tạo ra hoặc đã sửa bằng tay',
  examples: `Ví dụ:
  khcchc build ke-hoach.yaml
  khcchc build xa-*.yaml -o ket-qua/
  khcchc build ke-hoach.yaml --format docx,outline
  khcchc batch mau.yaml --data ds.xlsx -o ket-qua/
  khcchc communes --province "Ninh Bình" -o ds.csv
  khcchc check ke-hoach.yaml mau.yaml
  khcchc verify ket-qua/
  khcchc explain KH407`,
  exitCodes:
    'Mã thoát: 0 xong (có thể có cảnh báo), 1 kế hoạch hoặc dòng dữ liệu có lỗi, 2 không chạy được, 130 dừng bằng Ctrl-C.',
  summary: (built, failed) =>
    failed === 0 ? `Đã lập ${built} văn bản.` : `Đã lập ${built} văn bản, ${failed} kế hoạch không lập được.`,
  usageError: 'lỗi',
  tryHelp: command => `Xem: khcchc ${command === '' ? '' : `${command} `}--help`,
  unknownOption: (given, near) => `không có tùy chọn ${given}${near === '' ? '' : `; có phải ${near}?`}`,
  unknownCommand: (given, near) => `không có lệnh "${given}"${near === '' ? '' : `; có phải "${near}"?`}`,
  missingArgument: name => `thiếu tham số <${name}>`,
  missingValue: option => `tùy chọn ${option} thiếu giá trị`,
  badValue: (option, value, allowed) => `${option}: không có giá trị "${value}"; chọn trong: ${allowed}`,
  tooMany: 'thừa tham số',
  wrong: 'cách gọi lệnh không đúng',
  fileForMany: target => `-o ${target} là một tệp mà có nhiều kế hoạch; hãy ghi tên một thư mục`,
  notDocx: target => `-o ${target}: tệp đích phải có đuôi .docx`,
  emptyOutput: '-o không được để trống',
  verifyNeedsDocx: '--verify đọc lại tệp Word vừa ghi nên --format phải có docx',
  outlineOf: plan => `# ${plan}`,
}

const en: CliWords = {
  about: 'From a plan in YAML to the Word document an office signs, laid out by Decree 30/2020/NĐ-CP of Vietnam.',
  usage: '[options] <command>',
  headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  help: 'show help',
  helpCommand: 'show help of a command',
  version: 'show the version',
  lang: 'language of the messages: vi or en (default vi, or KHCCHC_LANG)',
  build: {
    about: 'make the Word document of one or more plans',
    plans: 'plan files .yaml; - reads standard input',
    output: 'target folder or .docx file; default: beside the plan',
    format: 'what to make, parted by commas: docx, outline (printed)',
    verify: 'read what was written back and judge its form, as verify does',
  },
  force: 'overwrite even a file that khcchc did not make or that was edited since',
  examples: `Examples:
  khcchc build ke-hoach.yaml
  khcchc build xa-*.yaml -o ket-qua/
  khcchc build ke-hoach.yaml --format docx,outline
  khcchc batch mau.yaml --data ds.xlsx -o ket-qua/
  khcchc communes --province "Ninh Bình" -o ds.csv
  khcchc check ke-hoach.yaml mau.yaml
  khcchc verify ket-qua/
  khcchc explain KH407`,
  exitCodes:
    'Exit codes: 0 done (warnings allowed), 1 a plan or row has errors, 2 could not run, 130 stopped by Ctrl-C.',
  summary: (built, failed) =>
    failed === 0 ? `Made ${built} document(s).` : `Made ${built} document(s), ${failed} failed.`,
  usageError: 'error',
  tryHelp: command => `See: khcchc ${command === '' ? '' : `${command} `}--help`,
  unknownOption: (given, near) => `no option ${given}${near === '' ? '' : `; did you mean ${near}?`}`,
  unknownCommand: (given, near) => `no command "${given}"${near === '' ? '' : `; did you mean "${near}"?`}`,
  missingArgument: name => `the argument <${name}> is missing`,
  missingValue: option => `the option ${option} needs a value`,
  badValue: (option, value, allowed) => `${option}: no value "${value}"; choose from: ${allowed}`,
  tooMany: 'too many arguments',
  wrong: 'the command line is wrong',
  fileForMany: target => `-o ${target} is a file, but there are several plans; name a folder`,
  notDocx: target => `-o ${target}: the target must end in .docx`,
  emptyOutput: '-o must not be empty',
  verifyNeedsDocx: '--verify reads the Word file back, so --format must have docx',
  outlineOf: plan => `# ${plan}`,
}

/** By language; the words of findings stand with their codes (src/diagnostics/codes). */
export const cliWords: { readonly [L in Lang]: CliWords } = { vi, en }
