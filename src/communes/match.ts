/** Which commune of the list a row of data means. */
import { atCell, type Finding, finding } from '../diagnostics/finding.ts'
import type { Cell, TableRow } from '../model/data.ts'
import { changes, LIST_DATE } from './changes.ts'
import type { Columns } from './columns.ts'
import { type AsOf, type Commune, communes, type Province, provinces } from './commune.ts'
import { type Lookup, lookupIn } from './lookup.ts'
import { SHOWN, splitName } from './names.ts'
import { findProvince, helpProvince } from './provinces.ts'

/** The list on one day, and the units of it that are selected. */
export interface Register {
  readonly units: Lookup
  readonly provinces: readonly Province[]
  /** Year-month-day. */
  readonly date: string
  isSelected(unit: Commune): boolean
}

/** `selected`: codes of units; they decide between units of one name. */
export const registerOf = ({ asOf }: AsOf, selected: ReadonlySet<string>): Register => ({
  units: lookupIn(communes({ asOf })),
  provinces: provinces({ asOf }),
  date: asOf ?? LIST_DATE,
  isSelected: ({ ma_xa }) => selected.has(ma_xa),
})

/** `commune` null: none is certain; what forbids it is told, all with the place of the cell. */
export interface Match {
  readonly commune: Commune | null
  /** The cell whose name alone told the commune, without a code or a province; null where more told it, or nothing. */
  readonly byName: Cell | null
  readonly findings: readonly Finding[]
}

const refused = (...findings: readonly Finding[]): Match => ({ commune: null, byName: null, findings })

const textOf = (cell: Cell | undefined): string => {
  const value = cell?.value
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value).normalize('NFC').trim()
}

/** Excel takes codes for numbers: 4 → "00004"; an apostrophe keeps it from that. */
const codeOf = (text: string): string => text.replace(/^['’]/, '').replace(/\.0+$/, '').padStart(5, '0')

const warnOfType = (
  type: string | null,
  given: string,
  { unit, cell }: { readonly unit: Commune; readonly cell: Cell },
  { date }: Register,
): readonly Finding[] => {
  if (type === null || type === unit.loai_xa) return []
  const change = changes().find(one => one.code === unit.ma_xa && one.type === type && one.date > date)
  return [finding('KH628', atCell(cell.place), { given, unit, date, since: change?.date ?? null })]
}

/** The cells of a row that tell its commune; `province` is known where `place` is filled. */
interface Told {
  readonly name: Cell | undefined
  readonly place: Cell | undefined
  readonly province: Province | null
}

const matchCode = (cell: Cell, { name, place, province }: Told, register: Register): Match => {
  const given = textOf(cell)
  const unit = register.units.unitOfCode(codeOf(given))
  const words = splitName(textOf(name)).name
  const meant = register.units.unitsOf(words)
  if (!unit) return refused(finding('KH623', atCell(cell.place), { given, nearest: meant.units.slice(0, SHOWN) }))
  const others = [
    ...(name && words !== '' && !meant.units.includes(unit) ? [{ at: name.place, given: textOf(name) }] : []),
    ...(place && province?.ma_tinh !== unit.ma_tinh ? [{ at: place.place, given: textOf(place) }] : []),
  ]
  if (others.length > 0)
    return refused(...others.map(other => finding('KH627', atCell(other.at), { given: other.given, unit })))
  const findings = name ? warnOfType(meant.type, words, { unit, cell: name }, register) : []
  return { commune: unit, byName: null, findings }
}

/** Of several, those that fit; all of them where none does. */
const prefer = (units: readonly Commune[], fits: (unit: Commune) => boolean): readonly Commune[] => {
  const better = units.filter(fits)
  return better.length > 0 ? better : units
}

const matchName = (cell: Cell, column: Province | null, register: Register): Match => {
  const { name: given, rest } = splitName(textOf(cell))
  const inRest = rest.map(part => findProvince(part, register.provinces)).find(found => found !== null)
  const province = column ?? inRest ?? null
  const { units: all, type, name } = register.units.unitsOf(given)
  const inProvince = (unit: Commune): boolean => province === null || unit.ma_tinh === province.ma_tinh
  const known = all.filter(inProvince)
  const units = prefer(prefer(known, register.isSelected), unit => type === null || unit.loai_xa === type)
  const [unit] = units
  if (!unit) {
    const nearest = register.units.likeUnits(name, province ? inProvince : register.isSelected)
    const where = province?.tinh_day_du ?? ''
    return refused(finding('KH624', atCell(cell.place), { given, where, nearest }))
  }
  if (units.length > 1) {
    const shown = units.slice(0, 5)
    return refused(finding('KH625', atCell(cell.place), { given, units: shown, more: units.length - shown.length }))
  }
  const findings = warnOfType(type, given, { unit, cell }, register)
  return { commune: unit, byName: province === null ? cell : null, findings }
}

/** By code, else by name; selected units come before others of the same name. */
export const matchRow = (row: TableRow, columns: Columns, register: Register): Match => {
  const cellOf = (header: string | null): Cell | undefined => {
    const cell = header === null ? undefined : row.cells.get(header)
    return textOf(cell) === '' ? undefined : cell
  }
  const [code, name, place] = [cellOf(columns.code), cellOf(columns.name), cellOf(columns.province)]
  const province = place ? findProvince(textOf(place), register.provinces) : null
  if (place && !province) {
    const given = textOf(place)
    return refused(finding('KH629', atCell(place.place), { given, ...helpProvince(given) }))
  }
  if (code) return matchCode(code, { name, place, province }, register)
  if (name) return matchName(name, province, register)
  const told = [columns.code, columns.name].filter(column => column !== null)
  return refused(finding('KH622', atCell(row.place), { columns: told }))
}
