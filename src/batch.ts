/** The story of many: a template is opened once, then each row of the data is filled, compiled and judged alone. Pure. */
import type { Compiled, CompileOptions } from './compile.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Row } from './model/data.ts'
import type { TemplateHead } from './model/template.ts'

/** A template that may be used. */
export interface Press {
  readonly head: TemplateHead
  /** Fills the template from a row and compiles the plan; diagnostics stand at the template's line and name the row's cells. */
  press(row: Row): Compiled
}

/** `press` is null when the template itself has an error. */
export interface OpenedTemplate {
  readonly press: Press | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads and checks a template given as the bytes or the text of its file. Never throws for a fault of the template. */
export const openTemplate = (_template: Uint8Array | string, _options: CompileOptions): OpenedTemplate => {
  throw new Error('not yet')
}
