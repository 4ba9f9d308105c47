import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expand, sameName } from '../../src/checks/plan/agency.ts'

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  UBND: 'uy ban nhan dan',
  HĐND: 'hoi dong nhan dan',
  UBMTTQ: 'mat tran to quoc',
  'Ủy ban MTTQ': 'mat tran to quoc',
  'BCH CHQS': 'ban chi huy quan su',
  'Ban CHQS': 'ban chi huy quan su',
  'VH - XH': 'van hoa - xa hoi',
  VHXH: 'van hoa - xa hoi',
  'VH-TT': 'van hoa thong tin',
  TTPVHCC: 'trung tam phuc vu hanh chinh cong',
  TDP: 'to dan pho',
  VP: 'van phong',
  CA: 'cong an',
  ĐU: 'dang uy',
  CCB: 'cuu chien binh',
  HLHPN: 'phu nu',
  TNCS: 'thanh nien',
}

test('each usual abbreviation is written out, whatever stands beside it', () => {
  const parts = fc.array(fc.constantFrom(...Object.keys(WRITTEN_OUT), 'Phòng', 'xã'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(parts, fc.constantFrom(', ', '; ', ' và '), (names, between) => {
      const meant = names.map(name => WRITTEN_OUT[name] ?? (name === 'xã' ? 'xa' : 'phong')).join(between)
      expect(expand(names.join(between))).toBe(meant.replaceAll('và', 'va'))
    }),
  )
})

test('an abbreviation inside a word is none', () => {
  expect(expand('Cao Duy VPN')).toBe('cao duy vpn')
})

test('"UBND xã" names the body whose name begins so', () => {
  expect(sameName('Chủ tịch', 'Chủ tịch UBND xã')).toBe(true)
  expect(sameName('UBND xã', 'Ủy ban nhân dân xã Đồng Phong')).toBe(true)
  expect(sameName('Chủ tịch', 'Phó Chủ tịch')).toBe(false)
})
