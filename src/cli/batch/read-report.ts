/** A report read back; it may come from anywhere. */
import type { BatchReport, ReportRow } from './report.ts'

type Json = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)

const STATUSES: readonly unknown[] = ['made', 'unchanged', 'kept', 'failed', 'left']

/** The CSV is made of code and message. */
const isDiagnostic = (value: unknown): boolean => isMap(value) && isText(value.code) && isText(value.message)

const isRow = (value: unknown): value is ReportRow =>
  isMap(value) &&
  isCount(value.row) &&
  isText(value.file) &&
  isTextOrNull(value.sheet) &&
  isCount(value.line) &&
  [value.name, value.target, value.pdf, value.sha256].every(isTextOrNull) &&
  STATUSES.includes(value.status) &&
  (value.bytes === null || isCount(value.bytes)) &&
  isCount(value.warnings) &&
  isCount(value.errors) &&
  Array.isArray(value.diagnostics) &&
  value.diagnostics.every(isDiagnostic)

const isShard = (value: unknown): boolean =>
  value === null || (isMap(value) && isCount(value.index) && isCount(value.count) && value.count >= value.index)

const isReport = (value: unknown): value is BatchReport =>
  isMap(value) &&
  value.khcchc === 1 &&
  [value.version, value.template, value.data, value.options].every(isText) &&
  isShard(value.shard) &&
  isCount(value.rows) &&
  Array.isArray(value.results) &&
  value.results.every(isRow)

/** null for what is no report of ours. */
export const readReport = (bytes: Uint8Array): BatchReport | null => {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isReport(value) ? value : null
  } catch {
    return null
  }
}
