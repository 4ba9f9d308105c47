import { describe, expect, test } from 'vitest'
import type { postCodes } from '../../src/diagnostics/codes/plan-post.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'
import { chairman, deputy, signs, TM, unit } from '../support/signer-block.ts'

const posts: CodeCases<typeof postCodes> = {
  KH430: {
    says: 'a post without one of its marks',
    fails: signs({ ...TM, chuc_vu: 'Chủ tich' }),
    at: '/nguoi_ky/chuc_vu',
    passes: signs({ ...TM, chuc_vu: 'CHỦ TỊCH' }),
  },
  KH431: {
    says: 'a post with the name of the committee',
    fails: signs({ ...TM, chuc_vu: 'Chủ tịch UBND xã' }),
    at: '/nguoi_ky/chuc_vu',
    passes: chairman,
  },
  KH432: {
    says: 'an abbreviation inside a post',
    fails: unit({ chuc_vu: 'Trưởng phòng VHXH' }),
    at: '/nguoi_ky/chuc_vu',
    passes: unit({ chuc_vu: 'Trưởng phòng Văn hóa - Xã hội' }),
  },
  KH433: {
    says: 'an abbreviated collective',
    fails: signs({ thay_mat: 'UBND' }),
    at: '/nguoi_ky/thay_mat',
    passes: signs({ thay_mat: 'ỦY BAN NHÂN DÂN' }),
  },
  KH434: {
    says: 'a switch in place of a post',
    fails: signs({ ...TM, ky_thay: 'true', chuc_vu: 'Phó Chủ tịch' }),
    at: '/nguoi_ky/ky_thay',
    passes: deputy,
  },
}

describe('words of posts and bodies', () => runCases(posts))

const signer = (...args: Parameters<typeof signs>): readonly string[] =>
  found(signs(...args)).filter(line => line.includes('/nguoi_ky'))

describe('one fault is told once', () => {
  test.each(['Chủ tich', 'Chu tich', 'CHỦ TICH'])('"%s" is a misspelt chairman and nothing else', chuc_vu =>
    expect(signer({ ...TM, chuc_vu })).toEqual(['KH430 /nguoi_ky/chuc_vu']),
  )
  test('a misspelt deputy is still a deputy', () => {
    expect(signer({ ...TM, chuc_vu: 'Phó Chủ tich' })).toEqual(['KH430 /nguoi_ky/chuc_vu', 'KH335 /nguoi_ky/chuc_vu'])
  })
  test('a misspelt committee is found, another place of the tone mark is not', () => {
    expect(signer({ thay_mat: 'Ủy ban nhân dan' })).toEqual(['KH430 /nguoi_ky/thay_mat'])
    expect(signer({ thay_mat: 'Uỷ ban nhân dân' })).toEqual([])
  })
  test.each(['true', 'có', '-', '1'])('"%s" is no post, and no remedy is built from it', ky_thay => {
    expect(signer({ ...TM, ky_thay, chuc_vu: 'Phó Chủ tịch' })).toEqual(['KH434 /nguoi_ky/ky_thay'])
  })
  test('nor is a number a name', () => {
    expect(signer({ ...TM, ho_ten: '12' })).toEqual(['KH434 /nguoi_ky/ho_ten'])
  })
  test('a village head is no misspelt head of a board', () => {
    expect(signer({ thua_lenh: 'Chủ tịch', chuc_vu: 'Trưởng bản' })).toEqual([])
  })
})
