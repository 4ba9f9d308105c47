/** Reports of papers as JSON, for programs. The shape is a promise: fields are added, none is taken away or changes its meaning. */

import type { Diagnostic } from './diagnostic.ts'
import { countOf } from './errors.ts'
import type { PaperReport, RuleReport } from './verdicts.ts'

const VERSION = 1

/** `paper` says where: part, number of the paragraph in it from 1, its text; `line` is that number, columns are in UTF-16 units of the text. */
const rowOf = (diagnostic: Diagnostic) => ({
  code: diagnostic.code,
  severity: diagnostic.severity,
  rule: diagnostic.rule,
  file: diagnostic.file,
  line: diagnostic.line,
  column: diagnostic.column,
  endColumn: diagnostic.endColumn,
  message: diagnostic.message,
  has: 'has' in diagnostic ? diagnostic.has : diagnostic.message,
  hint: diagnostic.hint,
  paper: diagnostic.paper,
})

const ruleOf = ({ rule, area, verdict, severity, clause, asks, mend, why, findings }: RuleReport) => ({
  rule,
  area,
  verdict,
  severity,
  clause,
  asks,
  mend,
  why,
  findings: findings.length,
})

/** `before`: what kept something from being judged. Ends with a line end; same input, same bytes. */
export const reportPapersJson = (
  reports: readonly PaperReport[],
  before: readonly Diagnostic[],
  version: string,
): string => {
  const all = [...before, ...reports.flatMap(({ diagnostics }) => diagnostics)]
  const report = {
    format: 'khcchc-verify',
    version: VERSION,
    tool: version,
    totals: {
      files: reports.length,
      errors: countOf(all, 'error'),
      warnings: countOf(all, 'warning'),
      hints: countOf(all, 'hint'),
    },
    before: before.map(rowOf),
    files: reports.map(({ file, facts, counts, rules, diagnostics }) => ({
      file,
      read: facts !== null,
      paper: facts,
      counts,
      rules: rules.map(ruleOf),
      diagnostics: diagnostics.map(rowOf),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
