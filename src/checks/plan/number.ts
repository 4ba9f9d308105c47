/** Number and symbol: "Số: 05/KH-UBND" (ND30-2.3). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { capitals } from '../../text/vietnamese.ts'
import { isOtherKind } from './kinds.ts'

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

const checkSymbol = (kyHieu: Text): readonly Finding[] => {
  const given = kyHieu.text
  const at = atValue(kyHieu.origin)
  const data = { given, want: symbolOf(given) }
  if (/(?<!\d)(19|20)\d{2}(?!\d)/.test(given)) return [finding('KH309', at, data)]
  if (/[\s/._]/.test(given) || given.search(DASHES) >= 0) return [finding('KH307', at, data)]
  if (!/^KH-./i.test(given)) return [finding('KH308', at, data)]
  return given === capitals(given) ? [] : [finding('KH306', at, data)]
}

/** Checks number and symbol; one fault each, its remedy mends them all. */
export const checkNumberAndSymbol = (so: Text | null, kyHieu: Text): readonly Finding[] => [
  ...(so ? checkNumber(so) : []),
  ...checkSymbol(kyHieu),
]
