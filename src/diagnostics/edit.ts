/** A replacement as a change of the file's text, where the text has the piece letter by letter. */
import { findNear } from './near.ts'

/** UTF-16 units of the file's text, byte order mark left out. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly right: string
}

/** What can be mended of a finding. */
export interface Fix {
  readonly edits: readonly Edit[]
  /** Places where the file has the text escaped, decomposed or broken over lines: left to a person. */
  readonly left: number
}

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

/** For each unit of `near`, and its end, the offset in `piece`, whose blanks may be longer; null where they are not the same text. */
const aligned = (piece: string, near: string): readonly number[] | null => {
  const offsets: number[] = []
  let at = 0
  for (const sign of near) {
    for (let unit = 0; unit < sign.length; unit++) offsets.push(at)
    if (isBlank(sign) && isBlank(piece[at])) while (isBlank(piece[at])) at++
    else if (piece.startsWith(sign, at)) at += sign.length
    else return null
  }
  offsets.push(at)
  return at === piece.length ? offsets : null
}

/** How many units two texts share from the start. */
export const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** How many units, `most` at the most, two texts share at the end. */
export const commonEnd = (a: string, b: string, most: number): number => {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** The smallest change of `source` that puts `right` in place of `near`, between `from` and `to`; null where that is not plain. */
export const editOf = (
  source: string,
  range: { readonly start: number; readonly end: number },
  { near, nth, right }: { readonly near: string; readonly nth?: number; readonly right: string },
): Edit | null => {
  const text = source.slice(range.start, range.end)
  const found = findNear(text, near, nth)
  if (!found) return null
  const offsets = aligned(text.slice(...found), near)
  if (!offsets) return null
  const same = commonStart(near, right)
  const tail = commonEnd(near, right, Math.min(near.length, right.length) - same)
  const start = range.start + found[0] + (offsets[same] ?? 0)
  const end = range.start + found[0] + (offsets[near.length - tail] ?? 0)
  if (/[\r\n]/.test(source.slice(start, end))) return null
  return { start, end, right: right.slice(same, right.length - tail) }
}
