/** The report of a run for people: a sheet in their own language. */
import type { Lang } from '../../diagnostics/code.ts'
import { dataPlaceWords } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { reportWords } from '../../diagnostics/report-text.ts'
import { csvText } from '../csv.ts'
import type { BatchReport, ReportRow } from './report.ts'
import type { RowStatus } from './result.ts'

interface CsvWords {
  readonly headers: readonly string[]
  readonly status: { readonly [S in RowStatus]: string }
  /** Of a dry run. */
  readonly wouldBeMade: string
}

const WORDS: { readonly [L in Lang]: CsvWords } = {
  vi: {
    headers: ['dòng', 'tên', 'tệp', 'trạng thái', 'sha256', 'cảnh báo', 'lỗi', 'nội dung lỗi', 'bản cũ còn lại'],
    status: { made: 'đã lập', unchanged: 'không đổi', kept: 'giữ bản sửa tay', failed: 'lỗi', left: 'chưa làm' },
    wouldBeMade: 'lập được',
  },
  en: {
    headers: ['row', 'name', 'file', 'status', 'sha256', 'warnings', 'errors', 'message', 'old file'],
    status: { made: 'made', unchanged: 'unchanged', kept: 'edited by hand, kept', failed: 'failed', left: 'not done' },
    wouldBeMade: 'can be made',
  },
}

/** A sheet must not take a text of the data for a formula. */
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cellOf = (value: string | number | null): string =>
  typeof value === 'string' ? guarded(value) : String(value ?? '')

/** The first error, else the first warning, else the first remark, with the cell or the line that it stands at. */
const messageOf = (diagnostics: readonly Diagnostic[], lang: Lang): string => {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  const one = first ?? diagnostics.find(({ severity }) => severity === 'warning') ?? diagnostics[0]
  if (!one) return ''
  const [cell] = one.data
  const place = cell ? dataPlaceWords(cell, reportWords[lang].column) : `${one.file}:${one.line}`
  return `${place}: ${one.code}: ${one.message}`
}

const cellsOf = (row: ReportRow, lang: Lang, dryRun: boolean): readonly string[] => {
  const words = WORDS[lang]
  const cells = [
    row.row,
    row.name,
    [row.target, row.pdf].filter(file => file !== null).join('; '),
    dryRun && row.status === 'made' ? words.wouldBeMade : words.status[row.status],
    row.sha256,
    row.warnings,
    row.errors,
    messageOf(row.diagnostics, lang),
    row.old,
  ]
  return cells.map(cellOf)
}

/** CSV for Excel: byte order mark, CRLF, headers and statuses in a language, one message a row. */
export const reportCsv = ({ results, dryRun }: BatchReport, lang: Lang): string =>
  csvText([WORDS[lang].headers, ...results.map(row => cellsOf(row, lang, dryRun))])

/** Is the first line of a text that of a report, in either language? */
export const isReportCsv = (text: string): boolean => {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  return Object.values(WORDS).some(({ headers }) => line === headers.join(','))
}
