/** Every case that is made by a program. */
import { batchCases } from './batch.ts'
import { checkCases } from './check.ts'
import { dataCases } from './data.ts'
import { docxCases } from './docx.ts'
import { fileCases } from './files.ts'
import type { MadeCase } from './made.ts'
import { pageCases } from './page.ts'
import { paperCases } from './papers.ts'

/** By code. A new range of codes adds its table here. */
export const madeCases: Readonly<Record<string, MadeCase>> = {
  ...fileCases,
  ...batchCases,
  ...dataCases,
  ...pageCases,
  ...paperCases,
  ...docxCases,
  ...checkCases,
}
