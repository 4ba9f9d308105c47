/** Appendices: the body points to each (ND30-2.10.a), and their titles leave "Phụ lục I" to the tool (ND30-2.10.c–e). */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { PhuLuc, Plan, Text } from '../../model/plan.ts'
import { passages } from './passages.ts'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const romanOf = (n: number): string => {
  const tens = Math.floor((n - 1) / 10)
  return 'X'.repeat(tens) + (NUMERALS[(n - 1) % 10] ?? '')
}

const LABEL = /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]+|\d+)(?![A-Za-zÀ-ỹ\d]))?[\s.:–-]*/iu

const checkTitle = (line: Text): readonly Finding[] => {
  const at = atValue(line.origin, line.text.slice(0, 12))
  if (/^\(?\s*(ban hành\s+)?kèm theo/iu.test(line.text)) return [finding('KH380', at, { given: line.text })]
  if (!LABEL.test(line.text)) return []
  return [finding('KH381', at, { given: line.text, want: line.text.replace(LABEL, '') || 'Danh mục …' })]
}

const bodyOf = (plan: Plan): string =>
  passages({ ...plan, phuLuc: [], trichYeu: [] })
    .map(passage => passage.text)
    .join('\n')

const ALL_OF_THEM = /(?<![A-Za-zÀ-ỹ])(các|những|\d{1,2}|hai|ba|bốn|năm) phụ lục/iu

/** The numerals that follow "phụ lục" in the body: "Phụ lục I, II và III", "Phụ lục số 01". */
const numeralsIn = (body: string): ReadonlySet<string> =>
  new Set(
    [...body.matchAll(/phụ lục([^.;\n]{0,60})/giu)].flatMap(
      match => match[1]?.match(/(?<![A-Za-zÀ-ỹ\d])([IVX]+|\d{1,3})(?![A-Za-zÀ-ỹ\d])/gu) ?? [],
    ),
  )

// Beyond this no office goes, and every plan is judged in time that grows with its length.
const MOST = 100

const checkPointed = (appendices: readonly PhuLuc[], body: string): readonly Finding[] => {
  if (appendices.length === 0) return []
  if (!/phụ lục/iu.test(body)) return [finding('KH378', atKey('/phu_luc'), { many: appendices.length > 1 })]
  if (appendices.length === 1 || ALL_OF_THEM.test(body)) return []
  const pointed = numeralsIn(body)
  return appendices.slice(0, MOST).flatMap((appendix, index) => {
    const numeral = romanOf(index + 1)
    const names = [numeral, `${index + 1}`, `0${index + 1}`]
    return names.some(name => pointed.has(name)) ? [] : [finding('KH379', atValue(appendix.origin), { numeral })]
  })
}

/** Checks the appendices and what the body says of them. */
export const checkAppendices = (plan: Plan): readonly Finding[] => [
  ...checkPointed(plan.phuLuc, bodyOf(plan)),
  ...plan.phuLuc.flatMap(appendix => appendix.tieuDe.flatMap(checkTitle)),
]
