/** Which province or city people mean. */
import { squash } from '../text/nearest.ts'
import { rememberObject } from '../text/remember.ts'
import { type Province, provinces } from './commune.ts'
import { likest } from './names.ts'

/** Provinces that ended on 1 July 2025, by the one they now belong to (Nghị quyết 202/2025/QH15). */
const FORMER: Readonly<Record<string, string>> = {
  'Tuyên Quang': 'Hà Giang',
  'Lào Cai': 'Yên Bái',
  'Thái Nguyên': 'Bắc Kạn',
  'Phú Thọ': 'Vĩnh Phúc, Hòa Bình',
  'Bắc Ninh': 'Bắc Giang',
  'Hưng Yên': 'Thái Bình',
  'Hải Phòng': 'Hải Dương',
  'Ninh Bình': 'Hà Nam, Nam Định',
  'Quảng Trị': 'Quảng Bình',
  Huế: 'Thừa Thiên Huế',
  'Đà Nẵng': 'Quảng Nam',
  'Quảng Ngãi': 'Kon Tum',
  'Gia Lai': 'Bình Định',
  'Khánh Hòa': 'Ninh Thuận',
  'Lâm Đồng': 'Đắk Nông, Bình Thuận',
  'Đắk Lắk': 'Phú Yên',
  'Hồ Chí Minh': 'Bình Dương, Bà Rịa - Vũng Tàu',
  'Đồng Nai': 'Bình Phước',
  'Tây Ninh': 'Long An',
  'Đồng Tháp': 'Tiền Giang',
  'Vĩnh Long': 'Bến Tre, Trà Vinh',
  'An Giang': 'Kiên Giang',
  'Cần Thơ': 'Sóc Trăng, Hậu Giang',
  'Cà Mau': 'Bạc Liêu',
}

const ALIASES = new Map([
  ['hcm', 'Hồ Chí Minh'],
  ['saigon', 'Hồ Chí Minh'],
])

const plainNames = rememberObject((all: readonly Province[]) =>
  all.map(unit => ({ unit, plain: squash(unit.ten_tinh) })),
)

const TYPE = /^(?:thanhpho|tinh|tp)(?=.)/

/**
 * By code ("37", 37, "1") or name ("Ninh Bình", "tinh ninh binh", "TP. Huế", "TPHCM"), whatever the type word; null where none is meant.
 * `all`: the provinces of the day in question.
 */
export const findProvince = (given: string, all: readonly Province[] = provinces()): Province | null => {
  const text = given.trim()
  if (/^\d{1,2}$/.test(text)) return all.find(one => one.ma_tinh === text.padStart(2, '0')) ?? null
  const key = squash(text)
  const by = (name: string): Province | null =>
    plainNames(all).find(({ unit, plain }) => plain === name || unit.ten_tinh === ALIASES.get(name))?.unit ?? null
  return by(key) ?? by(key.replace(TYPE, ''))
}

/** What to write instead: provinces with like names, and the one that a former province now belongs to. */
export interface ProvinceHelp {
  readonly nearest: readonly string[]
  /** "Nam Định" is now "Ninh Bình"; null where the name is no former province. */
  readonly now: string | null
}

/** For a name that `findProvince` does not know. */
export const helpProvince = (given: string): ProvinceHelp => {
  const name = given.replace(/^\s*(?:tỉnh|thành phố|tp\.?)\s+/iu, '')
  const key = squash(name)
  const heir = Object.entries(FORMER).find(([, former]) => former.split(', ').some(one => squash(one) === key))
  const nearest = heir === undefined ? likest(name, plainNames(provinces())).map(one => one.ten_tinh) : []
  return { nearest, now: heir?.[0] ?? null }
}
