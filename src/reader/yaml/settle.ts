/** Findings of the reader as they are shown: by place, one fault of form for each line, not too many. */

import { isError } from '../../diagnostics/errors.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { MAX_FINDINGS } from '../limits.ts'
import type { SourceLines } from './source-lines.ts'

const offsetOf = (found: Finding): number => ('offset' in found.at ? found.at.offset : 0)

/** Slips and faults of syntax: a second one in the same line is mostly the same seen twice. */
const isForm = (found: Finding): boolean => /^KH1(?:[23]|0[6-9]|13|5[3-5])/.test(found.code)

/** Characters nobody sees: what they do to a line looks like a fault of another kind. */
const isHidden = (found: Finding): boolean => /^KH14[0145]/.test(found.code) && !isEscape(found)

/** A control character that only an escape makes. */
const isEscape = (found: Finding): boolean =>
  found.code === 'KH140' && 'escape' in found.data && found.data.escape !== null

/** Sorts, drops what repeats, and cuts at `MAX_FINDINGS` with a remark (KH116). */
export const settle = (found: readonly Finding[], lines: SourceLines): readonly Finding[] => {
  const sorted = found
    .map((one, i) => ({ one, i }))
    .sort((a, b) => offsetOf(a.one) - offsetOf(b.one) || a.i - b.i)
    .map(({ one }) => one)
  const formLines = new Set<number>()
  const places = new Set<string>()
  const hidden = new Set(sorted.filter(isHidden).map(one => lines.lineOf(offsetOf(one))))
  // One wrong escape in a line says it all: the others are of the same path or file name.
  const escaped = new Set(sorted.filter(one => one.code === 'KH128').map(one => lines.lineOf(offsetOf(one))))
  const kept = sorted.filter(one => {
    if (isEscape(one)) {
      const here = lines.lineOf(offsetOf(one))
      if (escaped.has(here)) return false
      escaped.add(here)
    }
    const place = `${one.code} ${offsetOf(one)}`
    const line = lines.lineOf(offsetOf(one))
    const repeats = places.has(place) || (isForm(one) && isError(one) && (formLines.has(line) || hidden.has(line)))
    places.add(place)
    if (isForm(one) && isError(one)) formLines.add(line)
    return !repeats
  })
  const first = kept[MAX_FINDINGS]
  if (!first) return kept
  const more = finding('KH116', atSource(offsetOf(first)), { more: kept.length - MAX_FINDINGS })
  return [...kept.slice(0, MAX_FINDINGS), more]
}
