/** Text as a terminal may show it: nothing in it can move the cursor, colour the screen or hide itself. */

// Control and format characters, line separators, surrogates without their half.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const shown = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  if (sign === '\t') return ' '
  // Unicode has pictures of the control characters: ␛ for ESC.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** Control characters as pictures (␛) or names (<U+200B>), tabs and line ends as well: what a user's file or its name says. */
export const printableLine = (text: string): string => text.replace(UNPRINTABLE, shown)

/** The same for text of several lines: its line ends stay. */
export const printable = (text: string): string => text.split('\n').map(printableLine).join('\n')

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

/** Columns of a terminal that printable text takes: a combining mark none, an East Asian wide letter two. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const sign of text) width += /[\p{Mn}\p{Me}]/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}
