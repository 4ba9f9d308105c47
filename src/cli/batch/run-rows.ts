/** The rows that are to be made, in chunks, several at once; ends early for Ctrl-C and for a folder that takes nothing more. */
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { rowFault } from './fault.ts'
import type { Ledger } from './ledger.ts'
import { isRefusal, machineFault } from './make-rows.ts'
import { CHUNK, type Maker, officesFor } from './maker.ts'
import type { MachineFault, RowJob, RowOutcome } from './outcome.ts'
import { remarks } from './outcome.ts'
import { type MadePdf, type RowResult, recordOf } from './result.ts'
import type { NamedRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'
import { tellingOf } from './telling.ts'
import { isLeft, makePdfs, type PdfResult } from './to-pdf.ts'

/** A row to be made. */
export interface Todo {
  readonly row: NamedRow & { readonly name: string }
  /** Hash of what it hangs on. */
  readonly input: string
}

/** Why a run stopped: asked to, or by the machine. */
export type Stop = 'interrupted' | MachineFault

/** All that the rows of a run share. */
export interface Running {
  readonly settings: BatchSettings
  readonly host: Host
  readonly ledger: Ledger
  readonly maker: Maker
  /** LibreOffice; null when no PDF is asked for. */
  readonly office: string | null
  /** Where Word files go. */
  readonly folder: string
  /** Has the run been stopped? */
  readonly stopped: () => boolean
  readonly stop: (why: Stop) => void
  /** Rows have ended. */
  readonly ended: (results: readonly RowResult[]) => void
}

/** Nothing more can be written, whatever the file. */
const HOPELESS: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'])

/** Other refusals may be of one file only: then the folder still takes another. */
const isOfFolder = async ({ code }: MachineFault, { settings, host, folder }: Running): Promise<boolean> => {
  if (HOPELESS.has(code)) return true
  try {
    for (const one of new Set([settings.output, folder])) await host.remove(await host.temporaryFolder(one))
    return false
  } catch {
    return true
  }
}

const docxOf = (folder: string, { row }: Todo): string => join(folder, `${row.name}.docx`)

const jobOf = (todo: Todo, folder: string): RowJob => {
  const { number, bound } = todo.row
  const { row } = bound
  if (!row) throw new Error(`row ${number} has a name and no values`)
  return { number, row, target: docxOf(folder, todo) }
}

const resultOf = ({ row }: Todo, outcome: RowOutcome, pdf: PdfResult | null): RowResult => {
  const told = [...row.diagnostics, ...outcome.diagnostics, ...(pdf?.diagnostic ? [pdf.diagnostic] : [])]
  const own = remarks(row.diagnostics)
  const failed = outcome.sha256 === null || (pdf !== null && pdf.sha256 === null)
  return {
    row,
    status: failed ? 'failed' : 'made',
    sha256: failed ? null : outcome.sha256,
    bytes: failed ? null : outcome.bytes,
    warnings: outcome.warnings + own.warnings,
    errors: outcome.errors + own.errors + (pdf?.diagnostic ? 1 : 0),
    diagnostics: told,
  }
}

const unwritten = (todo: Todo, format: string, { reason }: MachineFault, { settings }: Running): RowResult => {
  const target = join(settings.output, `${todo.row.name}.${format}`)
  const fault = rowFault('KH029', todo.row.place, { target, reason }, settings.lang)
  const found = remarks([...todo.row.diagnostics, fault])
  return { row: todo.row, status: 'failed', sha256: null, bytes: null, ...found }
}

const madeOf = (pdf: PdfResult | null): MadePdf | null =>
  pdf === null || pdf.sha256 === null ? null : { sha256: pdf.sha256, bytes: pdf.bytes ?? 0 }

interface Ended {
  readonly todo: Todo
  readonly result: RowResult
  readonly pdf: MadePdf | null
}

const remember = async (ended: readonly Ended[], { ledger, settings, ended: tell }: Running): Promise<void> => {
  if (ended.length === 0) return
  tell(ended.map(({ result }) => result))
  const telling = tellingOf(settings)
  await ledger.add(
    ended.map(({ todo, result, pdf }) => recordOf(result, todo.input, pdf, ledger.last(todo.row.name), telling)),
  )
}

/**
 * Rows whose Word files are there become PDFs, unless the run has been stopped; a row that the machine refused is left, or failed
 * when only its file was refused.
 */
const finish = async (made: readonly (readonly [Todo, RowOutcome])[], running: Running): Promise<void> => {
  const { office, ledger, settings, host, folder } = running
  const written = made.filter(([, outcome]) => outcome.sha256 !== null)
  const rows = written.map(([todo]) => ({ row: todo.row, docx: docxOf(folder, todo) }))
  const pdfs = office === null ? null : await makePdfs(office, rows, ledger, settings, host, running.stopped)
  const pdfOf = new Map(written.map(([todo], i) => [todo, pdfs?.[i] ?? null]))
  const ended: Ended[] = []
  for (const [todo, outcome] of made) {
    const pdf = pdfOf.get(todo) ?? null
    if (pdf && isLeft(pdf)) continue
    const fault = outcome.fault ?? pdf?.fault ?? null
    if (fault === null) ended.push({ todo, result: resultOf(todo, outcome, pdf), pdf: madeOf(pdf) })
    else if (await isOfFolder(fault, running)) running.stop(fault)
    else ended.push({ todo, result: unwritten(todo, pdf ? 'pdf' : 'docx', fault, running), pdf: null })
  }
  await remember(ended, running)
}

const doChunk = async (chunk: readonly Todo[], running: Running): Promise<void> => {
  const jobs = chunk.map(todo => jobOf(todo, running.folder))
  const outcomes = await running.maker.make(jobs)
  const made = outcomes.flatMap((outcome, i) => {
    const todo = chunk[i]
    return todo ? [[todo, outcome] as const] : []
  })
  await finish(made, running)
  // A file that was refused ended the chunk; if it was the fault of that file alone, the others are still to be made.
  if (outcomes.length > 0 && outcomes.length < chunk.length && !running.stopped())
    await doChunk(chunk.slice(outcomes.length), running)
}

/** Small steps where no thread is at work, so that Ctrl-C is heard at once. */
const ALONE = 8

interface Pace {
  /** Chunks at once. */
  readonly lanes: number
  /** Rows in a chunk. */
  readonly size: number
}

/** With PDF it is LibreOffice that takes the time: as many chunks as there may be of it, and few rows are shared out among them. */
const paceOf = (rows: number, { maker, office, settings, host }: Running): Pace => {
  if (office === null) return { lanes: maker.lanes, size: maker.lanes === 1 ? ALONE : CHUNK }
  const lanes = officesFor(settings.jobs, host.cores)
  return { lanes, size: Math.min(CHUNK, Math.max(ALONE, Math.ceil(rows / lanes))) }
}

/** Rows after which memory is given back. */
const COLLECTED = 512

/** Never throws for what the machine refuses: then the run is stopped. */
export const runRows = async (todos: readonly Todo[], running: Running): Promise<void> => {
  const { lanes, size } = paceOf(todos.length, running)
  let at = 0
  const lane = async (): Promise<void> => {
    while (at < todos.length && !running.stopped()) {
      const chunk = todos.slice(at, at + size)
      at += size
      if (at % COLLECTED < size) running.host.collect()
      try {
        await doChunk(chunk, running)
      } catch (error) {
        if (!isRefusal(error)) throw error
        running.stop(machineFault(error, running.settings.lang))
      }
      await running.host.pause()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
