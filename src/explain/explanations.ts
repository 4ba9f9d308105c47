/** What every code means, in words: a code without them does not compile. */
import type { Code } from '../diagnostics/codes.ts'
import type { Explanation } from './explanation.ts'
import { batchWords } from './words/batch.ts'
import { batchReportWords } from './words/batch-report.ts'
import { checkWords } from './words/check.ts'
import { checkConfigWords } from './words/check-config.ts'
import { checkIgnoreWords } from './words/check-ignore.ts'
import { communeListWords } from './words/commune-list.ts'
import { communeRowsWords } from './words/commune-rows.ts'
import { dataCellWords } from './words/data-cell.ts'
import { dataDateWords } from './words/data-date.ts'
import { dataFileWords } from './words/data-file.ts'
import { dataShapeWords } from './words/data-shape.ts'
import { dataTableWords } from './words/data-table.ts'
import { documentWords } from './words/document.ts'
import { documentPartsWords } from './words/document-parts.ts'
import { docxFileWords } from './words/docx-file.ts'
import { fileWords } from './words/file.ts'
import { planAuthorityWords } from './words/plan-authority.ts'
import { planBodyWords } from './words/plan-body.ts'
import { planHeadWords } from './words/plan-head.ts'
import { planMarksWords } from './words/plan-marks.ts'
import { planNameWords } from './words/plan-name.ts'
import { planOrderWords } from './words/plan-order.ts'
import { planPartsWords } from './words/plan-parts.ts'
import { planPlaceWords } from './words/plan-place.ts'
import { planPostWords } from './words/plan-post.ts'
import { planRecipientsWords } from './words/plan-recipients.ts'
import { planSignerWords } from './words/plan-signer.ts'
import { planSubjectWords } from './words/plan-subject.ts'
import { planTextWords } from './words/plan-text.ts'
import { proofCapitalsWords } from './words/proof-capitals.ts'
import { proofCitationsWords } from './words/proof-citations.ts'
import { proofLettersWords } from './words/proof-letters.ts'
import { proofMarksWords } from './words/proof-marks.ts'
import { readWords } from './words/read.ts'
import { structureBlocksWords } from './words/structure-blocks.ts'
import { structureKeysWords } from './words/structure-keys.ts'
import { structureKindsWords } from './words/structure-kinds.ts'
import { structureLayoutWords } from './words/structure-layout.ts'
import { structureValuesWords } from './words/structure-values.ts'
import { templateWords } from './words/template.ts'
import { templateControlWords } from './words/template-control.ts'
import { templateTextWords } from './words/template-text.ts'
import { yamlCharactersWords } from './words/yaml-characters.ts'
import { yamlFileWords } from './words/yaml-file.ts'
import { yamlLinesWords } from './words/yaml-lines.ts'
import { yamlNumberingWords } from './words/yaml-numbering.ts'
import { yamlSwallowedWords } from './words/yaml-swallowed.ts'
import { yamlTextsWords } from './words/yaml-texts.ts'

/** Complete by type; a new area of codes adds its file of words here. */
export const explanations: { readonly [C in Code]: Explanation } = {
  ...batchReportWords,
  ...batchWords,
  ...checkConfigWords,
  ...checkIgnoreWords,
  ...checkWords,
  ...communeListWords,
  ...communeRowsWords,
  ...dataCellWords,
  ...dataDateWords,
  ...dataFileWords,
  ...dataShapeWords,
  ...dataTableWords,
  ...documentPartsWords,
  ...documentWords,
  ...docxFileWords,
  ...fileWords,
  ...planAuthorityWords,
  ...planBodyWords,
  ...planHeadWords,
  ...planMarksWords,
  ...planNameWords,
  ...planOrderWords,
  ...planPartsWords,
  ...planPlaceWords,
  ...planPostWords,
  ...planRecipientsWords,
  ...planSignerWords,
  ...planSubjectWords,
  ...planTextWords,
  ...proofCapitalsWords,
  ...proofCitationsWords,
  ...proofLettersWords,
  ...proofMarksWords,
  ...readWords,
  ...structureBlocksWords,
  ...structureKeysWords,
  ...structureKindsWords,
  ...structureLayoutWords,
  ...structureValuesWords,
  ...templateControlWords,
  ...templateTextWords,
  ...templateWords,
  ...yamlCharactersWords,
  ...yamlFileWords,
  ...yamlLinesWords,
  ...yamlNumberingWords,
  ...yamlSwallowedWords,
  ...yamlTextsWords,
}
