import { describe, expect, test } from 'vitest'
import type { nameCodes } from '../../src/diagnostics/codes/plan-name.ts'
import type { Plan } from '../../src/model/plan.ts'
import { text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'
import { chairman, deputy, signs, TM } from '../support/signer-block.ts'

const named = (ho_ten: string): Partial<Plan> => signs({ ...TM, ho_ten })

const names: CodeCases<typeof nameCodes> = {
  KH359: {
    says: 'an agency in place of the post',
    fails: signs({ ...TM, chuc_vu: 'Ủy ban nhân dân' }),
    at: '/nguoi_ky/chuc_vu',
    passes: chairman,
  },
  KH360: {
    says: 'an abbreviated post',
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'PCT' }),
    at: '/nguoi_ky/chuc_vu',
    passes: deputy,
  },
  KH361: {
    says: 'name and post swapped',
    fails: signs({ ...TM, chuc_vu: 'Nguyễn Văn A', ho_ten: 'Chủ tịch' }),
    at: '/nguoi_ky/ho_ten',
    passes: named('Trương Văn Trưởng'),
  },
  KH362: {
    says: 'an academic title',
    fails: named('ThS. Nguyễn Văn A'),
    at: '/nguoi_ky/ho_ten',
    passes: named('Ông Ích B'),
  },
  KH363: {
    says: 'a name in capitals',
    fails: named('NGUYỄN VĂN A'),
    at: '/nguoi_ky/ho_ten',
    passes: named('Nguyễn Văn A'),
  },
  KH364: {
    says: 'a name with a small letter',
    fails: named('Nguyễn văn A'),
    at: '/nguoi_ky/ho_ten',
    passes: named("K' Brếu Ê-ban"),
  },
  KH365: {
    says: 'a name with digits',
    fails: named('Nguyễn Văn A1'),
    at: '/nguoi_ky/ho_ten',
    passes: named('Y Blốk Êban'),
  },
  KH366: { says: 'a name of one syllable', fails: named('Nguyễn'), at: '/nguoi_ky/ho_ten', passes: named('Trần B') },
}

describe('post and name', () => runCases(names))

const signerFindings = (plan: Partial<Plan>): readonly string[] =>
  found(plan).filter(line => line.includes('/nguoi_ky'))

describe('the name', () => {
  test.each([
    'TS. Nguyễn Văn A',
    'ThS Nguyễn Văn A',
    'PGS.TS. Nguyễn Văn A',
    'Thạc sĩ Nguyễn Văn A',
    'Thạc sỹ Nguyễn Văn A',
    'Kỹ sư Nguyễn Văn A',
    'BS.CKII Nguyễn Văn A',
    'NGƯT. Nguyễn Văn A',
    'Nhà giáo Ưu tú Nguyễn Văn A',
    'Đại tá Nguyễn Văn A',
    'Trung úy Nguyễn Văn A',
    'Ông Nguyễn Văn A',
    'Bà Trần Thị B',
    'Đồng chí Nguyễn Văn A',
    'Đ/c Nguyễn Văn A',
    'Đ/c TS. Nguyễn Văn A',
  ])('"%s" is not a bare name', name => {
    expect(signerFindings(named(name))).toEqual(['KH362 /nguoi_ky/ho_ten'])
  })

  test.each([
    'Nguyễn Văn A',
    'Trần Thị B',
    'Tô Sĩ C',
    'Bá Thị D',
    'Ông Thị E',
    'Ksor H’Blăm',
    'Lò Thị Ún',
    'Thạch Thị Sa Rươne',
  ])('"%s" is a name like any other', name => expect(signerFindings(named(name))).toEqual([]))

  test('a rank is allowed where the ministry rules so: armed forces, schools, hospitals', () => {
    const issuer = (ten: string): Partial<Plan> => ({
      ...signs({ chuc_vu: 'Chỉ huy trưởng', ho_ten: 'Trung tá Nguyễn Văn A' }),
      coQuan: { ten: text(ten, '/co_quan/ten'), capTren: text('UBND xã Hòa Bình Thượng', '/co_quan/cap_tren') },
    })
    expect(signerFindings(issuer('Ban Chỉ huy Quân sự xã Hòa Bình Thượng'))).toEqual([])
    expect(signerFindings(issuer('Phòng Kinh tế'))).toContain('KH362 /nguoi_ky/ho_ten')
  })
})
