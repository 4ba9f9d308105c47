/** What becomes of a row: small and plain, since it comes back from a thread and ten thousand of them are kept. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countOf } from '../../diagnostics/errors.ts'
import type { Row } from '../../model/data.ts'

/** A row on its way into a file. */
export interface RowJob {
  readonly number: number
  readonly row: Row
  /** Path of the Word file. */
  readonly target: string
}

/** Why the machine refused a file. */
export interface MachineFault {
  /** The system's code (ENOSPC); '' where it has none. */
  readonly code: string
  readonly reason: string
}

/** `sha256` is null when nothing was written: there is an error, or a `fault`. */
export interface RowOutcome {
  readonly number: number
  readonly sha256: string | null
  readonly bytes: number | null
  readonly warnings: number
  readonly errors: number
  /** The first of them. */
  readonly diagnostics: readonly Diagnostic[]
  readonly fault: MachineFault | null
}

/** Diagnostics kept of one row, and UTF-16 units of each text in them: a cell of a megabyte may fill neither memory nor report. */
const MAX_DIAGNOSTICS = 50
const MAX_TEXT = 1000

const clip = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text)

const small = (diagnostic: Diagnostic): Diagnostic => {
  const { message, hint, sourceLine } = diagnostic
  return {
    ...diagnostic,
    message: clip(message),
    hint: hint === null ? null : clip(hint),
    sourceLine: sourceLine !== null && sourceLine.length > MAX_TEXT ? null : sourceLine,
  }
}

/** Errors stay before anything else is dropped. */
const first = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  if (diagnostics.length <= MAX_DIAGNOSTICS) return diagnostics
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, MAX_DIAGNOSTICS)
  const others = diagnostics.filter(({ severity }) => severity !== 'error').slice(0, MAX_DIAGNOSTICS - errors.length)
  const kept = new Set([...errors, ...others])
  return diagnostics.filter(one => kept.has(one))
}

/** What a row's diagnostics come to. */
export const remarks = (
  diagnostics: readonly Diagnostic[],
): Pick<RowOutcome, 'warnings' | 'errors' | 'diagnostics'> => ({
  warnings: countOf(diagnostics, 'warning'),
  errors: countOf(diagnostics, 'error'),
  diagnostics: first(diagnostics).map(small),
})
