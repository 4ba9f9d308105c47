/** The line an issuer should have: in full, in normal case, without the unit above it. */
import { isNamesake } from '../../text/namesakes.ts'
import { remember } from '../../text/remember.ts'
import { capitals, fold, parseAgency } from '../../text/vietnamese.ts'
import { nameCase } from './agency.ts'

const FULL: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' }

/** "UBND xã" → "Ủy ban nhân dân xã". */
export const inFull = remember(name =>
  name.replace(/(?<![A-Za-zÀ-ỹ])(UBND|HĐND)(?![A-Za-zÀ-ỹ])/gu, word => FULL[word] ?? word),
)

/** Words of two letters and more, all in capitals. */
export const inCapitals = (words: string): boolean =>
  words.length > 1 && words === capitals(words) && /[A-Za-zÀ-ỹ]{2}/u.test(words)

const ownCase = (agency: string): string => Object.values(FULL).find(full => fold(full) === fold(agency)) ?? agency

/** An issuer's name as it should be typed, as far as that can be known; '' where its capitals hide what is a name and what is not. */
export const issuerLine = (ten: string): string => {
  const full = inFull(ten)
  const parsed = parseAgency(full)
  if (!parsed) return inCapitals(full) ? '' : full
  const agency = ownCase(parsed.agency)
  if (inCapitals(agency)) return ''
  const name = inCapitals(parsed.name) ? nameCase(parsed.name) : parsed.name
  const type = isNamesake(name) ? parsed.type.replace(/^[A-Za-zÀ-ỹ]/u, first => capitals(first)) : parsed.type
  return `${agency} ${type} ${name}`
}
