/** What is wrong with the characters themselves (ND30-1.j). */
import { legacyText } from '../../text/legacy-fonts.ts'
import { hasOtherScript, inLatin } from '../../text/look-alikes.ts'
import { brief } from '../plan/words.ts'
import { type ProofText, QUIET, type Told } from './proof-text.ts'
import { remark, slip } from './spot.ts'
import type { Word } from './words.ts'

/** Hidden signs, and those of Symbol and Wingdings, which print as what the font at hand has there. */
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const wordAt = (text: string, at: number): { readonly start: number; readonly end: number } => {
  const start = text.lastIndexOf(' ', at) + 1
  const blank = text.indexOf(' ', at)
  return { start, end: Math.min(blank < 0 ? text.length : blank, start + 40) }
}

/** The first hidden sign; a plan's are told with its file. */
export const hiddenIn = (text: string): readonly Told[] => {
  const found = HIDDEN.exec(text)
  return found ? [remark('KH704', wordAt(text, found.index), { name: nameOf(found[0]) })] : QUIET
}

/** Words with letters of another script that look like ours. */
export const lookAlikesIn = (text: string, words: readonly Word[]): readonly Told[] => {
  if (!hasOtherScript(text)) return QUIET
  return words.flatMap(word => {
    const want = inLatin(word.text)
    return want === null ? [] : [slip('KH705', word, want)]
  })
}

/** A text in the encoding of an old font; nothing else can be said of it. */
export const legacyIn = (text: string): Told | null => {
  const found = legacyText(text)
  if (!found) return null
  const end = Math.min(60, text.length)
  return remark('KH706', { start: 0, end }, { font: found.font, want: brief(found.decoded) })
}

/** A letter with its mark apart; of texts as they are in the file. */
const APART = /[A-Za-zÀ-ỹ][\u0300-\u036f]/

/** The first word written with combining marks, for the file as a whole. */
export const decomposedIn = (texts: readonly ProofText[]): readonly ReturnType<Told>[] => {
  for (const text of texts) {
    const found = APART.exec(text.text)
    if (found && found[0].normalize('NFC') !== found[0])
      return [remark('KH703', wordAt(text.text, found.index), {})(text)]
  }
  return QUIET
}
