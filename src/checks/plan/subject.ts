/** The subject (trích yếu) under KẾ HOẠCH (ND30-2.5). */

import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { endMarks } from '../../text/ends.ts'
import { remember } from '../../text/remember.ts'
import { capitals } from '../../text/vietnamese.ts'
import { NOTHING } from './said.ts'
import { brief } from './words.ts'

/** About three printed lines at 14 pt. */
const LONGEST = 200

const MARKS = '.;:,/'

const BEGINNINGS = [
  { code: 'KH321', form: /^v\s*\/\s*v[\s.:]*/iu },
  { code: 'KH322', form: /^về việc[\s:]*/iu },
  { code: 'KH323', form: /^kế hoạch(?![A-Za-zÀ-ỹ])[\s:]*/iu },
] as const

const upperFirst = (words: string): string => words.replace(/^[A-Za-zÀ-ỹ]/u, first => capitals(first))

/** The subject as it should read: without its beginning and its end mark, and in small letters if it was in capitals. */
const rightSubject = (whole: string, capital: boolean): string => {
  const found = BEGINNINGS.find(({ form }) => form.test(whole))
  const body = found ? whole.replace(found.form, '') || whole : whole
  const mark = endMarks(body, MARKS)
  const bare = body.slice(0, body.length - (mark === '...' ? 0 : mark.length))
  return brief(upperFirst(capital ? bare.toLocaleLowerCase('vi') : bare), LONGEST)
}

const isCapital = remember(text => text === capitals(text) && /[A-Za-zÀ-ỹ]{2}/u.test(text))

const beginningOf = remember(
  (text): (typeof BEGINNINGS)[number] | null => BEGINNINGS.find(({ form }) => form.test(text)) ?? null,
)

const checkBeginning = (first: Text, capital: boolean, want: () => string): readonly Finding[] => {
  const at = atValue(first.origin, first.text.slice(0, 12))
  const found = beginningOf(first.text)
  const rest = found ? first.text.replace(found.form, '') : ''
  if (found && rest !== '') return [finding(found.code, at, { want: want() })]
  const given = first.text.split(' ', 4).join(' ')
  if (capital || upperFirst(given) === given) return NOTHING
  const cut = given === first.text ? '' : ' …'
  return [finding('KH326', at, { given: given + cut, want: upperFirst(given) + cut })]
}

const checkEnd = (last: Text, right: () => string): readonly Finding[] => {
  const mark = endMarks(last.text, MARKS)
  if (mark === '' || mark === '...') return NOTHING
  const want = right().split(' ').slice(-3).join(' ')
  return [finding('KH320', atValue(last.origin, last.text.slice(-12)), { given: mark, want: `… ${want}` })]
}

/** Checks the printed lines of the subject as one phrase. */
export const checkSubject = (lines: readonly Text[]): readonly Finding[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return NOTHING
  const whole = lines.map(line => line.text).join(' ')
  const capital = isCapital(whole)
  const want = (): string => rightSubject(whole, capital)
  return [
    ...checkBeginning(first, capital, want),
    ...(capital ? [finding('KH324', atValue(first.origin), { want: want() })] : NOTHING),
    ...(whole.length > LONGEST ? [finding('KH325', atValue(first.origin), { length: whole.length })] : NOTHING),
    ...checkEnd(last, want),
  ]
}
