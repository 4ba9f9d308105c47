/** Blanks that are none: tabs and no-break spaces where YAML counts blanks. */
import { indentOf, mend, report, type Sheet, textOf } from './sheet.ts'

const SPECIAL = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000'
const specialBlank = new RegExp(`^ *(?:- +)*(?:(?:-|[a-z][a-z0-9_]*:) *)?([${SPECIAL}])`)
const allSpecial = new RegExp(`[${SPECIAL}]`, 'g')

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Plain blanks for special ones in the indentation, after the dash and after the key. */
const mendSpecial = (sheet: Sheet, line: number): void => {
  const text = textOf(sheet, line)
  const found = specialBlank.exec(text)
  if (!found?.[1]) return
  const column = found[0].length - 1
  report(sheet, [line, column, 1], 'KH138', { name: nameOf(found[1]) }, true)
  mend(sheet, line, text.slice(0, column) + text.slice(column).replace(allSpecial, ' '))
}

/** One blank for each tab before the first sign. The first such line is reported (KH132). */
const mendTabs = (sheet: Sheet, line: number): void => {
  const text = textOf(sheet, line)
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0
  if (sheet.tabLines === 0) report(sheet, [line, indentOf(text), 1], 'KH132', { lines: 1 }, false)
  sheet.tabLines += 1
  mend(sheet, line, ' '.repeat(lead) + text.slice(lead))
}

/** Reads the line as it was meant. `inText`: it may go on with a text above, where YAML takes tabs after the blanks. */
export const mendBlanks = (sheet: Sheet, line: number, inText: boolean): void => {
  const text = textOf(sheet, line)
  if (text[indentOf(text)] === '\t' && !inText) mendTabs(sheet, line)
  mendSpecial(sheet, line)
}
