/** Diagnostics told on stderr, and counted. */

import { clauseWords } from '../decree/clause.ts'
import type { Lang } from '../diagnostics/code.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { countOf } from '../diagnostics/errors.ts'
import { reportText } from '../diagnostics/report-text.ts'
import type { Host } from '../host/host.ts'

/** How much was found. */
export interface Counted {
  readonly errors: number
  readonly warnings: number
}

/** As `report-text` prints them, clauses in the same language; '' for none. */
export const told = (diagnostics: readonly Diagnostic[], lang: Lang): string =>
  reportText(diagnostics, { lang, clause: rule => clauseWords(rule, lang) })

/** Says all and counts what a summary needs. */
export const tell = (diagnostics: readonly Diagnostic[], lang: Lang, host: Host): Counted => {
  if (diagnostics.length > 0) host.err(told(diagnostics, lang))
  return { errors: countOf(diagnostics, 'error'), warnings: countOf(diagnostics, 'warning') }
}
