/** What kind of agency issues the plan, and names of agencies made comparable. */
import type { Plan } from '../../model/plan.ts'
import { type AgencyName, capitals, fold, parseAgency } from '../../text/vietnamese.ts'

// Keys and values are folded; the longer ones come first where one begins another.
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\b(ub|uy ban) ?(mttq|mat tran to quoc)\b|\bmttq\b/g, 'mat tran to quoc'],
  [/\b(bch ?|ban )chqs\b|\bbchqs\b/g, 'ban chi huy quan su'],
  [/\bvh ?- ?xh\b|\bvhxh\b/g, 'van hoa - xa hoi'],
  [/\bvhtt\b|\bvh ?- ?tt\b/g, 'van hoa thong tin'],
  [/\bpvhcc\b|\bttpvhcc\b|\btthcc\b/g, 'trung tam phuc vu hanh chinh cong'],
  [/\btdp\b/g, 'to dan pho'],
  [/\bvp\b/g, 'van phong'],
  [/\bca\b/g, 'cong an'],
  [/\bdu\b/g, 'dang uy'],
  [/\bccb\b/g, 'cuu chien binh'],
  [/\bh?lhpn\b/g, 'phu nu'],
  [/\btncs\b/g, 'thanh nien'],
]

/** A name folded, its usual abbreviations written out: "UBND xã" → "uy ban nhan dan xa". For comparing only. */
export const expand = (name: string): string =>
  ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), fold(name))

/** Is one name the beginning of the other, word by word ("Chủ tịch" and "Chủ tịch UBND xã")? */
export const sameName = (one: string, other: string): boolean => {
  const [a, b] = [`${expand(one)} `, `${expand(other)} `]
  return a.startsWith(b) || b.startsWith(a)
}

/** ubnd: works as a collective · don_vi: a unit of an agency, under one head · khac: neither is certain. */
export type IssuerKind = 'ubnd' | 'don_vi' | 'khac'

const UNIT = /^(phong|van phong|trung tam|tram|ban quan ly|so|cuc|chi cuc|doi|dai) /

/** By the first words of the name, abbreviations written out; the rules of TM. hang on it (ND30-2.7.d). */
export const issuerKind = (plan: Plan): IssuerKind => {
  const name = expand(plan.coQuan.ten.text)
  if (name.startsWith('uy ban nhan dan')) return 'ubnd'
  return UNIT.test(name) ? 'don_vi' : 'khac'
}

const COMMUNE_LEVEL: readonly string[] = ['xã', 'phường', 'thị trấn', 'đặc khu']

/** The commune, ward, township or special zone whose plan this is, from the issuer's name or its superior's; null above that level. */
export const ownUnit = (plan: Plan): AgencyName | null => {
  const found = parseAgency(plan.coQuan.ten.text) ?? parseAgency(plan.coQuan.capTren?.text ?? '')
  if (!found || !COMMUNE_LEVEL.includes(found.type)) return null
  // "xã Ngọc Lâm, huyện …" (KH318) is still the plan of Ngọc Lâm.
  const upTo = (words: string): string => words.split(/[,(;]/)[0]?.trim() ?? words
  return { ...found, name: upTo(found.name), unit: upTo(found.unit) }
}

/** "NGỌC LÂM" or "ngọc lâm" → "Ngọc Lâm": a capital on each syllable (ND30-2.4.a, 5.b). */
export const nameCase = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s-])([A-Za-zÀ-ỹ])/gu, (_, before: string, first: string) => before + capitals(first))
