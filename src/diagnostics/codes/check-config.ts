/** KH780–KH784: khcchc.config.yaml. */
import { code } from '../code.ts'

/** What a value of the configuration must be. */
export type Wanted = 'map' | 'levels' | 'count' | 'text' | 'patterns'

const WANTED = {
  map: {
    vi: 'các khóa, mỗi khóa một dòng, ví dụ: toi_da_canh_bao: 0',
    en: 'keys, one a line, for example: toi_da_canh_bao: 0',
  },
  levels: {
    vi: 'các dòng mã: mức, ví dụ: KH407: luu_y',
    en: 'lines of a code and its level, for example: KH407: luu_y',
  },
  count: { vi: 'một số nguyên từ 0 trở lên, ví dụ: 0', en: 'a whole number from 0 up, for example: 0' },
  text: { vi: 'tên một tệp, ví dụ: khcchc.baseline.json', en: 'the name of a file, for example: khcchc.baseline.json' },
  patterns: {
    vi: 'danh sách mẫu tên tệp, ví dụ: [du-lieu/**]',
    en: 'a list of patterns of file names, for example: [du-lieu/**]',
  },
} as const

/** Errors: with a configuration that is not understood nothing is judged. */
export const configCodes = {
  KH780: code<{ key: string; nearest: string | null; known: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Cấu hình không có khóa "${d.key}"`,
      hint: d.nearest === null ? `các khóa: ${d.known.join(', ')}` : `có phải ${d.nearest}?`,
    }),
    en: d => ({
      message: `The configuration has no key "${d.key}"`,
      hint: d.nearest === null ? `its keys: ${d.known.join(', ')}` : `did you mean ${d.nearest}?`,
    }),
  }),
  KH781: code<{ key: string; wanted: Wanted }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.key === '' ? 'Tệp cấu hình phải gồm các khóa' : `Giá trị của ${d.key} không đúng`,
      hint: `ghi ${WANTED[d.wanted].vi}`,
    }),
    en: d => ({
      message: d.key === '' ? 'A configuration is made of keys' : `The value of ${d.key} is wrong`,
      hint: `write ${WANTED[d.wanted].en}`,
    }),
  }),
  KH782: code<{ given: string; nearest: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có mã hoặc quy tắc "${d.given}"`,
      hint:
        d.nearest === null ? 'ghi mã như trong thông báo: KH407, hoặc quy tắc: ND30-2.6.w' : `có phải ${d.nearest}?`,
    }),
    en: d => ({
      message: `There is no code or rule "${d.given}"`,
      hint:
        d.nearest === null
          ? 'write a code as it is reported: KH407, or a rule: ND30-2.6.w'
          : `did you mean ${d.nearest}?`,
    }),
  }),
  KH783: code<{ code: string; rule: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.code} là lỗi, không hạ mức được: còn lỗi này thì build không lập văn bản`,
      hint:
        d.rule === null
          ? `xóa dòng ${d.code}`
          : `xóa dòng ${d.code}; để đổi mức khi kiểm tra tệp Word (verify), ghi quy tắc ${d.rule}`,
    }),
    en: d => ({
      message: `${d.code} is an error and cannot be lowered: build makes no paper while it is there`,
      hint:
        d.rule === null
          ? `delete the line ${d.code}`
          : `delete the line ${d.code}; to change its level for Word files (verify), write the rule ${d.rule}`,
    }),
  }),
  KH784: code<{ key: string; given: string; nearest: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.given === '' ? `Chưa ghi mức của ${d.key}` : `Mức của ${d.key} không đúng: ${d.given}`,
      hint: d.nearest === null ? 'ghi loi, canh_bao, luu_y hoặc tat' : `có phải ${d.nearest}?`,
    }),
    en: d => ({
      message: d.given === '' ? `${d.key} has no level` : `The level of ${d.key} is wrong: ${d.given}`,
      hint: d.nearest === null ? 'write loi, canh_bao, luu_y or tat' : `did you mean ${d.nearest}?`,
    }),
  }),
} as const
