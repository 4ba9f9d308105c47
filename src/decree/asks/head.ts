/** Rules of the head (ND30-2.1–2.5, 3). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfHead = {
  'ND30-2.1.a': {
    vi: {
      asks: 'Quốc hiệu in hoa, đứng, đậm, cỡ chữ 12–13, ở trên cùng bên phải trang đầu',
      mend: 'Ghi lại dòng CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, chữ đứng, đậm, cỡ 13',
    },
    en: {
      asks: 'The national name in capitals, upright, bold, 12–13 pt, at the top right of page 1',
      mend: 'Write CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM again, upright, bold, 13 pt',
    },
  },
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
