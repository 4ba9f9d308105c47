/** The report of a run: every row, in the order of the data, without any clock, so that equal runs give equal reports. */

import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Counts } from '../batch-words.ts'
import { sha256 } from './input-hash.ts'
import type { RowEnd } from './perform.ts'
import { reportCsv } from './report-csv.ts'
import { countResults, type RowStatus } from './result.ts'
import type { Shard } from './settings.ts'

/** A row of a report; `target` and `pdf` are names in the folder of the documents, null where there is no file. */
export interface ReportRow {
  /** Number of the row in the data, from 1; `line` is where it stands in `file`. */
  readonly row: number
  readonly file: string
  readonly sheet: string | null
  readonly line: number
  /** Name of the files without ending; null for a row that cannot be named. */
  readonly name: string | null
  readonly target: string | null
  readonly pdf: string | null
  /** Of a row that failed: its file of an earlier run, which is still there. */
  readonly old: string | null
  /** made · unchanged since the last run · kept: edited by hand · failed · left: the run was stopped before it. */
  readonly status: RowStatus
  /** SHA-256 and size of the Word file, also where only the PDF was kept: a PDF is not the same twice. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly warnings: number
  readonly errors: number
  /** At most 50 of a row; places as in the messages of the run. */
  readonly diagnostics: readonly Diagnostic[]
}

/** `report.json`; the CSV has its rows only. */
export interface BatchReport {
  /** 1; another number is another form. */
  readonly khcchc: 1
  /** Version of the tool. */
  readonly version: string
  /** SHA-256 of the template, of all rows with their names, of formats and `--name`. */
  readonly template: string
  readonly data: string
  readonly options: string
  /** The part this run did; null: the whole. */
  readonly shard: Shard | null
  /** True: nothing was written but this report; names and hashes are those of the documents that would be. */
  readonly dryRun: boolean
  /** Rows of the data, all parts together. */
  readonly rows: number
  readonly summary: Counts & { readonly warnings: number; readonly errors: number }
  /** Files in the folder that earlier runs made and that no row names now. */
  readonly orphans: readonly string[]
  readonly results: readonly ReportRow[]
}

/** What tells one run from another. */
export type ReportHead = Pick<BatchReport, 'version' | 'template' | 'data' | 'options' | 'dryRun' | 'shard' | 'rows'>

/** Sums of a report's rows. */
export const summarise = (results: readonly ReportRow[]): BatchReport['summary'] => ({
  ...countResults(results),
  warnings: results.reduce((sum, { warnings }) => sum + warnings, 0),
  errors: results.reduce((sum, { errors }) => sum + errors, 0),
})

/** A result as a row of the report. */
export const reportRow = (
  { row, status, sha256, bytes, warnings, errors, diagnostics, old }: RowEnd,
  formats: readonly string[],
): ReportRow => {
  const there = status !== 'failed' && status !== 'left'
  const fileOf = (format: string): string | null =>
    there && row.name !== null && formats.includes(format) ? `${row.name}.${format}` : null
  const { file, sheet, line } = row.place
  return {
    row: row.number,
    file,
    sheet,
    line,
    name: row.name,
    target: fileOf('docx'),
    pdf: fileOf('pdf'),
    old,
    status,
    sha256,
    bytes,
    warnings,
    errors,
    diagnostics,
  }
}

/** A report of rows in the order of the data. */
export const makeReport = (
  head: ReportHead,
  results: readonly ReportRow[],
  orphans: readonly string[],
): BatchReport => ({
  khcchc: 1,
  version: head.version,
  template: head.template,
  data: head.data,
  options: head.options,
  shard: head.shard,
  dryRun: head.dryRun,
  rows: head.rows,
  summary: summarise(results),
  orphans,
  results,
})

/** JSON with one line a row, ending in a line end. */
export const reportJson = (report: BatchReport): string => {
  const { results, ...head } = report
  const lines = results.map(row => `    ${JSON.stringify(row)}`).join(',\n')
  const top = JSON.stringify(head, null, 2).slice(0, -2)
  return `${top},\n  "results": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`
}

/** By the ending of its name. */
export const reportBytes = (report: BatchReport, file: string, lang: Lang): Uint8Array =>
  new TextEncoder().encode(/\.csv$/i.test(file) ? reportCsv(report, lang) : reportJson(report))

/** One hash for many texts. */
export const hashOf = (texts: Iterable<string>): string => sha256([...texts].join('\n'))
