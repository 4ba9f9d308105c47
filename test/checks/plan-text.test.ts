import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/checks/check-plan.ts'
import type { textCodes } from '../../src/diagnostics/codes/plan-text.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, block, recipient, section, table, text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

/** The sample plan (for 2026, commune Hòa Bình Thượng) with one more section of these dashes. */
const saying = (...lines: readonly string[]): Partial<Plan> => ({
  muc: [
    ...aPlan().muc,
    section(
      'giai_phap',
      'Giải pháp',
      lines.map((line, i) => block('gach', line, `/giai_phap/${i}`)),
    ),
  ],
})
const HERE = '/giai_phap/0'

const running: CodeCases<typeof textCodes> = {
  KH401: {
    says: "last year's year beside the plan's own words",
    fails: saying('Thực hiện có hiệu quả kế hoạch cải cách hành chính năm 2025.'),
    at: HERE,
    passes: saying('Đánh giá kết quả thực hiện kế hoạch cải cách hành chính năm 2025.'),
  },
  KH402: {
    says: 'a deadline before the plan began',
    fails: saying('Các thôn gửi báo cáo trước ngày 15/12/2025.'),
    at: HERE,
    passes: saying('Các thôn gửi báo cáo trước ngày 15/12/2026.'),
  },
  KH403: {
    says: 'another commune',
    fails: saying('Tuyên truyền trên địa bàn xã Đông Sơn Hạ.'),
    at: HERE,
    passes: saying('Tuyên truyền trên địa bàn xã Hoà Bình Thượng và các xã Đông Sơn, Tây Sơn.'),
  },
  KH404: {
    says: 'the own name with another type word',
    fails: saying('Tuyên truyền trên địa bàn phường Hòa Bình Thượng.'),
    at: HERE,
    passes: saying('Xã Hòa Bình Thượng tổ chức thực hiện.'),
  },
  KH405: {
    says: 'the own name with a mark missing',
    fails: saying('Tuyên truyền trên địa bàn xã Hòa Bình Thương.'),
    at: HERE,
    passes: saying('Tuyên truyền trên địa bàn xã Hoà Bình Thượng.'),
  },
  KH406: {
    says: 'a district spelt in two ways',
    fails: saying('Theo huyện Mỹ Hào.', 'Theo huyện Mỹ Hào.', 'Theo huyện Mỹ Hòa.'),
    at: '/giai_phap/2',
    passes: saying('Theo tỉnh Thanh Hóa.', 'Theo tỉnh Thanh Hoá.', 'Theo tỉnh Nghệ An.'),
  },
  KH407: {
    says: 'a number without the word "số"',
    fails: saying('Theo Nghị định 30/2020/NĐ-CP.'),
    at: HERE,
    passes: saying('Theo Nghị định số 30/2020/NĐ-CP và Chương trình 135.'),
  },
  KH408: {
    says: 'a law with its number in running text',
    fails: saying('Theo Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025.'),
    at: HERE,
    passes: saying('Theo Luật Cán bộ, công chức; Nghị định số 06/2023/NĐ-CP.'),
  },
  KH409: {
    says: 'a name that was never filled in',
    fails: saying('Theo Kế hoạch của Ủy ban nhân dân xã thị xã Mỹ Hào.'),
    at: HERE,
    passes: saying('Theo Kế hoạch của Ủy ban nhân dân các xã, thị xã.'),
  },
  KH423: {
    says: 'a type word that stands twice',
    fails: saying('Họp tại xã Xã Kim Sơn và thôn thôn Nội.'),
    at: HERE,
    passes: saying('Xã hội hóa; xã xã hội học tập; thôn Nội, thôn Đoài; thị xã Mỹ Hào, xã Kim Sơn.'),
  },
  KH420: {
    says: 'a ** without its partner',
    fails: saying('Tuyên truyền **thủ tục hành chính.'),
    at: HERE,
    passes: saying('Tuyên truyền **thủ tục** và ***phí***, 2 * 3, ghi chú \\*\\*.'),
  },
  KH440: {
    says: 'hundreds of recipients',
    fails: { noiNhan: Array.from({ length: 301 }, (_, i) => recipient(i, `Thôn ${i}`)) },
    at: '/noi_nhan',
    passes: { noiNhan: aPlan().noiNhan },
  },
  KH422: {
    says: 'a placeholder of a sample that nobody filled in',
    fails: saying('Tuyên truyền tại <tên xã> trong năm.'),
    at: HERE,
    passes: saying('Tỷ lệ < 5% và > 3%.'),
  },
  KH424: {
    says: 'a comment that ignores a finding, within a text',
    fails: saying('Tuyên truyền tại các thôn. # khcchc-bo-qua KH401: so sánh'),
    at: '/giai_phap/0',
    passes: saying('Tuyên truyền tại các thôn, tổ # 1 và # 2.'),
  },
}

