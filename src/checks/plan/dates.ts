/** The date under the Quốc hiệu against the plan's own year. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'

const words = ({ ngay, thang, nam }: Plan['ngay']): string => [ngay, thang, nam].filter(part => part !== null).join('/')

// "Kế hoạch … giai đoạn 2026-2030", "… đến năm 2030": such a plan is rightly signed years before its last one.
const spansYears = (plan: Plan): boolean =>
  plan.trichYeu.some(line => /giai đoạn|đến năm|\d{4}\s*[-–]\s*\d{4}/iu.test(line.text))

/** A plan is signed in its own year or in the December before; farther off is a slip. */
export const checkDates = (plan: Plan): readonly Finding[] => {
  const { thang, nam: signed } = plan.ngay
  if (!plan.nam || signed === null) return []
  const off = plan.nam.value - signed
  if (off === 0 || (off === 1 && thang === 12)) return []
  const code = Math.abs(off) > 1 && !spansYears(plan) ? 'KH302' : 'KH301'
  return [finding(code, atValue(plan.ngay.origin), { ngay: words(plan.ngay), nam: plan.nam.value })]
}
