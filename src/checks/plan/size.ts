/** Sizes no paper has: they would cost minutes and be a slip or an attack. */
import { atKey, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'

const MOST_APPENDICES = 50
const MOST_RECIPIENTS = 300

/** More appendices or recipients than any plan has (KH440). */
export const checkSize = (plan: Plan): readonly Finding[] => [
  ...(plan.phuLuc.length > MOST_APPENDICES
    ? [finding('KH440', atKey('/phu_luc'), { what: 'phu_luc', most: MOST_APPENDICES })]
    : []),
  ...(plan.noiNhan.length > MOST_RECIPIENTS
    ? [finding('KH440', atKey('/noi_nhan'), { what: 'noi_nhan', most: MOST_RECIPIENTS })]
    : []),
]
