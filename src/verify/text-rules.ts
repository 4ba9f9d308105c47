/** Whether a rule of the text can be judged at all: no citation, no verdict on citations. */
import type { TextRule } from '../decree/asks/text.ts'
import type { Both } from '../diagnostics/codes/document-parts.ts'
import type { OfficialDocument } from '../model/document.ts'
import { textOfParagraph, visitBlocks } from './facts.ts'

/** What a paper's text offers to be judged. */
export interface TextAtHand {
  readonly hasText: boolean
  /** Is another document cited by its number? */
  readonly cites: boolean
}

/** Its own number and what repeats it are no citation. */
const OWN = new Set(['so-ky-hieu', 'phu-luc-kem-theo', 'lien-he', 'so-trang'])
const NUMBERED = /\d\s?\/(?:\d{4}\/)?[A-ZĐ]/

/** Goes through the text until both are known. */
export const textAtHand = (document: OfficialDocument): TextAtHand => {
  let hasText = false
  let cites = false
  for (const { blocks } of document.sections)
    visitBlocks(blocks, paragraph => {
      if (cites || OWN.has(paragraph.role)) return
      const text = textOfParagraph(paragraph)
      hasText ||= /\p{L}/u.test(text)
      cites = NUMBERED.test(text)
    })
  return { hasText, cites }
}

const NO_TEXT: Both = { vi: 'tệp không có chữ nào', en: 'the file holds no text' }

/** As `Applies` of the judges: `no` where nothing is there that the rule speaks of. */
export const textApplies = (
  rule: TextRule,
  { hasText, cites }: TextAtHand,
): 'yes' | 'no' | { readonly unknown: Both } =>
  !hasText ? { unknown: NO_TEXT } : /^ND30-[67]\./.test(rule) && !cites ? 'no' : 'yes'
