/** KH3xx: the sense of a plan; KH4xx: its running text. */
import { authorityCodes } from './codes-plan-authority.ts'
import { bodyCodes } from './codes-plan-body.ts'
import { headCodes } from './codes-plan-head.ts'
import { nameCodes } from './codes-plan-name.ts'
import { partCodes } from './codes-plan-parts.ts'
import { placeCodes } from './codes-plan-place.ts'
import { recipientCodes } from './codes-plan-recipients.ts'
import { signerCodes } from './codes-plan-signer.ts'
import { subjectCodes } from './codes-plan-subject.ts'
import { textCodes } from './codes-plan-text.ts'

export const planCodes = {
  ...headCodes,
  ...placeCodes,
  ...subjectCodes,
  ...signerCodes,
  ...authorityCodes,
  ...nameCodes,
  ...bodyCodes,
  ...partCodes,
  ...recipientCodes,
  ...textCodes,
} as const
