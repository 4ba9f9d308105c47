/** Where in a text something is found, and what it should be. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atValue, type Finding, finding, type TreePlace } from '../../diagnostics/finding.ts'
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

/** How often `near` begins before `end`; places may overlap. */
const countBefore = (text: string, near: string, end: number): number => {
  let count = 0
  for (let at = text.indexOf(near); at >= 0 && at < end; at = text.indexOf(near, at + 1)) count += 1
  return count
}

interface Near {
  readonly near: string
  /** Which of its occurrences in the whole value. */
  readonly nth: number
}

/** The piece from `start` to `end`, as it is found again in the value. */
const nearAt = ({ text, before }: ProofText, start: number, end: number): Near => {
  const near = text.slice(start, end)
  const whole = before === '' ? text : `${before} ${text}`
  return { near, nth: countBefore(whole, near, whole.length - text.length + start) }
}

/** `right` in place of what stands from `start` to `end`. */
export const replaced = (at: ProofText, start: number, end: number, right: string): readonly Replacement[] => [
  { pointer: at.origin, ...nearAt(at, start, end), right },
]

const placeOf = (at: ProofText, start: number, end: number): TreePlace => {
  const { near, nth } = nearAt(at, start, end)
  return atValue(at.origin, near, nth)
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
    return finding(code, placeOf(at, start, end), { given, want, fix, ...more } as never)
  }

/** Something is said of what stands from `start` to `end`; what to write is for a person to say. */
export const remark =
  <C extends RemarkCode>(code: C, { start, end }: Stretch, more: Omit<DataOf<C>, 'given'> & { given?: string }): Told =>
  (at): Finding =>
    finding(code, placeOf(at, start, end), {
      given: at.text.slice(start, end),
      ...more,
    } as unknown as DataOf<C>)

/** The stretch of a match. */
export const stretchOf = (match: RegExpExecArray): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
})
