/** The judges of body, foot, appendices and marks. */
import { appendices } from './appendices.ts'
import { authority } from './authority.ts'
import { bodySpacing } from './body-spacing.ts'
import { bodyText } from './body-text.ts'
import { canCu } from './can-cu.ts'
import { contact } from './contact.ts'
import { eSignature } from './e-signature.ts'
import { ending } from './ending.ts'
import { headings } from './headings.ts'
import type { Judge } from './judge.ts'
import { khoan } from './khoan.ts'
import { letters } from './letters.ts'
import { marks } from './marks.ts'
import { recipients } from './recipients.ts'
import { signature } from './signature.ts'
import { signingMode } from './signing-mode.ts'
import { tables } from './tables.ts'

/** In the order of the page. */
export const bodyJudges: readonly Judge[] = [
  marks,
  canCu,
  bodyText,
  bodySpacing,
  headings,
  khoan,
  letters,
  tables,
  ending,
  recipients,
  signature,
  authority,
  signingMode,
  eSignature,
  contact,
  appendices,
]
