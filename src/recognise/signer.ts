/** Authority, post and full name of who signs (ND30-2.7). */
import type { Line } from './nodes.ts'
import { isCapitals } from './text.ts'
import { isAuthority, isName, isOrgan, isPost } from './words.ts'

const isOffice = (text: string): boolean => isAuthority(text) || isPost(text) || (isCapitals(text) && isOrgan(text))

/** Remarks in brackets hold the room of the signature; they may go over several lines. */
const withoutRemarks = (lines: readonly Line[]): readonly Line[] => {
  let inside = false
  return lines.filter(({ text }) => {
    inside ||= text.startsWith('(')
    const remark = inside
    if (text.endsWith(')')) inside = false
    return !remark
  })
}

/** Is the last line the name? Alone it has to read as one. */
const endsWithName = (lines: readonly Line[]): boolean => {
  const last = lines.at(-1)?.text ?? ''
  if (lines.length < 2) return isName(last) && !isOffice(last)
  return !(isCapitals(last) && isOffice(last))
}

/** Names the lines of one signature, top down. */
export const nameSigner = (lines: readonly Line[]): void => {
  const words = withoutRemarks(lines)
  const named = endsWithName(words)
  words.forEach((line, i) => {
    line.role = named && i === words.length - 1 ? 'ho-ten' : 'quyen-han-chuc-vu'
  })
}
