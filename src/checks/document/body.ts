/** Bases, numbers, end mark, recipients, signature block (ND30-2.6.h–j, 2.6.q, 2.7.q, 2.9.b–c, 4.a). */
import { END_MARK, signatureRoom } from '../../decree/figures.ts'
import { ptToMm } from '../../decree/units.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { endMarks } from '../../text/ends.ts'
import { rememberObject } from '../../text/remember.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, tablesOf, withRole } from './parts.ts'

/** Each basis ends in ";", the last one in "." (KH520, ND30-2.6.j). */
export const checkBases = (reading: Reading): readonly Finding[] => {
  const bases = withRole(reading, 'can-cu')
  return bases.flatMap(({ paragraph }, i) => {
    const found = textOf(paragraph)
    const good = found.endsWith(i === bases.length - 1 ? '.' : ';')
    return good ? [] : [finding('KH520', placeOfParagraph(paragraph), { rule: 'ND30-2.6.j', found })]
  })
}

const ROMAN = /^([IVXLC]+)\. \S/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

const arabic = (numeral: string): number =>
  [...numeral].reduce((sum, sign, i, all) => {
    const own = VALUES[sign] ?? 0
    return sum + (own < (VALUES[all[i + 1] ?? ''] ?? 0) ? -own : own)
  }, 0)

const numberOf = rememberObject((paragraph: Paragraph): number => arabic(ROMAN.exec(textOf(paragraph))?.[1] ?? ''))

/** Sections count I, II, III … without a gap. */
export const checkSectionNumbers = (reading: Reading): readonly Finding[] =>
  withRole(reading, 'muc').flatMap(({ paragraph }, i) => {
    const found = textOf(paragraph)
    return numberOf(paragraph) === i + 1
      ? []
      : [finding('KH521', placeOfParagraph(paragraph), { rule: 'ND30-2.6.q', found, wanted: String(i + 1) })]
  })

const isFoot = (block: Block): boolean => block.kind === 'table' && block.role === 'foot'

const lastText = (blocks: readonly Block[]): Paragraph | null =>
  blocks.findLast((block): block is Paragraph => block.kind === 'paragraph' && block.runs.length > 0) ?? null

/** "… năm 2026 . ./." → "… kế hoạch năm 2026./."; null where no words and "./." are there. */
const closeEnd = (text: string): string | null => {
  const mark = endMarks(text, ' \u00a0./')
  const words = text.slice(0, -mark.length || undefined)
  const bare = words.slice(0, words.length - endMarks(words, ' \u00a0.…;:,').length)
  if (!mark.includes(END_MARK) || bare === '') return null
  const last = bare.split(' ')
  return `${last.length > 4 ? '… ' : ''}${last.slice(-4).join(' ')}${END_MARK}`
}

/** "./." follows the last words without another mark between; an appendix only has to end in it (KH522, ND30-2.6.h). */
export const checkEnd = (reading: Reading): readonly Finding[] =>
  reading.document.sections.flatMap(section => {
    const foot = section.blocks.findIndex(isFoot)
    const last = lastText(foot < 0 ? section.blocks : section.blocks.slice(0, foot))
    if (!last) return []
    const text = textOf(last)
    const words = section.kind === 'body' ? /[^\s.;:,]\.\/\.$/.test(text) : text.endsWith(END_MARK)
    return words ? [] : [finding('KH522', placeOfParagraph(last), { rule: 'ND30-2.6.h', want: closeEnd(text) })]
  })

/** Every line is "- …;", the last one "- Lưu: … ." and nothing else (KH530, ND30-2.9.b–c). */
export const checkRecipients = (reading: Reading): readonly Finding[] => {
  const lines = withRole(reading, 'noi-nhan-danh-sach')
  return lines.flatMap(({ paragraph }, i) => {
    const found = textOf(paragraph)
    const good = i === lines.length - 1 ? /^- Lưu: [^;:]*[^;:.\s]\.$/.test(found) : /^- \S.*;$/.test(found)
    return good ? [] : [finding('KH530', placeOfParagraph(paragraph), { rule: 'ND30-2.9.b', found })]
  })
}

/** The block stays whole and with the last words of the body, and leaves room to sign. */
export const checkSignature = (reading: Reading): readonly Finding[] => {
  const whole = tablesOf(reading, 'foot').every(table => table.rows.every(row => row.cantSplit))
  const tied = reading.document.sections.every(({ blocks }) => {
    const foot = blocks.findIndex(isFoot)
    const before = foot > 0 ? blocks[foot - 1] : null
    return before?.kind === 'paragraph' ? before.format.keepNext : foot < 0
  })
  const room = withRole(reading, 'ho-ten').every(
    ({ paragraph }) => ptToMm(paragraph.format.before) >= signatureRoom.min,
  )
  return whole && tied && room ? [] : [finding('KH531', atValue('/nguoi_ky'), { rule: 'ND30-2.7.q' })]
}
