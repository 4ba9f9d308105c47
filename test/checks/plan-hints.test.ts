import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/checks/check-plan.ts'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, aSigner, text } from '../support/a-plan.ts'
import { found } from '../support/code-cases.ts'

const symbol = (kyHieu: string): Partial<Plan> => ({ kyHieu: text(kyHieu, '/ky_hieu') })
const issuer = (ten: string, capTren: string | null = null): Plan['coQuan'] => ({
  ten: text(ten, '/co_quan/ten'),
  capTren: capTren === null ? null : text(capTren, '/co_quan/cap_tren'),
})
const subject = (...lines: readonly string[]): Partial<Plan> => ({
  trichYeu: lines.map(line => text(line, '/trich_yeu')),
})

/** The hint of a code in Vietnamese. */
const hintOf = (code: Code, plan: Partial<Plan>): string => {
  const one = checkPlan(aPlan(plan)).find(finding => finding.code === code)
  return one ? ((codes[code] as CodeEntry<object>).vi(one.data).hint ?? '') : ''
}

describe('what to write instead', () => {
  test.each([
    ['QĐ-UBND', 'KH-UBND'],
    ['CV-UBND', 'KH-UBND'],
    ['TTr-UBND', 'KH-UBND'],
    ['QĐ', 'KH-UBND'],
    ['PVHXH', 'KH-PVHXH'],
  ])('the symbol %s becomes %s', (given, want) => expect(hintOf('KH308', symbol(given))).toBe(`ghi ky_hieu: ${want}`))
  test.each([
    ['KH310', 'UBND XÃ BÌNH SƠN ĐÔNG'],
    ['KH317', 'UBND XÃ BÌNH SƠN ĐÔNG'],
    ['KH317', 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN ĐÔNG'],
    ['KH318', 'Ủy ban nhân dân Xã Bình Sơn Đông, tỉnh Sơn Hải'],
    ['KH319', 'Ủy ban nhân dân Xã Bình Sơn Đông'],
  ] as const)('%s shows the whole right line for "%s"', (code, ten) =>
    expect(hintOf(code, { coQuan: issuer(ten) })).toMatch(/ten: Ủy ban nhân dân xã Bình Sơn Đông(?![\p{L},])/u),
  )
  test('a unit whose capitals hide its right form is told to type small letters', () => {
    const hint = hintOf('KH317', { coQuan: issuer('PHÒNG VĂN HÓA XÃ BÌNH SƠN ĐÔNG') })
    expect(hint).toContain('dia_danh: Bình Sơn Đông')
    expect(hint).not.toContain('PHÒNG')
  })
  test('a subject in capitals that repeats its kind gets the same line from both remarks', () => {
    const plan = subject('KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026.')
    for (const code of ['KH323', 'KH324'] as const)
      expect(hintOf(code, plan)).toMatch(/: Tuyên truyền cải cách hành chính năm 2026$/)
  })
  test('a subject that is cut for the hint says so', () => {
    expect(hintOf('KH326', subject('tuyên truyền cải cách hành chính'))).toMatch(/Tuyên truyền cải cách …$/)
    expect(hintOf('KH326', subject('tuyên truyền'))).toMatch(/Tuyên truyền$/)
  })
})

describe('marks after a name', () => {
  test.each(['.', ',', ';', ' ;'])('"%s" after the issuer is told once, and nothing follows from it', mark => {
    const plan = {
      coQuan: issuer(`Ủy ban nhân dân xã Hòa Bình Thượng${mark}`),
      ketThuc: [text('Trên đây là Kế hoạch của xã Hòa Bình Thượng.', '/ket_thuc')],
    }
    expect(found(plan)).toEqual(['KH329 /co_quan/ten'])
  })
  test('superior, place and signer are looked at too', () => {
    const place = { diaDanh: text('Hòa Bình Thượng,', '/dia_danh') }
    const signer = { nguoiKy: aSigner({ hoTen: text('Nguyễn Văn A.', '/nguoi_ky/ho_ten') }) }
    const post = { nguoiKy: aSigner({ chucVu: text('Chủ tịch;', '/nguoi_ky/chuc_vu') }) }
    expect(found(place)).toEqual(['KH329 /dia_danh'])
    expect(found(signer)).toEqual(['KH329 /nguoi_ky/ho_ten'])
    expect(found(post)).toEqual(['KH329 /nguoi_ky/chuc_vu'])
    expect(found({ coQuan: issuer('Phòng Kinh tế', 'UBND xã Hòa Bình Thượng.') })).toContain('KH329 /co_quan/cap_tren')
  })
  test('a name of marks only is still no name', () => {
    const signer = { nguoiKy: aSigner({ hoTen: text('...', '/nguoi_ky/ho_ten') }) }
    expect(found(signer)).toEqual(['KH434 /nguoi_ky/ho_ten'])
  })
})

test.each([
  ['Họp tại xã xã Mỹ Hòa, huyện Sơn Hải.', 'xã Mỹ Hòa'],
  ['Họp tại thôn Thôn Nội.', 'Thôn Nội'],
  ['Họp tại tổ dân phố tổ dân phố số 3.', ''],
  ['Họp tại khu phố Khu phố 3 vào sáng thứ Hai.', 'Khu phố 3'],
])('a doubled type word is shown with the whole name: %s', (moDau, bare) => {
  const one = checkPlan(aPlan({ moDau: [text(moDau, '/mo_dau')] })).find(({ code }) => code === 'KH423')
  expect((one?.data as { bare?: string } | undefined)?.bare ?? '').toBe(bare)
})
