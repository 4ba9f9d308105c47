/** What keeps a document from being made, and how much of what there is. */
import type { Severity } from './code.ts'
import { codes } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Finding } from './finding.ts'

/** Of what is found, before it has words. */
export const isError = ({ code }: Pick<Finding, 'code'>): boolean => codes[code].severity === 'error'

/** Is one of them an error? */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** How many are of one severity. */
export const countOf = (diagnostics: readonly Pick<Diagnostic, 'severity'>[], wanted: Severity): number =>
  diagnostics.filter(({ severity }) => severity === wanted).length
