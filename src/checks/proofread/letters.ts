/** Syllables that Vietnamese cannot have, and slips in what papers write every day. */
import { type Mended, mendSyllable } from '../../text/syllable/mend.ts'
import { isSyllable } from '../../text/syllable/syllable.ts'
import { isUsual, isWord, meantPair, usualSyllables } from '../../text/syllable/usual-pairs.ts'
import { capitals } from '../../text/vietnamese.ts'
import { debrisAt } from './debris.ts'
import { phraseAt } from './phrases.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark, replaced } from './spot.ts'
import { beginsSentence, follows, isGlued, type Word } from './words.ts'

/** The capitals of the word that was typed. */
const asTyped = (right: string, typed: string, letters: Word['facts']['letters']): string =>
  letters === 'all'
    ? capitals(right)
    : /^\p{Lu}/u.test(typed)
      ? right.replace(/^[A-Za-zÀ-ỹ]/u, first => capitals(first))
      : right

const isCapitalText = (text: string): boolean => !/[a-z]/.test(text)

/** Names and abbreviations are none of our business. */
const mayBeJudged = (text: string, words: readonly Word[], i: number): boolean => {
  const word = words[i]
  if (!word?.facts.impossible) return false
  if (word.facts.letters === 'small') return true
  if (word.facts.letters === 'all') return isCapitalText(text)
  const next = words[i + 1]
  return word.facts.letters === 'title' && beginsSentence(text, word.start) && next?.facts.letters !== 'title'
}

/** Two syllables are no longer. */
const LONGEST_PAIR = 14

/** Two syllables typed without a blank: "tầnglớp". */
const parted = (lower: string): string | null => {
  if (lower.length > LONGEST_PAIR) return null
  const found: string[] = []
  for (let at = 2; at <= lower.length - 2; at++) {
    const [one, other] = [lower.slice(0, at), lower.slice(at)]
    if (isSyllable(one) && isSyllable(other) && isUsual(one, other)) found.push(`${one} ${other}`)
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The same with a capital to show where: "nghịỦy". */
const partedAtCapital = (text: string, word: Word | undefined): readonly Told[] => {
  if (!word) return QUIET
  const at = [...word.text].findIndex((letter, i) => i > 0 && letter !== letter.toLocaleLowerCase('vi'))
  const [one, other] = [word.facts.lower.slice(0, at), word.facts.lower.slice(at)]
  if (at < 2 || isGlued(text, word) || !isSyllable(one) || !isSyllable(other)) return QUIET
  if (word.text.slice(at + 1) !== other.slice(1) || /^[a-z]+$/.test(word.facts.lower)) return QUIET
  const want = `${word.text.slice(0, at)} ${word.text.slice(at)}`
  return [at => remark('KH700', word, { want, fix: replaced(at, word.start, word.end, want) })(at)]
}

/** The word as its neighbour asks for it. `loose`: with any one letter wrong, which a person must confirm. */
const asNeighbourAsks = (text: string, words: readonly Word[], i: number, loose: boolean): string | null => {
  const [last, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word) return null
  const meant = (one: Word, other: Word): readonly string[] =>
    meantPair(one.facts.lower, other.facts.lower, loose)?.split(' ') ?? []
  const right = next && follows(text, word, next) ? meant(word, next) : []
  if (right[0] && right[1] === next?.facts.lower) return right[0]
  const left = last && follows(text, last, word) ? meant(last, word) : []
  return left[1] && left[0] === last?.facts.lower ? left[1] : null
}

/** What was meant, as far as that can be told. */
const meantAt = (text: string, words: readonly Word[], i: number): Mended | null => {
  const { lower, plain, letters } = words[i]?.facts ?? { lower: '', plain: false, letters: 'mixed' }
  const asked = asNeighbourAsks(text, words, i, false)
  if (asked !== null) return { right: asked, sure: true }
  if (!mayBeJudged(text, words, i)) return null
  // Names and short words of another language come near to anything.
  const mayBeLoose = letters === 'small' && (!plain || lower.length > 3)
  const loosely = mayBeLoose ? asNeighbourAsks(text, words, i, true) : null
  if (loosely !== null) return { right: loosely, sure: false }
  const mended = mendSyllable(lower, plain)
  const apart = mended ? null : parted(lower)
  const found = apart === null ? mended : { right: apart, sure: true }
  return plain && (found === null || lower.length < SHORTEST_PLAIN || !isDaily(found.right)) ? null : found
}

const impossibleAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const word = words[i]
  if (!word || isGlued(text, word)) return QUIET
  const meant = meantAt(text, words, i)
  if (meant === null && (word.facts.plain || !mayBeJudged(text, words, i))) return QUIET
  const want = meant === null ? null : asTyped(meant.right, word.text, word.facts.letters)
  const told: Told = at =>
    remark('KH700', word, { want, fix: want !== null && meant?.sure ? replaced(at, word.start, word.end, want) : [] })(
      at,
    )
  return [told]
}

/** "500.000 đồng chi cho": a sum of money, and no "đồng chí". */
const isCounted = (text: string, { facts, start }: Word): boolean =>
  facts.lower === 'đồng' && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start))

