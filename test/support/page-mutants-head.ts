/** Faults of page, sizes, head and title, at the level of the page: for each rule papers that break it, and it alone. */
import type { asksOfHead } from '../../src/decree/asks/head.ts'
import type { asksOfNumberAndDate } from '../../src/decree/asks/number-date.ts'
import type { asksOfPage } from '../../src/decree/asks/page.ts'
import type { asksOfSizes } from '../../src/decree/asks/sizes.ts'
import type { asksOfTitle } from '../../src/decree/asks/title.ts'
import type { JudgedRule } from '../../src/decree/asks.ts'
import type { Change } from './change-page.ts'
import type { PageBase } from './page-bases.ts'
import { issuerMutants } from './page-mutants-issuer.ts'
import { nationMutants } from './page-mutants-nation.ts'
import { numberMutants } from './page-mutants-number.ts'
import { sheetMutants } from './page-mutants-sheet.ts'
import { sizeMutants } from './page-mutants-sizes.ts'
import { titleMutants } from './page-mutants-title.ts'

/** Rules of page, sizes, head and title. */
export type HeadRule =
  | keyof typeof asksOfPage
  | keyof typeof asksOfSizes
  | keyof typeof asksOfHead
  | keyof typeof asksOfNumberAndDate
  | keyof typeof asksOfTitle

/** One paper, made from a sound one. */
export interface Paper {
  /** What is done to it, as the end of "a paper with …". */
  readonly name: string
  readonly base: PageBase
  readonly change: Change
  /** Rules that the same fault breaks too; none for nearly all. */
  readonly also: readonly JudgedRule[]
}

/** What a rule is tried on. */
export interface RuleTrial {
  /** Only this rule is broken. */
  readonly broken: readonly Paper[]
  /** It comes near and keeps the rule. */
  readonly near: readonly Paper[]
  /** It does not apply; none where it always does. */
  readonly absent: readonly Paper[]
  /** It cannot be judged; none where it always can. */
  readonly unknown: readonly Paper[]
}

/** Trials of some rules. */
export type Trials<R extends JudgedRule> = { readonly [One in R]: RuleTrial }

/** Complete by type. */
export const headTrials: Trials<HeadRule> = {
  ...sheetMutants,
  ...sizeMutants,
  ...nationMutants,
  ...issuerMutants,
  ...numberMutants,
  ...titleMutants,
}

/** A paper that breaks one rule. */
export interface PageMutant extends Paper {
  readonly rule: JudgedRule
}

/** All broken papers in one list. */
export const headMutants: readonly PageMutant[] = Object.entries(headTrials).flatMap(([rule, { broken }]) =>
  broken.map(paper => ({ ...paper, rule: rule as HeadRule })),
)
