/** The subject (trích yếu) under KẾ HOẠCH (ND30-2.5). */

import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { endMarks } from '../../text/ends.ts'
import { capitals } from '../../text/vietnamese.ts'

/** About three printed lines at 14 pt. */
const LONGEST = 200

const BEGINNINGS = [
  { code: 'KH321', form: /^v\s*\/\s*v[\s.:]*/iu },
  { code: 'KH322', form: /^về việc[\s:]*/iu },
  { code: 'KH323', form: /^kế hoạch(?!\p{L})[\s:]*/iu },
] as const

const upperFirst = (words: string): string => words.replace(/^\p{L}/u, first => capitals(first))

const checkBeginning = (first: Text, capital: boolean): readonly Finding[] => {
  const at = atValue(first.origin, first.text.slice(0, 12))
  const found = BEGINNINGS.find(({ form }) => form.test(first.text))
  const rest = found ? first.text.replace(found.form, '') : ''
  if (found && rest !== '') return [finding(found.code, at, { want: upperFirst(rest) })]
  const given = first.text.split(' ').slice(0, 4).join(' ')
  if (capital || upperFirst(given) === given) return []
  return [finding('KH326', at, { given, want: upperFirst(given) })]
}

const checkEnd = (last: Text): readonly Finding[] => {
  const mark = endMarks(last.text, '.;:,/')
  if (mark === '' || mark === '...') return []
  const want = last.text.slice(0, -mark.length).split(' ').slice(-3).join(' ')
  return [finding('KH320', atValue(last.origin, last.text.slice(-12)), { given: mark, want: `… ${want}` })]
}

/** Checks the printed lines of the subject as one phrase. */
export const checkSubject = (lines: readonly Text[]): readonly Finding[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const whole = lines.map(line => line.text).join(' ')
  const capital = whole === capitals(whole) && /\p{L}{2}/u.test(whole)
  return [
    ...checkBeginning(first, capital),
    ...(capital ? [finding('KH324', atValue(first.origin), {})] : []),
    ...(whole.length > LONGEST ? [finding('KH325', atValue(first.origin), { length: whole.length })] : []),
    ...checkEnd(last),
  ]
}
