/** What is wrong with --province and --as-of, for every command that has them. */
import type { Lang } from '../diagnostics/code.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { wholeFinding } from './file-fault.ts'

/** Findings of `selectCommunes` as lines for stderr: an option has no line and no column. */
export const selectionRemarks = (findings: readonly Finding[], lang: Lang): string =>
  findings.map(one => wholeFinding(one, one.code === 'KH620' ? '--province' : '--as-of', lang)).join('')
