/** What keeps a document from being made. */
import { codes } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Finding } from './finding.ts'

/** Of what is found, before it has words. */
export const isError = ({ code }: Pick<Finding, 'code'>): boolean => codes[code].severity === 'error'

/** Is one of them an error? */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')
