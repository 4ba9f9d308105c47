/**
 * Where a line must not break. Spaces become U+00A0 and hyphens U+2011 only inside numbers, dates and document symbols, so that
 * ordinary words stay plain text.
 */
import { NB_HYPHEN, NBSP } from './blanks.ts'
import { UNIT_TYPES } from './vietnamese.ts'

/** A symbol such as 30/2020/NĐ-CP, KH-UBND, 57-NQ/TW, 2021-2030: hyphens between letters or digits without blanks. */
const SYMBOL = /[A-Za-zÀ-ỹ0-9&.]+(?:[-/][A-Za-zÀ-ỹ0-9&.]+)+/gu
const isSymbol = (word: string): boolean => /\d/.test(word) || word === word.toLocaleUpperCase('vi')

/** A word and the number it needs: số 30, ngày 05, tháng 3, năm 2026, khoản 2, Điều 5, Phụ lục II, điểm a. */
const COUNTED =
  /(?<![A-Za-zÀ-ỹ0-9])(số|ngày|tháng|năm|quý|khoản|điều|mục|chương|phần|phụ lục|mẫu) (?=(?:\d|[IVX]+(?![A-Za-zÀ-ỹ0-9])))/giu
const POINT = /(?<![A-Za-zÀ-ỹ0-9])(điểm) (?=[a-zđ](?![A-Za-zÀ-ỹ0-9]))/giu

/** Each pattern looks at every letter; most texts lack what it needs, which is found faster. */
const tieSymbols = (text: string): string =>
  text.includes('-')
    ? text
        .replace(SYMBOL, word => (isSymbol(word) ? word.replaceAll('-', NB_HYPHEN) : word))
        .replace(/(\d) - (?=\d)/g, `$1${NBSP}-${NBSP}`)
    : text
const tieCounts = (text: string): string => (/[\dIVX]/i.test(text) ? text.replace(COUNTED, `$1${NBSP}`) : text)
const tiePoints = (text: string): string => (/điểm /i.test(text) ? text.replace(POINT, `$1${NBSP}`) : text)

/** Ties what a break would hurt. */
export const glue = (text: string): string => tiePoints(tieCounts(tieSymbols(text)))

const anyCase = (word: string): string =>
  [word, word.replace(/^[A-Za-zÀ-ỹ]/u, first => first.toLocaleUpperCase('vi')), word.toLocaleUpperCase('vi')].join('|')
const UNIT = UNIT_TYPES.map(anyCase).join('|')
const PROPER_NAME = new RegExp(`(?<![A-Za-zÀ-ỹ0-9])(${UNIT})((?: (?:\\p{Lu}[A-Za-zÀ-ỹ'’]*|\\d+)){1,5})`, 'gu')

/** Names of agencies and posts that do not part inside. */
const COMPOUNDS = ['Hội đồng nhân dân', 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Văn phòng', 'Phó Chủ tịch', 'Chủ tịch']
const COMPOUND = new RegExp(COMPOUNDS.map(anyCase).join('|'), 'gu')

const tie = (text: string): string => text.replaceAll(' ', NBSP)

/** For titles and names of agencies: a unit's type and name, and the name of an agency, stay on one line as well. */
export const glueNames = (text: string): string => glue(text).replace(PROPER_NAME, tie).replace(COMPOUND, tie)

/** The ties after a unit's type given up: "PHƯỜNG ĐIỆN BIÊN PHỦ" may break before its name, not inside. */
export const looseType = (text: string): string =>
  text.replace(new RegExp(`(?<![A-Za-zÀ-ỹ0-9])(${UNIT})${NBSP}`, 'gu'), '$1 ')
