/** Every xã, phường and đặc khu of the country, as texts that a template may ask for by name. */
import { isNamesake } from '../text/namesakes.ts'
import { remember } from '../text/remember.ts'
import { slug } from '../text/slug.ts'
import { placeOf } from '../text/vietnamese.ts'
import { changesUntil, LIST_DATE } from './changes.ts'
import list from './communes.json' with { type: 'json' }

/** A unit of the list; each field is also a column of its table and a variable of templates. */
export interface Commune {
  /** Five digits of Quyết định 19/2025/QĐ-TTg: "00004". */
  readonly ma_xa: string
  readonly loai_xa: 'xã' | 'phường' | 'đặc khu'
  /** Without type word: "Đồng Phong", "1 Bảo Lộc". */
  readonly ten_xa: string
  /** As in running text: "xã Đồng Phong", "Phường 1 Bảo Lộc" (ND30-5.g–h). */
  readonly ten_day_du: string
  /** "Ủy ban nhân dân xã Đồng Phong" (ND30-5.c). */
  readonly uy_ban: string
  /** Two digits: "37". */
  readonly ma_tinh: string
  readonly loai_tinh: 'tỉnh' | 'thành phố'
  /** "Ninh Bình" */
  readonly ten_tinh: string
  /** "tỉnh Ninh Bình", "thành phố Huế", "Thành phố Hồ Chí Minh" (ND30-5.i). */
  readonly tinh_day_du: string
  /** For the place line: "Đồng Phong", "Phường 1 Bảo Lộc" (ND30-2.4.c–d). */
  readonly dia_danh: string
  /** For names of files: "dong-phong". */
  readonly ten_khong_dau: string
}

/** A province or city under the central government. */
export type Province = Pick<Commune, 'ma_tinh' | 'loai_tinh' | 'ten_tinh' | 'tinh_day_du'>

/** Fields of a commune, in the order of the table's columns. */
export const COMMUNE_FIELDS = [
  'ma_xa',
  'loai_xa',
  'ten_xa',
  'ten_day_du',
  'uy_ban',
  'ma_tinh',
  'loai_tinh',
  'ten_tinh',
  'tinh_day_du',
  'dia_danh',
  'ten_khong_dau',
] as const satisfies readonly (keyof Commune)[]

/** The day for which the list is asked (YYYY-MM-DD); null is the day of the list itself, 1 July 2025. */
export interface AsOf {
  readonly asOf: string | null
}

const withCapital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** Types of the units that have changed theirs, by code. */
type NewTypes = ReadonlyMap<string, string>

const provinceOf = (line: string, newTypes: NewTypes): Province => {
  const { code, type, name } = /^(?<code>\d\d) (?<type>tỉnh|thành phố) (?<name>.+)$/.exec(line)?.groups ?? {}
  if (!code || !type || !name) throw new Error(`communes.json: ${line}`)
  const loai_tinh = (newTypes.get(code) ?? type) as Province['loai_tinh']
  const full = `${loai_tinh} ${name}`
  // Its own form, fixed by ND30-5.i.
  const tinh_day_du = name === 'Hồ Chí Minh' ? withCapital(full) : full
  return { ma_tinh: code, loai_tinh, ten_tinh: name, tinh_day_du }
}

const communeOf = (line: string, newTypes: NewTypes, provinceBy: ReadonlyMap<string, Province>): Commune => {
  const parts = /^(?<code>\d{5}) (?<province>\d\d) (?<type>xã|phường|đặc khu) (?<name>.+)$/.exec(line)?.groups
  const { code, type, name } = parts ?? {}
  const province = provinceBy.get(parts?.province ?? '')
  if (!code || !type || !name || !province) throw new Error(`communes.json: ${line}`)
  const loai_xa = (newTypes.get(code) ?? type) as Commune['loai_xa']
  const ten_day_du = isNamesake(name) ? `${withCapital(loai_xa)} ${name}` : `${loai_xa} ${name}`
  const uy_ban = `Ủy ban nhân dân ${ten_day_du}`
  return {
    ma_xa: code,
    loai_xa,
    ten_xa: name,
    ten_day_du,
    uy_ban,
    ...province,
    dia_danh: placeOf(uy_ban) ?? name,
    ten_khong_dau: slug(name),
  }
}

interface Units {
  readonly provinces: readonly Province[]
  readonly communes: readonly Commune[]
}

/** By the day of the last change in force, of which there are few. */
const unitsAfter = remember((day): Units => {
  const newTypes = new Map(changesUntil(day).map(({ code, type }) => [code, type]))
  const provinces = list.provinces.map(line => provinceOf(line, newTypes))
  const provinceBy = new Map(provinces.map(province => [province.ma_tinh, province]))
  return { provinces, communes: list.communes.map(line => communeOf(line, newTypes, provinceBy)) }
})

const unitsOn = ({ asOf }: AsOf): Units => unitsAfter(changesUntil(asOf).at(-1)?.date ?? LIST_DATE)

const AT_FIRST: AsOf = { asOf: null }

/** All 34 provinces and cities, by code; the same list object for days between which nothing has changed. */
export const provinces = (day: AsOf = AT_FIRST): readonly Province[] => unitsOn(day).provinces

/** All 3,321 units, by code; the same list object for days between which nothing has changed. */
export const communes = (day: AsOf = AT_FIRST): readonly Commune[] => unitsOn(day).communes
