/** What somebody asks to have explained: a code or a rule, however it is typed. */
import { isRule, type RuleId } from '../decree/clause.ts'
import { type Code, codes } from '../diagnostics/codes.ts'

/** `nearest`: the codes whose numbers come nearest to what is none. */
export type Subject =
  | { readonly kind: 'code'; readonly code: Code }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'unknown'; readonly given: string; readonly nearest: readonly Code[] }

const isCode = (text: string): text is Code => Object.hasOwn(codes, text)
const SHOWN = 3
const DIGITS = 3

const numberOf = (code: string): number => Number(code.slice(2))

/** Fewest digits that differ, then the nearest number. */
const nearestTo = (typed: string): readonly Code[] => {
  const digits = typed.replace(/\D/g, '').slice(0, DIGITS)
  if (digits === '') return []
  const padded = digits.padStart(DIGITS, '0')
  const differing = (code: string): number => [...code.slice(2)].filter((digit, i) => digit !== padded[i]).length
  const away = (code: string): number => Math.abs(numberOf(code) - Number(padded))
  return (Object.keys(codes) as Code[])
    .toSorted((a, b) => differing(a) - differing(b) || away(a) - away(b) || (a < b ? -1 : 1))
    .slice(0, SHOWN)
}

/** `kh301`, `301` and `KH301` are one code; `nd30-2.9.c` is a rule. */
export const findSubject = (typed: string): Subject => {
  const given = typed.trim().normalize('NFC')
  const code = given.toUpperCase().replace(/^(?=\d{3}$)/, 'KH')
  if (isCode(code)) return { kind: 'code', code }
  const rule = given.replace(/^nd30-?/i, 'ND30-').replace(/[A-Z]$/, letter => letter.toLowerCase())
  if (isRule(rule)) return { kind: 'rule', rule }
  return { kind: 'unknown', given, nearest: nearestTo(given) }
}
