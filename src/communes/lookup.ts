/** The list by code and by name. */
import { squash } from '../text/nearest.ts'
import { later, rememberObject } from '../text/remember.ts'
import type { Commune } from './commune.ts'
import { isPlain, likest, markedKey, openName } from './names.ts'

/** What a name may mean. */
export interface Meaning {
  /** Units of that name, in the whole list. */
  readonly units: readonly Commune[]
  /** Type word as given, in lower case ("xã", "thị trấn"); null where there is none. */
  readonly type: string | null
  /** Without type word. */
  readonly name: string
}

/** A list in which units can be found. */
export interface Lookup {
  /** By the five digits of its code. */
  unitOfCode(code: string): Commune | null
  /** "UBND xã Đồng Phong", "dong phong"; names are looked up without marks only where no mark is given at all. */
  unitsOf(given: string): Meaning
  /** Of the units that fit, those whose names are most like a given one, marks aside; `limit`: letters that may differ. */
  likeUnits(name: string, fits: (unit: Commune) => boolean, limit?: number): readonly Commune[]
}

const grouped = (communes: readonly Commune[], keyOf: (name: string) => string) => {
  const groups = new Map<string, readonly Commune[]>()
  for (const unit of communes) {
    const key = keyOf(unit.ten_xa)
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return groups
}

/** Of a list that does not change; what it is looked up in is made on first demand. */
export const lookupIn = rememberObject((communes: readonly Commune[]): Lookup => {
  const byCode = later(() => new Map(communes.map(unit => [unit.ma_xa, unit])))
  const byMarked = later(() => grouped(communes, markedKey))
  const byPlain = later(() => grouped(communes, squash))
  const plain = later(() => communes.map(unit => ({ unit, plain: squash(unit.ten_xa) })))

  // "Nam Dong" may be Nam Dong, Nam Đông or Nam Đồng; "xã Nam Dong" can only be the first.
  const named = (name: string, given: string): readonly Commune[] =>
    (isPlain(given) ? byPlain().get(squash(name)) : byMarked().get(markedKey(name))) ?? []

  return {
    unitOfCode: code => byCode().get(code) ?? null,
    unitsOf: given => {
      // "Xa Dung" is a name, "xa Dong Phong" has a type word.
      const whole = named(given, given)
      if (whole.length > 0) return { units: whole, type: null, name: given }
      const { type, name } = openName(given)
      return { units: named(name, given), type, name }
    },
    likeUnits: (name, fits, limit) =>
      likest(
        name,
        plain().filter(({ unit }) => fits(unit)),
        limit,
      ),
  }
})
