/** Rules of the page and of the sizes (ND30-1, 2.0). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfPage = {
  'ND30-1.a': {
    vi: { asks: 'Khổ giấy A4 (210 mm × 297 mm)', mend: 'Vào Layout > Size, chọn A4' },
    en: { asks: 'A4 paper (210 mm × 297 mm)', mend: 'Choose A4 under Layout > Size' },
  },
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
