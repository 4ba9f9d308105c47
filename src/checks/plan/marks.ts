/** Marks: what is stamped is not printed (ND30-2.11.a), and a draft has no number (ND30-2.3.j). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan, Text } from '../../model/plan.ts'
import { spelling } from '../../text/spelling.ts'
import { fold } from '../../text/vietnamese.ts'

const STAMPED = /(?<![A-Za-zÀ-ỹ])(mật|thu hồi)(?![A-Za-zÀ-ỹ])/iu
const STAMPED_WITHOUT_MARKS: readonly string[] = ['mat', 'toi mat', 'tuyet mat', 'thu hoi', 'tai lieu thu hoi']

// The decree's two examples; others are not forbidden.
const USUAL: readonly string[] = ['Lưu hành nội bộ', 'Xem xong trả lại']

const checkCirculation = (mark: Text): readonly Finding[] => {
  const at = atValue(mark.origin)
  const given = mark.text
  if (STAMPED.test(given) || STAMPED_WITHOUT_MARKS.includes(fold(given))) return [finding('KH410', at, { given })]
  return USUAL.some(usual => spelling(usual) === spelling(given)) ? [] : [finding('KH411', at, { given })]
}

const DRAFT = /^dự thảo(?![A-Za-zÀ-ỹ])/iu

const checkDraft = (mark: Text, so: Text | null): readonly Finding[] => {
  const at = atValue(mark.origin)
  if (!DRAFT.test(mark.text)) {
    const round = /(?<!\d)[1-9]\d?(?!\d)/.exec(mark.text)?.[0]
    return [finding('KH412', at, { given: mark.text, want: round ?? 'true' })]
  }
  return so ? [finding('KH413', at, { so: so.text })] : []
}

/** Checks `luu_hanh` and `du_thao`. */
export const checkMarks = ({ dau, so }: Plan): readonly Finding[] => [
  ...(dau.luuHanh ? checkCirculation(dau.luuHanh) : []),
  ...(dau.duThao ? checkDraft(dau.duThao, so) : []),
]
