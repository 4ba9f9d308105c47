/** What earlier runs made and this one did not make anew: files of rows that fail now, and of rows that are gone. */
import type { Ledger } from './ledger.ts'
import { nameKey } from './names.ts'
import type { RowResult } from './result.ts'
import type { NamedRow } from './rows.ts'
import type { BatchFormat } from './settings.ts'

/** With these the Word file has been made anew, if there was to be a PDF: it is the PDF that was refused. */
const LATE: ReadonlySet<string> = new Set(['KH029', 'KH032'])

/** The file that a row which failed has from an earlier run, with that run's content; null for none. */
export const oldFileOf = (
  { row, status, diagnostics }: RowResult,
  formats: readonly BatchFormat[],
  ledger: Ledger,
): string | null => {
  const name = row.likely
  if (status !== 'failed' || name === null) return null
  const made = ledger.all(name)
  const late = formats.includes('pdf') && diagnostics.some(({ code }) => LATE.has(code))
  const word = late || made.every(({ sha256 }) => sha256 === null) ? null : ledger.file(`${name}.docx`)
  return word ?? (made.every(({ pdf }) => pdf === null) ? null : ledger.file(`${name}.pdf`))
}

/** Files that earlier runs made and that no row of the data names now, in groups of one name, sorted. They stay: someone may need them. */
export const orphansOf = (rows: readonly NamedRow[], ledger: Ledger): readonly (readonly string[])[] => {
  const named = new Set(rows.flatMap(({ likely }) => (likely === null ? [] : [nameKey(likely)])))
  const groups = [...ledger.names()]
    .filter(name => !named.has(name))
    .sort()
    .map(name => [`${name}.docx`, `${name}.pdf`].flatMap(file => ledger.file(file) ?? []))
  return groups.filter(group => group.length > 0)
}
