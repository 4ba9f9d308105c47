/** KH700–KH749: proofreading of the text, of a plan and of a Word file alike. */
import { proofCapitalCodes } from './proof-capitals.ts'
import { proofCitationCodes } from './proof-citations.ts'
import { proofLetterCodes } from './proof-letters.ts'
import { proofMarkCodes } from './proof-marks.ts'

/** What checks/proofread may find. */
export const proofCodes = {
  ...proofLetterCodes,
  ...proofCitationCodes,
  ...proofCapitalCodes,
  ...proofMarkCodes,
} as const
