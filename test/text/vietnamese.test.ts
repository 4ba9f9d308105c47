import { describe, expect, test } from 'vitest'
import { fold, parseAgency, placeOf } from '../../src/text/vietnamese.ts'

describe('names of agencies', () => {
  test.each([
    ['Ủy ban nhân dân xã Đồng Phong', 'Ủy ban nhân dân', 'xã Đồng Phong'],
    ['ỦY BAN NHÂN DÂN XÃ ĐỒNG PHONG', 'ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG PHONG'],
    ['Ủy ban nhân dân đặc khu Hòn Sóng', 'Ủy ban nhân dân', 'đặc khu Hòn Sóng'],
    ['Ủy ban nhân dân thị xã Sơn Lĩnh', 'Ủy ban nhân dân', 'thị xã Sơn Lĩnh'],
    ['Phòng Văn hóa - Xã hội xã Đồng Phong', 'Phòng Văn hóa - Xã hội', 'xã Đồng Phong'],
    ['Ủy ban nhân dân Phường 12', 'Ủy ban nhân dân', 'Phường 12'],
  ])('%s is parted before its unit', (name, agency, unit) => {
    expect(parseAgency(name)).toMatchObject({ agency, unit })
  })

  test.each(['Phòng Văn hóa - Xã hội', 'PHÒNG VĂN HÓA - XÃ HỘI', 'Văn phòng', 'Ủy ban nhân dân xã'])(
    '%s names no unit',
    name => {
      expect(parseAgency(name)).toBeNull()
    },
  )

  test.each([
    ['Ủy ban nhân dân xã Đồng Phong', 'Đồng Phong'],
    ['Ủy ban nhân dân Phường 12', 'Phường 12'],
    ['Ủy ban nhân dân phường 12', 'Phường 12'],
    ['Ủy ban nhân dân Phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
  ])('the place line of %s is %s', (name, place) => {
    expect(placeOf(name)).toBe(place)
  })

  test('folding makes spellings comparable', () => {
    expect(fold('  Ủy  BAN Nhân Dân Đ ')).toBe('uy ban nhan dan d')
    expect(fold('Hoà'.normalize('NFD'))).toBe(fold('Hòa'))
  })
})
