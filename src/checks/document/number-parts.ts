/** The line of number and symbol, taken apart (ND30-2.3). */
import { kindAbbreviations } from '../../decree/kinds.ts'
import { remember } from '../../text/remember.ts'

/** `Số: 05/KH-UBND`. */
export interface NumberLine {
  /** "05", or "VIII" of those who count so; '' where it is left blank. */
  readonly number: string
  /** A blank stands beside the slash where none may be. */
  readonly loose: boolean
  /** "2026" of "05/2026/KH-UBND"; null where there is none. */
  readonly year: string | null
  /** "KH-UBND", without a year. */
  readonly symbol: string
}

const LINE = /^(?:số\s*[:.]?\s*)?([\d.…]*|[IVXLC]{1,8}(?=\s*\/))(\s*)\/(\s*)(.*)$/i

/** null where number and symbol are not parted by a slash. */
export const parseNumberLine = remember((text): NumberLine | null => {
  const found = LINE.exec(text)
  if (!found) return null
  const [, number = '', before = '', after = '', rest = ''] = found
  const digits = /^(?:\d+|[IVXLC]+)$/i.test(number)
  const [year] = /^\d{4}(?=\/)/.exec(rest) ?? []
  return {
    number: digits ? number : '',
    loose: after !== '' || (before !== '' && digits),
    year: year ?? null,
    symbol: year === undefined ? rest : rest.slice(year.length + 1),
  }
})

/** Groups of a symbol, in whatever way they are parted. */
export const groupsOf = (symbol: string): readonly string[] => symbol.split(/\s*[-\u2010-\u2015/]\s*/)

const abbreviations = new Map([...kindAbbreviations].map(one => [one.toUpperCase(), one]))

/** A symbol in capitals, but for the small letters that some kinds keep (ND30-6.c). */
export const inCapitals = (symbol: string): string => {
  const [kind = ''] = groupsOf(symbol)
  const upper = symbol.toUpperCase()
  const right = abbreviations.get(kind.toUpperCase())
  return right === undefined ? upper : `${right}${upper.slice(kind.length)}`
}
