/** What kind of paper it is: a plan, another kind with a name, or a công văn, which has none. */
import { TEN_LOAI } from '../../decree/figures.ts'
import { type PaperKind, paperKinds } from '../../decree/kinds.ts'
import { slips } from '../../text/nearest.ts'
import { remember } from '../../text/remember.ts'
import { spelling } from '../../text/spelling.ts'
import { faceOf } from './face.ts'
import { firstOf } from './needs.ts'
import { type Reading, withRole } from './parts.ts'

/** `slip`: letters are amiss; `unknown`: the decree names no such kind; `none`: no line of a kind. */
export type Kind =
  | { readonly kind: 'named'; readonly name: PaperKind; readonly slip: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }

/** Letters amiss with which a kind is still known: "KẾ HỌACH", "KẾ HOACH". */
const MOST_SLIPS = 2

const kindOfText = remember((text): Kind => {
  const key = spelling(text)
  const same = paperKinds.find(name => spelling(name) === key)
  if (same) return { kind: 'named', name: same, slip: false }
  if (key.length > 30) return { kind: 'unknown' }
  const near = paperKinds.find(name => slips(spelling(name), key) <= MOST_SLIPS)
  return near ? { kind: 'named', name: near, slip: true } : { kind: 'unknown' }
})

/** By the line of the kind; `none` where there is no such line. */
export const kindOf = (reading: Reading): Kind => {
  const line = firstOf(reading, 'ten-loai')
  return line ? kindOfText(faceOf(line.paragraph).text) : { kind: 'none' }
}

/** Is it a plan, well or badly written? */
export const isPlan = (reading: Reading): boolean => {
  const kind = kindOf(reading)
  return kind.kind === 'named' && kind.name === TEN_LOAI
}

/** A letter (công văn): no kind, but "V/v …" under the number or a line "Kính gửi". */
export const isLetter = (reading: Reading): boolean => {
  if (withRole(reading, 'ten-loai').length > 0) return false
  const subject = firstOf(reading, 'trich-yeu')
  return withRole(reading, 'kinh-gui').length > 0 || (!!subject && /^v\/v/i.test(faceOf(subject.paragraph).text))
}
