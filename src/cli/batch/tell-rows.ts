/** Remarks on rows as they come: the first ones whole, then only how many there were. */
import { dataPlaceWords } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { printableLine } from '../../diagnostics/printable.ts'
import { batchWords } from '../batch-words.ts'
import { hasError, told } from './fault.ts'
import type { NamedRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'

/** Rows shown whole; those with warnings only must not take the place of those that failed. */
const FAILED_SHOWN = 20
const WARNED_SHOWN = 5
/** Remarks shown of one row. */
const SHOWN = 10

/** Gives the text to print for each row, and for those that were not printed. */
export interface RowTeller {
  text(row: NamedRow, diagnostics: readonly Diagnostic[]): string
  rest(): string
}

/** One teller a run. */
export const rowTeller = ({ lang, quiet, reports }: BatchSettings): RowTeller => {
  const words = batchWords[lang]
  let [failed, warned, hidden] = [0, 0, 0]
  const mayShow = (isFailed: boolean): boolean => {
    const shows = isFailed ? failed < FAILED_SHOWN : warned < WARNED_SHOWN
    if (isFailed) failed += 1
    else warned += 1
    if (!shows) hidden += 1
    return shows
  }
  return {
    text: ({ number, place, name }, diagnostics) => {
      const isFailed = hasError(diagnostics)
      if (diagnostics.length === 0 || (quiet && !isFailed) || !mayShow(isFailed)) return ''
      const where = dataPlaceWords({ ...place, column: null, name: null }, '')
      const title = [words.row(number), where, ...(name === null ? [] : [name])].join(' · ')
      const shown = diagnostics.length > SHOWN ? diagnostics.toSorted(bySeverity).slice(0, SHOWN) : diagnostics
      const more = diagnostics.length > SHOWN ? `      … (${diagnostics.length})\n` : ''
      return `${printableLine(title)}\n${told(shown, lang)}${more}`
    },
    rest: () => (hidden === 0 ? '' : `${words.moreRows(hidden, reports)}\n`),
  }
}

const bySeverity = (a: Diagnostic, b: Diagnostic): number => {
  const rank = ({ severity }: Diagnostic): number => (severity === 'error' ? 0 : 1)
  return rank(a) - rank(b)
}
