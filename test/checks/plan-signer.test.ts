import { describe, expect, test } from 'vitest'
import type { signerCodes } from '../../src/diagnostics/codes/plan-signer.ts'
import type { Plan } from '../../src/model/plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'
import { byOrder, chairman, delegate, deputy, signs, TM, unit, unitDeputy } from '../support/signer-block.ts'

const posts: CodeCases<typeof signerCodes> = {
  KH330: {
    says: '"KT." typed by hand',
    fails: signs({ ...TM, ky_thay: 'KT. Chủ tịch', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: deputy,
  },
  KH331: {
    says: 'TL. together with TUQ.',
    fails: signs({ thua_lenh: 'Chủ tịch', thua_uy_quyen: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng' }),
    at: '/nguoi_ky/thua_uy_quyen',
    passes: byOrder,
  },
  KH332: {
    says: 'powers passed on (TUQ. with KT.)',
    fails: signs({ thua_uy_quyen: 'Chủ tịch', ky_thay: 'Trưởng phòng', chuc_vu: 'Phó Trưởng phòng' }),
    at: '/nguoi_ky/ky_thay',
    passes: delegate,
  },
  KH333: {
    says: 'an acting head who signs for another',
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }, true),
    at: '/nguoi_ky/quyen',
    passes: signs(TM, true),
  },
  KH334: {
    says: "Q. before a deputy's post",
    fails: signs({ ...TM, chuc_vu: 'Phó Chủ tịch' }, true),
    at: '/nguoi_ky/chuc_vu',
    passes: signs(TM, true),
  },
  KH335: {
    says: 'a deputy without KT.',
    fails: signs({ ...TM, chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/chuc_vu',
    passes: deputy,
  },
  KH336: {
    says: 'KT. without a deputy',
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Trưởng phòng' }),
    at: '/nguoi_ky/chuc_vu',
    passes: deputy,
  },
  KH337: {
    says: "KT. over the chief's own post",
    fails: signs({ ...TM, ky_thay: 'Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: deputy,
  },
  KH338: {
    says: "KT. before a deputy's post",
    fails: signs({ ...TM, ky_thay: 'Phó Chủ tịch', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: deputy,
  },
  KH339: {
    says: 'KT. before a collective',
    fails: signs({ ky_thay: 'Ủy ban nhân dân', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: unit({ ky_thay: 'Trưởng ban', chuc_vu: 'Phó Trưởng ban' }),
  },
  KH340: {
    says: "another head's deputy",
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Trưởng phòng' }),
    at: '/nguoi_ky/chuc_vu',
    passes: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch UBND xã' }),
  },
  KH341: {
    says: 'a post the State does not know',
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch Thường trực' }),
    at: '/nguoi_ky/chuc_vu',
    passes: deputy,
  },
  KH356: {
    says: '"phụ trách" in the block',
    fails: signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch phụ trách' }),
    at: '/nguoi_ky/chuc_vu',
    passes: deputy,
  },
}

describe('deputies and acting heads', () => runCases(posts))

const signerFindings = (plan: Partial<Plan>): readonly string[] =>
  found(plan).filter(line => line.includes('/nguoi_ky'))

describe('the whole block', () => {
  test.each([
    ['the chairman for the committee', chairman],
    ['a vice chairman for the committee and the chairman', deputy],
    ['an acting chairman', signs(TM, true)],
    ['a unit head by order', byOrder],
    ["a unit's deputy by order", unitDeputy],
    ['a unit head by delegation', delegate],
    ["the head of a unit in the unit's own plan", unit({ chuc_vu: 'Trưởng phòng' })],
    ["a deputy in the unit's own plan", unit({ ky_thay: 'Trưởng phòng', chuc_vu: 'Phó Trưởng phòng' })],
    ["a team leader's deputy in the team's own plan", unit({ ky_thay: 'Tổ trưởng', chuc_vu: 'Tổ phó' })],
    ['an acting unit head by order', signs({ thua_lenh: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng' }, true)],
  ])('%s signs without a remark', (_, plan) => expect(signerFindings(plan)).toEqual([]))

  test.each([
    ['TM. Ủy ban nhân dân', 'thay_mat'],
    ['TM Ủy ban nhân dân', 'thay_mat'],
    ['T/M Ủy ban nhân dân', 'thay_mat'],
    ['Thay mặt Ủy ban nhân dân', 'thay_mat'],
    ['Q. Chủ tịch', 'chuc_vu'],
    ['Q.Chủ tịch', 'chuc_vu'],
    ['Quyền Chủ tịch', 'chuc_vu'],
  ])('"%s" typed in %s is one fault, not several', (words, key) => {
    expect(signerFindings(signs({ ...TM, [key]: words }))).toEqual([`KH330 /nguoi_ky/${key}`])
  })

  test.each(['PCT', 'P. Chủ tịch', 'P.Chủ tịch', 'CT', 'CVP', 'PCT UBND xã'])('the post "%s" is abbreviated', post => {
    expect(signerFindings(signs({ ...TM, chuc_vu: post }))).toContain('KH360 /nguoi_ky/chuc_vu')
  })
})
