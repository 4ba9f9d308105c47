/** Every code in a few words. */
import type { Lang, Severity } from '../diagnostics/code.ts'
import { type Code, codes } from '../diagnostics/codes.ts'
import type { Catalogue } from './catalogue.ts'
import { labels } from './labels.ts'

/** One code in one language. */
export interface ListedCode {
  readonly code: Code
  readonly severity: Severity
  readonly title: string
  /** Id of the rule; null for faults of files, data and templates. */
  readonly rule: string | null
}

/** All codes, by number. */
export const listCodes = ({ explanations }: Pick<Catalogue, 'explanations'>, lang: Lang): readonly ListedCode[] =>
  (Object.keys(codes) as Code[]).toSorted().map(code => ({
    code,
    severity: codes[code].severity,
    title: explanations[code][lang].title,
    rule: codes[code].rule,
  }))

/** One line each. */
export const listText = (listed: readonly ListedCode[], lang: Lang): string => {
  const { severity } = labels[lang]
  const width = Math.max(...Object.values(severity).map(word => word.length))
  return listed.map(one => `${one.code}  ${severity[one.severity].padEnd(width)}  ${one.title}\n`).join('')
}
