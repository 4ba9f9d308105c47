/** Rules of the body, the foot and what is attached (ND30-2.6–2.14, 4). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfBody = {
  'ND30-2.6.a': {
    vi: {
      asks: 'Nội dung chữ thường, đứng, cỡ chữ 13–14, canh đều cả hai lề',
      mend: 'Bôi đen nội dung, bấm Ctrl+J và đặt cỡ chữ 14',
    },
    en: {
      asks: 'Body in lower case, upright, 13–14 pt, justified',
      mend: 'Select the body, press Ctrl+J and set 14 pt',
    },
  },
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
