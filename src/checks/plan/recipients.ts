/** Recipients and the Lưu line (ND30-2.9). */

import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { NoiNhan, Plan, Text } from '../../model/plan.ts'
import { withoutEnd } from '../../text/ends.ts'
import { fold } from '../../text/vietnamese.ts'
import { expand } from './agency.ts'
import { passages } from './passages.ts'
import { doubles } from './words.ts'

const ARCHIVE_LINE = /^[-\s]*lưu(?![A-Za-zÀ-ỹ])(?!\s+(trữ|động|thông|niệm))[\s:]*/iu
const SALUTATION = /^\s*[-*]*\s*kính gửi(?![A-Za-zÀ-ỹ])/iu
const AS_ABOVE = /^[-\s]*(như (?:trên|điều|kính gửi)(?![A-Za-zÀ-ỹ])[^();]*)/iu

/** The recipient without its remark and end marks, abbreviations written out. */
const keyOf = (recipient: NoiNhan): string =>
  expand(recipient.ten.text.replace(/\([^)]{0,200}\)/g, ' '))
    .replace(/[^A-Za-zÀ-ỹ\d]+/gu, ' ')
    .trim()

const checkRecipient = (recipient: NoiNhan): readonly Finding[] => {
  const { text, origin } = recipient.ten
  const at = atValue(origin)
  if (ARCHIVE_LINE.test(text)) return [finding('KH390', at, { given: text })]
  const asAbove = AS_ABOVE.exec(text)?.[1]
  if (asAbove) return [finding('KH392', at, { given: asAbove.trim() })]
  return SALUTATION.test(text) ? [finding('KH393', at, { given: text })] : []
}

const open = (text: string): number => text.split('(').length - text.split(')').length

/** One bracket too many or too few; a remark that is only begun goes, one that is not closed is closed. */
const checkBrackets = (line: Text): readonly Finding[] => {
  const lacking = open(line.text)
  if (lacking === 0) return []
  const bare = withoutEnd(line.text)
  const want = lacking < 0 ? bare.replace(/\)$/, '') : bare.endsWith('(') ? withoutEnd(bare.slice(0, -1)) : `${bare})`
  return [finding('KH399', atValue(line.origin), { given: line.text, want })]
}

const checkDoubles = (recipients: readonly NoiNhan[]): readonly Finding[] =>
  doubles(recipients, keyOf).map(({ ten }) => finding('KH391', atValue(ten.origin), { given: ten.text }))

const withoutLabel = (entry: Text): string => withoutEnd(entry.text.replace(ARCHIVE_LINE, ''))

const checkArchive = (entries: readonly Text[]): readonly Finding[] => {
  const typed = entries
    .filter(entry => ARCHIVE_LINE.test(entry.text))
    .map(entry => finding('KH396', atValue(entry.origin), { given: entry.text, want: withoutLabel(entry) }))
  const keys = entries.map(entry => fold(withoutLabel(entry)))
  const doubled = doubles(entries, entry => fold(withoutLabel(entry))).map(entry =>
    finding('KH395', atValue(entry.origin), { given: entry.text }),
  )
  const kept = keys.some(key => /(^|[,\s])(vt|van thu)(?![A-Za-zÀ-ỹ])/u.test(key))
  const given = entries.map(withoutLabel).join(', ')
  return [...typed, ...doubled, ...(kept ? [] : [finding('KH394', atValue('/luu'), { given })])]
}

const checkSalutations = (plan: Plan): readonly Finding[] =>
  passages(plan)
    .filter(passage => SALUTATION.test(passage.text))
    .map(passage => finding('KH393', atValue(passage.origin, 'Kính gửi'), { given: passage.text.slice(0, 40) }))

/** Checks the lines of Nơi nhận and Lưu, and that nothing is addressed "Kính gửi". */
export const checkRecipients = (plan: Plan): readonly Finding[] => [
  ...(plan.noiNhan.length === 0 ? [finding('KH398', atKey('/noi_nhan'), {})] : []),
  ...plan.noiNhan.flatMap(checkRecipient),
  ...plan.noiNhan.flatMap(({ ten, de }) => [...checkBrackets(ten), ...(de ? checkBrackets(de) : [])]),
  ...checkDoubles(plan.noiNhan),
  ...checkArchive(plan.luu),
  ...checkSalutations(plan),
]
