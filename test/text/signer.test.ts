import { expect, test } from 'vitest'
import { type Signer, signerLines } from '../../src/text/signer.ts'

const lines = (signer: Partial<Signer>): readonly string[] =>
  signerLines({
    thayMat: null,
    thuaLenh: null,
    thuaUyQuyen: null,
    kyThay: null,
    quyen: false,
    chucVu: 'Chủ tịch',
    ...signer,
  }).map(line => line.text)

test('a chairman in his own right signs with the post alone (ND30-2.7.l)', () => {
  expect(lines({})).toEqual(['CHỦ TỊCH'])
})
test('a chairman signs for the committee on two lines (ND30-2.7.j)', () => {
  expect(lines({ thayMat: 'Ủy ban nhân dân' })).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])
})
test('a vice chairman signs for the committee on three lines (ND30-2.7.k)', () => {
  expect(lines({ thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch' })).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ])
})
test('an acting chairman has Q. before the post (ND30-2.7.e)', () => {
  expect(lines({ thayMat: 'Ủy ban nhân dân', quyen: true })).toEqual(['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'])
})
test('a unit head signs by order (ND30-2.7.g)', () => {
  expect(lines({ thuaLenh: 'Chủ tịch', chucVu: 'Chánh Văn phòng' })).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'])
})
test('a unit deputy signs KT. under TL. (ND30-2.7.g)', () => {
  expect(lines({ thuaLenh: 'Chủ tịch', kyThay: 'Chánh Văn phòng', chucVu: 'Phó Chánh Văn phòng' })).toEqual([
    'TL. CHỦ TỊCH',
    'KT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
  ])
})
test('a unit head signs by delegation (ND30-2.7.h)', () => {
  expect(lines({ thuaUyQuyen: 'Chủ tịch', chucVu: 'Trưởng phòng Kinh tế' })).toEqual([
    'TUQ. CHỦ TỊCH',
    'TRƯỞNG PHÒNG KINH TẾ',
  ])
})
test('each line tells the field it came from', () => {
  const all = signerLines({
    thayMat: 'a',
    thuaLenh: 'b',
    thuaUyQuyen: 'c',
    kyThay: 'd',
    quyen: true,
    chucVu: 'đ',
  })
  expect(all.map(line => line.of)).toEqual(['thayMat', 'thuaLenh', 'thuaUyQuyen', 'kyThay', 'chucVu'])
  expect(all.at(-1)?.text).toBe('Q. Đ')
})
