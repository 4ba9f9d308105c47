/** Number and symbol: "Số: 05/KH-UBND" (ND30-2.3). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { remember } from '../../text/remember.ts'
import { capitals } from '../../text/vietnamese.ts'
import { isOtherKind } from './kinds.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'

const checkNumber = (so: Text): readonly Finding[] => {
  const given = so.text
  const at = atValue(so.origin)
  if (!/^\d+$/.test(given) || /^0+$/.test(given)) return [finding('KH303', at, { given })]
  if (/^\d$/.test(given)) return [finding('KH304', at, { given })]
  const want = given.replace(/^0+/, '').padStart(2, '0')
  return given === want ? [] : [finding('KH305', at, { given, want })]
}

const DASHES = /[\u2010-\u2015\u2212]/g

/** The symbol as the decree has it, as far as it can be guessed from what was typed. */
const symbolOf = (given: string): string => {
  const groups = capitals(given)
    .replace(DASHES, '-')
    .split(/[-/\s]+/)
    .filter(group => group !== '' && !/^\d+$/.test(group) && group !== 'KH')
  const issuer = isOtherKind(groups[0] ?? '') ? groups.slice(1) : groups
  return ['KH', ...(issuer.length > 0 ? issuer : ['UBND'])].join('-')
}

const faultIn = (symbol: string): 'KH306' | 'KH307' | 'KH308' | 'KH309' | null => {
  if (/(?<!\d)(19|20)\d{2}(?!\d)/.test(symbol)) return 'KH309'
  if (/[\s/._]/.test(symbol) || symbol.search(DASHES) >= 0) return 'KH307'
  if (!/^KH-./i.test(symbol)) return 'KH308'
  return symbol === capitals(symbol) ? null : 'KH306'
}

const symbolIn = remember((given): readonly Said[] => {
  const code = faultIn(given)
  return code ? [say(code, { given, want: symbolOf(given) })] : NOTHING
})

/** Checks number and symbol; one fault each, its remedy mends them all. */
export const checkNumberAndSymbol = (so: Text | null, kyHieu: Text): readonly Finding[] => [
  ...(so ? checkNumber(so) : []),
  ...sayAt(symbolIn(kyHieu.text), kyHieu),
]
