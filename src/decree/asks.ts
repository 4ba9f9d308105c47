/** What each rule that a program can judge asks of the page, and how to mend it in Word: words for reports. */
import { asksOfAppendix } from './asks/appendix.ts'
import { asksOfBasis } from './asks/basis.ts'
import { asksOfBody } from './asks/body.ts'
import { asksOfHead } from './asks/head.ts'
import { asksOfHeadings } from './asks/headings.ts'
import { asksOfNumberAndDate } from './asks/number-date.ts'
import { asksOfPage } from './asks/page.ts'
import { asksOfRecipients } from './asks/recipients.ts'
import { asksOfSignature } from './asks/signature.ts'
import { asksOfSizes } from './asks/sizes.ts'
import { asksOfTitle } from './asks/title.ts'
import type { RuleId } from './clause.ts'

/** `asks`: what the decree wants, as a noun phrase or a sentence without a stop; `mend`: what to do in Word. */
export interface Asks {
  readonly asks: string
  readonly mend: string
}

/** In both languages. */
export interface AsksBoth {
  readonly vi: Asks
  readonly en: Asks
}

/** Complete for every rule that a check may break. */
export const asks = {
  ...asksOfPage,
  ...asksOfSizes,
  ...asksOfHead,
  ...asksOfNumberAndDate,
  ...asksOfTitle,
  ...asksOfBasis,
  ...asksOfBody,
  ...asksOfHeadings,
  ...asksOfSignature,
  ...asksOfRecipients,
  ...asksOfAppendix,
} as const satisfies { readonly [R in RuleId]?: AsksBoth }

/** A rule that a program judges. */
export type JudgedRule = keyof typeof asks

/** Own keys only, so that "constructor" is none. */
export const isJudged = (id: string): id is JudgedRule => Object.hasOwn(asks, id)
