/** What prints as it is typed and was not meant to: stars without a partner, placeholders, "./." before the end (ND30-2.6.h). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { type Passage, passages } from './passages.ts'

const at = (text: string, index: number): string => text.slice(index, index + 30)

/** Where a `**` stands that neither opens nor closes bold words; -1 where all pair. */
const strayStars = (text: string): number => {
  let open = -1
  // `\*` is a star meant as a star; `*` alone is a note or a sum.
  for (const { 0: found, index } of text.matchAll(/\\\*|\*+/g)) {
    if (found === '\\*' || found.length < 2) continue
    const closes = index > 0 && /\S/.test(text.charAt(index - 1))
    const opens = /\S/.test(text.charAt(index + found.length))
    if (open >= 0 && closes) open = -1
    else if (open < 0 && opens) open = index
    else return open >= 0 ? open : index
  }
  return open
}

const checkStars = ({ text, origin }: Passage): readonly Finding[] => {
  const stray = text.includes('**') ? strayStars(text) : -1
  return stray < 0 ? [] : [finding('KH420', atValue(origin, at(text, stray)), { given: at(text, stray) })]
}

/** "<tên xã>", as hints and samples write what is to be filled in. */
const PLACEHOLDER = /[<‹]\s*[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d ,./-]{0,40}[>›]/u

const checkPlaceholders = ({ text, origin }: Passage): readonly Finding[] => {
  const given = PLACEHOLDER.exec(text)?.[0]
  return given ? [finding('KH422', atValue(origin, given), { given })] : []
}

const END_MARK = './.'

/** Every text but the last that holds "./."; of the last, the place does not matter to a reader. */
const checkEnds = (texts: readonly Passage[]): readonly Finding[] =>
  texts
    .slice(0, -1)
    .filter(({ text }) => text.includes(END_MARK))
    .map(({ text, origin }) => finding('KH421', atValue(origin, text.slice(-20)), {}))

const bodyTexts = (plan: Plan): readonly Passage[] => passages({ ...plan, trichYeu: [], canCu: [], phuLuc: [] })

/** Checks every text for stars and placeholders, and the body for an end mark before its end. */
export const checkStrayMarks = (plan: Plan): readonly Finding[] => [
  ...passages(plan).flatMap(checkStars),
  ...passages(plan).flatMap(checkPlaceholders),
  ...checkEnds(bodyTexts(plan)),
]
