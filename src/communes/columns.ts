/** Which columns of a file of data tell the commune. */
import type { DataTable } from '../model/data.ts'
import { asKey, squash } from '../text/nearest.ts'
import { COMMUNE_FIELDS } from './commune.ts'

const squashed = (titles: string): ReadonlySet<string> => new Set(titles.split(',').map(squash))

const CODES = squashed(
  'ma_xa, mã phường, mã xã phường, mã xã phường đặc khu, mã đơn vị hành chính, mã đvhc, mã đơn vị, mã cấp xã, mã số xã',
)
const NAMES = squashed(
  `ten_xa, tên phường, tên đặc khu, tên xã phường, xã, phường, xã phường, phường xã, xã phường đặc khu, tên xã phường đặc khu, cấp xã,
  tên cấp xã, đơn vị hành chính, tên đơn vị hành chính, đvhc, tên đvhc, đơn vị cấp xã, ten_day_du, uy_ban, ubnd, ubnd xã, ubnd xã phường,
  tên ubnd, tên ubnd xã, ubnd cấp xã, ủy ban nhân dân, ủy ban nhân dân xã`,
)
/** Titles that may as well mean something else. */
const VAGUE_NAMES = squashed('đơn vị, tên đơn vị, cơ quan, tên cơ quan, địa phương, tên địa phương, tên')
const PROVINCES = squashed(
  'ten_tinh, ma_tinh, tinh_day_du, tỉnh, tỉnh thành, tỉnh thành phố, tỉnh tp, thành phố, tên tỉnh thành phố, mã tỉnh thành phố',
)

/** Full names in these columns tell the commune and are the user's own words, too. */
const OWN_WORDS: readonly string[] = ['ten_day_du', 'uy_ban', 'tinh_day_du']

/** Headers as written; null where there is none. */
export interface Columns {
  readonly code: string | null
  readonly name: string | null
  readonly province: string | null
  /** The list's field that a header stands for ("Địa danh" → dia_danh), where the list has one. */
  readonly fields: ReadonlyMap<string, string>
}

const bare = (header: string): string => squash(header.replace(/\([^)]*\)/g, ' ')) || squash(header)

/** The field a column stands for: that of its role, or the one it is called after. */
const fieldOf = (header: string, roles: Omit<Columns, 'fields'>): string | null => {
  const key = asKey(header)
  if (OWN_WORDS.includes(key)) return key
  if (header === roles.code) return 'ma_xa'
  if (header === roles.name) return 'ten_xa'
  if (header === roles.province) return key.startsWith('ma_') ? 'ma_tinh' : 'ten_tinh'
  return (COMMUNE_FIELDS as readonly string[]).includes(key) ? key : null
}

/** Does a header tell the commune or one of the list's fields, in a file that is laid over the list? */
export const tellsCommune = (header: string): boolean =>
  [CODES, NAMES, PROVINCES].some(titles => titles.has(squash(header)) || titles.has(bare(header))) ||
  (COMMUNE_FIELDS as readonly string[]).includes(asKey(header))

/** Looks at the headers alone; a vague title ("Đơn vị") counts only where nothing else tells the commune. */
export const findColumns = ({ headers }: DataTable): Columns => {
  const names = headers.map(header => header.name)
  const first = (titles: ReadonlySet<string>): string | null =>
    names.find(name => titles.has(squash(name))) ?? names.find(name => titles.has(bare(name))) ?? null
  const code = first(CODES)
  const name = first(NAMES) ?? (code === null ? first(VAGUE_NAMES) : null)
  const roles = { code, name, province: first(PROVINCES) }
  const fields = new Map<string, string>()
  const taken = new Set<string>()
  // A header that is the field's very name comes before a title that resembles it.
  for (const header of [...names.filter(one => one === asKey(one)), ...names]) {
    const field = fieldOf(header, roles)
    if (field === null || taken.has(field) || fields.has(header)) continue
    fields.set(header, field)
    taken.add(field)
  }
  return { ...roles, fields }
}

/** Fields that always keep the list's own value: the data only points to them. */
export const POINTERS: ReadonlySet<string> = new Set(['ma_xa', 'ten_xa', 'ma_tinh', 'ten_tinh'])
