/**
 * Every rule of Nghị định 30/2020/NĐ-CP that bears on a commune plan (clauses.json): how binding it is, and where it stands.
 * In the data `II.6.e` is Phụ lục I, Phần I, Mục II, khoản 6, điểm e; `V#3` row 3 of the table in Mục V; `PL2`, `PL3` are Phụ lục II, III.
 */
import clauses from './clauses.json' with { type: 'json' }

/** `ND30-2.6.e`: a rule that clauses.json does not have does not compile. */
export type RuleId = keyof typeof clauses

/** MUST: the decree says so · SAMPLE: only drawn in its forms · INFER: follows from the text · PRACTICE: what offices do · HOUSE: ours. */
export type Force = 'MUST' | 'SAMPLE' | 'INFER' | 'PRACTICE' | 'HOUSE'

/** The set of rules in force; a later decree would be another set beside it. */
export const RULESET = 'nd30-2020'

/** Diagnostics hold rule ids as plain text; own keys only, so that "constructor" is none. */
export const isRule = (id: string): id is RuleId => Object.hasOwn(clauses, id)
/** The first field of the rule's row in clauses.json. */
export const forceOf = (id: RuleId): Force => clauses[id][0] as Force

const words = {
  vi: {
    decree: 'Nghị định 30/2020/NĐ-CP',
    annex: 'Phụ lục',
    part: 'Phần',
    section: 'Mục',
    clause: 'khoản',
    point: 'điểm',
    article: 'Điều',
    row: 'dòng',
    form: 'Mẫu',
    table: 'bảng mẫu chữ',
    sample: 'theo cách trình bày của chính Nghị định 30/2020/NĐ-CP và các mẫu của Nghị định',
    practice: 'thông lệ trình bày, Nghị định 30/2020/NĐ-CP không quy định',
  },
  en: {
    decree: 'Decree 30/2020/NĐ-CP',
    annex: 'Annex',
    part: 'Part',
    section: 'Section',
    clause: 'clause',
    point: 'point',
    article: 'Article',
    row: 'row',
    form: 'Form',
    table: 'table of type',
    sample: 'as Decree 30/2020/NĐ-CP and its forms are themselves laid out',
    practice: 'usual layout; Decree 30/2020/NĐ-CP is silent',
  },
} as const

type Lang = keyof typeof words

const place = (where: string, lang: Lang): string => {
  const w = words[lang]
  const article = /^Điều (\d+)(?:\.(\d+))?/.exec(where)
  if (article)
    return [article[2] && `${w.clause} ${article[2]}`, `${w.article} ${article[1]}`].filter(Boolean).join(' ')
  const row = /^V#(.+)$/.exec(where)
  if (row) return `${w.row} ${row[1]} ${w.table}, ${w.section} V ${w.part} I ${w.annex} I`
  const form = /^Mẫu (.+)$/.exec(where)
  if (form) return `${w.form} ${form[1]} ${w.annex} III`
  const annex = /^PL(2|3)(?:\.([IVX]+))?(?:\.(\d+))?(?:\.([A-Za-zÀ-ỹ]))?$/u.exec(where)
  const plain = /^([IVX]+)(?:\.(\d+))?(?:\.([A-Za-zÀ-ỹ]))?$/u.exec(where)
  const [section, clause, point] = annex ? annex.slice(2) : (plain?.slice(1) ?? [])
  const parts = [
    point && `${w.point} ${point}`,
    clause && `${w.clause} ${clause}`,
    section && `${w.section} ${section}`,
    annex ? `${w.annex} ${annex[1] === '2' ? 'II' : 'III'}` : plain ? `${w.part} I ${w.annex} I` : where,
  ]
  return parts.filter(Boolean).join(' ')
}

/** The clause a rule rests on, in words: "điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP". */
export const clauseWords = (id: string, lang: Lang): string => {
  if (!isRule(id)) return id
  const [, first] = clauses[id]
  const force = forceOf(id)
  if (!first && force === 'SAMPLE') return words[lang].sample
  const binding = force === 'MUST' || force === 'SAMPLE' || force === 'INFER'
  return first && binding ? `${place(first, lang)} ${words[lang].decree}` : words[lang].practice
}