describe('running text', () => runCases(running))

const has = (code: string, plan: Partial<Plan>): boolean => found(plan).some(line => line.startsWith(code))
const subject = (words: string): Partial<Plan> => ({ trichYeu: [text(words, '/trich_yeu')] })
const opening = (words: string): Partial<Plan> => ({ moDau: [text(words, '/mo_dau')] })

describe('another year', () => {
  test.each([
    'Triển khai Kế hoạch tuyên truyền cải cách hành chính năm 2025 của xã.',
    'Đẩy mạnh tuyên truyền CCHC năm 2024 trên hệ thống loa.',
    'Nâng cao chất lượng công tác cải cách hành chính nhà nước năm 2025.',
    'Kinh phí năm 2025 bố trí từ ngân sách xã.',
    'Thời gian thực hiện: trong năm 2025, thường xuyên trong năm 2025.',
    'Xuyên suốt trong năm 2025.',
    'Tuyên truyền cải cách hành chính 6 tháng cuối năm 2025.',
  ])('is found in "%s"', line => expect(has('KH401', saying(line))).toBe(true))

  test.each([
    'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh về cải cách hành chính năm 2025.',
    'Thực hiện Nghị quyết về cải cách hành chính năm 2025 của Hội đồng nhân dân tỉnh.',
    'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.',
    'Kế hoạch cải cách hành chính từ năm 2021 đến năm 2025.',
    'Kế hoạch cải cách hành chính năm 2021-2025.',
    'Phấn đấu tăng 5% so với năm 2025.',
    'Công bố Chỉ số cải cách hành chính năm 2025.',
    'Tổng kết công tác tuyên truyền cải cách hành chính năm 2025.',
    'Xã đã ban hành Kế hoạch cải cách hành chính năm 2025.',
    'Luật Tổ chức chính quyền địa phương năm 2025.',
    'Xây dựng Kế hoạch cải cách hành chính năm 2027.',
    'Tuyên truyền cải cách hành chính năm 2026.',
  ])('is not found in "%s"', line => expect(has('KH401', saying(line))).toBe(false))

  test('in the subject any other year is one', () => {
    expect(has('KH401', subject('Cải cách hành chính năm 2025'))).toBe(true)
    expect(has('KH401', subject('Cải cách hành chính đến năm 2030'))).toBe(false)
  })
  test('after a citation of another plan the issuing clause is still read', () => {
    const cites = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, Ủy ban nhân dân xã Hòa Bình Thượng '
    expect(has('KH401', opening(`${cites}ban hành Kế hoạch tuyên truyền CCHC năm 2025 như sau:`))).toBe(true)
    expect(has('KH401', opening(`${cites}ban hành Kế hoạch tuyên truyền CCHC năm 2026 như sau:`))).toBe(false)
  })
  test('next year in the closing words is a slip', () => {
    expect(has('KH401', { ketThuc: [text('Trên đây là Kế hoạch tuyên truyền năm 2027.', '/ket_thuc')] })).toBe(true)
  })
  test('the place is narrowed to the words it is about', () => {
    const [finding] = checkPlan(aPlan(saying('Kết quả năm 2025 tốt. Triển khai kế hoạch tuyên truyền năm 2025.')))
    expect(finding?.at).toMatchObject({ near: 'kế hoạch tuyên truyền năm 2025' })
  })
  test('recipients and the legal basis are not read for it', () => {
    const basis = text('Căn cứ kế hoạch tuyên truyền năm 2025', '/can_cu/0')
    expect(has('KH401', { canCu: [basis] })).toBe(false)
  })
})

