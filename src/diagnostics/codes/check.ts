/** KH780–KH799: `khcchc check` itself: its files and its baseline; with them those of its configuration and of comments. */
import { code } from '../code.ts'
import { configCodes } from './check-config.ts'
import { ignoreCodes } from './check-ignore.ts'

/** KH791–KH797: what was to be checked, and findings known from before. */
const fileCodes = {
  KH791: code<{ stale: number; file: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `${d.stale} phát hiện ghi trong tệp này không còn trong các tệp vừa kiểm tra`,
      hint: `ghi lại tệp: thêm --write-baseline ${d.file}`,
    }),
    en: d => ({
      message: `${d.stale} finding(s) listed here are no longer in the files checked`,
      hint: `write it anew: add --write-baseline ${d.file}`,
    }),
  }),
  KH792: code<{ what: 'json' | 'other' | 'version' }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: {
        json: 'Tệp nền này không đọc được: không phải JSON đúng',
        other: 'Đây không phải tệp nền do khcchc ghi',
        version: 'Tệp nền này do một bản khcchc mới hơn ghi',
      }[d.what],
      hint: d.what === 'version' ? 'cập nhật khcchc' : 'lập lại bằng: khcchc check … --write-baseline <tệp>',
    }),
    en: d => ({
      message: {
        json: 'This baseline cannot be read: it is not JSON',
        other: 'This is no baseline that khcchc wrote',
        version: 'A newer khcchc wrote this baseline',
      }[d.what],
      hint: d.what === 'version' ? 'update khcchc' : 'make it anew: khcchc check … --write-baseline <file>',
    }),
  }),
  KH793: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Không có tệp nào ứng với mẫu tên này',
      hint: '* thay cho một phần của tên tệp, ** thay cho các thư mục ở giữa; ví dụ: "ke-hoach/**/*.yaml"',
    }),
    en: () => ({
      message: 'No file has a name of this pattern',
      hint: '* stands for a part of a name, ** for the folders between; for example: "ke-hoach/**/*.yaml"',
    }),
  }),
  KH794: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Có --data mà không có mẫu nào để điền',
      hint: 'ghi tên mẫu, ví dụ: khcchc check mau.yaml --data ds.csv',
    }),
    en: () => ({
      message: '--data is given, but no template to fill',
      hint: 'name the template, for example: khcchc check mau.yaml --data ds.csv',
    }),
  }),
  KH795: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mẫu tên này phải tìm trong hơn ${d.limit} tệp và thư mục`,
      hint: 'ghi rõ thư mục cần tìm, ví dụ: "ke-hoach/**/*.yaml"',
    }),
    en: d => ({
      message: `This pattern has to look through more than ${d.limit} files and folders`,
      hint: 'name the folder to look in, for example: "ke-hoach/**/*.yaml"',
    }),
  }),
  KH797: code<{ name: string; key: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Biến tùy chọn ${d.name} để trống thì kế hoạch thiếu ${d.key}: dòng dữ liệu ấy sẽ bị từ chối`,
      hint: `thêm bat_buoc: true hoặc mac_dinh cho ${d.name}`,
    }),
    en: d => ({
      message: `Where the optional variable ${d.name} is empty the plan lacks ${d.key}: such a row will be refused`,
      hint: `add bat_buoc: true or mac_dinh to ${d.name}`,
    }),
  }),
} as const

/** All of them. */
export const checkCodes = { ...configCodes, ...ignoreCodes, ...fileCodes } as const
