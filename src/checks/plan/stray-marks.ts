/** What prints as it is typed and was not meant to: stars without a partner, placeholders, "./." before the end (ND30-2.6.h). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Reading } from './passages.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'

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

/** The star without a partner. */
export const starsIn = (text: string): readonly Said[] => {
  const stray = text.includes('**') ? strayStars(text) : -1
  return stray < 0 ? NOTHING : [say('KH420', { given: at(text, stray) }, at(text, stray))]
}

/** "<tên xã>", as hints and samples write what is to be filled in. */
const PLACEHOLDER = /[<‹]\s*[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\d ,./-]{0,40}[>›]/u

/** The first placeholder left in a text. */
export const placeholderIn = (text: string): readonly Said[] => {
  const given = PLACEHOLDER.exec(text)?.[0]
  return given ? [say('KH422', { given }, given)] : NOTHING
}

const COMMENT = /#+[ \t]*khcchc-(?:bo-qua|ignore)(?![\w-]).{0,40}/i

/** A comment that was typed within a text, where it is no comment. */
export const commentIn = (text: string): readonly Said[] => {
  const given = COMMENT.exec(text)?.[0]
  return given ? [say('KH424', { given }, given)] : NOTHING
}

const END_MARK = './.'

/** Does "./." stand anywhere in it? */
export const hasEndMark = (text: string): boolean => text.includes(END_MARK)

/** Every text of the body but the last that holds "./."; of the last, the place does not matter to a reader. */
const checkEnds = ({ telling, end }: Reading): readonly Finding[] =>
  telling
    .filter(({ facts, inBody, index }) => facts.endMark && inBody && index !== end)
    .map(({ text, origin }) => finding('KH421', atValue(origin, text.slice(-20)), {}))

/** Checks every text for stars and placeholders, and the body for an end mark before its end. */
export const checkStrayMarks = (reading: Reading): readonly Finding[] => [
  ...reading.telling.flatMap(passage => sayAt(passage.facts.stars, passage)),
  ...reading.telling.flatMap(passage => sayAt(passage.facts.placeholder, passage)),
  ...reading.telling.flatMap(passage => sayAt(passage.facts.comment, passage)),
  ...checkEnds(reading),
]
