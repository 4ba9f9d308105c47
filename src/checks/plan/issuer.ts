/** The issuing agency and the place it gives (ND30-2.2, 2.4). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan, Text } from '../../model/plan.ts'
import { isNamesake } from '../../text/namesakes.ts'
import { capitals, fold, parseAgency, placeOf } from '../../text/vietnamese.ts'
import { issuerKind, nameCase, upToComma } from './agency.ts'
import { inCapitals, inFull, issuerLine } from './issuer-line.ts'
import { NOTHING } from './said.ts'

const TYPE_WORD = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+/u
const ANY_TYPE_WORD = new RegExp(TYPE_WORD, 'iu')

const checkIssuer = (plan: Plan): readonly Finding[] => {
  const { ten, capTren } = plan.coQuan
  const at = atValue(ten.origin)
  const own = upToComma(ten.text) || ten.text
  const committee = issuerKind(plan) === 'ubnd'
  const dataOf = (text: string) => ({ given: ten.text, want: issuerLine(text) || inFull(text) })
  const abbreviated =
    inFull(ten.text) === ten.text ? NOTHING : [finding('KH310', at, dataOf(committee ? own : ten.text))]
  if (!committee) return abbreviated
  const superior = capTren ? [finding('KH312', atValue(capTren.origin), { given: capTren.text })] : NOTHING
  const whole = own === ten.text ? NOTHING : [finding('KH318', at, dataOf(own))]
  return [...abbreviated, ...superior, ...whole]
}

const checkPlace = (diaDanh: Text, plan: Plan): readonly Finding[] => {
  const given = diaDanh.text
  const at = atValue(diaDanh.origin)
  if (/[,;:/]|(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm)\s*\d/iu.test(given)) return [finding('KH316', at, { given })]
  const bare = given.replace(TYPE_WORD, '')
  if (bare !== given) return [finding('KH314', at, { given, want: bare })]
  // "Thành phố Hồ Chí Minh": of a type word that belongs to the name only the first letter is a capital (ND30-5.h, i).
  const name = given.replace(ANY_TYPE_WORD, '')
  const small =
    given.charAt(0) !== capitals(given.charAt(0)) ||
    name.split(/[\s-]+/).some(part => part.charAt(0) !== capitals(part.charAt(0)))
  if (small || inCapitals(name)) return [finding('KH315', at, { given, want: nameCase(given) })]
  const issuer = `${plan.coQuan.ten.text} ${plan.coQuan.capTren?.text ?? ''}`
  const known = fold(issuer).includes(fold(name))
  return known ? [] : [finding('KH313', at, { given, issuer: plan.coQuan.ten.text })]
}

/** The place with a type word that its capital makes a part of the name, where no number, person or event we know of is (ND30-5.h). */
const checkTypeWord = (agency: string, place: string): readonly string[] => {
  const unit = parseAgency(agency)
  return unit?.typeBelongs && !isNamesake(upToComma(unit.name)) ? [upToComma(place)] : NOTHING
}

const checkDerivedPlace = (plan: Plan): readonly Finding[] => {
  const { ten, capTren } = plan.coQuan
  const source = placeOf(ten.text) === null ? capTren : ten
  const place = source && placeOf(source.text)
  if (!source || !place) return [finding('KH311', atValue(ten.origin), { given: ten.text })]
  const key = source === ten ? 'ten' : 'cap_tren'
  const at = atValue(source.origin)
  const lineOf = (text: string): string => issuerLine(upToComma(text) || text)
  if (inCapitals(place))
    return [finding('KH317', at, { given: place, want: nameCase(place), key, line: lineOf(source.text) })]
  return checkTypeWord(source.text, place).map(given => finding('KH319', at, { given, key, line: lineOf(source.text) }))
}

/** Checks issuer, superior and place. */
export const checkIssuerAndPlace = (plan: Plan): readonly Finding[] => [
  ...checkIssuer(plan),
  ...(plan.diaDanh ? checkPlace(plan.diaDanh, plan) : checkDerivedPlace(plan)),
]
