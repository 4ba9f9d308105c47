/** "Nơi nhận:", its list, and the typist's mark under it (ND30-2.9, 2.12). */
import type { Line } from './nodes.ts'
import { isRecipientsLabel } from './words.ts'

/** "PL.(300)" */
const COUNTED = /^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ.,/ ]{0,19} ?\(\d{1,5}\)\.?$/u
/** "PL", "NVA." */
const LETTERS = /^[A-ZĐ][A-ZĐ.]{0,7}$/u

/** The mark follows a list that is closed; else it is the end of the last receiver. */
const isTypist = (line: Line, before: Line | null): boolean =>
  COUNTED.test(line.text) || (LETTERS.test(line.text) && before !== null && /\.$/.test(before.text))

/** Names the lines of the left column, top down. */
export const nameRecipients = (lines: readonly Line[]): void => {
  const label = lines.findIndex(line => isRecipientsLabel(line.text, false))
  lines.forEach((line, i) => {
    if (i === label) line.role = 'noi-nhan'
    else if (i > label) {
      const last = i === lines.length - 1 && i > 0
      line.role = last && isTypist(line, lines[i - 1] ?? null) ? 'soan-thao' : 'noi-nhan-danh-sach'
    }
  })
}
