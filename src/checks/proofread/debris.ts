/** Words typed while the input method was off, as far as what was meant is certain. */
import { telexSyllable, vniSyllable } from '../../text/syllable/telex.ts'
import { isUsual, usualSyllables } from '../../text/syllable/usual-pairs.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark, replaced, type Stretch } from './spot.ts'
import { beginsSentence, follows, isGlued, type Word } from './words.ts'

const told =
  (stretch: Stretch, want: string): Told =>
  at =>
    remark('KH700', stretch, { want, fix: replaced(at, stretch.start, stretch.end, want) })(at)

/** What a neighbour means, keys of Telex or not. */
const meantOf = (word: Word): string =>
  (word.facts.debris ? telexSyllable(word.facts.lower)?.meant : null) ?? word.facts.lower

/** One key may be a letter of another language ("test", "zoom"): then a neighbour must ask for the word, or a mark stand in it. */
export const debrisAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  const found = word && !isGlued(text, word) ? telexSyllable(word.facts.lower) : null
  if (!word || !found) return QUIET
  const { meant, keys } = found
  const isAsked =
    (follows(text, before, word) && before !== undefined && isUsual(meantOf(before), meant)) ||
    (follows(text, word, after) && after !== undefined && isUsual(meant, meantOf(after)))
  const isCertain = usualSyllables().has(meant) && (keys > 1 || !word.facts.plain)
  if (!isAsked && !isCertain) return QUIET
  if (word.facts.letters === 'title' && !beginsSentence(text, word.start)) return QUIET
  return [told(word, word.facts.letters === 'title' ? meant.charAt(0).toLocaleUpperCase('vi') + meant.slice(1) : meant)]
}

const WITH_DIGITS = /(?<![A-Za-zÀ-ỹ\d/.@_-])[a-z]{1,5}\d{1,2}[a-z]{0,3}\d?(?![A-Za-zÀ-ỹ\d/@_-])/gu

/** "thu75c", "ke61t": daily words with the digits of VNI in them. */
export const vniKeysIn = (text: string): readonly Told[] =>
  /[a-z][1-8]{1,2}(?![A-Z])/.test(text)
    ? [...text.matchAll(WITH_DIGITS)].flatMap(({ 0: given, index }) => {
        const want = given.length < 4 ? null : vniSyllable(given)
        return want && usualSyllables().has(want) ? [told({ start: index, end: index + given.length }, want)] : []
      })
    : QUIET
