/** A finding with its words, in one language, and its place in a file. */
import type { Severity } from './code.ts'
import type { Code } from './codes.ts'
import type { DataPlace } from './data-place.ts'
import type { Fix } from './edit.ts'

/** A paragraph of a Word file. */
export interface PaperPlace {
  /** `word/document.xml`; null for the file as a whole. */
  readonly part: string | null
  /** Number of the paragraph in its part, from 1; null for the part as a whole. */
  readonly paragraph: number | null
  /** Its text; '' where there is none. */
  readonly text: string
}

/** Complete in itself: reporters need neither the file nor the plan. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  /** Id of the rule of Nghị định 30; null for faults of the file and its format. */
  readonly rule: string | null
  readonly file: string
  /** From 1; columns in UTF-16 units. The end is the place after the last unit. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly hint: string | null
  /** The whole line, without its line end; null where the file could not be read as text. */
  readonly sourceLine: string | null
  /** JSON Pointer of what the finding is about; null where it is about a stretch of the file. */
  readonly pointer: string | null
  /** Cells whose values stand at this place of a template; for a fault of the data itself, its own cell. Empty for a plan. */
  readonly data: readonly DataPlace[]
  /** Where it stands in a Word file; null for a plan, a template and data. */
  readonly paper: PaperPlace | null
  /** What `--fix` may do; only findings with one right answer have it. */
  readonly fix?: Fix
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, hint: 2 }

const byPlace = (a: Diagnostic, b: Diagnostic): number => {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || RANK[a.severity] - RANK[b.severity]
}

/** Sorts by file, place and severity, and drops what says the same at the same place again. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Set<string>()
  return [...diagnostics].sort(byPlace).filter(({ code, file, line, column, data, message }) => {
    const place = JSON.stringify([code, file, line, column, data, message])
    return seen.has(place) ? false : Boolean(seen.add(place))
  })
}
