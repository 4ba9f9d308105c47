/** Recipients and the Lưu line (ND30-2.9). */

import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { NoiNhan, Text } from '../../model/plan.ts'
import { withoutEnd } from '../../text/ends.ts'
import { remember } from '../../text/remember.ts'
import { fold } from '../../text/vietnamese.ts'
import { expand } from './agency.ts'
import type { Reading } from './passages.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'
import { doubles } from './words.ts'

const ARCHIVE_LINE = /^[-\s]*lưu(?![A-Za-zÀ-ỹ])(?!\s+(trữ|động|thông|niệm))[\s:]*/iu
const SALUTATION = /^\s*[-*]*\s*kính gửi(?![A-Za-zÀ-ỹ])/iu
const AS_ABOVE = /^[-\s]*(như (?:trên|điều|kính gửi)(?![A-Za-zÀ-ỹ])[^();]*)/iu

/** The recipient without its remark and end marks, abbreviations written out. */
const keyOf = (text: string): string =>
  expand(text.replace(/\([^)]{0,200}\)/g, ' '))
    .replace(/[^A-Za-zÀ-ỹ\d]+/gu, ' ')
    .trim()

const noRecipient = (text: string): readonly Said[] => {
  if (ARCHIVE_LINE.test(text)) return [say('KH390', { given: text })]
  const asAbove = AS_ABOVE.exec(text)?.[1]
  if (asAbove) return [say('KH392', { given: asAbove.trim() })]
  return SALUTATION.test(text) ? [say('KH393', { given: text })] : NOTHING
}

const open = (text: string): number =>
  text.includes('(') || text.includes(')') ? text.split('(').length - text.split(')').length : 0

/** One bracket too many or too few; a remark that is only begun goes, one that is not closed is closed. */
const bracketsIn = (text: string): readonly Said[] => {
  const lacking = open(text)
  if (lacking === 0) return NOTHING
  const bare = withoutEnd(text)
  const want = lacking < 0 ? bare.replace(/\)$/, '') : bare.endsWith('(') ? withoutEnd(bare.slice(0, -1)) : `${bare})`
  return [say('KH399', { given: text, want })]
}

/** What a line of Nơi nhận says, its remark left out. */
interface Line {
  readonly key: string
  readonly wrong: readonly Said[]
  readonly brackets: readonly Said[]
}

const lineIn = remember((text): Line => ({ key: keyOf(text), wrong: noRecipient(text), brackets: bracketsIn(text) }))

const checkLines = (recipients: readonly NoiNhan[]): readonly Finding[] => {
  const lines = recipients.map(({ ten, de }) => ({ ten, de, ...lineIn(ten.text) }))
  return [
    ...lines.flatMap(({ ten, wrong }) => sayAt(wrong, ten)),
    ...lines.flatMap(({ ten, de, brackets }) => [
      ...sayAt(brackets, ten),
      ...(de ? sayAt(bracketsIn(de.text), de) : NOTHING),
    ]),
    ...doubles(lines, ({ key }) => key).map(({ ten }) => finding('KH391', atValue(ten.origin), { given: ten.text })),
  ]
}

/** An entry of the Lưu line, taken apart. */
interface Archive {
  readonly typed: boolean
  readonly withoutLabel: string
  readonly key: string
  /** Does the office's records section keep a copy? */
  readonly kept: boolean
}

const archiveIn = remember((text): Archive => {
  const withoutLabel = withoutEnd(text.replace(ARCHIVE_LINE, ''))
  const key = fold(withoutLabel)
  return { typed: ARCHIVE_LINE.test(text), withoutLabel, key, kept: /(^|[,\s])(vt|van thu)(?![A-Za-zÀ-ỹ])/u.test(key) }
})

const checkArchive = (entries: readonly Text[]): readonly Finding[] => {
  const archives = entries.map(({ text, origin }) => ({ text, origin, ...archiveIn(text) }))
  const typed = archives
    .filter(entry => entry.typed)
    .map(({ text, origin, withoutLabel }) => finding('KH396', atValue(origin), { given: text, want: withoutLabel }))
  const doubled = doubles(archives, ({ key }) => key).map(({ text, origin }) =>
    finding('KH395', atValue(origin), { given: text }),
  )
  if (archives.some(({ kept }) => kept)) return [...typed, ...doubled]
  const given = archives.map(({ withoutLabel }) => withoutLabel).join(', ')
  return [...typed, ...doubled, finding('KH394', atValue('/luu'), { given })]
}

/** Is this text a salutation, "Kính gửi …"? */
export const isSalutation = (text: string): boolean => SALUTATION.test(text)

const checkSalutations = (telling: Reading['telling']): readonly Finding[] =>
  telling
    .filter(passage => passage.facts.salutation)
    .map(passage => finding('KH393', atValue(passage.origin, 'Kính gửi'), { given: passage.text.slice(0, 40) }))

/** Checks the lines of Nơi nhận and Lưu, and that nothing is addressed "Kính gửi". */
export const checkRecipients = ({ plan, telling }: Reading): readonly Finding[] => [
  ...(plan.noiNhan.length === 0 ? [finding('KH398', atKey('/noi_nhan'), {})] : NOTHING),
  ...checkLines(plan.noiNhan),
  ...checkArchive(plan.luu),
  ...checkSalutations(telling),
]
