/** A report read back; it may come from anywhere. */

import { isMap } from '../../text/plain-data.ts'
import type { BatchReport, ReportRow } from './report.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)

const STATUSES: readonly unknown[] = ['made', 'unchanged', 'kept', 'failed', 'left']

const isPlace = (value: unknown): boolean =>
  isMap(value) &&
  isText(value.file) &&
  isTextOrNull(value.sheet) &&
  isCount(value.line) &&
  (value.column === null || isCount(value.column)) &&
  isTextOrNull(value.name)

/** What the CSV is made of. */
const isDiagnostic = (value: unknown): boolean =>
  isMap(value) &&
  [value.code, value.severity, value.message, value.file].every(isText) &&
  isCount(value.line) &&
  Array.isArray(value.data) &&
  value.data.every(isPlace)

const isRow = (value: unknown): value is ReportRow =>
  isMap(value) &&
  isCount(value.row) &&
  isText(value.file) &&
  isTextOrNull(value.sheet) &&
  isCount(value.line) &&
  [value.name, value.target, value.pdf, value.old, value.sha256].every(isTextOrNull) &&
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
  typeof value.dryRun === 'boolean' &&
  Array.isArray(value.orphans) &&
  value.orphans.every(isText) &&
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
