/** Appendices that the body points to and that are not there; annexes of other documents are let be. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { romanValue } from '../../text/roman.ts'
import type { Reading } from './passages.ts'
import { NOTHING } from './said.ts'
import { before, matches } from './words.ts'

const numberOf = (numeral: string): number =>
  /^\d+$/.test(numeral) ? Number(numeral) : romanValue(numeral.toUpperCase())

const NUMERAL = '(?:[IVX]{1,6}|\\d{1,2})(?![A-Za-zÀ-ỹ\\d])'
const LIST = `(?:số\\s+)?${NUMERAL}(?:(?:\\s*,|\\s+và|\\s+đến)\\s+(?:[Pp]hụ lục\\s+)?(?:số\\s+)?${NUMERAL}){0,9}`
const MENTION = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<at>(?:[Tt]ại|[Tt]heo|[Xx]em|trong|ở)\\s+(?:các\\s+)?)?[Pp]hụ lục(?:\\s+(?<list>${LIST}))?(?<with>\\s+(?:đính\\s+)?kèm)?(?![A-Za-zÀ-ỹ])`,
  'gu',
)

// What comes next names the document that the annex belongs to; "kèm theo Kế hoạch này" is ours.
const OTHERS =
  /(?:Hiến pháp|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Công văn|Thông báo|Hướng dẫn|Chương trình|Đề án|Quy chế|Quy định|Kết luận|Kế hoạch\s+(?:số|của))|số:?\s*\d+\/|của\s+(?:Bộ|Chính phủ|Thủ tướng|tỉnh)|\/\p{Lu}/u
const CITED_BEFORE = /số:?\s*\d+[/-]\S{0,30}\p{Lu}/u

const SIGHT = 140

const isOthers = (text: string, start: number, end: number): boolean => {
  const next = text.slice(end, end + SIGHT).split(/[.;](?:\s|$)/)[0] ?? ''
  const clause =
    before(text, start, SIGHT)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  return OTHERS.test(next) || CITED_BEFORE.test(clause)
}

/** Words that point to an appendix of the plan itself. */
export interface AppendixMention {
  readonly words: string
  readonly numerals: readonly string[]
}

const mentionOf = (text: string, match: RegExpExecArray): readonly AppendixMention[] => {
  const { at, list, with: kept } = match.groups ?? {}
  if (!at && !list && !kept) return NOTHING
  if (isOthers(text, match.index, match.index + match[0].length)) return NOTHING
  const words = match[0].slice(at?.length ?? 0)
  return [{ words, numerals: list?.match(new RegExp(NUMERAL, 'gu')) ?? [] }]
}

/** Every mention of an appendix in a text. */
export const mentionsIn = (text: string): readonly AppendixMention[] => {
  const found = matches(MENTION, text).flatMap(match => mentionOf(text, match))
  return found.length === 0 ? NOTHING : found
}

/** Warns once of each appendix pointed to and missing, and once where there is none at all (ND30-2.10.a). */
export const checkMentions = ({ plan, telling }: Reading): readonly Finding[] => {
  const count = plan.phuLuc.length
  const mentions = telling
    .filter(passage => passage.inBody)
    .flatMap(({ facts, origin }) => facts.mentions.map(mention => ({ ...mention, origin })))
  const [first] = mentions
  if (!first) return NOTHING
  if (count === 0) return [finding('KH388', atValue(first.origin, first.words), { given: first.words })]
  const told = new Set<number>()
  return mentions.flatMap(({ words, numerals, origin }) =>
    numerals.flatMap(numeral => {
      const value = numberOf(numeral)
      if (value <= count || told.has(value)) return []
      told.add(value)
      return [finding('KH389', atValue(origin, words), { numeral, count })]
    }),
  )
}
