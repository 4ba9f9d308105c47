import { describe, expect, test } from 'vitest'
import type { headCodes } from '../../src/diagnostics/codes/plan-head.ts'
import type { placeCodes } from '../../src/diagnostics/codes/plan-place.ts'
import type { subjectCodes } from '../../src/diagnostics/codes/plan-subject.ts'
import type { Plan } from '../../src/model/plan.ts'
import { text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

const number = (so: string): Partial<Plan> => ({ so: text(so, '/so') })
const symbol = (kyHieu: string): Partial<Plan> => ({ kyHieu: text(kyHieu, '/ky_hieu') })
const signed = (nam: number, thang: number, ofYear: number): Partial<Plan> => ({
  ngay: { ngay: 20, thang, nam, origin: '/ngay' },
  nam: { value: ofYear, origin: '/nam' },
})
const issuer = (ten: string, capTren: string | null = null): Plan['coQuan'] => ({
  ten: text(ten, '/co_quan/ten'),
  capTren: capTren === null ? null : text(capTren, '/co_quan/cap_tren'),
})
const place = (diaDanh: string): Partial<Plan> => ({ diaDanh: text(diaDanh, '/dia_danh') })
const subject = (...lines: readonly string[]): Partial<Plan> => ({
  trichYeu: lines.map(line => text(line, '/trich_yeu')),
})

const head: CodeCases<typeof headCodes> = {
  KH301: {
    says: 'a plan for 2026 signed in June 2025',
    fails: signed(2025, 6, 2026),
    at: '/ngay',
    passes: signed(2025, 12, 2026),
  },
  KH302: {
    says: 'a plan for 2026 signed in 2023',
    fails: signed(2023, 1, 2026),
    at: '/ngay',
    passes: { ...signed(2023, 1, 2030), ...subject('Cải cách hành chính giai đoạn 2023-2030') },
  },
  KH303: { says: 'the number 00', fails: number('00'), at: '/so', passes: number('01') },
  KH304: { says: 'a quoted number without its 0', fails: number('5'), at: '/so', passes: number('05') },
  KH305: { says: 'a number with a 0 too many', fails: number('007'), at: '/so', passes: number('100') },
  KH306: { says: 'a symbol in small letters', fails: symbol('KH-Ubnd'), at: '/ky_hieu', passes: symbol('KH-BCĐ') },
  KH307: { says: 'a symbol with a dash', fails: symbol('KH–UBND'), at: '/ky_hieu', passes: symbol('KH-PVHXH') },
  KH308: { says: "another kind's symbol", fails: symbol('QĐ-UBND'), at: '/ky_hieu', passes: symbol('KH-VP') },
  KH309: { says: 'a year in the symbol', fails: symbol('2026/KH-UBND'), at: '/ky_hieu', passes: symbol('KH-UBND') },
}

const places: CodeCases<typeof placeCodes> = {
  KH310: {
    says: 'an abbreviated issuer',
    fails: { coQuan: issuer('UBND xã Hòa Bình Thượng') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('Phòng Văn hóa - Xã hội', 'UBND xã Hòa Bình Thượng') },
  },
  KH311: {
    says: 'an issuer that names no place',
    fails: { coQuan: issuer('Ủy ban nhân dân') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('Phòng Văn hóa - Xã hội', 'UBND xã Hòa Bình Thượng') },
  },
  KH312: {
    says: 'a superior over a UBND',
    fails: { coQuan: issuer('Ủy ban nhân dân xã Hòa Bình Thượng', 'Ủy ban nhân dân tỉnh Sơn Hải') },
    at: '/co_quan/cap_tren',
    passes: { coQuan: issuer('Văn phòng xã Hòa Bình Thượng', 'Ủy ban nhân dân xã Hòa Bình Thượng') },
  },
  KH313: {
    says: "a place that is not in the issuer's name",
    fails: place('Đông Sơn Hạ'),
    at: '/dia_danh',
    passes: place('Xã Hoà Bình Thượng'),
  },
  KH314: {
    says: 'a place with a small type word',
    fails: place('xã Hòa Bình Thượng'),
    at: '/dia_danh',
    passes: place('Hòa Bình Thượng'),
  },
  KH315: {
    says: 'a place without its capitals',
    fails: place('Hòa bình Thượng'),
    at: '/dia_danh',
    passes: { ...place("Ea H'Leo"), coQuan: issuer("Ủy ban nhân dân xã Ea H'Leo") },
  },
  KH316: {
    says: 'a date typed after the place',
    fails: place('Hòa Bình Thượng, ngày 26 tháng 01'),
    at: '/dia_danh',
    passes: place('Hòa Bình Thượng'),
  },
  KH317: {
    says: 'an issuer in capitals that would give a place in capitals',
    fails: { coQuan: issuer('ỦY BAN NHÂN DÂN XÃ HÒA BÌNH THƯỢNG') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('ỦY BAN NHÂN DÂN XÃ HÒA BÌNH THƯỢNG'), ...place('Hòa Bình Thượng') },
  },
  KH318: {
    says: 'a UBND named with the unit above it',
    fails: { coQuan: issuer('Ủy ban nhân dân xã Hòa Bình Thượng, tỉnh Sơn Hải') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('Ủy ban nhân dân phường 12') },
  },
  KH319: {
    says: 'a capital type word before a name that is no namesake',
    fails: { coQuan: issuer('Ủy ban nhân dân Xã Hòa Bình Thượng') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('Ủy ban nhân dân Phường Điện Biên Phủ') },
  },
  KH329: {
    says: 'a full stop after the issuer',
    fails: { coQuan: issuer('Ủy ban nhân dân xã Hòa Bình Thượng.') },
    at: '/co_quan/ten',
    passes: { coQuan: issuer('Ủy ban nhân dân xã Hòa Bình Thượng') },
  },
}

const subjects: CodeCases<typeof subjectCodes> = {
  KH320: {
    says: 'a full stop after the subject',
    fails: subject('Tuyên truyền cải cách hành chính năm 2026.'),
    at: '/trich_yeu',
    passes: subject('Tuyên truyền cải cách hành chính năm 2026'),
  },
  KH321: {
    says: '"V/v" before the subject',
    fails: subject('V/v tuyên truyền cải cách hành chính'),
    at: '/trich_yeu',
    passes: subject('Về tuyên truyền cải cách hành chính'),
  },
  KH322: {
    says: '"Về việc" before the subject',
    fails: subject('Về việc tuyên truyền cải cách hành chính'),
    at: '/trich_yeu',
    passes: subject('Về Tuyên truyền cải cách hành chính trên địa bàn', 'xã Hòa Bình Thượng năm 2026'),
  },
  KH323: {
    says: '"Kế hoạch" repeated in the subject',
    fails: subject('Kế hoạch tuyên truyền cải cách hành chính'),
    at: '/trich_yeu',
    passes: subject('Thực hiện Kế hoạch số 12/KH-UBND của tỉnh'),
  },
  KH324: {
    says: 'a subject in capitals',
    fails: subject('TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026'),
    at: '/trich_yeu',
    passes: subject('Tuyên truyền CCHC năm 2026'),
  },
  KH325: {
    says: 'a subject of more than three lines',
    fails: subject(`Tuyên truyền ${'cải cách hành chính và chuyển đổi số '.repeat(6)}`.trim()),
    at: '/trich_yeu',
    passes: subject(`Tuyên truyền ${'cải cách hành chính '.repeat(9)}`.trim()),
  },
  KH326: {
    says: 'a subject that begins small',
    fails: subject('tuyên truyền cải cách hành chính'),
    at: '/trich_yeu',
    passes: subject('Tuyên truyền trên địa bàn', 'xã Hòa Bình Thượng'),
  },
}

describe('date, number and symbol', () => runCases(head))
describe('issuer and place', () => runCases(places))
describe('subject', () => runCases(subjects))

test('the sample plan has no remark at all', () => {
  expect(found({})).toEqual([])
})
test('a plan without number, day and month is a draft to be signed, and sound', () => {
  expect(found({ so: null, ngay: { ngay: null, thang: null, nam: 2026, origin: '/nam' } })).toEqual([])
})
test('a plan that gives no year at all is not measured by one', () => {
  expect(found({ ngay: { ngay: null, thang: null, nam: null, origin: '/ngay' }, nam: null })).toEqual([])
})
test("a city that bears a person's name keeps its type word in the place", () => {
  const ten = 'Ủy ban nhân dân Thành phố Hồ Chí Minh'
  const city: Partial<Plan> = { coQuan: issuer(ten), ...place('Thành phố Hồ Chí Minh') }
  expect(found(city).filter(line => line.endsWith('/dia_danh'))).toEqual([])
})
test('a place written out makes a capital type word a choice', () => {
  expect(found({ coQuan: issuer('Ủy ban nhân dân Xã Hòa Bình Thượng'), ...place('Xã Hòa Bình Thượng') })).toEqual([])
})
test('a symbol with several faults gets one remark', () => {
  expect(found(symbol('11/2026/kh – ubnd'))).toEqual(['KH309 /ky_hieu'])
})
