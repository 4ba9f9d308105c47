/** Numbers as Vietnamese write them: 1.000.000 or 1 000 000, 1,5. */

/** A number; a text of digits where the digits themselves count (007, long codes); or two meanings. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'unclear'; readonly whole: string; readonly part: string }

const BLANK = String.raw`[ \u00a0\u2007\u2009\u202f]`
// 1.000.000 and 1 000 000, with a fraction behind a comma; 0.125 is no group of thousands.
const GROUPED = new RegExp(String.raw`^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:${BLANK}\d{3})+)(?:,\d+)?$`)
// 1,000,000 and 1,234.5, as English sheets write them.
const ENGLISH = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/
const UNCLEAR = /^[+-]?[1-9]\d{0,2},\d{3}$/
const PLAIN = /^[+-]?(?:0|[1-9]\d*)(?:[.,]\d+)?$/
const BLANKS = new RegExp(BLANK, 'g')

const numberOf = (digits: string): TypedNumber => ({ kind: 'number', value: Number(digits.replace(',', '.')) })

/** 1,500 is clear as 1,5; 1,234 as 1,2340, which is no group of thousands. */
const clearPart = (text: string): string => {
  const short = text.replace(/,?0+$/, '')
  return short === text ? `${text}0` : short
}

/** Reads a number; null for what is none. */
export const typedNumber = (typed: string): TypedNumber | null => {
  const text = typed.replace(/^\u2212/, '-')
  // More digits than a number holds.
  if (/^0\d+$|^\d{16,}$/.test(text)) return { kind: 'digits', text }
  if (text.length > 40) return null
  if (GROUPED.test(text)) return numberOf(text.replaceAll('.', '').replace(BLANKS, ''))
  if (ENGLISH.test(text)) return numberOf(text.replaceAll(',', ''))
  if (UNCLEAR.test(text)) return { kind: 'unclear', whole: text.replace(',', ''), part: clearPart(text) }
  return PLAIN.test(text) ? numberOf(text) : null
}
