/** Where in a text something is found: a piece that stands there once, and what it should be. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Replacement } from '../../diagnostics/fix.ts'
import type { ProofText, Told } from './proof-text.ts'

/** Codes whose data is what is given, what is wanted, and the fix. */
type SlipCode = {
  [C in Code]: SlipData extends DataOf<C> ? C : never
}[Code]
interface SlipData {
  readonly given: string
  readonly want: string
  readonly fix: readonly Replacement[]
  readonly rule: string
}
/** Codes that say what is given, and nothing else that hangs on the place. */
type RemarkCode = { [C in Code]: { given: string } extends Partial<DataOf<C>> ? C : never }[Code]

/** A longer piece is not looked for in the file. */
const LONGEST = 150

/** The piece from `start` to `end`, made longer until its first place in the value is this one; null where it cannot be told apart. */
const pieceAt = ({ text, before }: ProofText, start: number, end: number): readonly [number, number] | null => {
  const whole = before === '' ? text : `${before} ${text}`
  const shift = whole.length - text.length
  let [from, to] = [start, end]
  while (to - from <= LONGEST) {
    if (whole.indexOf(text.slice(from, to)) === shift + from) return [from, to]
    if (to < text.length) to = nextWord(text, to)
    else if (from > 0) from = text.lastIndexOf(' ', from - 2) + 1
    else return null
  }
  return null
}

const nextWord = (text: string, at: number): number => {
  const blank = text.indexOf(' ', at + 1)
  return blank < 0 ? text.length : blank
}

const nearOf = (at: ProofText, start: number, end: number): string => {
  const piece = pieceAt(at, start, end)
  return piece ? at.text.slice(...piece) : at.text.slice(start, end)
}

/** `right` in place of what stands from `start` to `end`; [] where that place cannot be told from another. */
export const replaced = (at: ProofText, start: number, end: number, right: string): readonly Replacement[] => {
  const piece = pieceAt(at, start, end)
  if (!piece) return []
  const [from, to] = piece
  const near = at.text.slice(from, to)
  return [{ pointer: at.origin, near, right: at.text.slice(from, start) + right + at.text.slice(end, to) }]
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What stands from `start` to `end` has one right form, which `--fix` may put there. */
export const slip =
  (code: SlipCode, { start, end }: Stretch, want: string, more: object = {}): Told =>
  (at): Finding => {
    const given = at.text.slice(start, end)
    const fix = replaced(at, start, end, want)
    return finding(code, atValue(at.origin, nearOf(at, start, end)), { given, want, fix, ...more } as never)
  }

/** Something is said of what stands from `start` to `end`; what to write is for a person to say. */
export const remark =
  <C extends RemarkCode>(code: C, { start, end }: Stretch, more: Omit<DataOf<C>, 'given'> & { given?: string }): Told =>
  (at): Finding =>
    finding(code, atValue(at.origin, nearOf(at, start, end)), {
      given: at.text.slice(start, end),
      ...more,
    } as unknown as DataOf<C>)

/** The stretch of a match. */
export const stretchOf = (match: RegExpExecArray): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
})
