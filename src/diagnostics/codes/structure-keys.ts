/** KH201–KH205: keys that are unknown, misplaced, doubled or missing. */
import { code } from '../code.ts'
import { type Place, placeWords } from './structure-words.ts'

/** A place of many in a plan, by the name of its definition; a quoted name is a key and needs no words. */
const HOMES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  phan: { vi: 'một phần (I, II, III…)', en: 'a section' },
  tieu_muc: { vi: 'một tiểu mục', en: 'a sub-section' },
  khoi: { vi: 'một mục trong danh sách nội dung', en: 'an item of a list of content' },
  bang: { vi: '"bang"', en: '"bang"' },
  cot: { vi: 'một cột của bảng', en: 'a column of a table' },
  noi_nhan: { vi: 'một mục của "noi_nhan"', en: 'an item of "noi_nhan"' },
  phu_luc: { vi: 'một mục của "phu_luc"', en: 'an item of "phu_luc"' },
  '""': { vi: 'cấp ngoài cùng, sát lề trái', en: 'the outermost level, at the left edge' },
}

const homesIn = (lang: 'vi' | 'en', homes: readonly string[]): string =>
  homes.map(home => HOMES[home]?.[lang] ?? home).join(lang === 'vi' ? ' hoặc ' : ' or ')

const withMeaning = (key: string, meaning: string): string => (meaning === '' ? key : `${key} (${meaning})`)

/** A key that is missing; `from`: variables of a template whose values are absent, so that it was left out. */
export interface Missing {
  readonly key: string
  readonly title: string
  readonly write: string
  readonly or: string | null
  readonly from?: readonly string[]
}

const isWritten = ({ from = [] }: Missing): boolean => from.length === 0

const variables = (missing: readonly Missing[]): string =>
  [...new Set(missing.flatMap(({ from = [] }) => from))].slice(0, 6).join(', ')

/** Lines to add; the other key that would do stands as a remark on the first line. */
const lines = (missing: readonly Missing[], or: string): string =>
  missing
    .flatMap(one => {
      const [first = '', ...rest] = one.write.split('\n')
      return [one.or === null ? first : `${first}   # ${or} ${one.or}`, ...rest]
    })
    .join('\n  ')

interface Words {
  readonly fill: (names: string) => string
  readonly add: (several: boolean, text: string) => string
  readonly or: string
}

/** Values to be filled in, and lines to be added. */
const advice = (missing: readonly Missing[], { fill, add, or }: Words): string => {
  const written = missing.filter(isWritten)
  const names = variables(missing)
  return [
    ...(names === '' ? [] : [fill(names)]),
    ...(written.length === 0 ? [] : [add(written.length > 1, lines(written, or))]),
  ].join('; ')
}

/** All are errors: what stands under a key that nobody knows would be lost in silence. */
export const keyCodes = {
  KH201: code<{ key: string; target: string; meaning: string; formOnly: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.formOnly
        ? `Khóa "${d.key}" viết sai dạng: khóa viết chữ thường không dấu, nối bằng gạch dưới`
        : `Không có khóa "${d.key}" ở đây`,
      hint: d.formOnly ? `ghi ${withMeaning(d.target, d.meaning)}` : `có phải là ${withMeaning(d.target, d.meaning)}?`,
    }),
    en: d => ({
      message: d.formOnly
        ? `The key "${d.key}" has the wrong form: keys are small letters without marks, joined by underscores`
        : `There is no key "${d.key}" here`,
      hint: d.formOnly
        ? `write ${withMeaning(d.target, d.meaning)}`
        : `did you mean ${withMeaning(d.target, d.meaning)}?`,
    }),
  }),
  KH202: code<{ key: string; allowed: readonly string[]; own: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không có khóa "${d.key}" ở đây`,
      hint:
        (d.own === null ? '' : `nội dung riêng thì ghi ${d.own}: {tieu_de: …, chi_tiet: …}; `) +
        (d.allowed.length > 0 ? `các khóa ghi được: ${d.allowed.join(', ')}` : 'bỏ dòng này'),
    }),
    en: d => ({
      message: `There is no key "${d.key}" here`,
      hint:
        (d.own === null ? '' : `for content of your own write ${d.own}: {tieu_de: …, chi_tiet: …}; `) +
        (d.allowed.length > 0 ? `keys that may be written: ${d.allowed.join(', ')}` : 'delete this line'),
    }),
  }),
  KH203: code<{ key: string; homes: readonly string[]; move: 'in' | 'out' | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" đặt sai chỗ: khóa này thuộc ${homesIn('vi', d.homes)}`,
      hint:
        d.move === 'in'
          ? `đặt dưới ${homesIn('vi', d.homes)} và lùi vào 2 dấu cách`
          : d.move === 'out'
            ? 'bớt thụt lề của dòng này'
            : `chuyển dòng này vào ${homesIn('vi', d.homes)}`,
    }),
    en: d => ({
      message: `"${d.key}" is in the wrong place: it belongs to ${homesIn('en', d.homes)}`,
      hint:
        d.move === 'in'
          ? `put it under ${homesIn('en', d.homes)}, 2 blanks further in`
          : d.move === 'out'
            ? 'indent this line less'
            : `move it to ${homesIn('en', d.homes)}`,
    }),
  }),
  KH204: code<{ key: string; target: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" trùng nghĩa với "${d.target}" đã có`,
      hint: `gộp vào ${d.target} và bỏ dòng này`,
    }),
    en: d => ({
      message: `"${d.key}" says the same as "${d.target}", which is there already`,
      hint: `join it to ${d.target} and delete this line`,
    }),
  }),
  KH205: code<{
    what: Place
    missing: readonly Missing[]
  }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `${d.what.key === '' ? 'Kế hoạch' : placeWords('vi', d.what)} thiếu ${d.missing.map(one => `${one.key} (${one.title})`).join(', ')}`,
      hint: advice(d.missing, {
        fill: names => `mẫu có sẵn, nhưng dòng dữ liệu để trống: điền ${names}`,
        add: (several, text) => `${several ? 'thêm các dòng' : 'thêm dòng'}\n  ${text}`,
        or: 'hoặc',
      }),
    }),
    en: d => ({
      message: `${d.what.key === '' ? 'The plan' : placeWords('en', d.what)} lacks ${d.missing.map(one => `${one.key} (${one.title})`).join(', ')}`,
      hint: advice(d.missing, {
        fill: names => `the template has it, but the row leaves it empty: fill in ${names}`,
        add: (several, text) => `${several ? 'add the lines' : 'add the line'}\n  ${text}`,
        or: 'or',
      }),
    }),
  }),
} as const
