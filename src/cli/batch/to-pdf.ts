/** The second step of rows that become PDFs: LibreOffice takes a chunk of them in one call. */
import { join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { codeOf, reasonOf } from '../../host/reasons.ts'
import { rowFault } from './fault.ts'
import { sha256 } from './input-hash.ts'
import type { Ledger } from './ledger.ts'
import { isRefusal, machineFault } from './make-rows.ts'
import type { MachineFault } from './outcome.ts'
import type { NamedRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'

/** A row whose Word file has been made. */
export interface PdfRow {
  readonly row: NamedRow & { readonly name: string }
  /** Path of the Word file. */
  readonly docx: string
}

/** `sha256` of the PDF, or why there is none: a fault of the row, or of the machine; all null where the run was stopped before. */
export interface PdfResult {
  readonly sha256: string | null
  readonly bytes: number | null
  readonly diagnostic: Diagnostic | null
  readonly fault: MachineFault | null
}

const LIMIT = 1024 * 1024 * 1024

const LEFT: PdfResult = { sha256: null, bytes: null, diagnostic: null, fault: null }

/** Is there neither a PDF nor a fault, since the run was stopped before? */
export const isLeft = ({ sha256, diagnostic, fault }: PdfResult): boolean =>
  sha256 === null && diagnostic === null && fault === null

const toResult = async (
  error: Error | null,
  { row }: PdfRow,
  target: string,
  { lang }: BatchSettings,
  host: Host,
): Promise<PdfResult> => {
  if (error === null) {
    const bytes = await host.read(target, LIMIT)
    return { ...LEFT, sha256: sha256(bytes), bytes: bytes.length }
  }
  if (codeOf(error) === 'OFFICE_STOPPED') return LEFT
  if (isRefusal(error)) return { ...LEFT, fault: machineFault(error, lang) }
  const reason = reasonOf(error, lang)
  return { ...LEFT, diagnostic: rowFault('KH032', row.place, { target, reason }, lang) }
}

/** Throws as the system does where nothing can be written any more. */
export const makePdfs = async (
  office: string,
  rows: readonly PdfRow[],
  ledger: Ledger,
  settings: BatchSettings,
  host: Host,
  stopped: () => boolean,
): Promise<readonly PdfResult[]> => {
  if (rows.length === 0) return []
  if (stopped()) return rows.map(() => LEFT)
  await ledger.intend(rows.map(({ row }) => row.name))
  const jobs = []
  for (const { row, docx } of rows)
    jobs.push({ docx: await host.read(docx, LIMIT), target: join(settings.output, `${row.name}.pdf`) })
  const errors = await host.toPdf(office, jobs, settings.output, stopped)
  const results: PdfResult[] = []
  for (const [i, row] of rows.entries())
    results.push(await toResult(errors[i] ?? null, row, jobs[i]?.target ?? '', settings, host))
  return results
}
