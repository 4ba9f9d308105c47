/** Names of districts, towns and provinces spelt in two ways in one plan ("Mỹ Hào", "Mỹ Hòa"). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { spelling } from '../../text/spelling.ts'
import { fold } from '../../text/vietnamese.ts'
import type { Reading } from './passages.ts'
import { NOTHING } from './said.ts'
import { matches } from './words.ts'

const UNIT = /(?<![A-Za-zÀ-ỹ])(?<type>tỉnh|thành phố|huyện|quận|thị xã)\s+(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/gu

// The word of a unit with what may be a name behind it: few texts have one.
const ANY_UNIT = /(?:tỉnh|thành phố|huyện|quận|thị xã)\s+[^a-z\s]/

/** A district, town or province named in a text. */
export interface UnitName {
  readonly type: string
  readonly name: string
  /** The name as `spelling` and as `fold` have it. */
  readonly spelt: string
  readonly folded: string
  /** The same for every mention in this spelling. */
  readonly key: string
}

const unitName = ({ groups }: RegExpExecArray): UnitName => {
  const { type = '', name = '' } = groups ?? {}
  const spelt = spelling(name)
  return { type, name, spelt, folded: fold(name), key: `${type} ${spelt}` }
}

/** May a district, a town or a province be named in this text? */
export const hasUnitName = (text: string): boolean => ANY_UNIT.test(text)

/** Every district, town and province a text names. */
export const unitNamesIn = (text: string): readonly UnitName[] => {
  const found = matches(UNIT, text)
  return found.length === 0 ? NOTHING : found.map(unitName)
}

/** One letter more, less, other, or two next to each other swapped? */
const isOneSlipAway = (a: string, b: string): boolean => {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  const [x, y] = [a.slice(start), b.slice(start)]
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true
  return x.slice(2) === y.slice(2) && x[0] === y[1] && x[1] === y[0]
}

const alike = (a: UnitName, b: UnitName): boolean =>
  a.spelt !== b.spelt && (a.folded === b.folded || isOneSlipAway(a.folded, b.folded))

interface Spelt extends UnitName {
  /** Of the first mention, whose name this is. */
  readonly origin: string
  readonly count: number
}

/** Each spelling once, in the order of first mention. */
const spellings = ({ telling }: Reading): readonly Spelt[] => {
  const found = new Map<string, Spelt>()
  for (const { facts, origin } of telling)
    for (const unit of facts.unitNames) {
      const known = found.get(unit.key)
      found.set(unit.key, known ? { ...known, count: known.count + 1 } : { ...unit, origin, count: 1 })
    }
  return [...found.values()]
}

/** More names than this are a list of places, not a slip. */
const MOST = 100

/** Warns once of each spelling that is a slip away from one that is more frequent, or as frequent and earlier. */
export const checkSpelling = (reading: Reading): readonly Finding[] => {
  const all = spellings(reading)
  if (all.length < 2 || all.length > MOST) return []
  return all.flatMap((one, i) => {
    const usual = all.find(
      (other, j) =>
        other.type === one.type &&
        alike(one, other) &&
        (other.count > one.count || (other.count === one.count && j < i)),
    )
    if (!usual) return []
    const given = `${one.type} ${one.name}`
    return [finding('KH406', atValue(one.origin, given), { given, usual: `${usual.type} ${usual.name}` })]
  })
}
