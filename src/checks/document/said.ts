/** Words for what a page has, in both languages. */
import type { Both } from '../../diagnostics/codes/document-parts.ts'

/** The same said in both languages. */
export const both = (vi: string, en: string): Both => ({ vi, en })

/** Several remarks on one thing, as one. */
export const joined = (parts: readonly Both[]): Both => ({
  vi: parts.map(({ vi }) => vi).join(', '),
  en: parts.map(({ en }) => en).join(', '),
})

/** `45,2 mm` and `45.2 mm`: at most so many decimals, none where there are none; a blank goes before the unit. */
export const amount = (value: number, unit: string, decimals = 1): Both => {
  const en = String(Number(value.toFixed(decimals)))
  const tail = unit === '' ? '' : ` ${unit}`
  return { vi: `${en.replace('.', ',')}${tail}`, en: `${en}${tail}` }
}

/** Several sizes, `12 pt và 13 pt`. */
export const amounts = (values: readonly number[], unit: string): Both => {
  const each = values.map(value => amount(value, unit))
  return { vi: each.map(({ vi }) => vi).join(' và '), en: each.map(({ en }) => en).join(' and ') }
}

/** At most so many characters of a text, for quoting. */
export const short = (text: string, length = 60): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text
