/** `khcchc batch --merge-reports`: the reports of the parts of a run as one. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Host } from '../../host/host.ts'
import { reasonOf } from '../../host/reasons.ts'
import { batchWords } from '../batch-words.ts'
import { wholeFault } from '../file-fault.ts'
import { UsageError } from '../usage-error.ts'
import { isRefusal } from './make-rows.ts'
import { readReport } from './read-report.ts'
import { type BatchReport, makeReport, type ReportRow } from './report.ts'
import { checkReportFiles, sharedFile } from './report-files.ts'
import type { MergeSettings } from './settings.ts'
import { writeReports } from './write-reports.ts'

interface ReadReport {
  readonly file: string
  readonly report: BatchReport
}

const LIMIT = 1024 * 1024 * 1024

/** null where one cannot be read, which has been told of each. */
const readAll = async (files: readonly string[], lang: Lang, host: Host): Promise<readonly ReadReport[] | null> => {
  const found: ReadReport[] = []
  for (const file of files) {
    try {
      const report = readReport(await host.read(file, LIMIT))
      if (report) found.push({ file, report })
      else host.err(wholeFault('KH033', file, { reason: '' }, lang))
    } catch (error) {
      if (!isRefusal(error)) throw error
      host.err(wholeFault('KH033', file, { reason: reasonOf(error, lang) }, lang))
    }
  }
  return found.length === files.length ? found : null
}

const IDENTITY = ['version', 'template', 'data', 'options'] as const

/** Reports of other runs than the first one's, told; true when there is one. */
const isMixed = (reports: readonly ReadReport[], lang: Lang, host: Host): boolean => {
  const [first, ...others] = reports
  if (!first) return false
  const told = others.flatMap(({ file, report }) => {
    const what = IDENTITY.find(key => report[key] !== first.report[key])
    return what ? [wholeFault('KH034', file, { first: first.file, what }, lang)] : []
  })
  for (const text of told) host.err(text)
  return told.length > 0
}

interface Placed {
  readonly file: string
  readonly row: ReportRow
}

/** Made in one run and found unchanged in another is the same; a row that was left says nothing. */
const agree = (a: ReportRow, b: ReportRow): boolean => {
  const failed = (row: ReportRow): boolean => row.status === 'failed'
  return a.name === b.name && a.sha256 === b.sha256 && failed(a) === failed(b)
}

/** Rows by number; null where two reports disagree, which is told. */
const joinRows = (reports: readonly ReadReport[], lang: Lang, host: Host): ReadonlyMap<number, Placed> | null => {
  const rows = new Map<number, Placed>()
  let agreed = true
  for (const { file, report } of reports)
    for (const row of report.results) {
      const known = rows.get(row.row)
      if (!known || known.row.status === 'left') rows.set(row.row, { file, row })
      else if (row.status !== 'left' && !agree(known.row, row)) {
        host.err(wholeFault('KH035', file, { first: known.file, row: row.row }, lang))
        agreed = false
      }
    }
  return agreed ? rows : null
}

/** Parts of which there is no report, where all reports are of parts of one whole. */
const missingShards = (reports: readonly ReadReport[]): readonly string[] => {
  const shards = reports.flatMap(({ report }) => report.shard ?? [])
  const counts = new Set(shards.map(({ count }) => count))
  const [count] = counts
  if (shards.length < reports.length || counts.size !== 1 || count === undefined) return []
  const there = new Set(shards.map(({ index }) => index))
  const missing: string[] = []
  for (let index = 1; index <= count && missing.length < SHOWN; index += 1)
    if (!there.has(index)) missing.push(`${index}/${count}`)
  return missing
}

const SHOWN = 20

/** Throws `UsageError` where the whole would take the place of a part or of what is no report. 0 whole and without a failed row · 1 a row failed or is missing, which is told · 2 the reports cannot be joined. */
export const mergeReports = async (
  { reports: files, outputs, force, lang }: MergeSettings,
  host: Host,
): Promise<0 | 1 | 2> => {
  const both = sharedFile(outputs, files, host)
  if (both !== null) throw new UsageError(batchWords[lang].reportOverInput(both))
  await checkReportFiles(outputs, force, lang, host)
  const reports = await readAll(files, lang, host)
  const [first] = reports ?? []
  if (!reports || !first || isMixed(reports, lang, host)) return 2
  const rows = joinRows(reports, lang, host)
  if (!rows) return 2

  const results = [...rows.values()].map(({ row }) => row).sort((a, b) => a.row - b.row)
  const orphans = [...new Set(reports.flatMap(({ report }) => report.orphans))].sort()
  const whole = makeReport({ ...first.report, shard: null }, results, orphans)
  if (!(await writeReports(whole, outputs, lang, host))) return 2
  const missing = whole.rows - results.length
  const shards = missingShards(reports).join(', ')
  if (missing > 0) host.err(wholeFault('KH036', outputs[0] ?? '', { missing, total: whole.rows, shards }, lang))
  host.err(`${batchWords[lang].summary(whole.summary, results.length)}\n`)
  return missing > 0 || whole.summary.failed > 0 || whole.summary.left > 0 ? 1 : 0
}
