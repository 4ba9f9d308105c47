/** What an impossible syllable was meant to be: only where one answer is left. */

import { bears, isBareSyllable, isSyllable } from './syllable.ts'
import { withoutTone, withTone } from './tones.ts'
import { usualSyllables } from './usual-pairs.ts'

/** Spellings that only look right, and what stands for them; on syllables without tone. */
const SPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(.)\1/, ['$1']],
  [/ưo/, ['ươ']],
  [/uơ/, ['ươ']],
  [/uo/, ['ươ', 'uô']],
  [/([iy])e/, ['$1ê']],
  [/ng$/, ['nh']],
  [/nh$/, ['ng']],
  [/c$/, ['ch']],
  [/ch$/, ['c']],
  [/^ngh/, ['ng']],
  [/^ng(?=[eêi])/, ['ngh']],
  [/^gh/, ['g']],
  [/^g(?=[eê])/, ['gh']],
  [/^k(?=[aăâoôơuư])/, ['c']],
  [/^c(?=[eêiy])/, ['k']],
  [/^q(?=[aăâeêioôơưy])/, ['qu']],
  [/^iê/, ['yê']],
  [/(?<=.)(?<!u)yê/, ['iê']],
]

const exchanged = (bare: string): readonly string[] =>
  Array.from(
    { length: Math.max(0, bare.length - 1) },
    (_, i) => bare.slice(0, i) + bare.charAt(i + 1) + bare.charAt(i) + bare.slice(i + 2),
  )

const respelt = (bare: string): readonly string[] =>
  SPELLINGS.flatMap(([slip, rights]) => (slip.test(bare) ? rights.map(right => bare.replace(slip, right)) : []))

const shorter = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1))

/** The syllable meant; `sure`: no other syllable comes as near, so that it may be written without asking. */
export interface Mended {
  readonly right: string
  readonly sure: boolean
}

const only = (found: readonly string[]): Mended | null => {
  const all = [...new Set(found)]
  const usual = all.length === 1 ? all : all.filter(word => usualSyllables().has(word))
  const [right] = usual
  return right !== undefined && usual.length === 1 ? { right, sure: all.length === 1 } : null
}

const STOP_TONES = [1, 5]

/**
 * The syllable meant by an impossible one, in small letters; null where several may be. `strict`: letters are not left out, since a word
 * of another language nearly always holds some syllable.
 */
export const mendSyllable = (word: string, strict = false): Mended | null => {
  if (word.length > 8) return null
  const { bare, tone, count } = withoutTone(word)
  const tones = (syllable: string): readonly number[] => (bears(syllable, tone) ? [tone] : STOP_TONES)
  const toned = (bares: readonly string[]): readonly string[] =>
    bares.filter(isBareSyllable).flatMap(one => tones(one).map(each => withTone(one, each)))
  if (count > 1) return null
  const itself = toned([bare])
  if (itself.length > 0) return only(itself)
  const spelt = toned(respelt(bare))
  if (spelt.length > 0) return only(spelt)
  const turned = toned(exchanged(bare))
  if (turned.length > 0) return only(turned)
  if (strict) return null
  const left = only(shorter(word).filter(one => isSyllable(one) && usualSyllables().has(one)))
  return left && { ...left, sure: /(.)\1/.test(word) }
}
