import { describe, expect, test } from 'vitest'
import type { recipientCodes } from '../../src/diagnostics/codes/plan-recipients.ts'
import type { Plan } from '../../src/model/plan.ts'
import { block, counted, recipient, section, text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

const sentTo = (...names: readonly string[]): Partial<Plan> => ({ noiNhan: names.map((name, i) => recipient(i, name)) })
const kept = (...entries: readonly string[]): Partial<Plan> => ({
  luu: entries.map((entry, i) => text(entry, `/luu/${i}`)),
})
const tasksFor = (unit: string): Partial<Plan> => ({
  muc: [
    section('to_chuc_thuc_hien', 'Tổ chức thực hiện', [
      counted('don_vi', unit, '/to_chuc_thuc_hien/0', [block('doan', 'Thực hiện.', '/to_chuc_thuc_hien/0/nhiem_vu')]),
    ]),
  ],
})

const recipients: CodeCases<typeof recipientCodes> = {
  KH390: {
    says: '"Lưu" among the recipients',
    fails: sentTo('Phòng Văn hóa - Xã hội', 'Lưu: VT'),
    at: '/noi_nhan/1',
    passes: sentTo('Phòng Văn hóa - Xã hội', 'Lưu trữ lịch sử tỉnh'),
  },
  KH391: {
    says: 'a recipient under two remarks',
    fails: {
      noiNhan: [
        recipient(0, 'UBND tỉnh', 'để báo cáo'),
        recipient(1, 'Ủy ban nhân dân tỉnh', 'b/c'),
        recipient(2, 'Phòng Văn hóa - Xã hội'),
      ],
    },
    at: '/noi_nhan/1',
    passes: sentTo('UBND tỉnh', 'UBND xã', 'Phòng Văn hóa - Xã hội'),
  },
  KH392: {
    says: '"Như trên"',
    fails: sentTo('Như trên', 'Phòng Văn hóa - Xã hội'),
    at: '/noi_nhan/0',
    passes: sentTo('Như mục III (để thực hiện)'),
  },
  KH393: {
    says: '"Kính gửi" over the body',
    fails: { moDau: [text('Kính gửi: Các phòng, ban', '/mo_dau')] },
    at: '/mo_dau',
    passes: { moDau: [text('Báo cáo kính gửi về Ủy ban nhân dân xã.', '/mo_dau')] },
  },
  KH394: { says: 'a Lưu line without VT', fails: kept('VHXH'), at: '/luu', passes: kept('VT', 'VHXH') },
  KH395: { says: 'an archive named twice', fails: kept('VT', 'vt'), at: '/luu/1', passes: kept('VT', 'VP') },
  KH396: { says: '"Lưu" typed in luu', fails: kept('Lưu: VT'), at: '/luu/0', passes: kept('VT') },
  KH397: {
    says: 'a unit with tasks that does not get the plan',
    fails: { ...tasksFor('Trạm Y tế xã'), ...sentTo('Phòng Văn hóa - Xã hội', 'Các thôn') },
    at: '/to_chuc_thuc_hien/0/don_vi',
    passes: { ...tasksFor('Trạm Y tế xã'), ...sentTo('Trạm Y tế', 'Các thôn') },
  },
  KH398: { says: 'a plan for nobody', fails: sentTo(), at: '/noi_nhan', passes: sentTo('Các thôn', 'Phòng VHXH') },
  KH399: {
    says: 'a remark whose bracket is not closed',
    fails: sentTo('UBND tỉnh (để báo cáo', 'Các thôn', 'Phòng VHXH'),
    at: '/noi_nhan/0',
    passes: sentTo('UBND tỉnh (để báo cáo)', 'Các thôn', 'Phòng VHXH'),
  },
}

describe('recipients and Lưu', () => runCases(recipients))

const unitMissed = (unit: string, ...names: readonly string[]): boolean =>
  found({ ...tasksFor(unit), ...sentTo(...names), ...kept('VT') }).some(line => line.startsWith('KH397'))

describe('a unit is reached', () => {
  test.each([
    ['Phòng Văn hóa - Xã hội', 'Phòng VHXH xã'],
    ['Phòng Văn hoá - Xã hội xã Hòa Bình Thượng:', 'Phòng VH-XH'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KTHTĐT'],
    ['Phòng Kinh tế', 'Các phòng, ban'],
    ['Văn phòng HĐND và UBND xã', 'Các phòng chuyên môn'],
    ['Công an xã', 'Các ban, ngành, đoàn thể'],
    ['Ban Chỉ huy Quân sự xã', 'BCHQS xã'],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'UBMTTQ xã'],
    ['Đề nghị Ủy ban Mặt trận tổ quốc và các đoàn thể:', 'Lãnh đạo UBND, MTTQ xã'],
    ['Hội Liên hiệp Phụ nữ xã', 'Các tổ chức chính trị - xã hội'],
    ['Công chức Tư pháp - Hộ tịch', 'Công chức có liên quan'],
    ['Các thôn', 'Trưởng các thôn, xóm'],
    ['Thôn Đông', '8 thôn'],
    ['Các bản', 'Trưởng bản Lượt'],
    ['Trường Tiểu học Hòa Bình', 'Các cơ quan, đơn vị'],
    ['Trung tâm Phục vụ hành chính công', 'Như mục III'],
    ['UBND các xã, thị trấn', 'UBND các xã, thị trấn'],
    ['Trung tâm Phục vụ hành chính công xã', 'Trung tâm PVHCC'],
    ['Đảng ủy xã', 'Đảng ủy-HĐND-UBND xã'],
  ])('"%s" by "%s"', (unit, line) => expect(unitMissed(unit, line, 'Đảng ủy xã')).toBe(false))

  test('by the archive copy of the office that drafts the plan', () => {
    const plan = { ...tasksFor('Phòng Văn hóa - Xã hội'), ...sentTo('Các thôn'), ...kept('VT', 'VHXH') }
    expect(found(plan)).toEqual([])
  })
  test.each(['Ủy ban nhân dân xã', 'Chủ tịch Ủy ban nhân dân xã', 'Nhân dân trên địa bàn xã', 'Hộ gia đình'])(
    '"%s" needs no copy',
    unit => expect(unitMissed(unit, 'Đảng ủy xã')).toBe(false),
  )
})

describe('a unit is missed', () => {
  test.each([
    ['Công an xã', 'Phòng Kinh tế'],
    ['Văn phòng HĐND và UBND xã', 'UBND xã'],
    ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc xã', 'Các thôn'],
    ['Các thôn', 'Các phòng, ban'],
    ['Công chức Địa chính', 'Công chức Tư pháp'],
    ['Đài Truyền thanh xã', 'Các thôn'],
    ['Trường Tiểu học Hòa Bình', 'Trạm Y tế'],
  ])('"%s" when only "%s" gets the plan', (unit, line) => expect(unitMissed(unit, line)).toBe(true))
})

describe('lines of recipients', () => {
  test.each(['Lưu: VT, VHXH.', '- Lưu VT', 'lưu: VP', 'Lưu'])('"%s" is a Lưu line', line => {
    expect(found(sentTo('Phòng Văn hóa - Xã hội', line))).toContain('KH390 /noi_nhan/1')
  })
  test.each(['Như trên', '- Như trên;', 'Như Điều 3', 'Như Kính gửi'])('"%s" is not for a plan', line => {
    expect(found(sentTo('Phòng Văn hóa - Xã hội', line))).toContain('KH392 /noi_nhan/1')
  })
  test('end marks typed by hand are no fault, the tool sets them', () => {
    expect(found(sentTo('Phòng Văn hóa - Xã hội;', 'Các thôn.'))).toEqual([])
  })
  test('brackets of the name and of the remark are each looked at', () => {
    const noiNhan = [
      recipient(0, 'UBND tỉnh (', 'để báo cáo'),
      recipient(1, 'Các thôn', 'để thực hiện)'),
      recipient(2, 'Phòng VHXH'),
    ]
    expect(found({ noiNhan })).toEqual(['KH399 /noi_nhan/0', 'KH399 /noi_nhan/1/de'])
  })
  test('an item of luu may hold several', () => {
    expect(found({ ...kept('VT, VHXH'), ...sentTo('Phòng Văn hóa - Xã hội') })).toEqual([])
  })
})
