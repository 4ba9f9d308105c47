/** Remembered diagnostics speak the language of their run and name its files: in another run they are found anew. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { sha256 } from './input-hash.ts'
import type { RowTools } from './make-rows.ts'
import type { ManifestRecord } from './manifest.ts'
import { remarks } from './outcome.ts'
import type { NamedRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'
import { movedTo } from './settle-row.ts'

/** What the words of diagnostics hang on beside the row: language, and the names of template and data. */
export const tellingOf = ({ lang, template, data, sheet }: BatchSettings): string =>
  sha256(JSON.stringify([lang, template, data, sheet])).slice(0, 16)

/** What is said of a row that was not made anew. */
export interface Told {
  readonly warnings: number
  readonly errors: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The diagnostics of a row that is as its record says, in the words of this run. */
export const retell = (
  row: NamedRow,
  record: ManifestRecord,
  settings: BatchSettings,
  press: RowTools['press'],
): Told => {
  const asBefore = { warnings: record.warnings, errors: record.errors, diagnostics: movedTo(row, record) }
  const values = row.bound.row
  if (record.diagnostics.length === 0 || values === null || record.telling === tellingOf(settings)) return asBefore
  try {
    return remarks([...row.diagnostics, ...press(values).diagnostics])
  } catch {
    // A bug of ours, told when the row is made.
    return asBefore
  }
}
