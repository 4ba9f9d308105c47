/** Faults of a run and of its rows, as people read them. */
import { clauseWords } from '../../decree/clause.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import type { DataPlace } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import { pin, pinAll } from '../../diagnostics/pin.ts'
import { reportText } from '../../diagnostics/report-text.ts'

/** A fault of a row, at its place in the data. */
export const rowFault = <C extends Code>(code: C, place: DataPlace, data: DataOf<C>, lang: Lang): Diagnostic =>
  pin(finding(code, atCell(place), data), { file: place.file, lang, source: '', tree: null })

/** Findings on data, which has no tree. */
export const pinData = (findings: readonly Finding[], file: string, lang: Lang): readonly Diagnostic[] =>
  pinAll(findings, { file, lang, source: '', tree: null })

/** As `report-text` prints them, clauses in the same language. */
export const told = (diagnostics: readonly Diagnostic[], lang: Lang): string =>
  reportText(diagnostics, { lang, clause: rule => clauseWords(rule, lang) })

/** Is there one that keeps a document from being made? */
export const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')
