/** Slips that two or more sound words make together. */

import { CONFUSED, DASHED, NEVER_TWICE, ONSET } from '../../text/syllable/phrase-heads.ts'
import { isSyllable } from '../../text/syllable/syllable.ts'
import { isTerm, isTermHead, meantTerm, shortenedTerm } from '../../text/syllable/terms.ts'
import { isUsual, isWord, usualSyllables } from '../../text/syllable/usual-pairs.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark } from './spot.ts'
import { follows, isGlued, type Word } from './words.ts'

const lowerOf = (word: Word | undefined): string => word?.facts.lower ?? ''

const told = (text: string, first: Word, last: Word, want: string): readonly Told[] => {
  const given = text.slice(first.start, last.end)
  const typed = first.facts.letters === 'small' ? want : want.charAt(0).toLocaleUpperCase('vi') + want.slice(1)
  return given === typed ? QUIET : [remark('KH701', { start: first.start, end: last.end }, { want: typed })]
}

/** "với với"; "cho của của cải" is sound. */
const doubledAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [word, next, after] = [words[i], words[i + 1], words[i + 2]]
  if (!word || !next || word.facts.lower !== next.facts.lower || !NEVER_TWICE.has(word.facts.lower)) return QUIET
  if (!follows(text, word, next) || (word.facts.lower === 'của' && lowerOf(after) === 'cải')) return QUIET
  return told(text, word, next, word.facts.lower)
}

/** "cũng cố gắng" is sound, and so is whatever makes a word with its other neighbour. */
const confusedAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [word, next, after] = [words[i], words[i + 1], words[i + 2]]
  if (!word || !next || !follows(text, word, next)) return QUIET
  const want = CONFUSED.get(`${word.facts.lower} ${next.facts.lower}`)
  if (want === undefined || next.facts.letters === 'title') return QUIET
  const goesOn =
    isWord(lowerOf(words[i - 1]), word.facts.lower) ||
    isWord(next.facts.lower, lowerOf(after)) ||
    lowerOf(after) === 'gắng'
  return goesOn ? QUIET : told(text, word, next, want)
}

const VOWEL = /^[aăâeêioôơuưyà-ỹ]/

const tornAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [before, one, other, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]]
  if (!one || !other || !ONSET.test(one.text) || !VOWEL.test(other.text) || !follows(text, one, other)) return QUIET
  const joined = one.facts.lower + other.facts.lower
  if (isGlued(text, one) || usualSyllables().has(other.facts.lower) || !isSyllable(joined)) return QUIET
  const isAsked = isUsual(lowerOf(before), joined) || isUsual(joined, lowerOf(after))
  return isAsked ? told(text, one, other, joined) : QUIET
}

/** Two words beside each other as one would read them out: their letters in small, a comma and a blank between them or a blank. */
const between = (text: string, one: Word, other: Word): string => text.slice(one.end, other.start)

const termAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [a, b, c, d, after] = [words[i], words[i + 1], words[i + 2], words[i + 3], words[i + 4]]
  if (!a || !b || !c || !follows(text, a, b)) return QUIET
  const [one, two, three, four] = [a.facts.lower, b.facts.lower, c.facts.lower, lowerOf(d)]
  if (!isTermHead(one)) return QUIET
  if (d && follows(text, c, d)) {
    if (between(text, b, c) === ', ' && isTerm(one, two, three, four))
      return told(text, a, d, `${one} ${two} ${three} ${four}`)
    const want = follows(text, b, c) ? meantTerm(one, two, three, four) : null
    const goesOn =
      (isWord(four, lowerOf(after)) && want?.endsWith(` ${four}`) === false) ||
      (isWord(three, four) && isWord(one, two))
    // What is no syllable is told by itself.
    if (want !== null && !goesOn && [one, two, three, four].every(isSyllable)) return told(text, a, d, want)
  }
  const short =
    follows(text, b, c) && !isWord(lowerOf(words[i - 1]), one) && !isWord(one, two)
      ? shortenedTerm(one, two, three)
      : null
  return short === null || isWord(lowerOf(words[i - 1]), one) ? QUIET : told(text, a, c, short)
}

const dashAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [a, b, c, d, after] = [words[i], words[i + 1], words[i + 2], words[i + 3], words[i + 4]]
  if (!a || !b || !c || !d || lowerOf(c) !== 'xã' || lowerOf(d) !== 'hội') return QUIET
  if (
    !DASHED.has([a, b, c, d].map(lowerOf).join(' ')) ||
    text.slice(a.start, d.end).length !== 4 + 3 + wide(a, b, c, d)
  )
    return QUIET
  // "nền kinh tế xã hội chủ nghĩa" is another thing.
  if (/^(?:chủ|học|hóa|hoá)$/.test(lowerOf(after))) return QUIET
  return told(text, a, d, `${text.slice(a.start, b.end)} - ${text.slice(c.start, d.end)}`)
}
const wide = (...words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, -4)

/** What is wrong with the words that begin here, each of them being sound. */
export const phraseAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const word = words[i]
  if (!word?.facts.phraseHead) return QUIET
  const next = words[i + 1]
  if (next && word.facts.lower === next.facts.lower) return doubledAt(text, words, i)
  if (word.text.length <= 3 && next && !word.facts.partner && ONSET.test(word.text)) return tornAt(text, words, i)
  const confused = confusedAt(text, words, i)
  if (confused.length > 0) return confused
  const found = termAt(text, words, i)
  return found.length > 0 ? found : dashAt(text, words, i)
}
