/** Mends sections: content beside sub-sections, and content that was lost to a wrong key. */
import { atKey, finding } from '../../diagnostics/finding.ts'
import type { Shape } from './shape.ts'
import { PLACEHOLDER, realOf, type Work } from './work.ts'

/**
 * Settles a mended section or sub-section, `out`: `chi_tiet` stands beside nothing but `tieu_de`.
 * `hadStrangers`: one of its keys was wrong, and may have been its content.
 */
export const settleSection = (
  work: Work,
  out: Record<string, unknown>,
  shape: Shape,
  pointer: string,
  hadStrangers: boolean,
): void => {
  if (hadStrangers && Object.keys(out).every(key => key === 'tieu_de' || key === 'dan')) {
    delete out.dan
    out.chi_tiet = PLACEHOLDER
  }
  if (!Object.hasOwn(out, 'chi_tiet')) return
  const beside = shape.companions.get('chi_tiet') ?? shape.keys
  const others = Object.keys(out).filter(key => !beside.includes(key))
  const other = others.find(key => key !== 'dan') ?? others[0]
  if (other === undefined) return
  const wrong = other === 'dan' ? 'dan' : 'chi_tiet'
  work.findings.push(finding('KH224', atKey(realOf(work, out, pointer, wrong)), { wrong, other }))
  delete out[wrong]
}
