/** Findings on a paper put together: the same fault in many paragraphs is told once, with its places. */
import type { Severity } from './code.ts'
import type { Diagnostic, PaperPlace } from './diagnostic.ts'

/** One fault of one rule, and all places that have it. */
export interface FoundGroup {
  /** The first of them stands for all. */
  readonly first: Diagnostic
  readonly places: readonly PaperPlace[]
}

/** Faults shown of one rule. */
const FAULTS_SHOWN = 5

/** What breaks one rule, or has one code where there is no rule; `left`: groups that are not among `groups`. */
export interface RuleGroup {
  readonly severity: Severity
  readonly groups: readonly FoundGroup[]
  readonly left: number
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, hint: 2 }

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

/** The gravest first, then in the order in which they were found. */
export const groupFindings = (found: readonly Diagnostic[]): readonly RuleGroup[] =>
  groupBy(found, ({ severity, rule, code }) => `${severity} ${rule ?? code}`)
    .map(ofRule => {
      const groups = groupBy(ofRule, ({ code, message }) => `${code} ${message}`).flatMap(same => {
        const [first] = same
        return first ? [{ first, places: same.flatMap(({ paper }) => paper ?? []) }] : []
      })
      const severity = ofRule[0]?.severity ?? 'hint'
      return { severity, groups: groups.slice(0, FAULTS_SHOWN), left: Math.max(0, groups.length - FAULTS_SHOWN) }
    })
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