/** "xã Khánh Hoà thành lập": the end of a name goes with nothing behind it. */
const isLastOfName = (text: string, before: Word | undefined, one: Word): boolean =>
  one.facts.letters === 'title' && before?.facts.letters === 'title' && follows(text, before, one)

/** "hồ số 2" */
const isNumber = (text: string, { facts, end }: Word): boolean =>
  facts.lower === 'số' && /^ \d/.test(text.slice(end, end + 2))

/** A slip of one of two words that go together; what their other neighbours make of them goes first. */
const pairAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const [before, one, other, after] = [words[i - 1], words[i], words[i + 1], words[i + 2]]
  if (!one || !other || !follows(text, one, other) || isUsual(one.facts.lower, other.facts.lower)) return QUIET
  if (
    other.facts.letters === 'title' ||
    one.facts.letters === 'mixed' ||
    one.facts.impossible ||
    other.facts.impossible
  )
    return QUIET
  const right = meantPair(one.facts.lower, other.facts.lower)
  if (right === null) return QUIET
  if (before && follows(text, before, one) && isWord(before.facts.lower, one.facts.lower)) return QUIET
  if (after && follows(text, other, after) && isWord(other.facts.lower, after.facts.lower)) return QUIET
  if (isCounted(text, one) || isLastOfName(text, before, one) || isNumber(text, other)) return QUIET
  const isCapital = one.facts.letters === 'all' && other.facts.letters === 'all'
  const want = asTyped(right === 'chính phủ' ? 'Chính phủ' : right, one.text, isCapital ? 'all' : 'small')
  return [remark('KH701', { start: one.start, end: other.end }, { want })]
}

/** Shorter words without marks are of any language. */
const SHORTEST_PLAIN = 4

/** Syllables that papers use daily, and not only the letters of another language by chance. */
const isDaily = (right: string): boolean => right.split(' ').every(word => usualSyllables().has(word))

/** Impossible syllables and mistyped pairs of one text. */
export const lettersIn = (text: string, words: readonly Word[]): readonly Told[] => {
  const told: Told[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const found = lettersAt(text, words, i)
    told.push(...(found.length > 0 ? found : phraseUntoldAt(text, words, i)))
  }
  return told.length === 0 ? QUIET : told
}

/** Four words of a phrase; what is told of one of them is not told of all. */
const phraseUntoldAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const found = phraseAt(text, words, i)
  if (found.length === 0) return QUIET
  return [1, 2, 3].some(k => lettersAt(text, words, i + k).length > 0) ? QUIET : found
}

const lettersAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const { letters, impossible, partner, debris } = words[i]?.facts ?? {}
  const keys = debris ? debrisAt(text, words, i) : QUIET
  if (keys.length > 0) return keys
  if (letters === 'mixed') return partedAtCapital(text, words[i])
  if (impossible) return impossibleAt(text, words, i)
  return partner || words[i + 1]?.facts.partner ? pairAt(text, words, i) : QUIET
}
