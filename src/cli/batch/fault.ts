/** Faults of a run and of its rows, as people read them. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import type { DataPlace } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import { pin, pinAll } from '../../diagnostics/pin.ts'

/** A fault of a row, at its place in the data. */
export const rowFault = <C extends Code>(code: C, place: DataPlace, data: DataOf<C>, lang: Lang): Diagnostic =>
  pin(finding(code, atCell(place), data), { file: place.file, lang, source: '', tree: null })

/** Findings on data, which has no tree. */
export const pinData = (findings: readonly Finding[], file: string, lang: Lang): readonly Diagnostic[] =>
  pinAll(findings, { file, lang, source: '', tree: null })
