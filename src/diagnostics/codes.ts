/** Every diagnostic code. A new rule is a row in one of these tables, a check, a failing and a passing case. */
import { batchCodes } from './codes/batch.ts'
import { checkCodes } from './codes/check.ts'
import { communeCodes } from './codes/communes.ts'
import { dataCodes } from './codes/data.ts'
import { documentCodes } from './codes/document.ts'
import { pagePartCodes } from './codes/document-parts.ts'
import { docxFileCodes } from './codes/docx-file.ts'
import { fileCodes } from './codes/file.ts'
import { planCodes } from './codes/plan.ts'
import { proofCodes } from './codes/proof.ts'
import { readCodes } from './codes/read.ts'
import { structureCodes } from './codes/structure.ts'
import { templateCodes } from './codes/template.ts'
import { templateControlCodes } from './codes/template-control.ts'
import { templateTextCodes } from './codes/template-text.ts'
import { yamlCodes } from './codes/yaml.ts'

/** All areas in one table, so that `Code` and `DataOf` know every code. */
export const codes = {
  ...fileCodes,
  ...batchCodes,
  ...yamlCodes,
  ...structureCodes,
  ...readCodes,
  ...planCodes,
  ...documentCodes,
  ...pagePartCodes,
  ...templateCodes,
  ...templateControlCodes,
  ...templateTextCodes,
  ...dataCodes,
  ...communeCodes,
  ...docxFileCodes,
  ...proofCodes,
  ...checkCodes,
}

/** A code without a row, so without words, does not compile. */
export type Code = keyof typeof codes
/** What a finding of this code brings along, taken from what its words ask for. */
export type DataOf<C extends Code> = Parameters<(typeof codes)[C]['vi']>[0]
