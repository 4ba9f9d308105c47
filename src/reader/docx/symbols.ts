/** Signs of the fonts Symbol and Wingdings, which have a place of their own in Unicode. */

/** As Word keeps them: in the private use area, from U+F000. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf02d', '-'],
  ['\uf02b', '+'],
  ['\uf02a', '*'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf076', '❖'],
  ['\uf0a8', '◊'],
  ['\uf06e', '■'],
  ['\uf06c', '●'],
  ['\uf0e0', '→'],
])

/** The sign that prints; any other letter as it is. */
export const symbolOf = (letter: string): string => SIGNS.get(letter) ?? letter

/** The sign of a `w:sym`, given as hexadecimal digits. */
export const symbolOfHex = (hex: string | undefined): string => {
  if (!hex || !/^[0-9a-f]{1,6}$/i.test(hex)) return ''
  const point = Number.parseInt(hex, 16)
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return ''
  return symbolOf(String.fromCodePoint(point))
}
