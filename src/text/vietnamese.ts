/**
 * Vietnamese letters and the names of agencies and units.
 *
 * In patterns of this project a letter is `[A-Za-zÀ-ỹ]`: Latin with every Vietnamese mark, texts being NFC. `\p{L}` takes V8 half a
 * millisecond a pattern to compile, and one plan meets about eighty patterns.
 */

/** The 23 letters that number a điểm, in the order statutes use them (ND30-4.b). */
export const DIEM_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** Lower case, no marks, đ as d, blanks collapsed: for comparing, never for printing. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()

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

// "Phòng Văn hóa - Xã hội" names no unit: "xã" is no type word before "hội".
const AGENCY = /^(?<agency>\S.*?)\s+(?<unit>(?<type>TYPES)\s+(?<name>(?!hội(?:\s|$)).+))$/.source.replace(
  'TYPES',
  UNIT_TYPES.join('|'),
)
const agencyPattern = new RegExp(AGENCY, 'iu')

/** Parts "Ủy ban nhân dân xã Ngọc Lâm" into agency and unit; null where no unit follows. */
export const parseAgency = (text: string): AgencyName | null => {
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
}

/** The place that the date line names for an agency: its unit, with the type word where that belongs to the name (ND30-2.4.c–d). */
export const placeOf = (agency: string): string | null => {
  const parsed = parseAgency(agency)
  if (!parsed) return null
  // Its own form, fixed by ND30-5.i.
  if (parsed.type === 'thành phố' && fold(parsed.name) === 'ho chi minh') return 'Thành phố Hồ Chí Minh'
  if (!parsed.typeBelongs) return parsed.name
  return `${parsed.type.replace(/^[A-Za-zÀ-ỹ]/u, first => first.toLocaleUpperCase('vi'))} ${parsed.name}`
}
