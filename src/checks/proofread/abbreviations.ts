/** Abbreviations used before they are explained, or never explained. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { ProofPart, ProofText } from './proof-text.ts'
import { isMistyped } from './short-forms.ts'
import { remark, type Stretch } from './spot.ts'
import { isGlued, type Word } from './words.ts'

/** Known to every reader of such a paper. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'UBND HĐND MTTQ UBMTTQ UB BCH BTV BTC OA TW TƯ TP TX TT VT VP CP QH CNTT BHXH BHYT BHTN PCCC THCS THPT GDĐT QR PDF CCCD ID GDP ODA ASEAN WTO USB ' +
    'SMS OCOP HTX TNCS HIV AIDS COVID CT QL ĐT TL VN UNESCO ISO TCVN KT TM TUQ NQ NĐ QĐ KH CV BC TB AI IT ' +
    // Companies, agencies of the world, stuffs and devices go by these names only.
    'TNHH MTV CP VNPT FPT BIDV EVN VTV VOV VTC TTXVN MISA FDI WHO IMF WB ADB EU APEC FAO UNICEF UNDP UNFPA FULRO CHLB CHDCND GPS DNA ADN CPU ' +
    'RAM SIM ATM POS LED LCD TV PC DVD CD MC VIP VAT PVC HDPE RON FAX API GIS HTML URL XML SARS STT SĐT ABC VND USD EUR NSND NSƯT SOS'
  ).split(' '),
)

/** Texts whose readers need no explanation of what is short for want of room. */
const SILENT: ReadonlySet<ProofPart> = new Set(['head', 'recipient', 'table', 'subject'])

const ROMAN = /^[IVXLCDM]+$/

/** An abbreviation and where it stands; "VH-TT&TT" is one. */
export interface Abbreviated extends Stretch {
  readonly text: ProofText
  readonly short: string
  /** In brackets behind what it is short for, or "viết tắt là …". */
  readonly explained: boolean
}

const BEHIND = /\((?:sau đây )?(?:gọi tắt là|gọi chung là|viết tắt là|viết tắt|gọi là)?[:\s"“]*$/u

/** Compounds: letters, hyphens and ampersands without blanks. */
const wholeAt = (text: string, word: Word): Stretch => {
  let { start, end } = word
  while (start > 0 && /[A-ZĐ&-]/.test(text.charAt(start - 1))) start--
  while (end < text.length && /[A-ZĐ&-]/.test(text.charAt(end))) end++
  return { start, end }
}

/** Words in capitals beside each other, one of which has Vietnamese marks, are words: "ỦY BAN NHÂN DÂN". */
const isShouted = (text: string, words: readonly Word[], i: number): boolean => {
  const reaches = (step: 1 | -1): boolean => {
    for (let k = i + step; ; k += step) {
      const [word, last] = [words[k], words[k - step]]
      if (!word || !last || word.facts.letters !== 'all') return false
      if (text.slice(Math.min(word.end, last.end), Math.max(word.start, last.start)) !== ' ') return false
      if (!word.facts.abbreviation) return true
    }
  }
  return reaches(1) || reaches(-1)
}

/** "TS. Trần Đức Thủy", "KS. Đỗ An": a degree before a name. */
const isDegree = (text: string, end: number): boolean => /^\.\s?[A-ZĐÀ-Ỹ][a-zà-ỹ]/u.test(text.slice(end, end + 4))

/** The abbreviations of a text, each place of a compound once. */
export const abbreviatedIn = (at: ProofText, words: readonly Word[]): readonly Abbreviated[] => {
  const { text } = at
  if (SILENT.has(at.part) || !/[a-z]/.test(text)) return []
  const found: Abbreviated[] = []
  let last = -1
  for (const [i, word] of words.entries()) {
    if (!word.facts.abbreviation || word.start < last) continue
    const whole = wholeAt(text, word)
    last = whole.end
    const short = text.slice(whole.start, whole.end)
    if (isGlued(text, whole) || /^-|-$/.test(short) || isMistyped(short) || isShouted(text, words, i)) continue
    if (short.length <= 3 && isDegree(text, whole.end)) continue
    if (short.split(/[-&]/).every(part => KNOWN.has(part) || ROMAN.test(part) || part.length < 2)) continue
    found.push({ text: at, short, ...whole, explained: isExplained(text, whole) })
  }
  return found
}

/** "(CCHC)" and "(PAR INDEX)": nothing but capitals between the brackets. */
const isExplained = (text: string, { start, end }: Stretch): boolean => {
  const open = text.lastIndexOf('(', start)
  if (open < 0 || text.slice(open, start).includes(')')) return false
  if (BEHIND.test(text.slice(Math.max(0, start - 40), start))) return true
  const close = text.indexOf(')', end)
  return close >= 0 && /^[A-ZĐ &/-]+$/.test(text.slice(open + 1, close))
}

/** Each abbreviation once a file: at its first place, if that explains nothing. */
export const checkAbbreviations = (all: readonly Abbreviated[]): readonly Finding[] => {
  const seen = new Set<string>()
  const explained = new Set(all.filter(one => one.explained).map(one => one.short))
  // Some papers explain everything at the end or in an appendix of abbreviations; one remark for each is enough there, too.
  return all.flatMap(one => {
    if (seen.has(one.short)) return []
    seen.add(one.short)
    if (one.explained) return []
    return [remark(explained.has(one.short) ? 'KH708' : 'KH709', one, {})(one.text)]
  })
}
