/** Reasons against one part of the page are gathered, then told as one finding a place. */
import type { JudgedRule } from '../../decree/asks.ts'
import type { Severity } from '../../diagnostics/code.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { atValue, type Finding, type Place } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { inkOf } from './ink.ts'
import { fault, type PageCode } from './judge.ts'
import { placeOfParagraph } from './paragraph.ts'
import { amounts, both, joined, short } from './said.ts'

/** The whole file: where a part is missing. */
export const WHOLE: Place = atValue('')

/** A reason, or none. */
export type Reason = Both | null

/** The reason when it holds. */
export const when = (holds: boolean, vi: string, en: string): Reason => (holds ? both(vi, en) : null)

/** How a part is to be set: sizes in pt; null where weight or slope are free. */
export interface Type {
  readonly sizes: readonly [number, number]
  readonly bold: boolean | null
  readonly italic: boolean | null
}

/** Is this size in the range, in pt? */
export const isSized = (size: number, [low, high]: readonly [number, number]): boolean =>
  size >= low - 0.01 && size <= high + 0.01

/** "cỡ chữ 12 pt" where not all its sizes are in the range. */
export const sizeReason = (paragraph: Paragraph, range: readonly [number, number]): Reason => {
  const { sizes } = inkOf(paragraph)
  if (sizes.every(size => isSized(size, range))) return null
  const told = amounts(sizes, 'pt')
  return both(`cỡ chữ ${told.vi}`, `size ${told.en}`)
}

/** What is wrong with the letters of a part. */
export const typeReasons = (paragraph: Paragraph, { sizes, bold, italic }: Type): readonly Reason[] => {
  const ink = inkOf(paragraph)
  return [
    sizeReason(paragraph, sizes),
    when(bold === true && ink.bold !== 'all', 'chữ không đậm', 'not bold'),
    when(bold === false && ink.bold !== 'none', 'chữ đậm', 'bold'),
    when(italic === true && ink.italic !== 'all', 'chữ không nghiêng', 'not italic'),
    when(italic === false && ink.italic !== 'none', 'chữ nghiêng', 'italic'),
  ]
}

/** A hostile file has texts of a megabyte, and they are quoted. */
const LONGEST = 400

const NOTHING: readonly Finding[] = []

/** One finding for all reasons at a place; none without a reason. */
export const tell = (
  code: PageCode,
  rule: JudgedRule,
  place: Paragraph | Place,
  reasons: readonly Reason[],
  weight: Severity | null = null,
): readonly Finding[] => {
  const told = reasons.filter((reason): reason is Both => reason !== null)
  if (told.length === 0) return NOTHING
  const { vi, en } = joined(told)
  const has = both(short(vi, LONGEST), short(en, LONGEST))
  return [fault(code, rule, 'kind' in place ? placeOfParagraph(place) : place, has, weight)]
}
