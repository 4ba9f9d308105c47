import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LIST_DATE } from '../../src/communes/changes.ts'
import { COMMUNE_FIELDS, type Commune, communes, provinces } from '../../src/communes/commune.ts'
import { parseAgency, placeOf } from '../../src/text/vietnamese.ts'

const unit = (code: string): Commune => {
  const found = communes().find(one => one.ma_xa === code)
  if (!found) throw new Error(`no unit ${code}`)
  return found
}
const count = (type: string): number => communes().filter(one => one.loai_xa === type).length

describe('the list', () => {
  test('is what the package gives with the corrections of the script', () => {
    const script = join(import.meta.dirname, '../../.scripts/generate-communes.mjs')
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow()
  })

  test('has the 3,321 units of 1 July 2025 as Quyết định 19/2025/QĐ-TTg counts them', () => {
    expect(LIST_DATE).toBe('2025-07-01')
    expect([communes().length, count('xã'), count('phường'), count('đặc khu')]).toEqual([3321, 2621, 687, 13])
    expect(unit('07294')).toMatchObject({ ten_day_du: 'xã Bố Hạ', tinh_day_du: 'tỉnh Bắc Ninh' })
  })

  test('is the same on 20 September 2026 but for 22 xã that are phường and 3 provinces that are cities', () => {
    const later = communes({ asOf: '2026-09-20' })
    const types = later.filter((one, i) => one.loai_xa !== communes()[i]?.loai_xa)
    expect(types).toHaveLength(22)
    expect(new Set(types.map(one => one.loai_xa))).toEqual(new Set(['phường']))
    for (const field of ['ma_xa', 'ten_xa', 'ma_tinh', 'ten_tinh', 'dia_danh'] as const)
      expect(later.map(one => one[field])).toEqual(communes().map(one => one[field]))
    expect(later.find(one => one.ma_xa === '26368')).toMatchObject({
      loai_xa: 'phường',
      ten_day_du: 'phường Long Thành',
      uy_ban: 'Ủy ban nhân dân phường Long Thành',
      loai_tinh: 'thành phố',
      tinh_day_du: 'thành phố Đồng Nai',
    })
  })

  test('is one object for all days between which nothing has changed', () => {
    expect(communes({ asOf: '2026-04-29' })).toBe(communes())
    expect(communes({ asOf: '2026-08-31' })).toBe(communes({ asOf: '2026-04-30' }))
  })

  test('has 34 provinces, each with units, of which 6 are cities, and 9 from 20 September 2026 on', () => {
    const cities = (asOf: string | null) => provinces({ asOf }).filter(one => one.loai_tinh === 'thành phố')
    expect([cities(null), cities('2026-09-20')].map(one => one.length)).toEqual([6, 9])
    const used = new Set(communes().map(one => one.ma_tinh))
    expect(provinces().map(one => one.ma_tinh)).toEqual([...used].sort())
    expect(used.size).toBe(34)
  })

  test.each([
    ['01', 126],
    ['37', 129],
    ['38', 166],
    ['46', 40],
    ['48', 94],
    ['79', 168],
  ])('has as many units in province %s as its resolution of 2025: %i', (province, many) => {
    expect(communes().filter(one => one.ma_tinh === province)).toHaveLength(many)
  })

  test('is sorted by code, and no code, no name in a province and no name of a file in a province stands twice', () => {
    const codes = communes().map(one => one.ma_xa)
    expect(codes).toEqual([...new Set(codes)].sort())
    for (const field of ['ten_xa', 'ten_day_du'] as const)
      expect(new Set(communes().map(one => `${one.ma_tinh} ${one[field]}`)).size).toBe(3321)
  })

  test('has texts only, composed, without double blanks and without an apostrophe of the keyboard', () => {
    const texts = communes().flatMap(one => COMMUNE_FIELDS.map(field => one[field]))
    expect(
      texts.filter(text => text === '' || text !== text.normalize('NFC') || /\s\s|^\s|\s$|'|[^\S ]/.test(text)),
    ).toEqual([])
    expect(Object.keys(unit('00004'))).toEqual([...COMMUNE_FIELDS])
  })

  test('has names of files of small letters, digits and hyphens', () => {
    expect(communes().filter(one => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(one.ten_khong_dau))).toEqual([])
    expect(['14464', '24412', '20137', '24823'].map(code => unit(code).ten_khong_dau)).toEqual([
      'gia-vien',
      'mdrak',
      'chan-may-lang-co',
      '1-bao-loc',
    ])
  })
})

describe('each unit', () => {
  test('has a committee whose name is taken apart into the unit again', () => {
    const wrong = communes().filter(one => {
      const parsed = parseAgency(one.uy_ban)
      return parsed?.name !== one.ten_xa || parsed.type !== one.loai_xa || parsed.unit !== one.ten_day_du
    })
    expect(wrong.map(one => one.uy_ban)).toEqual([])
  })

  test('has a place that is the one its committee would give (ND30-2.4.c)', () => {
    expect(
      communes()
        .filter(one => placeOf(one.uy_ban) !== one.dia_danh)
        .map(one => one.uy_ban),
    ).toEqual([])
  })

  test.each([
    ['14464', 'xã Gia Viễn', 'Gia Viễn', 'tỉnh Ninh Bình'],
    ['00004', 'phường Ba Đình', 'Ba Đình', 'thành phố Hà Nội'],
    ['00226', 'phường Văn Miếu - Quốc Tử Giám', 'Văn Miếu - Quốc Tử Giám', 'thành phố Hà Nội'],
    ['26740', 'phường Sài Gòn', 'Sài Gòn', 'Thành phố Hồ Chí Minh'],
    ['26732', 'đặc khu Côn Đảo', 'Côn Đảo', 'Thành phố Hồ Chí Minh'],
    ['20137', 'xã Chân Mây - Lăng Cô', 'Chân Mây - Lăng Cô', 'thành phố Huế'],
    ['20333', 'đặc khu Hoàng Sa', 'Hoàng Sa', 'thành phố Đà Nẵng'],
    ['18196', 'xã Sơn Kim 1', 'Sơn Kim 1', 'tỉnh Hà Tĩnh'],
    ['24823', 'Phường 1 Bảo Lộc', 'Phường 1 Bảo Lộc', 'tỉnh Lâm Đồng'],
    ['03127', 'Phường Điện Biên Phủ', 'Phường Điện Biên Phủ', 'tỉnh Điện Biên'],
    ['11911', 'Xã Nguyễn Bỉnh Khiêm', 'Xã Nguyễn Bỉnh Khiêm', 'thành phố Hải Phòng'],
    ['14698', 'xã Kim Đông', 'Kim Đông', 'tỉnh Ninh Bình'],
    ['14818', 'Phường Quang Trung', 'Phường Quang Trung', 'tỉnh Thanh Hóa'],
    ['24412', 'xã M’Drắk', 'M’Drắk', 'tỉnh Đắk Lắk'],
    ['21868', 'xã Hội Sơn', 'Hội Sơn', 'tỉnh Gia Lai'],
  ])('%s is %s, its place %s, %s', (code, full, place, province) => {
    expect(unit(code)).toMatchObject({
      ten_day_du: full,
      uy_ban: `Ủy ban nhân dân ${full}`,
      dia_danh: place,
      tinh_day_du: province,
    })
  })
})
