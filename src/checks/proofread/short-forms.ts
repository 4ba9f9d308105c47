/** Abbreviations that everybody knows, mistyped. */
import type { Told } from './proof-text.ts'
import { slip } from './spot.ts'
import { isGlued, type Word } from './words.ts'

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

/** "ubnd" and "Ubnd"; in an address it stands as it is. */
const inCapitals = (text: string, word: Word): string | undefined =>
  word.facts.lowerShort && !isGlued(text, word) ? word.facts.lower.toLocaleUpperCase('vi') : undefined

/** Mistyped abbreviations of one text. */
export const shortFormsIn = (text: string, words: readonly Word[]): readonly Told[] =>
  words.flatMap(word => {
    const want = word.facts.abbreviation ? SHORT_FORMS.get(word.text) : inCapitals(text, word)
    return want === undefined ? [] : [slip('KH707', word, want)]
  })
