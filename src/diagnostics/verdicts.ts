/** What is known of a Word file, rule by rule, in one language: what every report of `verify` is made of. */
import type { Severity } from './code.ts'
import type { Diagnostic } from './diagnostic.ts'

/** not-applicable: the part is optional and not there · not-evaluated: it could not be told, which is no pass. */
export type RuleVerdict = 'pass' | 'fail' | 'not-applicable' | 'not-evaluated'

/** In the order in which reports count them. */
export const VERDICTS: readonly RuleVerdict[] = ['pass', 'fail', 'not-applicable', 'not-evaluated']

/** A diagnostic that also says what the file has, without what is asked. */
export interface PaperFinding extends Diagnostic {
  readonly has: string
}

/** One rule and its verdict. */
export interface RuleReport {
  readonly rule: string
  /** The part of the paper that it is about, as people call it. */
  readonly area: string
  readonly verdict: RuleVerdict
  /** How grave it is to break it: that of its gravest finding, else by the force of the rule. */
  readonly severity: Severity
  /** The clause as people cite it. */
  readonly clause: string
  readonly asks: string
  readonly mend: string
  /** Why it could not be told; null where it could. */
  readonly why: string | null
  readonly findings: readonly PaperFinding[]
}

/** Lines of the paper as recognised; null for one that was not found. */
export interface PaperFacts {
  readonly issuer: string | null
  readonly kind: string | null
  readonly number: string | null
  readonly date: string | null
  readonly subject: string | null
}

/** How many rules have which verdict. */
export type VerdictCounts = { readonly [V in RuleVerdict]: number } & { readonly rules: number }

/** All that `verify` knows of one file. */
export interface PaperReport {
  readonly file: string
  /** null: the file could not be read; there are no rules then, and `diagnostics` says why. */
  readonly facts: PaperFacts | null
  readonly rules: readonly RuleReport[]
  /** Findings of all rules and remarks that belong to none, sorted by place. */
  readonly diagnostics: readonly Diagnostic[]
  readonly counts: VerdictCounts
}

/** Counts verdicts. */
export const countVerdicts = (rules: readonly Pick<RuleReport, 'verdict'>[]): VerdictCounts => {
  const count = (verdict: RuleVerdict): number => rules.filter(one => one.verdict === verdict).length
  return {
    rules: rules.length,
    pass: count('pass'),
    fail: count('fail'),
    'not-applicable': count('not-applicable'),
    'not-evaluated': count('not-evaluated'),
  }
}
