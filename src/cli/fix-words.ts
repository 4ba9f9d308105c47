/** What `khcchc check --fix` says, in both languages. */
import type { Lang } from '../diagnostics/code.ts'

/** The words of one language; a word that the other one lacks does not compile. */
export interface FixWords {
  readonly fix: string
  readonly dryRun: string
  /** `before` and `after`: the words around the change. */
  readonly changed: (place: string, before: string, after: string) => string
  readonly precomposed: (file: string) => string
  readonly done: (changes: number, files: number) => string
  readonly wouldDo: (changes: number, files: number) => string
  readonly left: (count: number) => string
  readonly notStdin: string
}

const vi: FixWords = {
  fix: 'tự sửa những chỗ chỉ có một cách viết đúng, ghi vào chính tệp ấy và kể lại từng chỗ',
  dryRun: 'kể những chỗ --fix sẽ sửa mà không ghi tệp nào',
  changed: (place, before, after) => `${place}: ${before} → ${after}`,
  precomposed: file => `${file}: chuyển chữ Unicode tổ hợp thành Unicode dựng sẵn`,
  done: (changes, files) => `Đã sửa ${changes} chỗ trong ${files} tệp.`,
  wouldDo: (changes, files) => `--fix sẽ sửa ${changes} chỗ trong ${files} tệp; chưa ghi gì.`,
  left: count =>
    `Còn ${count} chỗ phải sửa bằng tay, vì trong tệp chữ ấy nằm ở chỗ xuống dòng, viết dạng thoát ký tự hoặc nằm trong {{…}}.`,
  notStdin: '--fix ghi vào tệp, nên không dùng với -',
}

const en: FixWords = {
  fix: 'mend what has one right answer, in the file itself, and show each change',
  dryRun: 'show what --fix would mend and write nothing',
  changed: (place, before, after) => `${place}: ${before} → ${after}`,
  precomposed: file => `${file}: combining marks turned into precomposed letters`,
  done: (changes, files) => `Mended ${changes} place(s) in ${files} file(s).`,
  wouldDo: (changes, files) => `--fix would mend ${changes} place(s) in ${files} file(s); nothing is written.`,
  left: count =>
    `${count} place(s) are left to you: there the file breaks the line, escapes the letters, or has {{…}}.`,
  notStdin: '--fix writes to files, so it does not go with -',
}

/** By language. */
export const fixWords: { readonly [L in Lang]: FixWords } = { vi, en }
