/** The blank behind a number or a dash that was typed (ND30-2.6.s–x); of a Word file only, for a plan's markers are the tool's. */

import type { Finding } from '../../diagnostics/finding.ts'
import { type ProofText, QUIET } from './proof-text.ts'
import { remark } from './spot.ts'

const TYPED = /^(?<mark>\d{1,2}\.|[a-zđ]\)|[-–+])(?<next>[A-Za-zÀ-ỹ]{2})/u

const ruleOf = (mark: string): string => {
  if (/^\d/.test(mark)) return 'ND30-2.6.t'
  return mark.endsWith(')') ? 'ND30-2.6.u' : 'ND30-2.6.x'
}

/** A paragraph as it is printed, marker included. */
export const markerBlankIn = (printed: string, at: ProofText): readonly Finding[] => {
  const { mark = '', next = '' } = TYPED.exec(printed)?.groups ?? {}
  if (mark === '') return QUIET
  const end = Math.min(printed.length, mark.length + next.length + 10)
  const rest = printed.slice(mark.length, end)
  return [
    remark('KH736', { start: 0, end: 0 }, { given: mark + rest, want: `${mark} ${rest}`, rule: ruleOf(mark) })(at),
  ]
}
