/** Reports on papers as one of the formats. */
import packageFile from '../../../package.json' with { type: 'json' }
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { reportGithub } from '../../diagnostics/report-github.ts'
import { reportHtml } from '../../diagnostics/report-html.ts'
import { reportJunit } from '../../diagnostics/report-junit.ts'
import { reportPapersJson } from '../../diagnostics/report-papers-json.ts'
import { reportSarif } from '../../diagnostics/report-sarif.ts'
import { reportVerdicts } from '../../diagnostics/report-verdicts.ts'
import type { Reported } from '../../diagnostics/reported.ts'
import type { PaperReport } from '../../diagnostics/verdicts.ts'
import { textReport } from '../check/render.ts'
import type { PaperFormat } from './settings.ts'

/** All that a report is made from. */
export interface PaperReports {
  readonly reports: readonly PaperReport[]
  /** What kept something from being judged, and remarks on configurations. */
  readonly before: readonly Diagnostic[]
  readonly reported: Reported
  /** Every rule with its verdict in the text. */
  readonly all: boolean
}

const everything = ({ reports, before }: PaperReports): readonly Diagnostic[] => [
  ...before,
  ...reports.flatMap(({ diagnostics }) => diagnostics),
]

const RENDERERS: { readonly [F in PaperFormat]: (papers: PaperReports) => string } = {
  text: ({ reports, before, reported, all }) =>
    textReport(before, reported.lang) + reports.map(one => reportVerdicts(one, { ...reported, all })).join(''),
  json: ({ reports, before }) => reportPapersJson(reports, before, packageFile.version),
  github: papers => reportGithub(everything(papers), papers.reported),
  sarif: papers => reportSarif(everything(papers), papers.reported),
  junit: papers => reportJunit(everything(papers), papers.reported),
  html: ({ reports, reported }) => reportHtml(reports, reported),
}

/** The text of a report. */
export const renderPapers = (format: PaperFormat, papers: PaperReports): string => RENDERERS[format](papers)
