/**
 * Vietnamese letters and the names of agencies and units.
 *
 * In patterns of this project a letter is `[A-Za-zÀ-ỹ]`: Latin with every Vietnamese mark, texts being NFC. `\p{L}` takes V8 half a
 * millisecond a pattern to compile, and one plan meets about eighty patterns.
 */
import { remember } from './remember.ts'

/** The 23 letters that number a điểm, in the order statutes use them (ND30-4.b). */
export const DIEM_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const foldAny = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()

const BLANK = 32
/** What each Latin letter folds to, as UTF-16 units; found out when first met, 0 before. */
const folded = new Uint16Array(0x1f00)

/** 0 for a letter that is not of Latin script, or that other letters bear on: one by one they would fold otherwise than together. */
const foldOne = (unit: number): number => {
  if (unit >= folded.length || (unit >= 0x250 && unit < 0x1e00)) return 0
  const known = folded[unit]
  if (known) return known
  const letter = String.fromCharCode(unit)
  const plain = /\s/.test(letter) ? ' ' : foldAny(letter)
  folded[unit] = plain.length === 1 ? plain.charCodeAt(0) : 0
  return folded[unit] ?? 0
}

// Names are short; longer texts would not fit the arguments of a call.
const SHORT = 200

/** Lower case, no marks, đ as d, blanks collapsed: for comparing, never for printing. */
export const fold = (text: string): string => {
  if (text.length > SHORT) return foldAny(text)
  const units: number[] = []
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const unit = foldOne(text.charCodeAt(i))
    if (unit === 0) return foldAny(text)
    if (unit !== BLANK) {
      if (gap) units.push(BLANK)
      units.push(unit)
    }
    gap = unit === BLANK && units.length > 0
  }
  return String.fromCharCode(...units)
}

/** Capitals as Vietnamese prints them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi')

/** Kinds of units, longer names before the shorter ones they contain. */
export const UNIT_TYPES = [
  'thị xã',
  'thị trấn',
  'thành phố',
  'đặc khu',
  'xã',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
] as const
/** In lower case, as in running text. */
export type UnitType = (typeof UNIT_TYPES)[number]

/** The parts of "Ủy ban nhân dân xã Ngọc Lâm". */
export interface AgencyName {
  /** "Ủy ban nhân dân" */
  readonly agency: string
  /** "xã", in lower case. */
  readonly type: UnitType
  /** "Ngọc Lâm" */
  readonly name: string
  /** The unit as it is written: "xã Ngọc Lâm", "Phường 12". */
  readonly unit: string
  /** Named after a number, a person or an event: the type word has a capital and belongs to the name (ND30-5.h). */
  readonly typeBelongs: boolean
}

/** "xã", "Xã", "XÃ": the cases type words are written in; a pattern without flag i, for "xã Hội Sơn" is a unit and "xã hội" is not. */
const inCases = (type: string): readonly string[] => [
  type,
  type.replace(/^[A-Za-zÀ-ỹ]/u, capitals),
  type.replace(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/gu, capitals),
  capitals(type),
]
const TYPES = [...new Set(UNIT_TYPES.flatMap(inCases))].join('|')
// "Phòng Văn hóa - Xã hội" names no unit: "xã" is no type word before "hội", nor "XÃ" before "HỘI" where no name follows.
const agencyPattern = new RegExp(
  `^(?<agency>\\S.*?)\\s+(?<unit>(?<type>${TYPES})\\s+(?<name>(?!hội(?:\\s|$)|(?:Hội|HỘI)(?:$|\\s+(?:[-–,;(]|${TYPES})))\\S.*))$`,
  'u',
)

/** Parts "Ủy ban nhân dân xã Ngọc Lâm" into agency and unit; null where no unit follows. */
export const parseAgency = remember((text): AgencyName | null => {
  const groups = agencyPattern.exec(text.trim())?.groups
  if (!groups?.agency || !groups.unit || !groups.type || !groups.name) return null
  if (!/^[\p{Lu}\d]/u.test(groups.name)) return null
  const type = groups.type.toLowerCase() as UnitType
  const mixedCase = groups.name !== capitals(groups.name) || groups.name === groups.name.toLowerCase()
  const capital = groups.type[0] !== groups.type[0]?.toLowerCase()
  return {
    agency: groups.agency,
    type,
    name: groups.name,
    unit: groups.unit,
    typeBelongs: /^\d/.test(groups.name) || (capital && mixedCase),
  }
})

/** The place that the date line names for an agency: its unit, with the type word where that belongs to the name (ND30-2.4.c–d). */
export const placeOf = (agency: string): string | null => {
  const parsed = parseAgency(agency)
  if (!parsed) return null
  // Its own form, fixed by ND30-5.i.
  if (parsed.type === 'thành phố' && fold(parsed.name) === 'ho chi minh') return 'Thành phố Hồ Chí Minh'
  if (!parsed.typeBelongs) return parsed.name
  return `${parsed.type.replace(/^[A-Za-zÀ-ỹ]/u, first => first.toLocaleUpperCase('vi'))} ${parsed.name}`
}
