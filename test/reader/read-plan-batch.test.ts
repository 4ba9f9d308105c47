import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import type { Tree } from '../../src/reader/tree.ts'
import { anyPlan } from '../support/any-plan.ts'
import { replaced, rewritten, treeOf } from '../support/batch-rows.ts'

const BASE = {
  co_quan: { ten: 'Ủy ban nhân dân xã Đồng Phong' },
  so: 7,
  nam: 2026,
  trich_yeu: 'Tuyên truyền cải cách hành chính xã Đồng Phong năm 2026',
  mo_dau: 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  muc_dich_yeu_cau: { muc_dich: ['Nâng cao nhận thức.', 'Nhân dân xã Đồng Phong hài lòng.'], yeu_cau: 'Thiết thực.' },
  noi_dung: [
    { khoan: 'Tuyên truyền trên loa.', chi_tiet: ['Mỗi tuần một buổi.', 'Ở xã Đồng Phong.'] },
    { bang: { cot: ['Việc', 'Số lượng'], hang: [['Buổi', 12]] } },
  ],
  to_chuc_thuc_hien: [{ don_vi: 'Văn phòng', nhiem_vu: ['Theo dõi.'] }],
  noi_nhan: ['Như trên', 'Các thôn'],
  nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn A' },
}
const planOf = (tree: Tree): Plan => {
  const { value } = readPlan(tree)
  if (!value) throw new Error('no plan')
  return value
}
const forRow = (commune: string): unknown => rewritten(BASE, text => text.replaceAll('Đồng Phong', commune))
const planFor = (commune: string): Plan => planOf(treeOf(forRow(commune)))

describe('a plan read after another that shares parts with it', () => {
  test('has the same objects for the parts that are the same', () => {
    const [first, second] = [planFor('Khe Nà'), planFor('Bản Lượt')]
    expect(second.muc[2]).toBe(first.muc[2])
    expect(second.noiNhan).toBe(first.noiNhan)
    expect(second.nguoiKy).toBe(first.nguoiKy)
    expect(second.trinhBay).toBe(first.trinhBay)
    expect(second.moDau).toBe(first.moDau)
    // Inside sections that differ.
    const [purpose, demand] = [first.muc[0]?.noiDung[0], first.muc[0]?.noiDung[1]]
    expect(second.muc[0]?.noiDung[1]).toBe(demand)
    if (purpose?.kind !== 'khoan' || second.muc[0]?.noiDung[0]?.kind !== 'khoan') throw new Error('no khoản')
    expect(second.muc[0].noiDung[0].chiTiet[0]).toBe(purpose.chiTiet[0])
    expect(second.muc[0].noiDung[0].text[0]).toBe(purpose.text[0])
    expect(second.muc[1]?.noiDung[1]).toBe(first.muc[1]?.noiDung[1])
  })

  test('has its own words where they differ', () => {
    planFor('Khe Nà')
    expect(planFor('Bản Lượt').coQuan.ten.text).toBe('Ủy ban nhân dân xã Bản Lượt')
    expect(planFor('Khe Nà').trichYeu[0]?.text).toBe('Tuyên truyền cải cách hành chính xã Khe Nà năm 2026')
  })

  test('knows a text again that stands in turn with another', () => {
    const [first] = [planFor('Khe Nà'), planFor('Bản Lượt')]
    expect(planFor('Khe Nà').coQuan.ten).toBe(first.coQuan.ten)
  })

  test('keeps equal texts at different places apart', () => {
    const both = planOf(treeOf(replaced(BASE, '/mo_dau', 'Như trên')))
    expect(both.moDau[0]).toEqual({ text: 'Như trên', origin: '/mo_dau' })
    expect(both.noiNhan[0]?.ten).toEqual({ text: 'Như trên', origin: '/noi_nhan/0' })
  })

  test('gives the places of its own list where one list stands at two places', () => {
    const list = ['Họp thôn.', 'Phát tờ rơi.']
    const plan = planOf(treeOf({ ...BASE, giai_phap: list, noi_dung: list }))
    expect(plan.muc.map(({ noiDung }) => noiDung[0]?.origin)).toContain('/giai_phap/0')
    expect(plan.muc.map(({ noiDung }) => noiDung[0]?.origin)).toContain('/noi_dung/0')
  })

  test('prints a number as this plan has it typed, though the parts are the same', () => {
    const tree = treeOf(BASE)
    planOf(tree)
    const other = planOf(treeOf(BASE, scalar => `${scalar}.0`))
    const table = other.muc[1]?.noiDung[1]
    expect(table?.kind === 'bang' && table.hang[0]?.[1]?.[0]?.text).toBe('12.0')
    const again = planOf(tree).muc[1]?.noiDung[1]
    expect(again?.kind === 'bang' && again.hang[0]?.[1]?.[0]?.text).toBe('12')
  })

  test('forgets what many other plans have pushed out, and reads it again to the same', () => {
    const first = planFor('Khe Nà')
    for (let i = 0; i < 1200; i++) {
      planOf(
        treeOf({ ...(forRow(`Thôn ${i}`) as object), [`muc_a${i}`]: { tieu_de: `Mục ${i}`, chi_tiet: ['Việc.'] } }),
      )
    }
    const again = planFor('Khe Nà')
    expect(again.coQuan.ten).not.toBe(first.coQuan.ten)
    expect(again).toEqual(first)
  })
})

test('any plan reads the same whatever was read before', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlan, { minLength: 2, maxLength: 4 }), fc.nat(), async (plans, seed) => {
      const rows = plans.flatMap(plan => [
        plan,
        rewritten(plan, text => (text.length % 5 === seed % 5 ? `${text} thêm` : text)),
        replaced(plan, '/noi_nhan', [...(plan.noi_nhan as readonly unknown[]), 'Các thôn']),
        plan,
      ])
      for (const row of rows) {
        const warm = readPlan(treeOf(row))
        vi.resetModules()
        const fresh = await import('../../src/reader/read-plan.ts')
        expect(warm).toEqual(fresh.readPlan(treeOf(structuredClone(row))))
      }
    }),
    { numRuns: 8 },
  )
})
