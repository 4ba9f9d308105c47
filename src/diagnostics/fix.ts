/** What a finding offers to mend by itself: only where there is one right answer. */
import type { Finding } from './finding.ts'

/** `near`, found once in the value at `pointer`, is to be replaced by `right`. */
export interface Replacement {
  /** JSON Pointer of the value. */
  readonly pointer: string
  /** A piece of the value as it is read (NFC, blanks single), long enough to stand there once. */
  readonly near: string
  readonly right: string
}

/** The replacements a finding brings along in `data.fix`; [] for most. */
export const fixOf = ({ data }: Finding): readonly Replacement[] =>
  'fix' in data && Array.isArray(data.fix) ? (data.fix as readonly Replacement[]) : []
