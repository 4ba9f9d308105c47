/**
 * What the folder of a batch remembers, so that the next run does only what changed: JSON lines in `.khcchc/`, one file for each
 * part of a sharded run, so that parts on several machines never write the same file. A line is either a record of a row, or
 * names PDFs that are about to be put in place (LibreOffice's files do not tell whose they are, and are not the same twice).
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameKey } from './names.ts'
import type { Shard } from './settings.ts'

/** Folder of the manifests inside the folder of the documents. */
export const MANIFEST_FOLDER = '.khcchc'
/** A form that this version does not know is not read: its rows are made anew. */
const FORM = 1

/** How one row ended the last time. */
export interface ManifestRecord {
  /** Name of the files without ending; `#7` for row 7 without a name. */
  readonly name: string
  /** failed: this input cannot be made · refused: the machine or a file in the way forbade it. */
  readonly status: 'done' | 'failed' | 'refused'
  /** Hash of what the row's document hangs on; of a refused one, of the file last made, '' for none. */
  readonly input: string
  /** SHA-256 of the Word file last made under this name, also where only the PDF was kept; null: none yet. */
  readonly sha256: string | null
  /** Of the Word file. */
  readonly bytes: number | null
  /** SHA-256 of the PDF last made under this name. */
  readonly pdf: string | null
  /** Of the PDF; null also where an older version made it. */
  readonly pdfBytes: number | null
  /** What the words of `diagnostics` hang on beside the input (`tellingOf`); '' in those of an older version. */
  readonly telling: string
  /** Where the row stood, for the places in `diagnostics`. */
  readonly line: number
  readonly warnings: number
  readonly errors: number
  readonly diagnostics: readonly Diagnostic[]
}

/** One file of the manifest. */
export interface Manifest {
  /** By `nameKey` of the name. */
  readonly records: ReadonlyMap<string, ManifestRecord>
  /** `nameKey`s whose PDF a run was about to put in place. */
  readonly intents: ReadonlySet<string>
}

/** `manifest.jsonl`, `manifest-2-of-8.jsonl`. */
export const manifestName = (shard: Shard | null): string =>
  shard === null || shard.count === 1 ? 'manifest.jsonl' : `manifest-${shard.index}-of-${shard.count}.jsonl`

/** Is a file of the folder a manifest? */
export const isManifestName = (name: string): boolean => /^manifest(?:-\d+-of-\d+)?\.jsonl$/.test(name)

type Line = Readonly<Record<string, unknown>>

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const orNull = (value: unknown, is: (value: unknown) => boolean): boolean => value === null || is(value)

const isRecord = (line: Line): boolean =>
  isText(line.name) &&
  (line.status === 'done' || line.status === 'failed' || line.status === 'refused') &&
  isText(line.input) &&
  orNull(line.sha256, isText) &&
  orNull(line.bytes, isCount) &&
  orNull(line.pdf, isText) &&
  orNull(line.pdfBytes ?? null, isCount) &&
  isText(line.telling ?? '') &&
  isCount(line.line) &&
  isCount(line.warnings) &&
  isCount(line.errors) &&
  Array.isArray(line.diagnostics)

/** null for what is no JSON object: the last line of a process that was killed while writing it. */
const parseLine = (text: string): Line | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Line) : null
  } catch {
    return null
  }
}

/** Never fails: a line that cannot be understood is a row that was not done. */
export const readManifest = (text: string): Manifest => {
  const records = new Map<string, ManifestRecord>()
  const intents = new Set<string>()
  const [head = '', ...lines] = text.split('\n')
  if (parseLine(head)?.khcchc !== FORM) return { records, intents }
  for (const text of lines) {
    const line = text === '' ? null : parseLine(text)
    if (line === null) continue
    if (Array.isArray(line.intent)) for (const name of line.intent.filter(isText)) intents.add(nameKey(name))
    if (!isRecord(line)) continue
    const record = { pdfBytes: null, telling: '', ...line } as unknown as ManifestRecord
    records.set(nameKey(record.name), record)
    intents.delete(nameKey(record.name))
  }
  return { records, intents }
}

/** One line, its keys always in the same order. */
export const recordLine = (record: ManifestRecord): string => {
  const { name, status, input, sha256, bytes, pdf, pdfBytes, telling, line, warnings, errors, diagnostics } = record
  const files = { sha256, bytes, pdf, pdfBytes }
  return `${JSON.stringify({ name, status, input, ...files, telling, line, warnings, errors, diagnostics })}\n`
}

/** The line that goes before PDFs are put in place. */
export const intentLine = (names: readonly string[]): string => `${JSON.stringify({ intent: names })}\n`

/** A whole file; `records` in the order they are to stand. */
export const manifestText = (records: Iterable<ManifestRecord>, intents: Iterable<string>): string => {
  const names = [...intents].sort()
  const lines = [`${JSON.stringify({ khcchc: FORM })}\n`, ...[...records].map(recordLine)]
  return [...lines, ...(names.length > 0 ? [intentLine(names)] : [])].join('')
}
