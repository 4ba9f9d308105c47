/** What is to be done about a row, by what lies in the folder: make it, leave it, or refuse. */
import { join } from 'node:path'
import type { Code } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { isOwnFile, isWordFile } from '../../writer/own-file.ts'
import { rowFault } from './fault.ts'
import { sha256 } from './input-hash.ts'
import type { Ledger } from './ledger.ts'
import type { ManifestRecord } from './manifest.ts'
import type { NamedRow } from './rows.ts'
import type { BatchFormat, BatchSettings } from './settings.ts'

/** `record`: what the last run remembers of a row that is left as it is. */
export type RowPlan =
  | { readonly kind: 'make' }
  | { readonly kind: 'unchanged'; readonly record: ManifestRecord }
  | { readonly kind: 'kept'; readonly record: ManifestRecord; readonly diagnostic: Diagnostic }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'failed-before'; readonly record: ManifestRecord }

/** same: as this input made it · ours: made by an earlier or a killed run, or in pieces: nobody's work is lost · edited: by hand · foreign: never ours. */
type State = 'absent' | 'same' | 'ours' | 'edited' | 'foreign'

/** The largest file that is looked into before it is overwritten. */
const MAX_TARGET = 64 * 1024 * 1024

const hashIn = (record: ManifestRecord, format: BatchFormat): string | null =>
  format === 'docx' ? record.sha256 : record.pdf

interface Looking {
  readonly name: string
  /** A record of a file of this input; null: none was made. */
  readonly match: ManifestRecord | null
  readonly ledger: Ledger
  readonly settings: BatchSettings
  readonly host: Host
}

const lookAt = async (format: BatchFormat, { name, match, ledger, settings, host }: Looking): Promise<State> => {
  const file = ledger.file(`${name}.${format}`)
  if (file === null) return 'absent'
  const path = join(settings.output, file)
  // The write that follows tells in the system's own words that it is a folder.
  if ((await host.kind(path)) !== 'file') return 'ours'
  const bytes = await host.read(path, MAX_TARGET)
  const hash = sha256(bytes)
  if (match && hashIn(match, format) === hash) return 'same'
  const records = ledger.all(name)
  if (records.some(record => hashIn(record, format) === hash)) return 'ours'
  const own = format === 'docx' ? isOwnFile(bytes, host.compressor) : ledger.isIntended(name)
  if (own) return 'ours'
  if (bytes.length === 0) return 'ours'
  if (records.every(record => hashIn(record, format) === null)) return 'foreign'
  // What a crash or a full disk left of ours is nobody's work; a file too large to be read whole may be.
  return format === 'docx' && bytes.length <= MAX_TARGET && !isWordFile(bytes) ? 'ours' : 'edited'
}

const refusal = (
  code: Extract<Code, 'KH024' | 'KH025' | 'KH026'>,
  named: NamedRow,
  format: BatchFormat,
  settings: BatchSettings,
): Diagnostic =>
  rowFault(
    code,
    named.place,
    { target: join(settings.output, `${named.name}.${format}`), row: named.number },
    settings.lang,
  )

/** Do all parts of a sharded run remember the same of this name? */
const isPlain = (ledger: Ledger, name: string, input: string): boolean =>
  ledger.all(name).every(record => record.status === 'done' && record.input === input) && !ledger.isIntended(name)

/** Has every file the size that it was made with? Records of an older version know no size of a PDF. */
const isThere = async ({ name, ledger, settings, host }: Looking, record: ManifestRecord): Promise<boolean> => {
  for (const format of settings.formats) {
    const file = ledger.file(`${name}.${format}`)
    const size = format === 'docx' ? record.bytes : record.pdfBytes
    if (file === null) return false
    if (size !== null && (await host.size(join(settings.output, file))) !== size) return false
  }
  return true
}

/** `input`: hash of what the row's document hangs on. Throws as the system does where a file in the way cannot be read. */
export const settleRow = async (
  named: NamedRow & { readonly name: string },
  input: string,
  ledger: Ledger,
  settings: BatchSettings,
  host: Host,
): Promise<RowPlan> => {
  const { name } = named
  const { formats, force, resume } = settings
  if (force) return { kind: 'make' }
  const match = ledger.all(name).find(record => record.status !== 'failed' && record.input === input) ?? null
  const looking: Looking = { name, match, ledger, settings, host }
  if (resume && match && isPlain(ledger, name, input) && (await isThere(looking, match)))
    return { kind: 'unchanged', record: match }
  const last = ledger.last(name)
  if (resume && last?.status === 'failed' && last.input === input) return { kind: 'failed-before', record: last }

  const states: { readonly format: BatchFormat; readonly state: State }[] = []
  for (const format of formats) states.push({ format, state: await lookAt(format, looking) })
  if (match && states.every(({ state }) => state === 'same')) return { kind: 'unchanged', record: match }
  const theirs = states.find(({ state }) => state === 'edited' || state === 'foreign')
  if (!theirs) return { kind: 'make' }
  if (match && theirs.state === 'edited' && states.every(({ state }) => state !== 'absent'))
    return { kind: 'kept', record: match, diagnostic: refusal('KH024', named, theirs.format, settings) }
  const code = theirs.state === 'edited' ? 'KH025' : 'KH026'
  return { kind: 'refused', diagnostic: refusal(code, named, theirs.format, settings) }
}

/** Remembered diagnostics, their places moved to where the row stands now. */
export const movedTo = ({ place }: NamedRow, record: ManifestRecord): readonly Diagnostic[] => {
  const by = place.line - record.line
  if (by === 0) return record.diagnostics
  return record.diagnostics.map(one => {
    const data = one.data.map(cell => (cell.file === place.file ? { ...cell, line: cell.line + by } : cell))
    // A fault of the data stands in the data's file, all others in the template's.
    if (one.file !== place.file) return { ...one, data }
    return { ...one, line: one.line + by, endLine: one.endLine + by, data }
  })
}
