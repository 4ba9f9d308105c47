/** Syllables that Vietnamese cannot have, and slips in what papers write every day. */
import { mendSyllable } from '../../text/syllable/mend.ts'
import { isSyllable } from '../../text/syllable/syllable.ts'
import { isUsual, meantPair, usualSyllables } from '../../text/syllable/usual-pairs.ts'
import { capitals } from '../../text/vietnamese.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark, replaced, type Stretch, slip } from './spot.ts'
import { beginsSentence, isGlued, type Word } from './words.ts'

/** Words that follow each other with one blank between them. */
const follows = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && other.start - one.end === 1 && text[one.end] === ' '

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
const partedAtCapital = (text: string, word: Word): readonly Told[] => {
  const at = [...word.text].findIndex((letter, i) => i > 0 && letter !== letter.toLocaleLowerCase('vi'))
  const [one, other] = [word.facts.lower.slice(0, at), word.facts.lower.slice(at)]
  if (at < 2 || isGlued(text, word) || !isSyllable(one) || !isSyllable(other)) return QUIET
  if (word.text.slice(at + 1) !== other.slice(1) || /^[a-z]+$/.test(word.facts.lower)) return QUIET
  const want = `${word.text.slice(0, at)} ${word.text.slice(at)}`
  return [at => remark('KH700', word, { want, fix: replaced(at, word.start, word.end, want) })(at)]
}

/** The word as its neighbour asks for it. */
const asNeighbourAsks = (text: string, words: readonly Word[], i: number): string | null => {
  const [last, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!word) return null
  const right = next && follows(text, word, next) ? meantPair(word.facts.lower, next.facts.lower)?.split(' ') : null
  if (right?.[1] === next?.facts.lower && right?.[0]) return right[0]
  const left = last && follows(text, last, word) ? meantPair(last.facts.lower, word.facts.lower)?.split(' ') : null
  return left?.[0] === last?.facts.lower ? (left?.[1] ?? null) : null
}

const impossibleAt = (text: string, words: readonly Word[], i: number): readonly Told[] => {
  const word = words[i]
  if (!word || isGlued(text, word)) return QUIET
  const asked = asNeighbourAsks(text, words, i)
  if (asked === null && !mayBeJudged(text, words, i)) return QUIET
  const { lower, plain } = word.facts
  const right = asked ?? mendSyllable(lower, plain) ?? parted(lower)
  if (plain && asked === null && (right === null || lower.length < SHORTEST_PLAIN || !isDaily(right))) return QUIET
  const want = right === null ? null : asTyped(right, word.text, word.facts.letters)
  const told: Told = at =>
    remark('KH700', word, { want, fix: want === null ? [] : replaced(at, word.start, word.end, want) })(at)
  return [told]
}

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
  if (before && follows(text, before, one) && isUsual(before.facts.lower, one.facts.lower)) return QUIET
  if (after && follows(text, other, after) && isUsual(other.facts.lower, after.facts.lower)) return QUIET
  const right = meantPair(one.facts.lower, other.facts.lower)
  if (right === null) return QUIET
  const isCapital = one.facts.letters === 'all' && other.facts.letters === 'all'
  const want = asTyped(right === 'chính phủ' ? 'Chính phủ' : right, one.text, isCapital ? 'all' : 'small')
  return [remark('KH701', { start: one.start, end: other.end }, { want })]
}

/** Shorter words without marks are of any language. */
const SHORTEST_PLAIN = 4

/** Syllables that papers use daily, and not only the letters of another language by chance. */
const isDaily = (right: string): boolean => right.split(' ').every(word => usualSyllables().has(word))

/** Slips of several words, that no single pair shows. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<=nhiệm vụ |nội dung |công tác )trong tâm(?![A-Za-zÀ-ỹ])/u, 'trọng tâm'],
  [/(?<![A-Za-zÀ-ỹ])cải cánh(?= (?:hành|thủ|mạnh|chế|thể|công|tổ))/u, 'cải cách'],
  [/(?<![A-Za-zÀ-ỹ])cải hành chính/u, 'cải cách hành chính'],
  [/(?<=(?:tổ chức|đoàn thể) )chính trị xã hội/u, 'chính trị - xã hội'],
  [/(?<=phát triển )kinh tế xã hội/u, 'kinh tế - xã hội'],
  [/giáo dục, pháp luật(?![A-Za-zÀ-ỹ])/u, 'giáo dục pháp luật'],
  [/cơ quan, hành chính nhà nước/u, 'cơ quan hành chính nhà nước'],
  [/thông tin, đại chúng/u, 'thông tin đại chúng'],
]

/** One of these stands in each of the phrases. */
const PHRASE_WORDS = ['cải ', 'trong tâm', 'trị xã', 'tế xã', 'dục, pháp', 'quan, hành', 'tin, đại']

const phrasesIn = (text: string): readonly Told[] =>
  PHRASES.flatMap(([form, want]) => {
    const found = form.exec(text)
    return found ? [remark('KH701', { start: found.index, end: found.index + found[0].length }, { want })] : []
  })

/** Impossible syllables and mistyped pairs of one text. */
export const lettersIn = (text: string, words: readonly Word[]): readonly Told[] => {
  const told: Told[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word?.facts.letters === 'mixed') told.push(...partedAtCapital(text, word))
    else if (word?.facts.impossible) told.push(...impossibleAt(text, words, i))
    else if (word?.facts.partner || words[i + 1]?.facts.partner) told.push(...pairAt(text, words, i))
  }
  if (PHRASE_WORDS.some(words => text.includes(words))) told.push(...phrasesIn(text))
  return told
}

/** UBND and its kind with letters exchanged, lost or added. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...['UNBD', 'UBDN', 'UDBN', 'UDND', 'BUND', 'UBNDD', 'UBNN', 'UBNB', 'UBMD'].map((s): [string, string] => [
    s,
    'UBND',
  ]),
  ...['HDND', 'HĐDN', 'HNĐD', 'ĐHND', 'HĐNDD', 'HDNĐ'].map((s): [string, string] => [s, 'HĐND']),
  ...['UBMTQ', 'UBMTTTQ', 'UMBTTQ', 'UBMTQT', 'UBTMTQ'].map((s): [string, string] => [s, 'UBMTTQ']),
  ...['MTQT', 'MTTTQ', 'TMTQ'].map((s): [string, string] => [s, 'MTTQ']),
  ...['CHCC', 'CCCH', 'CCHCC'].map((s): [string, string] => [s, 'CCHC']),
])

/** Is it told as mistyped, and so in need of no explanation? */
export const isMistyped = (short: string): boolean => SHORT_FORMS.has(short)

/** Abbreviations that everybody knows, mistyped. */
export const shortFormsIn = (words: readonly Word[]): readonly Told[] =>
  words.flatMap(word => {
    const want = word.facts.abbreviation ? SHORT_FORMS.get(word.text) : undefined
    const stretch: Stretch = word
    return want === undefined ? [] : [slip('KH707', stretch, want)]
  })
