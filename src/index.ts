/** The library: a plan in, a Word file out; pure, without files or clock. */
export { type Compiled, type CompileOptions, compilePlan } from './compile.ts'
export type { Lang, Severity } from './diagnostics/code.ts'
export type { Diagnostic } from './diagnostics/diagnostic.ts'
export type { OfficialDocument } from './model/document.ts'
export { writeDocx } from './writer/write-docx.ts'
export { writeOutline } from './writer/write-outline.ts'
