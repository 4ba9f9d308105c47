/** Roman numerals: sections and appendices are counted by them (ND30-2.6.q, 2.10.b), and lists of Word may be. */

const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** From 1; '' for 0 and below. */
export const roman = (value: number): string => {
  const found = SIGNS.find(([size]) => size <= value)
  return found ? found[1] + roman(value - found[0]) : ''
}

const VALUES: ReadonlyMap<string, number> = new Map(SIGNS.map(([size, sign]) => [sign, size]))

/** The number of a numeral in capitals, well made or not; what is no sign of one counts nothing. */
export const romanValue = (numeral: string): number => {
  const values = [...numeral].map(sign => VALUES.get(sign) ?? 0)
  return values.reduce((sum, own, i) => sum + (own < (values[i + 1] ?? 0) ? -own : own), 0)
}
