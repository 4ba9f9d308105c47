/** How each row of a run ended. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Counts } from '../batch-words.ts'
import type { ManifestRecord } from './manifest.ts'
import { keyOf, type NamedRow } from './rows.ts'

/** left: not done, since the run was stopped. */
export type RowStatus = 'made' | 'unchanged' | 'kept' | 'failed' | 'left'

/** The end of one row. */
export interface RowResult {
  readonly row: NamedRow
  readonly status: RowStatus
  /** Of the Word file; null where none was made. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly warnings: number
  readonly errors: number
  readonly diagnostics: readonly Diagnostic[]
}

/** How many rows ended how. */
export const countResults = (results: readonly Pick<RowResult, 'status'>[]): Counts => {
  const count = (status: RowStatus): number => results.filter(one => one.status === status).length
  return {
    made: count('made'),
    unchanged: count('unchanged'),
    kept: count('kept'),
    failed: count('failed'),
    left: count('left'),
  }
}

/** Faults of the machine or the folder: the same input may do next time. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['KH025', 'KH026', 'KH027', 'KH029', 'KH032'])

/** A PDF that was put in place. */
export interface MadePdf {
  readonly sha256: string
  readonly bytes: number
}

/** What the next run is to remember; `before`: what this one did. The file of a row that failed may still lie there. */
export const recordOf = (
  { row, status, sha256, bytes, warnings, errors, diagnostics }: RowResult,
  input: string,
  pdf: MadePdf | null,
  before: ManifestRecord | null,
  telling: string,
): ManifestRecord => {
  const found = { telling, line: row.place.line, warnings, errors, diagnostics }
  const made = { sha256, bytes, pdf: pdf?.sha256 ?? null, pdfBytes: pdf?.bytes ?? null }
  if (status !== 'failed') return { name: keyOf(row), status: 'done', input, ...made, ...found }
  const refused = diagnostics.some(({ code }) => CIRCUMSTANCES.has(code))
  return {
    name: keyOf(row),
    status: refused ? 'refused' : 'failed',
    input: refused ? (before?.input ?? '') : input,
    sha256: before?.sha256 ?? null,
    bytes: before?.bytes ?? null,
    pdf: before?.pdf ?? null,
    pdfBytes: before?.pdfBytes ?? null,
    ...found,
  }
}
