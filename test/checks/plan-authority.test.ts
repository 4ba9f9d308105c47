import { describe } from 'vitest'
import type { authorityCodes } from '../../src/diagnostics/codes/plan-authority.ts'
import type { orderCodes } from '../../src/diagnostics/codes/plan-order.ts'
import { text } from '../support/a-plan.ts'
import { type CodeCases, runCases } from '../support/code-cases.ts'
import { byOrder, chairman, delegate, signs, TM, unit, unitDeputy } from '../support/signer-block.ts'

const authority: CodeCases<typeof authorityCodes> = {
  KH342: {
    says: 'TL. over its own post',
    fails: signs({ thua_lenh: 'Chủ tịch' }),
    at: '/nguoi_ky/chuc_vu',
    passes: byOrder,
  },
  KH343: {
    says: 'TUQ. over its own post',
    fails: signs({ thua_uy_quyen: 'Chủ tịch' }),
    at: '/nguoi_ky/chuc_vu',
    passes: delegate,
  },
  KH344: {
    says: 'TL. before a collective',
    fails: signs({ thua_lenh: 'Ủy ban nhân dân', chuc_vu: 'Chánh Văn phòng' }),
    at: '/nguoi_ky/thua_lenh',
    passes: byOrder,
  },
  KH345: {
    says: "TUQ. before a deputy's post",
    fails: signs({ thua_uy_quyen: 'Phó Chủ tịch', chuc_vu: 'Trưởng phòng' }),
    at: '/nguoi_ky/thua_uy_quyen',
    passes: delegate,
  },
  KH346: {
    says: 'KT. over the same post as TL.',
    fails: signs({ thua_lenh: 'Chủ tịch', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: unitDeputy,
  },
  KH347: {
    says: 'TL. by somebody who seems no unit head',
    fails: signs({ thua_lenh: 'Chủ tịch', chuc_vu: 'Chuyên viên' }),
    at: '/nguoi_ky/chuc_vu',
    passes: signs({ thua_lenh: 'Chủ tịch', chuc_vu: 'Chỉ huy trưởng' }),
  },
  KH348: {
    says: 'TUQ. to somebody who seems no unit head',
    fails: signs({ thua_uy_quyen: 'Chủ tịch', chuc_vu: 'Chuyên viên' }),
    at: '/nguoi_ky/chuc_vu',
    passes: delegate,
  },
  KH349: {
    says: "TL. by a unit's deputy without KT.",
    fails: signs({ thua_lenh: 'Chủ tịch', chuc_vu: 'Phó Chánh Văn phòng' }),
    at: '/nguoi_ky/chuc_vu',
    passes: unitDeputy,
  },
  KH350: {
    says: 'TUQ. to a deputy',
    fails: signs({ thua_uy_quyen: 'Chủ tịch', chuc_vu: 'Phó Trưởng phòng' }),
    at: '/nguoi_ky/chuc_vu',
    passes: delegate,
  },
  KH351: {
    says: 'TM. above TL.',
    fails: signs({ ...TM, thua_lenh: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng' }),
    at: '/nguoi_ky/thay_mat',
    passes: byOrder,
  },
  KH352: {
    says: 'TM. before a post',
    fails: signs({ thay_mat: 'Chủ tịch' }),
    at: '/nguoi_ky/thay_mat',
    passes: chairman,
  },
  KH353: {
    says: 'TM. of another agency than the issuer',
    fails: signs({ thay_mat: 'Ủy ban nhân dân xã Đông Sơn Hạ' }),
    at: '/nguoi_ky/thay_mat',
    passes: signs({ thay_mat: 'Uỷ ban nhân dân xã Hoà Bình Thượng' }),
  },
  KH354: {
    says: 'TM. of the committee in a plan of one of its units',
    fails: unit({ ...TM, chuc_vu: 'Trưởng phòng' }),
    at: '/nguoi_ky/thay_mat',
    passes: unit({ chuc_vu: 'Trưởng phòng' }),
  },
  KH355: {
    says: "a UBND's plan signed by a unit head without TL.",
    fails: signs({ ...TM, chuc_vu: 'Chánh Văn phòng' }),
    at: '/nguoi_ky/chuc_vu',
    passes: unit({ chuc_vu: 'Chánh Văn phòng' }),
  },
  KH357: {
    says: "a chairman who signs a UBND's plan without TM.",
    fails: signs({}),
    at: '/nguoi_ky/chuc_vu',
    passes: {
      ...signs({}),
      coQuan: { ten: text('Chủ tịch Ủy ban nhân dân xã Hòa Bình Thượng', '/co_quan/ten'), capTren: null },
    },
  },
  KH358: {
    says: 'a vice chairman with KT. and without TM.',
    fails: signs({ ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/chuc_vu',
    passes: unit({ ky_thay: 'Trưởng phòng', chuc_vu: 'Phó Trưởng phòng' }),
  },
}

describe('by order, by delegation, for a collective', () => runCases(authority))

const order: CodeCases<typeof orderCodes> = {
  KH435: {
    says: "TL. before a unit head's post, with KT. for the chairman",
    fails: signs({ thua_lenh: 'Chánh Văn phòng', ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/thua_lenh',
    passes: byOrder,
  },
}

describe('whose order', () => runCases(order))