describe('stars', () => {
  test.each(['Tuyên truyền ** thủ tục ** hành chính.', '**Một** và **hai', 'Hết**', '**', 'Một** hai'])(
    '"%s" prints stars',
    line => expect(has('KH420', saying(line))).toBe(true),
  )
})

describe('times before the plan', () => {
  test('a month of last year in a schedule is found', () => {
    const plan = {
      muc: [section('thoi_gian', 'Thời gian', [table(['Việc', 'Khi'], [['Tập huấn', 'Quý I/2025']], '/x')])],
    }
    expect(has('KH402', plan)).toBe(true)
  })
  test.each([
    'Các thôn hoàn thành trước ngày 30 tháng 6 năm 2025.',
    'Báo cáo Ủy ban nhân dân xã chậm nhất là ngày 15 tháng 11 năm 2025.',
    'Hoàn thành trong tháng 6/2025.',
    'Xong trong tháng 6 năm 2025.',
  ])('a deadline in words is one: %s', words => {
    expect(has('KH402', saying(words))).toBe(true)
  })

  test.each([
    'Các thôn hoàn thành trước ngày 30 tháng 6 năm 2026.',
    'Hoàn thành trong tháng 6/2026.',
    'Tuyên truyền kết quả đã hoàn thành trong tháng 6/2025.',
    'Rà soát hồ sơ phát sinh trước ngày 01 tháng 7 năm 2025.',
    'Thực hiện Kế hoạch số 05/KH-UBND ngày 15 tháng 12 năm 2025.',
  ])('a date that is no deadline of the past is none: %s', words => {
    expect(has('KH402', saying(words))).toBe(false)
  })

  test('a date in the past that is no deadline is none', () => {
    expect(has('KH402', saying('Rà soát hồ sơ phát sinh trước ngày 01/7/2025.'))).toBe(false)
  })
})

describe('another commune', () => {
  test('is remarked on once a name', () => {
    const lines = saying('Xã Đông Sơn Hạ.', 'Trên địa bàn xã Đông Sơn Hạ.', 'Trên địa bàn xã Tây Sơn Thượng.')
    expect(found(lines).filter(line => line.startsWith('KH403'))).toEqual(['KH403 /giai_phap/0', 'KH403 /giai_phap/2'])
  })
  test.each([
    'Hợp tác xã Đông Sơn Hạ.',
    'Thị xã Đông Sơn.',
    'Phòng Văn hóa - Xã hội xã.',
    'UBND xã Kế hoạch tuyên truyền.',
    'Học tập kinh nghiệm của xã Đông Sơn Hạ.',
    'Sáp nhập xã Đông Sơn Hạ vào xã.',
    'Chủ tịch UBND xã Nguyễn Văn A chủ trì.',
    'Xã hội chủ nghĩa.',
    'Ủy ban nhân dân xã Hòa Bình Thượng Ban hành.',
  ])('is not seen in "%s"', line => expect(found(saying(line)).filter(one => /KH40[345]/.test(one))).toEqual([]))

  test('a numbered ward is told from another', () => {
    const ward = { coQuan: { ten: text('Ủy ban nhân dân Phường 12', '/co_quan/ten'), capTren: null }, moDau: [] }
    const canCu = [text('Căn cứ Hiến pháp năm 2013', '/can_cu/0')]
    expect(has('KH403', { ...ward, canCu, ...saying('Trên địa bàn Phường 11.') })).toBe(true)
    expect(has('KH403', { ...ward, canCu, ...saying('Trên địa bàn Phường 12.') })).toBe(false)
  })
  test('a district may name its communes', () => {
    const district = { coQuan: { ten: text('Ủy ban nhân dân huyện Sơn Hải', '/co_quan/ten'), capTren: null } }
    expect(has('KH403', { ...district, ...saying('Tại xã Đông Sơn Hạ.') })).toBe(false)
  })
})
