/** What is wrong with --province and --as-of, for every command that has them. */
import type { Lang } from '../diagnostics/code.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { pin } from '../diagnostics/pin.ts'
import { printableLine } from '../diagnostics/printable.ts'
import { communesWords } from './communes-words.ts'

/** Findings of `selectCommunes` as lines for stderr: an option has no line and no column. */
export const selectionRemarks = (findings: readonly Finding[], lang: Lang): string =>
  findings
    .map(one => {
      const option = one.code === 'KH620' ? '--province' : '--as-of'
      const { code, severity, message, hint } = pin(one, { file: option, lang, source: '', tree: null })
      const words = communesWords[lang]
      const more = hint === null ? '' : `      ${words.advice}: ${printableLine(hint)}\n`
      return `${option}: ${severity === 'error' ? words.error : words.warning} ${code}: ${printableLine(message)}\n${more}`
    })
    .join('')
