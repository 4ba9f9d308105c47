/** Names of districts, towns and provinces spelt in two ways in one plan ("Mỹ Hào", "Mỹ Hòa"). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { fold } from '../../text/vietnamese.ts'
import { passages } from './passages.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A name for comparing: lower case, each syllable's tone mark at its end, so that "hoà" is "hòa" (ND30-5.s). */
export const spelling = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map(syllable => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' ')

const UNIT = /(?<![A-Za-zÀ-ỹ])(?<type>tỉnh|thành phố|huyện|quận|thị xã)\s+(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/gu

/** One letter more, less, other, or two next to each other swapped? */
const isOneSlipAway = (a: string, b: string): boolean => {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  const [x, y] = [a.slice(start), b.slice(start)]
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true
  return x.slice(2) === y.slice(2) && x[0] === y[1] && x[1] === y[0]
}

const alike = (a: string, b: string): boolean =>
  spelling(a) !== spelling(b) && (fold(a) === fold(b) || isOneSlipAway(fold(a), fold(b)))

interface Spelt {
  readonly type: string
  /** As first written. */
  readonly name: string
  readonly origin: string
  readonly count: number
}

/** Each spelling once, in the order of first mention. */
const spellings = (plan: Plan): readonly Spelt[] => {
  const found = new Map<string, Spelt>()
  for (const { text, origin } of passages(plan))
    for (const { groups } of text.matchAll(UNIT)) {
      const { type = '', name = '' } = groups ?? {}
      const key = `${type} ${spelling(name)}`
      const known = found.get(key)
      found.set(key, known ? { ...known, count: known.count + 1 } : { type, name, origin, count: 1 })
    }
  return [...found.values()]
}

/** More names than this are a list of places, not a slip. */
const MOST = 100

/** Warns once of each spelling that is a slip away from one that is more frequent, or as frequent and earlier. */
export const checkSpelling = (plan: Plan): readonly Finding[] => {
  const all = spellings(plan)
  if (all.length > MOST) return []
  return all.flatMap((one, i) => {
    const usual = all.find(
      (other, j) =>
        other.type === one.type &&
        alike(one.name, other.name) &&
        (other.count > one.count || (other.count === one.count && j < i)),
    )
    if (!usual) return []
    const given = `${one.type} ${one.name}`
    return [finding('KH406', atValue(one.origin, given), { given, usual: `${usual.type} ${usual.name}` })]
  })
}
