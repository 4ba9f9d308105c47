/** A part of the head that is there twice: a paper has one number, one date (ND30-2.1–2.4). */
import type { JudgedRule } from '../../decree/asks.ts'
import type { Role } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { fold } from '../../text/vietnamese.ts'
import { faceOf } from './face.ts'
import { fault, type PageCode } from './judge.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { both, short } from './said.ts'

/** Remembered with the paragraph: several parts are looked for among the same lines. */
const lettersOf = rememberObject((paragraph: Paragraph): string => fold(short(faceOf(paragraph).text)))

/** In the table of the head; a paper that is attached has a head of its own. */
const isSame = (one: Seated, other: Seated): boolean =>
  other !== one &&
  other.seat !== null &&
  other.seat.table === one.seat?.table &&
  lettersOf(other.paragraph) === lettersOf(one.paragraph)

/** A second line, of whatever part, that says the same as this part. */
export const doubledFaults = (reading: Reading, role: Role, code: PageCode, rule: JudgedRule): readonly Finding[] => {
  const [first] = withRole(reading, role)
  if (!first?.seat) return []
  const again = reading.seated.find(other => isSame(first, other))
  if (!again) return []
  const text = short(faceOf(again.paragraph).text)
  return [
    fault(code, rule, placeOfParagraph(again.paragraph), both(`ghi "${text}" hai lần`, `"${text}" is there twice`)),
  ]
}
