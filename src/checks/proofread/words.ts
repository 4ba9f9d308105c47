/** The words of a text, each looked at once for all the checks of letters. */
import { isForeign } from '../../text/syllable/foreign.ts'
import { isPhraseHead } from '../../text/syllable/phrase-heads.ts'
import { isSyllable } from '../../text/syllable/syllable.ts'
import { isVietnamese, type ToneStyle, toneStyle } from '../../text/syllable/tones.ts'
import { isPartner } from '../../text/syllable/usual-pairs.ts'

/** What is known of a word wherever it stands. */
export interface WordFacts {
  /** In small letters. */
  readonly lower: string
  /** Neither a syllable nor a word from elsewhere, though all its letters are Vietnamese. */
  readonly impossible: boolean
  /** It may be keys of Telex: letters that no Vietnamese word has, or such a row of them. */
  readonly debris: boolean
  /** Without marks, so that it may be of any language: told only where a daily word was clearly meant. */
  readonly plain: boolean
  /** small: "hội" · title: "Hội" · all: "HỘI" · mixed: "VNeID". */
  readonly letters: 'small' | 'title' | 'all' | 'mixed'
  readonly style: ToneStyle | null
  /** Two or more capitals and no vowel with a mark: "UBND", "TTĐT". */
  readonly abbreviation: boolean
  /** "ubnd", "Ubnd": an abbreviation that everybody knows, not in capitals. */
  readonly lowerShort: boolean
  /** A slip of several words may begin here. */
  readonly phraseHead: boolean
  /** A word that papers write with a certain other. */
  readonly partner: boolean
}

/** A word and where it stands. */
export interface Word {
  readonly facts: WordFacts
  readonly text: string
  readonly start: number
  readonly end: number
}

const lettersOf = (word: string, lower: string): WordFacts['letters'] => {
  if (word === lower) return 'small'
  if (word === word.toLocaleUpperCase('vi')) return word.length > 1 ? 'all' : 'title'
  return word.slice(1) === lower.slice(1) ? 'title' : 'mixed'
}

const isPlain = (lower: string): boolean => /^[a-z]+$/.test(lower)

/** Doubled vowels, w, or a key of a tone at the end or before the last consonants. */
const KEYS = /aa|ee|oo|dd|[aouư]w|[a-zà-ỹ][sfrxj](?:$|[cmnpt]$|n[gh]$|ch$)/u
const LONGEST_KEYS = 11
const KNOWN_SHORT = /^(?:ubnd|hđnd|mttq|ubmttq)$/

const look = (word: string): WordFacts => {
  const lower = word.toLocaleLowerCase('vi')
  const letters = lettersOf(word, lower)
  const hasVowel = /[aeiouyăâêôơưà-ỹ]/.test(lower.replaceAll('đ', 'd'))
  const plain = isPlain(lower)
  const own = word.length > 1 && isVietnamese(lower) && (!plain || (letters === 'small' && word.length <= 7))
  const impossible = own && (letters !== 'all' || hasVowel) && !isForeign(lower) && !isSyllable(lower)
  return {
    lower,
    impossible,
    debris:
      (letters === 'small' || letters === 'title') &&
      word.length <= LONGEST_KEYS &&
      KEYS.test(lower) &&
      !isSyllable(lower),
    plain,
    letters,
    style: plain ? null : toneStyle(lower),
    abbreviation: letters === 'all' && /^[A-ZĐ]{2,}$/.test(word),
    lowerShort: letters !== 'all' && KNOWN_SHORT.test(lower),
    phraseHead: isPhraseHead(lower),
    partner: isPartner(lower),
  }
}

/** Papers use some thousand words over and over: one look each, and all forgotten where a hostile text has more. */
const known = new Map<string, WordFacts>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 20

const factsOf = (word: string): WordFacts => {
  const found = known.get(word)
  if (found) return found
  const facts = look(word)
  if (known.size >= MOST_KNOWN) known.clear()
  // Its own copy: a piece of a text would keep the whole text.
  if (word.length <= LONGEST_KNOWN) known.set(` ${word}`.slice(1), facts)
  return facts
}

/** 1 for each UTF-16 unit that words are made of, as in `[A-Za-zÀ-ỹ]`; looking it up is quicker than a pattern. */
const LETTERS = Uint8Array.from({ length: 0x1efa }, (_, unit) =>
  /[A-Za-zÀ-ỹ]/.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** All words of a text in order. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (let at = 0; at < text.length; at++) {
    if (LETTERS[text.charCodeAt(at)] !== 1) continue
    const start = at
    while (LETTERS[text.charCodeAt(at)] === 1) at++
    const word = text.slice(start, at)
    words.push({ facts: factsOf(word), text: word, start, end: at })
  }
  return words
}

/** Words that follow each other with one blank between them. */
export const follows = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && other.start - one.end === 1 && text[one.end] === ' '

/** Does a sentence, a line or a heading begin with the word at this place? */
export const beginsSentence = (text: string, start: number): boolean => {
  let at = start - 1
  while (at >= 0 && ' *"“”\'(\u00a0'.includes(text.charAt(at))) at--
  return at < 0 || '.?!:;-–+…'.includes(text.charAt(at))
}

/** Is a word part of a code, an address, a unit or a compound with hyphens? */
export const isGlued = (text: string, { start, end }: Pick<Word, 'start' | 'end'>): boolean => {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before !== '' && '/@_&\\0123456789'.includes(before)) return true
  if (after !== '' && '/@_&\\0123456789'.includes(after)) return true
  const isLetter = (sign: string): boolean => /[A-Za-zÀ-ỹ]/.test(sign)
  if ((before === '-' || before === '.') && isLetter(text.charAt(start - 2))) return true
  return (after === '-' || after === '.') && isLetter(text.charAt(end + 1))
}
