/** Keys of Telex and VNI that were typed while the input method was off: "thuwcj hieejn", "thu75c". */
import { isSyllable } from './syllable.ts'
import { withoutTone, withTone } from './tones.ts'

const TONES = 'srfxj'
/** sắc, hỏi, huyền, ngã, nặng: the keys' tones. */
const TONE_OF: readonly number[] = [1, 3, 2, 4, 5]

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/uow|uwow|uwo/, 'ươ'],
  [/aa/, 'â'],
  [/aw/, 'ă'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
]

const VOWEL = /[aăâeêioôơuưy]/

/** What the keys were to be, and how many of them were keys of marks; null where they make no syllable. */
export const telexSyllable = (word: string): { readonly meant: string; readonly keys: number } | null => {
  if (word.length < 3 || word.length > 11) return null
  let [bare, keys, tone] = [word, 0, 0]
  for (const [typed, letter] of LETTERS)
    if (typed.test(bare)) {
      bare = bare.replace(typed, letter)
      keys++
    }
  // The key of the tone stands behind the vowels: at the end, or before the last consonants.
  const at = [...bare].findLastIndex((key, i) => i > 1 && TONES.includes(key) && VOWEL.test(bare.slice(0, i)))
  if (at > 0) {
    tone = TONE_OF[TONES.indexOf(bare.charAt(at))] ?? 0
    bare = bare.slice(0, at) + bare.slice(at + 1)
    keys++
  }
  if (keys === 0 || withoutTone(bare).tone !== 0) return null
  const meant = withTone(bare, tone)
  return isSyllable(meant) ? { meant, keys } : null
}

const DIGITS = /[a-z]+\d{1,2}[a-z]*\d?/
const VNI_LETTERS: readonly (readonly [RegExp, (letter: string) => string])[] = [
  [/[aeo](?=[a-z]*6)/, letter => ({ a: 'â', e: 'ê', o: 'ô' })[letter] ?? letter],
  [/uo(?=[a-z]*7)/, () => 'ươ'],
  [/[uo](?=[a-z]*7)/, letter => ({ u: 'ư', o: 'ơ' })[letter] ?? letter],
  [/a(?=[a-z]*8)/, () => 'ă'],
]
const VNI_TONES: readonly number[] = [0, 1, 2, 3, 4, 5]

/** The same with the digits of VNI: one for a letter and one for its tone, or it is a code. */
export const vniSyllable = (word: string): string | null => {
  const [letter, tone] = [/[678]/.exec(word)?.[0], /[1-5]/.exec(word)?.[0]]
  if (!letter || !tone || !DIGITS.test(word) || word.replace(/\D/g, '').length !== 2) return null
  const way = VNI_LETTERS.find(([typed]) => typed.test(word))
  if (!way) return null
  const bare = word.replace(way[0], way[1]).replace(/\d/g, '')
  const meant = withTone(bare, VNI_TONES[Number(tone)] ?? 0)
  return isSyllable(meant) ? meant : null
}
