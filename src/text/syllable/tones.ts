/** Tones of a Vietnamese syllable: taken off, put back, and which of the two ways of placing them is used (ND30-5.s). */

/** Of a syllable in small letters and NFC. Tones: 0 ngang, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
export interface Toned {
  /** Without its tone, other marks in place: "thực" → "thưc". */
  readonly bare: string
  readonly tone: number
  /** Index of the letter that bears the tone; -1 for none. */
  readonly at: number
  /** How many letters bear a tone: two is a slip. */
  readonly count: number
}

const VOWELS = 'aăâeêioôơuưy'
const MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const

const parts = new Map<string, readonly [letter: string, tone: number]>()
const toned = new Map<string, string>()
for (const vowel of VOWELS)
  for (const [tone, mark] of MARKS.entries()) {
    const letter = (vowel + mark).normalize('NFC')
    parts.set(letter, [vowel, tone])
    toned.set(vowel + tone, letter)
  }

/** Takes the tone off. */
export const withoutTone = (word: string): Toned => {
  let bare = ''
  let [tone, at, count] = [0, -1, 0]
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    const part = parts.get(letter)
    bare += part ? part[0] : letter
    if (!part || part[1] === 0) continue
    tone = part[1]
    at = i
    count++
  }
  return { bare, tone, at, count }
}

/** Are all letters of a word in small letters those of Vietnamese words (no f, j, w, z, no foreign marks)? */
export const isVietnamese = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    if (!parts.has(letter) && !'bcdđghklmnpqrstvx'.includes(letter)) return false
  }
  return true
}

const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter)
const isMarked = (letter: string): boolean => letter !== '' && 'ăâêôơư'.includes(letter)

/** Where the vowels begin that may bear the tone: not the u of qu, nor the i of gi before another vowel. */
const firstVowel = (bare: string): number => {
  if (bare.startsWith('qu')) return 2
  if (bare.startsWith('gi') && isVowel(bare.charAt(2))) return 2
  for (let i = 0; i < bare.length; i++) if (isVowel(bare.charAt(i))) return i
  return -1
}

/** The letter that bears the tone, where there are two ways the older one (hòa, thủy); -1 without a vowel. */
const placeOf = (bare: string): number => {
  const first = firstVowel(bare)
  if (first < 0) return -1
  let end = first
  while (isVowel(bare.charAt(end))) end++
  for (let i = end - 1; i >= first; i--) if (isMarked(bare.charAt(i))) return i
  const count = end - first
  if (count <= 1) return first
  if (count >= 3) return first + 1
  return end < bare.length ? first + 1 : first
}

/** Puts a tone on a syllable without one. */
export const withTone = (bare: string, tone: number): string => {
  const at = placeOf(bare)
  if (at < 0) return bare
  return bare.slice(0, at) + (toned.get(bare.charAt(at) + tone) ?? bare.charAt(at)) + bare.slice(at + 1)
}

/** Does the tone stand on a letter that may bear it? Both ways of hòa and hoà are right. */
export const isWellPlaced = ({ bare, tone, at }: Toned): boolean => {
  if (tone === 0) return true
  const place = placeOf(bare)
  return at === place || (at === place + 1 && styleAt(bare, place))
}

/** Open syllables in oa, oe, uy: the ones that are spelt in two ways. */
const styleAt = (bare: string, place: number): boolean =>
  place === bare.length - 2 && /(?:oa|oe|uy)$/.test(bare) && !bare.startsWith('qu')

/** Two ways of placing a tone: `old` hòa, thủy; `new` hoà, thuỷ. */
export type ToneStyle = 'old' | 'new'

/** Which way a syllable in small letters is spelt; null where there is one way only. */
export const toneStyle = (word: string): ToneStyle | null => {
  const { bare, tone, at, count } = withoutTone(word)
  if (tone === 0 || count > 1) return null
  const place = placeOf(bare)
  if (!styleAt(bare, place)) return null
  return at === place ? 'old' : at === place + 1 ? 'new' : null
}

/** The same syllable spelt the other way; as it is where there is one way only. Capitals stay where they are. */
export const inStyle = (word: string, style: ToneStyle): string => {
  const lower = word.toLocaleLowerCase('vi')
  const own = toneStyle(lower)
  if (own === null || own === style) return word
  const { bare, tone } = withoutTone(lower)
  const at = placeOf(bare) + (style === 'new' ? 1 : 0)
  const right = bare.slice(0, at) + (toned.get(bare.charAt(at) + tone) ?? '') + bare.slice(at + 1)
  return [...right].map((letter, i) => (word[i] === lower[i] ? letter : letter.toLocaleUpperCase('vi'))).join('')
}
