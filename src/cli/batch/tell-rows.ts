/** Remarks on rows as they come: the first ones whole, then only how many there were. */
import { dataPlaceWords } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import { printableLine } from '../../diagnostics/printable.ts'
import { batchWords } from '../batch-words.ts'
import { told } from '../report.ts'
import type { RowEnd } from './perform.ts'
import type { BatchSettings } from './settings.ts'

/** Rows shown whole; those with warnings only must not take the place of those that failed. */
const FAILED_SHOWN = 20
const WARNED_SHOWN = 5
/** Remarks shown of one row. */
const SHOWN = 10
/** Rows at which the same remark on the same place of the template is shown whole. */
const SAME_SHOWN = 3

/** Gives the text to print for each row, and for those that were not printed. */
export interface RowTeller {
  text(end: Pick<RowEnd, 'row' | 'diagnostics' | 'old'>): string
  rest(): string
}

const bySeverity = (a: Diagnostic, b: Diagnostic): number => {
  const rank = ({ severity }: Diagnostic): number => (severity === 'error' ? 0 : 1)
  return rank(a) - rank(b)
}

/** Only what stands in the template is the same for many rows. */
const placeInTemplate = ({ file, line, column, sourceLine }: Diagnostic): string | null =>
  sourceLine === null ? null : `${file}:${line}:${column}`

/** Parts a row's remarks into those to be shown whole and, as code and place, those that rows before had three times. */
const startSeen = () => {
  const seen = new Map<string, number>()
  return (diagnostics: readonly Diagnostic[]) => {
    const fresh: Diagnostic[] = []
    const again: string[] = []
    for (const one of diagnostics) {
      const place = placeInTemplate(one)
      const key = place === null ? null : `${one.code} ${place}`
      const times = key === null ? 0 : (seen.get(key) ?? 0)
      if (key !== null) seen.set(key, times + 1)
      if (key !== null && times >= SAME_SHOWN) again.push(key)
      else fresh.push(one)
    }
    return { fresh, again }
  }
}

/** One teller a run. */
export const rowTeller = ({ lang, quiet, reports }: BatchSettings): RowTeller => {
  const words = batchWords[lang]
  const part = startSeen()
  let [failed, warned, hidden] = [0, 0, 0]
  const mayShow = (isFailed: boolean): boolean => {
    const shows = isFailed ? failed < FAILED_SHOWN : warned < WARNED_SHOWN
    if (isFailed) failed += 1
    else warned += 1
    if (!shows) hidden += 1
    return shows
  }
  return {
    text: ({ row: { number, place, name }, diagnostics, old }) => {
      const isFailed = hasError(diagnostics)
      if (diagnostics.length === 0 || (quiet && !isFailed) || !mayShow(isFailed)) return ''
      const where = dataPlaceWords({ ...place, column: null, name: null }, '')
      const title = [words.row(number), where, ...(name === null ? [] : [name])].join(' · ')
      const shown = diagnostics.length > SHOWN ? diagnostics.toSorted(bySeverity).slice(0, SHOWN) : diagnostics
      const more = diagnostics.length > SHOWN ? `      ${words.moreRemarks(diagnostics.length - SHOWN)}\n` : ''
      const { fresh, again } = part(shown)
      const same = again.length === 0 ? '' : words.asAbove([...new Set(again)].join(', '))
      const head = fresh.length === 0 ? `${title} · ${same}` : title
      const under = [...(fresh.length > 0 && same !== '' ? [same] : []), ...(old === null ? [] : [words.oldStays(old)])]
      const lines = under.map(line => `      ${printableLine(line)}\n`).join('')
      return `${printableLine(head)}\n${told(fresh, lang)}${more}${lines}`
    },
    rest: () => (hidden === 0 ? '' : `${words.moreRows(hidden, reports)}\n`),
  }
}
