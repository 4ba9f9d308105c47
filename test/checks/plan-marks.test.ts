import { describe, expect, test } from 'vitest'
import type { markCodes } from '../../src/diagnostics/codes/plan-marks.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

const circulates = (words: string): Partial<Plan> => ({ dau: { ...aPlan().dau, luuHanh: text(words, '/luu_hanh') } })
const drafted = (words: string, so: string | null = null): Partial<Plan> => ({
  dau: { ...aPlan().dau, duThao: text(words, '/du_thao') },
  so: so === null ? null : text(so, '/so'),
})

const marks: CodeCases<typeof markCodes> = {
  KH410: {
    says: 'a mark of secrecy',
    fails: circulates('Tuyệt mật'),
    at: '/luu_hanh',
    passes: circulates('Lưu hành nội bộ'),
  },
  KH411: {
    says: 'an unusual mark of circulation',
    fails: circulates('Không phổ biến'),
    at: '/luu_hanh',
    passes: circulates('XEM XONG TRẢ LẠI'),
  },
  KH412: { says: 'a draft mark that says no draft', fails: drafted('co'), at: '/du_thao', passes: drafted('DỰ THẢO') },
  KH413: {
    says: 'a draft with a number',
    fails: drafted('Dự thảo lần 2', '05'),
    at: '/du_thao',
    passes: drafted('Dự thảo lần 2'),
  },
}

describe('marks', () => runCases(marks))

describe('what is stamped', () => {
  test.each(['mật', 'MẬT', 'tối mật', 'tuyet mat', 'Tài liệu thu hồi'])('"%s"', words =>
    expect(found(circulates(words))).toEqual(['KH410 /luu_hanh']),
  )
  test('"có mặt" is none', () => expect(found(circulates('Đại biểu có mặt'))).toEqual(['KH411 /luu_hanh']))
})

test.each(['lần 2', 'có', 'Du thao'])('"%s" is told once as no draft mark', words => {
  expect(found(drafted(words, '05'))).toEqual(['KH412 /du_thao'])
})
