/** The issuing agency and the place it gives (ND30-2.2, 2.4). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan, Text } from '../../model/plan.ts'
import { capitals, fold, placeOf } from '../../text/vietnamese.ts'
import { issuerKind, nameCase } from './agency.ts'

const FULL: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' }
const TYPE_WORD = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+/u

const inCapitals = (words: string): boolean => words.length > 1 && words === capitals(words) && /\p{L}{2}/u.test(words)

const checkIssuer = (plan: Plan): readonly Finding[] => {
  const { ten, capTren } = plan.coQuan
  const at = atValue(ten.origin)
  const short = ten.text.replace(/(?<!\p{L})(UBND|HĐND)(?!\p{L})/gu, word => FULL[word] ?? word)
  const abbreviated = short === ten.text ? [] : [finding('KH310', at, { given: ten.text, want: short })]
  if (issuerKind(plan) !== 'ubnd') return abbreviated
  const superior = capTren ? [finding('KH312', atValue(capTren.origin), { given: capTren.text })] : []
  const want = ten.text.split(/[,(;]/)[0]?.trim() ?? ten.text
  const whole = want === ten.text ? [] : [finding('KH318', at, { given: ten.text, want })]
  return [...abbreviated, ...superior, ...whole]
}

const checkPlace = (diaDanh: Text, plan: Plan): readonly Finding[] => {
  const given = diaDanh.text
  const at = atValue(diaDanh.origin)
  if (/[,;:/]|(?<!\p{L})(ngày|tháng|năm)(?!\p{L})/iu.test(given)) return [finding('KH316', at, { given })]
  const bare = given.replace(TYPE_WORD, '')
  if (bare !== given) return [finding('KH314', at, { given, want: bare })]
  // "Thành phố Hồ Chí Minh": of a type word that belongs to the name only the first letter is a capital (ND30-5.h, i).
  const name = given.replace(new RegExp(TYPE_WORD, 'iu'), '')
  const small =
    given.charAt(0) !== capitals(given.charAt(0)) ||
    name.split(/[\s-]+/).some(part => part.charAt(0) !== capitals(part.charAt(0)))
  if (small || inCapitals(name)) return [finding('KH315', at, { given, want: nameCase(given) })]
  const issuer = `${plan.coQuan.ten.text} ${plan.coQuan.capTren?.text ?? ''}`
  const known = fold(issuer).includes(fold(name))
  return known ? [] : [finding('KH313', at, { given, issuer: plan.coQuan.ten.text })]
}

const checkDerivedPlace = (plan: Plan): readonly Finding[] => {
  const { ten, capTren } = plan.coQuan
  const source = placeOf(ten.text) === null ? capTren : ten
  const place = source && placeOf(source.text)
  if (!source || !place) return [finding('KH311', atValue(ten.origin), { given: ten.text })]
  return inCapitals(place) ? [finding('KH317', atValue(source.origin), { given: place, want: nameCase(place) })] : []
}

/** Checks issuer, superior and place. */
export const checkIssuerAndPlace = (plan: Plan): readonly Finding[] => [
  ...checkIssuer(plan),
  ...(plan.diaDanh ? checkPlace(plan.diaDanh, plan) : checkDerivedPlace(plan)),
]
