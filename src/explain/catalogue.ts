/** All that explanations are made of. Large, and asked for by one command only: nothing else may import it (see .scripts/build.mjs). */
import type { Lang } from '../diagnostics/code.ts'
import type { Code } from '../diagnostics/codes.ts'
import excerptFile from './excerpts.json' with { type: 'json' }
import type { Explanation } from './explanation.ts'
import { explanations } from './explanations.ts'

/** What khcchc says of the wrong example. */
export interface Said {
  readonly message: string
  readonly hint: string | null
}

/** The failing and the passing case of a code, as test/cases has them. */
export interface Excerpt extends Readonly<Record<Lang, Said>> {
  /** The lines that give the code. */
  readonly sai: string
  /** Lines that come near and do not. */
  readonly dung: string
}

/** A code that has no case in test/cases does not compile; the file is made by test/cases.test.ts. */
const excerpts: { readonly [C in Code]: Excerpt } = excerptFile

/** Words and examples of every code. */
export interface Catalogue {
  readonly explanations: { readonly [C in Code]: Explanation }
  readonly excerpts: { readonly [C in Code]: Excerpt }
}

/** The only one. */
export const catalogue: Catalogue = { explanations, excerpts }
