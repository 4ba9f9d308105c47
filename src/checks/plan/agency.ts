/** What kind of agency issues the plan, and names of agencies made comparable. */
import type { Plan } from '../../model/plan.ts'
import { remember } from '../../text/remember.ts'
import { type AgencyName, capitals, fold, parseAgency } from '../../text/vietnamese.ts'

// Keys and values are folded. No value holds a key, and no key overlaps another, so that one look finds them all.
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['(?:ub|uy ban) ?(?:mttq|mat tran to quoc)|mttq', 'mat tran to quoc'],
  ['(?:bch ?|ban )chqs|bchqs', 'ban chi huy quan su'],
  ['vh ?- ?xh|vhxh', 'van hoa - xa hoi'],
  ['vhtt|vh ?- ?tt', 'van hoa thong tin'],
  ['pvhcc|ttpvhcc|tthcc', 'trung tam phuc vu hanh chinh cong'],
  ['tdp', 'to dan pho'],
  ['vp', 'van phong'],
  ['ca', 'cong an'],
  ['du', 'dang uy'],
  ['ccb', 'cuu chien binh'],
  ['h?lhpn', 'phu nu'],
  ['tncs', 'thanh nien'],
]
const ABBREVIATED = new RegExp(`\\b(?:${ABBREVIATIONS.map(([short]) => `(${short})`).join('|')})\\b`, 'g')

const longForm = (...[, ...groups]: readonly unknown[]): string =>
  ABBREVIATIONS[groups.findIndex(group => typeof group === 'string')]?.[1] ?? ''

/** A name folded, its usual abbreviations written out: "UBND xã" → "uy ban nhan dan xa". For comparing only. */
export const expand = remember(name => fold(name).replace(ABBREVIATED, longForm))

/** Is one name the beginning of the other, word by word ("Chủ tịch" and "Chủ tịch UBND xã")? */
export const sameName = (one: string, other: string): boolean => {
  const [a, b] = [`${expand(one)} `, `${expand(other)} `]
  return a.startsWith(b) || b.startsWith(a)
}

/** ubnd: works as a collective · don_vi: a unit of an agency, under one head · khac: neither is certain. */
export type IssuerKind = 'ubnd' | 'don_vi' | 'khac'

const UNIT = /^(phong|van phong|trung tam|tram|ban quan ly|so|cuc|chi cuc|doi|dai) /

/** By the first words of the name, abbreviations written out; the rules of TM. hang on it (ND30-2.7.d). */
export const agencyKind = (agency: string): IssuerKind => {
  const name = expand(agency)
  if (name.startsWith('uy ban nhan dan')) return 'ubnd'
  return UNIT.test(name) ? 'don_vi' : 'khac'
}

/** What kind of agency issues this plan. */
export const issuerKind = (plan: Plan): IssuerKind => agencyKind(plan.coQuan.ten.text)

const COMMUNE_LEVEL: readonly string[] = ['xã', 'phường', 'thị trấn', 'đặc khu']

/** A name without what follows a comma or a bracket: "xã Ngọc Lâm, huyện …" (KH318) is still the plan of Ngọc Lâm. */
export const upToComma = (words: string): string => words.split(/[,(;]/)[0]?.trim() ?? words

/** The commune, ward, township or special zone whose plan this is, from the issuer's name or its superior's; null above that level. */
export const ownUnit = (plan: Plan): AgencyName | null => {
  const found = parseAgency(plan.coQuan.ten.text) ?? parseAgency(plan.coQuan.capTren?.text ?? '')
  if (!found || !COMMUNE_LEVEL.includes(found.type)) return null
  return { ...found, name: upToComma(found.name), unit: upToComma(found.unit) }
}

/** "NGỌC LÂM" or "ngọc lâm" → "Ngọc Lâm": a capital on each syllable (ND30-2.4.a, 5.b). */
export const nameCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s-])([A-Za-zÀ-ỹ])/gu, (_, before: string, first: string) => before + capitals(first))
