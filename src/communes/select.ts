/** The part of the list that a command works on. */
import { atSource, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import { parseDate } from '../text/dates.ts'
import { changes, LIST_DATE } from './changes.ts'
import { type AsOf, type Commune, communes } from './commune.ts'
import { findProvince, helpProvince } from './provinces.ts'

/**
 * `provinces`: codes or names, as given with --province; each may hold several, parted by commas; none stands for all.
 * `asOf`: the day as given with --as-of; null where none was.
 */
export interface Selection extends AsOf {
  readonly provinces: readonly string[]
}

const HERE = atSource(0, 0)

const namesOf = ({ provinces }: Selection): readonly string[] =>
  provinces.flatMap(given => given.split(',')).map(name => name.trim().normalize('NFC'))

const checkDay = (given: string): readonly Finding[] => {
  const date = parseDate(given)
  if (date === null || date.ngay === null) return [finding('KH632', HERE, { given, from: LIST_DATE })]
  return given < LIST_DATE ? [finding('KH633', HERE, { given, from: LIST_DATE })] : []
}

/** Nobody who asks for no day should get the types of 2025 without a word. */
const tellChanges = (selected: readonly Commune[]): readonly Finding[] => {
  const codes = new Set(selected.flatMap(({ ma_xa, ma_tinh }) => [ma_xa, ma_tinh]))
  // Of a unit that has changed twice the last change is told.
  const concerned = changes().filter(({ code }) => codes.has(code))
  const [until] = concerned.map(({ date }) => date).slice(-1)
  if (until === undefined) return []
  const units = [...new Map(concerned.map(change => [change.code, change])).values()]
  const named = ({ type, name }: (typeof units)[number]): string => `${type} ${name}`
  return [
    finding('KH631', HERE, {
      from: LIST_DATE,
      until,
      communes: units.filter(({ code }) => code.length === 5).map(named),
      provinces: units.filter(({ code }) => code.length === 2).map(named),
      sources: [...new Set(concerned.map(({ source }) => source))],
    }),
  ]
}

/**
 * Units of the provinces asked for, in the order of the list, as they are called on the day asked for. A province we do not know (KH620)
 * and a day that cannot be (KH632, KH633) are errors: nothing is selected. Where no day is asked for and units of the selection have
 * changed since the day of the list, that is told once (KH631).
 */
export const selectCommunes = (selection: Selection): Outcome<readonly Commune[]> => {
  const { asOf } = selection
  const asked = namesOf(selection).map(given => ({ given, province: findProvince(given) }))
  const errors = [
    ...asked
      .filter(({ province }) => province === null)
      .map(({ given }) => finding('KH620', HERE, { given, ...helpProvince(given) })),
    ...(asOf === null ? [] : checkDay(asOf)),
  ]
  if (errors.length > 0) return { value: null, findings: errors }
  const all = communes({ asOf })
  const codes = new Set(asked.map(({ province }) => province?.ma_tinh))
  const selected = codes.size === 0 ? all : all.filter(({ ma_tinh }) => codes.has(ma_tinh))
  return { value: selected, findings: asOf === null ? tellChanges(selected) : [] }
}
