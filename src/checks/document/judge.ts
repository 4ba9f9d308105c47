/** One judge of the page: the rules it knows, when they apply, and what breaks them. */
import type { JudgedRule } from '../../decree/asks.ts'
import type { Severity } from '../../diagnostics/code.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import type { Code } from '../../diagnostics/codes.ts'
import type { Finding, Place } from '../../diagnostics/finding.ts'
import { finding } from '../../diagnostics/finding.ts'
import type { Reading } from './parts.ts'

/** `no`: the part it speaks of is optional and not there; `unknown`: it cannot be told, and why. */
export type Applies = 'yes' | 'no' | { readonly unknown: Both }

/** `form`: a plan of ours is laid out. `all`: a Word file is judged, its words as well. */
export type Asked = 'form' | 'all'

/**
 * `form`: type, place and length, which our layout decides, so that they are judged whenever a plan is laid out. `words`: what the
 * writer decides, which the checks of a plan have already judged there; of a Word file both are judged.
 */
export interface Judge {
  readonly of: 'form' | 'words'
  readonly rules: readonly JudgedRule[]
  readonly applies: (reading: Reading, rule: JudgedRule) => Applies
  /** Each finding's data names its rule, one of `rules`, and says what the page has. A judge of form may leave out words where only the form is asked for. */
  readonly find: (reading: Reading, asked: Asked) => readonly Finding[]
}

/** A judge whose rules each say for themselves whether they apply; complete for its rules. */
export const judgeOf = <R extends JudgedRule>(
  of: Judge['of'],
  applies: { readonly [One in R]: (reading: Reading) => Applies },
  find: Judge['find'],
): Judge => ({
  of,
  rules: Object.keys(applies) as R[],
  applies: (reading, rule) => (Object.hasOwn(applies, rule) ? applies[rule as R](reading) : 'no'),
  find,
})

/** Codes whose words come with the finding. */
export type PageCode = Extract<Code, `KH54${number}` | `KH55${number}`>

/**
 * What breaks a rule. `weight`: how grave it is where that is not what the force of the rule says (MUST is an error, SAMPLE, INFER,
 * PRACTICE and HOUSE are warnings).
 */
export const fault = (
  code: PageCode,
  rule: JudgedRule,
  at: Place,
  has: Both,
  weight: Severity | null = null,
): Finding => finding(code, at, weight === null ? { rule, has } : { rule, has, weight })
