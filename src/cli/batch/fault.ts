/** Faults of a run and of its rows, as people read them. */
import { clauseWords } from '../../decree/clause.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import type { DataPlace } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atCell, atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { pin, pinAll } from '../../diagnostics/pin.ts'
import { printable, printableLine } from '../../diagnostics/printable.ts'
import { reportText } from '../../diagnostics/report-text.ts'

const LABELS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', hint: 'lưu ý', advice: 'gợi ý' },
  en: { error: 'error', warning: 'warning', hint: 'note', advice: 'hint' },
} as const

/** A finding on a whole file or folder, without a line: `ket-qua: lỗi KH030: …`. */
export const wholeFinding = (found: Finding, file: string, lang: Lang): string => {
  const { code, severity, message, hint } = pin(found, { file, lang, source: '', tree: null })
  const first = printableLine(`${file}: ${LABELS[lang][severity]} ${code}: ${message}`)
  return hint === null ? `${first}\n` : `${first}\n      ${LABELS[lang].advice}: ${printable(hint)}\n`
}

/** The same, made on the spot. */
export const wholeFault = <C extends Code>(code: C, file: string, data: DataOf<C>, lang: Lang): string =>
  wholeFinding(finding(code, atSource(0), data), file, lang)

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
