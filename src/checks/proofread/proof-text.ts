/** The texts that are proofread, from a plan or from a Word file, and what is known of the paper around them. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Pointer } from '../../model/plan.ts'

/** What a text is on the paper; `head`: printed forms of the head, the signature and the appendix, which have rules of their own. */
export type ProofPart =
  | 'head'
  | 'subject'
  | 'basis'
  | 'opening'
  | 'heading'
  | 'body'
  | 'table'
  | 'closing'
  | 'recipient'

/** One paragraph. */
export interface ProofText {
  /** In NFC, marker left out; of a plan with its stars, so that what is found can be mended there. */
  readonly text: string
  readonly origin: Pointer
  readonly part: ProofPart
  /** As printed: `1.`, `a)`, `-`; '' for none. Of a plan '' as well: the tool sets it. */
  readonly marker: string
  /** Entries of one list share a number; null outside lists. */
  readonly list: number | null
  /** Does something of a deeper level stand under it? Such an entry may end as it likes. */
  readonly holds: boolean
  /** What the value at `origin` says before this paragraph; '' where it begins the value. */
  readonly before: string
}

/** `plan`: the checks of plans have run (citations, căn cứ, recipients); `word`: a Word file, which they have not seen. */
export interface ProofContext {
  readonly medium: 'plan' | 'word'
  /** The date of the paper as far as it is known; null parts are blanks. */
  readonly date: { readonly nam: number | null; readonly thang: number | null; readonly ngay: number | null }
}

/** What is to be said of a text wherever it stands; it is kept from one paper to the next. */
export type Told = (at: ProofText) => Finding

/** Nothing to say. */
export const QUIET: readonly never[] = []
