/** Words for writing down papers that a rule is tried on. */
import type { JudgedRule } from '../../src/decree/asks.ts'
import type { Block, Paragraph } from '../../src/model/document.ts'
import { type Change, rewriting, section } from './change-page.ts'
import type { PageBase } from './page-bases.ts'
import type { Paper, RuleTrial } from './page-mutants-head.ts'

type OfBlock = Parameters<typeof rewriting>[0]

/** A sound paper, nothing changed. */
export const same = (name: string, base: PageBase): Paper => ({
  name,
  base,
  change: document => document,
  also: [],
})

/** A paper of the sample commune, or of another base, with a change of the whole. */
export const paper = (name: string, change: Change, base: PageBase = 'commune'): Paper => ({
  name,
  base,
  change,
  also: [],
})

/** The place of the date hangs on the agency, and the like. */
export const alsoBreaking = (rules: JudgedRule | readonly JudgedRule[], one: Paper): Paper => ({
  ...one,
  also: [rules].flat(),
})

/** A part out of its range is out of the set of the others too. */
export const outOfSet = (one: Paper): Paper => alsoBreaking('ND30-2.0.b', one)

/** The same with a change of each block. */
export const blocks = (name: string, change: OfBlock, base: PageBase = 'commune'): Paper =>
  paper(name, rewriting(change), base)

/** A trial; what is left out does not occur. */
export const trial = (
  broken: readonly Paper[],
  near: readonly Paper[],
  absent: readonly Paper[] = [],
  unknown: readonly Paper[] = [],
): RuleTrial => ({ broken, near, absent, unknown })

/** A change of each paragraph in the header of the first section. */
export const header = (change: (paragraph: Paragraph) => Paragraph): Change =>
  section(0, one => ({
    ...one,
    header: one.header.map(block => (block.kind === 'paragraph' ? change(block) : block)),
  }))

/** The look of the page number. */
export const number = (format: object): Change =>
  header(one => ({ ...one, runs: one.runs.map(run => ({ ...run, format: { ...run.format, ...format } })) }))

/** Takes away the rule under a part. */
export const ruleless = (under: 'tieu-ngu' | 'co-quan-ban-hanh') => (one: Block) =>
  one.kind === 'rule' && one.under === under ? null : one
