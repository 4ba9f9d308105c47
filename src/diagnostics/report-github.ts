/** Diagnostics as commands that GitHub Actions takes from a log and shows beside the lines of a pull request. */
import type { Severity } from './code.ts'
import type { Diagnostic } from './diagnostic.ts'
import { printableLine } from './printable.ts'
import { hasLine, type Reported, wordsOf } from './reported.ts'

const COMMANDS: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', hint: 'notice' }

const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub wants paths from the root of the repository, with slashes; a log is read at terminals, too. */
const pathOf = (file: string): string => printableLine(file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''))

/** Columns mean nothing to GitHub where a place goes over several lines. */
const placeOf = (diagnostic: Diagnostic): readonly (readonly [string, string | number])[] => {
  const { line, column, endLine, endColumn } = diagnostic
  if (!hasLine(diagnostic)) return []
  if (line !== endLine)
    return [
      ['line', line],
      ['endLine', endLine],
    ]
  return [
    ['line', line],
    ['col', column],
    ['endLine', endLine],
    ['endColumn', endColumn],
  ]
}

const commandOf = (diagnostic: Diagnostic, options: Reported): string => {
  const { code, severity, file, rule } = diagnostic
  const properties = [
    ['file', pathOf(file)],
    ...placeOf(diagnostic),
    ['title', rule === null ? code : `${code} (${rule})`],
  ] as const
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${COMMANDS[severity]} ${listed}::${escapeText(wordsOf(diagnostic, options))}\n`
}

/** One line a finding; '' for none. What is suppressed is not shown. */
export const reportGithub = (diagnostics: readonly Diagnostic[], options: Reported): string =>
  diagnostics.map(one => commandOf(one, options)).join('')
