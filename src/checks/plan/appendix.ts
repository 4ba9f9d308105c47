/** Appendices: the body points to each (ND30-2.10.a), and their titles leave "Phụ lục I" to the tool (ND30-2.10.c–e). */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { later } from '../../text/remember.ts'
import { roman } from '../../text/roman.ts'
import type { Reading } from './passages.ts'
import { NOTHING } from './said.ts'

const LABEL = /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]+|\d+)(?![A-Za-zÀ-ỹ\d]))?[\s.:–-]*/iu

const checkTitle = (line: Text): readonly Finding[] => {
  const at = atValue(line.origin, line.text.slice(0, 12))
  if (/^\(?\s*(ban hành\s+)?kèm theo/iu.test(line.text)) return [finding('KH380', at, { given: line.text })]
  if (!LABEL.test(line.text)) return []
  return [finding('KH381', at, { given: line.text, want: line.text.replace(LABEL, '') || 'Danh mục …' })]
}

const ALL_OF_THEM = /(?<![A-Za-zÀ-ỹ])(các|những|\d{1,2}|hai|ba|bốn|năm) phụ lục/iu

/** What a text says of the appendices. */
export interface Pointed {
  /** "các phụ lục" */
  readonly all: () => boolean
  /** The numerals that follow "phụ lục": "Phụ lục I, II và III", "Phụ lục số 01". */
  readonly numerals: () => readonly string[]
}

const numeralsIn = (text: string): readonly string[] =>
  [...text.matchAll(/phụ lục([^.;\n]{0,60})/giu)].flatMap(
    match => match[1]?.match(/(?<![A-Za-zÀ-ỹ\d])([IVX]+|\d{1,3})(?![A-Za-zÀ-ỹ\d])/gu) ?? [],
  )

/** What a text that has the words "phụ lục" says of them; null where they are not in it. */
export const pointedIn = (text: string): Pointed | null =>
  /phụ lục/iu.test(text) ? { all: later(() => ALL_OF_THEM.test(text)), numerals: later(() => numeralsIn(text)) } : null

// Beyond this no office goes, and every plan is judged in time that grows with its length.
const MOST = 100

const checkPointed = ({ plan: { phuLuc }, telling }: Reading): readonly Finding[] => {
  if (phuLuc.length === 0) return NOTHING
  const pointing = telling.flatMap(({ facts, inBody, part }) =>
    facts.pointed && (inBody || part === 'can_cu') ? [facts.pointed] : [],
  )
  if (pointing.length === 0) return [finding('KH378', atKey('/phu_luc'), { many: phuLuc.length > 1 })]
  if (phuLuc.length === 1 || pointing.some(one => one.all())) return NOTHING
  const numerals = new Set(pointing.flatMap(one => one.numerals()))
  return phuLuc.slice(0, MOST).flatMap((appendix, index) => {
    const numeral = roman(index + 1)
    const names = [numeral, `${index + 1}`, `0${index + 1}`]
    return names.some(name => numerals.has(name)) ? [] : [finding('KH379', atValue(appendix.origin), { numeral })]
  })
}

/** Checks the appendices and what the body says of them. */
export const checkAppendices = (reading: Reading): readonly Finding[] => [
  ...checkPointed(reading),
  ...reading.plan.phuLuc.flatMap(appendix => appendix.tieuDe.flatMap(checkTitle)),
]
