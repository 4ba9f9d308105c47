/** Everything `khcchc explain` itself says, in both languages. */
import type { Lang } from '../diagnostics/code.ts'

/** The words of one language. */
export interface ExplainWords {
  readonly about: string
  readonly codes: string
  readonly format: string
  readonly examples: string
  /** `nearest`: '' for none. */
  readonly unknown: (given: string, nearest: string) => string
}

/** By language. */
export const explainWords: { readonly [L in Lang]: ExplainWords } = {
  vi: {
    about: 'giải thích một mã thông báo hoặc một quy tắc của Nghị định',
    codes: 'mã (KH301 hay 301) hoặc quy tắc (ND30-2.9.c); để trống thì liệt kê mọi mã',
    format: 'dạng kết quả: text (mặc định) hoặc json',
    examples: `Ví dụ:
  khcchc explain KH335
  khcchc explain 401 ND30-2.9.c
  khcchc explain`,
    unknown: (given, nearest) => `không có mã hay quy tắc "${given}"${nearest === '' ? '' : `; có phải ${nearest}?`}`,
  },
  en: {
    about: 'explain a code of a message, or a rule of the decree',
    codes: 'codes (KH301 or 301) or rules (ND30-2.9.c); none lists every code',
    format: 'what to print: text (default) or json',
    examples: `Examples:
  khcchc explain KH335
  khcchc explain 401 ND30-2.9.c
  khcchc explain`,
    unknown: (given, nearest) => `no code or rule "${given}"${nearest === '' ? '' : `; did you mean ${nearest}?`}`,
  },
}
