/** How a finding may be silenced, which hangs on how grave it is and on what it is about. */
import type { Lang } from '../diagnostics/code.ts'
import { type Code, codes } from '../diagnostics/codes.ts'

/**
 * `never`: an error of what is to be made · `run`: told by a run, not by a file that could bear a comment · `data`: of a table, in the
 * configuration of `check` only · `line`: at its line or in the configuration · `paper`: in the configuration only · `both`: an error
 * that is `paper` for a Word file.
 */
type Silence = 'never' | 'run' | 'data' | 'line' | 'paper' | 'both'

/** What codes are about, by the number from which on they are. */
const AREAS: readonly (readonly [from: number, about: 'run' | 'data' | 'line' | 'page' | 'paper'])[] = [
  [0, 'run'],
  [38, 'data'],
  [100, 'line'],
  [500, 'page'],
  [540, 'paper'],
  [599, 'line'],
  [620, 'run'],
  [635, 'line'],
  [640, 'data'],
  [700, 'line'],
  [750, 'paper'],
  [797, 'line'],
]

const silenceOf = (code: Code): Silence => {
  const number = Number(code.slice(2))
  const about = AREAS.findLast(([from]) => from <= number)?.[1] ?? 'line'
  const isError = codes[code].severity === 'error'
  if (about === 'page') return isError ? 'both' : 'line'
  return isError ? 'never' : about
}

const WORDS: { readonly [S in Silence]: { readonly [L in Lang]: (code: Code) => readonly string[] } } = {
  never: {
    vi: () => ['Lỗi không bỏ qua được: sửa xong mới làm tiếp được.'],
    en: () => ['An error cannot be silenced: nothing is made until it is mended.'],
  },
  run: {
    vi: () => ['Không tắt được, và cũng không cản việc lập văn bản.'],
    en: () => ['It cannot be silenced, and keeps no paper from being made.'],
  },
  data: {
    vi: code => [
      'Không cản việc lập văn bản.',
      `Khi chạy khcchc check, trong khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
    en: code => [
      'It keeps no paper from being made.',
      `For khcchc check, in khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
  },
  line: {
    vi: code => [
      `Ghi ở cuối dòng ấy hoặc ngay trên dòng ấy:  # khcchc-bo-qua ${code}: <lý do>`,
      `Cho mọi tệp, trong khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
    en: code => [
      `At the end of the line, or just above it:  # khcchc-bo-qua ${code}: <reason>`,
      `For all files, in khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
  },
  paper: {
    vi: code => [`Trong khcchc.config.yaml:  muc_do: {${code}: tat}`],
    en: code => [`In khcchc.config.yaml:  muc_do: {${code}: tat}`],
  },
  both: {
    vi: code => [
      'Khi lập văn bản thì không bỏ qua được.',
      `Khi kiểm tra tệp Word có sẵn, trong khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
    en: code => [
      'It cannot be silenced where a paper is made.',
      `Where a Word file is judged, in khcchc.config.yaml:  muc_do: {${code}: tat}`,
    ],
  },
}

/** Lines that say how to silence a code, or that it cannot be. */
export const silenceLines = (code: Code, lang: Lang): readonly string[] => WORDS[silenceOf(code)][lang](code)
