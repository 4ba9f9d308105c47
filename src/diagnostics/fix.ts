/** What a finding offers to mend by itself: only where there is one right answer. */
import type { Finding } from './finding.ts'

/** `near` in the value at `pointer` is to be replaced by `right`. */
export interface Replacement {
  /** JSON Pointer of the value. */
  readonly pointer: string
  /** A piece of the value as it is read (NFC, blanks single). */
  readonly near: string
  /** Which of its occurrences, from 0; the first where it is not said. */
  readonly nth?: number
  readonly right: string
}

/** The replacements a finding brings along in `data.fix`; [] for most. */
export const fixOf = ({ data }: Finding): readonly Replacement[] =>
  'fix' in data && Array.isArray(data.fix) ? (data.fix as readonly Replacement[]) : []
