/** Diagnostics as JSON, for programs. The shape is a promise: fields are added, none is taken away or changes its meaning. */

import type { Diagnostic } from './diagnostic.ts'
import { countOf } from './errors.ts'
import type { Reported } from './reported.ts'

/** Raised when a field goes or changes its meaning. */
const VERSION = 1

/** Lines and columns from 1, columns in UTF-16 units, the end after the last one. A finding about a whole file stands at 1:1 without `sourceLine`. */
const rowOf = (diagnostic: Diagnostic, { clause }: Reported) => ({
  code: diagnostic.code,
  severity: diagnostic.severity,
  rule: diagnostic.rule,
  clause: diagnostic.rule === null ? null : clause(diagnostic.rule),
  file: diagnostic.file,
  line: diagnostic.line,
  column: diagnostic.column,
  endLine: diagnostic.endLine,
  endColumn: diagnostic.endColumn,
  message: diagnostic.message,
  hint: diagnostic.hint,
  pointer: diagnostic.pointer,
  sourceLine: diagnostic.sourceLine,
  data: diagnostic.data,
  paper: diagnostic.paper,
})

/** Ends with a line end; same input, same bytes. */
export const reportJson = (diagnostics: readonly Diagnostic[], options: Reported): string => {
  const report = {
    format: 'khcchc-report',
    version: VERSION,
    totals: {
      files: options.files.length,
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      hints: countOf(diagnostics, 'hint'),
      suppressed: options.suppressed.length,
    },
    files: options.files,
    diagnostics: diagnostics.map(one => rowOf(one, options)),
    suppressed: options.suppressed.map(({ diagnostic, by, reason }) => ({ ...rowOf(diagnostic, options), by, reason })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
