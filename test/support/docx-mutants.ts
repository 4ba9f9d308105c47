/** Every fault that the mutation test puts into a Word file. */
import { bodyMutants } from './docx-mutants-body.ts'
import { footMutants } from './docx-mutants-foot.ts'
import { headMutants } from './docx-mutants-head.ts'
import { type DocxMutant, pageMutants } from './docx-mutants-page.ts'

/** In the order of the page. */
export const docxMutants: readonly DocxMutant[] = [...pageMutants, ...headMutants, ...bodyMutants, ...footMutants]
