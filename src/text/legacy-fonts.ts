/** Text typed for fonts of before Unicode (TCVN3 ".VnTime", VNI "VNI-Times"), as programs of today show its bytes. */
import { isSyllable } from './syllable/syllable.ts'

const TCVN3_BYTES = `A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ
CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ
EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ`

/** What the bytes mean that Latin-1 shows as accented letters and signs. */
const tcvn3: ReadonlyMap<string, string> = new Map(
  TCVN3_BYTES.split(/\s+/).map((pair): [string, string] => [
    String.fromCharCode(Number.parseInt(pair.slice(0, 2), 16)),
    pair.slice(2),
  ]),
)

const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }
/** Circumflex, alone and with each tone. */
const ROOFS: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
/** Breve, alone and with each tone: on a only. */
const BREVES: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_SINGLE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const pairsOf = (): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  const add = (from: string, to: string): void => {
    all.set(from, to.normalize('NFC'))
    all.set(from.toUpperCase(), to.normalize('NFC').toUpperCase())
    all.set(
      from.charAt(0).toUpperCase() + from.slice(1),
      to.normalize('NFC').replace(/^./u, first => first.toUpperCase()),
    )
  }
  for (const vowel of ['a', 'e', 'o', 'u', 'y', 'ô', 'ö'])
    for (const [sign, mark] of Object.entries(TONES)) add(vowel + sign, (VNI_SINGLE[vowel] ?? vowel) + mark)
  for (const vowel of ['a', 'e', 'o']) for (const [sign, mark] of Object.entries(ROOFS)) add(vowel + sign, vowel + mark)
  for (const [sign, mark] of Object.entries(BREVES)) add(`a${sign}`, `a${mark}`)
  for (const [from, to] of Object.entries(VNI_SINGLE)) add(from, to)
  return all
}
const vni = pairsOf()
const VNI_PARTS = new RegExp([...vni.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

const decoders = {
  TCVN3: (word: string): string => word.replace(/[\u00a1-\u00ff]/g, sign => tcvn3.get(sign) ?? sign),
  VNI: (word: string): string => word.replace(VNI_PARTS, part => vni.get(part) ?? part),
} as const

/** The encodings before Unicode that are known again. */
export type LegacyFont = keyof typeof decoders
const FONTS: readonly LegacyFont[] = ['TCVN3', 'VNI']

/** Letters and signs that no Vietnamese text in Unicode has inside a word. */
const SUSPECT =
  /[\u00a1-\u00a9\u00ac-\u00b0\u00b5-\u00ba\u00bc-\u00be\u00c4-\u00c8\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/
/** Letters that only Unicode has: nobody mixes the encodings in one paragraph. */
const UNICODE = /[\u0102-\u01b0\u1ea0-\u1ef9]/
const WORD = /[A-Za-z\u00a1-\u00ff]+/g

/** Enough to tell an encoding by. */
const MOST_WORDS = 60

const isSound = (word: string): boolean => isSyllable(word.toLocaleLowerCase('vi'))

/** Words that are nonsense as they stand and Vietnamese once decoded. */
const decodedWords = (words: readonly string[], font: LegacyFont): number =>
  words.filter(word => {
    const decoded = decoders[font](word)
    return decoded !== word && !isSound(word) && isSound(decoded)
  }).length

/** A text in an old encoding, and what it says; null for any other text. */
export const legacyText = (text: string): { readonly font: LegacyFont; readonly decoded: string } | null => {
  if (!SUSPECT.test(text) || UNICODE.test(text)) return null
  const words = (text.match(WORD) ?? []).slice(0, MOST_WORDS).filter(word => /[\u00a1-\u00ff]/.test(word))
  const counted = FONTS.map(font => ({ font, count: decodedWords(words, font) })).sort((a, b) => b.count - a.count)
  const [best] = counted
  if (!best || best.count < 2 || best.count * 2 < words.length) return null
  return { font: best.font, decoded: text.replace(WORD, decoders[best.font]) }
}
