/** KH3xx, KH410–KH439: the sense of a plan; KH401–KH409, KH420: its running text. */
import { authorityCodes } from './plan-authority.ts'
import { bodyCodes } from './plan-body.ts'
import { headCodes } from './plan-head.ts'
import { markCodes } from './plan-marks.ts'
import { nameCodes } from './plan-name.ts'
import { orderCodes } from './plan-order.ts'
import { partCodes } from './plan-parts.ts'
import { placeCodes } from './plan-place.ts'
import { postCodes } from './plan-post.ts'
import { recipientCodes } from './plan-recipients.ts'
import { signerCodes } from './plan-signer.ts'
import { subjectCodes } from './plan-subject.ts'
import { textCodes } from './plan-text.ts'

/** What checks/plan may find, one table for each part of the paper. */
export const planCodes = {
  ...headCodes,
  ...placeCodes,
  ...subjectCodes,
  ...signerCodes,
  ...authorityCodes,
  ...orderCodes,
  ...nameCodes,
  ...postCodes,
  ...markCodes,
  ...bodyCodes,
  ...partCodes,
  ...recipientCodes,
  ...textCodes,
} as const
