/** hòa beside hoà: a mixture is told once, with the way that most words have (ND30-5.s). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { inStyle, type ToneStyle } from '../../text/syllable/tones.ts'
import type { ProofText } from './proof-text.ts'
import { replaced } from './spot.ts'
import { beginsSentence, type Word } from './words.ts'

/** A word that is spelt in two ways, and where. */
export interface Styled {
  readonly text: ProofText
  readonly word: Word
}

/** People and places spell their names as they like; "Ủy ban" and words in small letters are no names. */
const isName = (text: string, { facts: { letters, lower }, start }: Word): boolean => {
  if (letters === 'small' || /^(?:ủy|uỷ)$/.test(lower)) return false
  return letters !== 'title' || !beginsSentence(text, start)
}

/** The words of a text that count. */
export const styledIn = (text: string, words: readonly Word[]): readonly Word[] =>
  words.filter(word => word.facts.style !== null && !isName(text, word))

/** Of a tie the older way, which the decree has more of. */
export const checkToneMarks = (all: readonly Styled[]): readonly Finding[] => {
  const of = (style: ToneStyle): readonly Styled[] => all.filter(({ word }) => word.facts.style === style)
  const [old, young] = [of('old'), of('new')]
  if (old.length === 0 || young.length === 0) return []
  const [few, style]: [readonly Styled[], ToneStyle] = young.length <= old.length ? [young, 'old'] : [old, 'new']
  const [first] = few
  if (!first) return []
  const { text, word } = first
  const want = inStyle(word.text, style)
  const fix = few.flatMap(one => replaced(one.text, one.word.start, one.word.end, inStyle(one.word.text, style)))
  const data = { given: word.text, want, few: few.length, many: all.length - few.length, fix }
  return [finding('KH702', atValue(text.origin, fix[0]?.near ?? word.text, fix[0]?.nth), data)]
}
