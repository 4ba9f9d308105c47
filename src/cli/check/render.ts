/** Findings of a run as one of the reports. */
import packageFile from '../../../package.json' with { type: 'json' }
import { clauseWords } from '../../decree/clause.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { reportGithub } from '../../diagnostics/report-github.ts'
import { reportJson } from '../../diagnostics/report-json.ts'
import { reportJunit } from '../../diagnostics/report-junit.ts'
import { reportSarif } from '../../diagnostics/report-sarif.ts'
import type { Reported } from '../../diagnostics/reported.ts'
import { checkWords } from '../check-words.ts'
import { wholeText } from '../file-fault.ts'
import { told } from '../report.ts'
import type { ReportFormat } from './settings.ts'

/** What codes mean; from a file of its own in dist, which only the reports with room for it read. */
const explainedIn = async (lang: Lang): Promise<Reported['explained']> => {
  const { catalogue } = await import('../../explain/catalogue.ts')
  return code => catalogue.explanations[code][lang]
}

/** What all reports are made from: clauses, version and, for SARIF, explanations filled in. */
export const reportedOf = async (
  lang: Lang,
  outputs: readonly { readonly format: string }[],
  found: Pick<Reported, 'files' | 'suppressed' | 'warningsFail'>,
): Promise<Reported> => ({
  ...found,
  lang,
  clause: rule => clauseWords(rule, lang),
  version: packageFile.version,
  explained: outputs.some(({ format }) => format === 'sarif') ? await explainedIn(lang) : null,
})

/** Rows of data at which the same finding on the same place of a template is shown to people. */
const SAME_SHOWN = 3

/** About a file or folder as such, not about a place in it. */
const isWhole = ({ code, sourceLine, pointer, data }: Diagnostic): boolean =>
  /^KH(?:0|79)/.test(code) && sourceLine === null && pointer === null && data.length === 0

/** For people: as everywhere, but of what many rows of data have in common the first ones only. */
export const textReport = (diagnostics: readonly Diagnostic[], lang: Lang): string => {
  const seen = new Map<string, { readonly one: Diagnostic; count: number }>()
  const lines: string[] = []
  for (const one of diagnostics) {
    const ofRow = one.sourceLine !== null && one.data.length > 0
    const key = `${one.code} ${one.file}:${one.line}:${one.column}`
    const before = ofRow ? seen.get(key) : undefined
    if (before) before.count += 1
    else if (ofRow) seen.set(key, { one, count: 1 })
    if ((before?.count ?? 1) > SAME_SHOWN) continue
    lines.push(isWhole(one) ? wholeText(one, lang) : told([one], lang))
  }
  for (const { one, count } of seen.values())
    if (count > SAME_SHOWN)
      lines.push(
        `${checkWords[lang].moreRows(one.code, `${one.file}:${one.line}:${one.column}`, count - SAME_SHOWN)}\n`,
      )
  return lines.join('')
}

const RENDERERS: {
  readonly [F in ReportFormat]: (diagnostics: readonly Diagnostic[], reported: Reported) => string
} = {
  text: (diagnostics, { lang }) => textReport(diagnostics, lang),
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  junit: reportJunit,
}

/** The text of a report. */
export const render = (format: ReportFormat, diagnostics: readonly Diagnostic[], reported: Reported): string =>
  RENDERERS[format](diagnostics, reported)
