/** What a code means to the person who got it: the written part of an explanation. */
import type { Code } from '../diagnostics/codes.ts'

/** A text in both languages. */
export interface Both {
  readonly vi: string
  readonly en: string
}

/** `title`: a few words for tables, without a stop; `what`: when the code appears, one or two sentences. */
export interface Explained {
  readonly title: string
  readonly what: string
}

/** `why`: the reason beside the rule of the decree, or in place of one; null where the clause says it all. */
export interface Explanation {
  readonly vi: Explained
  readonly en: Explained
  readonly why: Both | null
}

/** Explanations of some codes; a key that is no code does not compile. */
export type SomeWords = { readonly [C in Code]?: Explanation }

/** Title and meaning in Vietnamese, the same in English, and the reason. */
export const entry = (
  [title, what]: readonly [title: string, what: string],
  [titleEn, whatEn]: readonly [title: string, what: string],
  why: Both | null,
): Explanation => ({ vi: { title, what }, en: { title: titleEn, what: whatEn }, why })
