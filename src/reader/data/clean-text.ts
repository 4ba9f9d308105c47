/** Text of a cell as it may stand in a plan: the same signs as in a plan's own file, what nobody sees taken away. */
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { DataPlace } from '../../model/data.ts'
import { shorten } from '../slips/quote.ts'
import { MAX_CELL } from './limits.ts'

/** Either a text, '' where nothing is left of it, or why it cannot stand. */
export interface Cleaned {
  readonly text: string
  readonly refused: Finding | null
}

const SUSPECT =
  /(?![\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd\u00d0\u00f0\u0189\u115f\u1160\u3164\uffa0©®µ¶¸¹¨ª«¬§¦]/u
const HIDDEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu
const ETHS: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
])
// Letters of TCVN3 shown as Unicode: between two letters none of them stands in Vietnamese.
const TCVN3 = /(?<=[A-Za-zÀ-ỹ])[©®µ¶¸¹¨ª«¬§¦](?=[A-Za-zÀ-ỹ])/u
const ERROR_VALUE = /^#(?:N\/A|[A-Z0-9/_]{2,20}[!?]|#+)$/i

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const wordAround = (text: string, at: number): string => {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return before + (/^\S*/.exec(text.slice(at, at + 12))?.[0] ?? '')
}

/** The first sign that cannot stand in a plan. */
const wrongSign = (text: string, place: DataPlace): Finding | null => {
  const at = atCell(place)
  const found = (pattern: RegExp): string | undefined => pattern.exec(text)?.[0]
  const control = found(/(?!\n)\p{Cc}/u)
  if (control) return finding('KH680', at, { name: nameOf(control) })
  const none = found(/[\p{Cs}\p{Noncharacter_Code_Point}]/u)
  if (none) return finding('KH141', at, { name: nameOf(none) })
  const own = found(/\p{Co}/u)
  if (own) return finding('KH142', at, { name: nameOf(own) })
  if (text.includes('\ufffd')) return finding('KH143', at, {})
  const eth = found(/[\u00d0\u0189\u00f0]/u)
  const wanted = ETHS.get(eth ?? '')
  if (eth && wanted) return finding('KH146', at, { given: eth, name: nameOf(eth), wanted, wantedName: nameOf(wanted) })
  const tcvn3 = TCVN3.exec(text)
  return tcvn3 ? finding('KH147', at, { word: wordAround(text, tcvn3.index) }) : null
}

const refuse = (refused: Finding): Cleaned => ({ text: '', refused })

const withoutHidden = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '')
    .trim()

/** Blanks that people do not tell apart: of any width, and the one that does not break. */
const UNEVEN = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]| {2}/
const BLANKS = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g

/** NFC, trimmed, any run of blanks one blank, line ends \n; `marked`: said to be a text, whatever it looks like. KH141–KH143, KH146, KH147, KH680–KH683. */
export const cleanText = (given: string, place: DataPlace, marked = false): Cleaned => {
  if (given.length > MAX_CELL) {
    return refuse(finding('KH681', atCell(place), { length: given.length, limit: MAX_CELL }))
  }
  const lines = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given
  let text = lines.normalize('NFC').trim()
  // Excel's own mark of a text that looks like a number or a formula; some exports leave it in the cell.
  if (/^'[\d=+@-]/.test(text)) return cleanText(text.slice(1), place, true)
  if (UNEVEN.test(text)) text = text.replace(BLANKS, ' ')
  if (SUSPECT.test(text)) {
    text = withoutHidden(text)
    const wrong = wrongSign(text, place)
    if (wrong) return refuse(wrong)
  }
  if (text.startsWith('=') && !marked) return refuse(finding('KH682', atCell(place), { given: shorten(text, 60) }))
  if (text === 'NULL' || (text.startsWith('#') && ERROR_VALUE.test(text))) {
    return refuse(finding('KH683', atCell(place), { given: text }))
  }
  return { text, refused: null }
}
