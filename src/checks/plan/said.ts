/** What is to be said of a text wherever it stands: its place is added for each plan. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Pointer, Text } from '../../model/plan.ts'

/** A finding that lacks only where it stands. */
export type Said = (origin: Pointer) => Finding

/** `near`: the piece of the text that is meant. */
export const say =
  <C extends Code>(code: C, data: DataOf<C>, near: string | null = null): Said =>
  origin =>
    finding(code, atValue(origin, near), data)

/** Nothing to say; the same list for every text, so that it costs no room. */
export const NOTHING: readonly never[] = []

/** The findings on a text, from what is said of its words. */
export const sayAt = (said: readonly Said[], { origin }: Text): readonly Finding[] =>
  said.length === 0 ? NOTHING : said.map(one => one(origin))
