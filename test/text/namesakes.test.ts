import { describe, expect, test } from 'vitest'
import { isNamesake } from '../../src/text/namesakes.ts'

describe('a unit is named after a number, a person or an event (ND30-5.h)', () => {
  test.each([
    '12',
    '1 Bảo Lộc',
    'Điện Biên Phủ',
    'Trần Hưng Đạo',
    'Quang Trung',
    'Nguyễn Trãi',
    'Cách mạng Tháng Tám',
    'Quách Phẩm',
  ])('%s', name => expect(isNamesake(name)).toBe(true))

  test.each(['ĐIỆN BIÊN PHỦ', 'Đặng Thuỳ Trâm', 'Điện Biên Phủ'.normalize('NFD')])(
    'whatever the case and the typing: %s',
    name => expect(isNamesake(name)).toBe(true),
  )

  test.each(['Gia Viễn', 'Kim Đông', 'Sơn Kim 1', 'Thống Nhất', 'Trần Hưng', 'constructor', ''])('but not %j', name =>
    expect(isNamesake(name)).toBe(false),
  )
})
