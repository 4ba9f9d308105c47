/** One row of the table of words: what a rule asks and how to mend it, in both languages. */
import type { AsksBoth } from '../asks.ts'

/** `[asks, mend]` in Vietnamese, then in English. */
export const entry = (vi: readonly [string, string], en: readonly [string, string]): AsksBoth => ({
  vi: { asks: vi[0], mend: vi[1] },
  en: { asks: en[0], mend: en[1] },
})
