import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Block, OfficialDocument } from '../../src/model/document.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { anyPlan } from '../support/any-plan.ts'
import { replaced, rewritten, treeOf } from '../support/batch-rows.ts'
import { tableOf, textOf } from '../support/laid-out.ts'

const BASE = {
  co_quan: { ten: 'Ủy ban nhân dân xã Đồng Phong' },
  nam: 2026,
  trich_yeu: 'Tuyên truyền cải cách hành chính năm 2026',
  can_cu: ['Căn cứ Luật Tổ chức chính quyền địa phương', 'Theo đề nghị của Văn phòng xã Đồng Phong'],
  mo_dau: 'Ủy ban nhân dân xã ban hành Kế hoạch.\nNội dung như sau:',
  muc_dich_yeu_cau: { muc_dich: ['Nâng cao nhận thức.', 'Nhân dân xã Đồng Phong hài lòng.'], yeu_cau: 'Thiết thực.' },
  noi_dung: [
    { khoan: 'Tuyên truyền trên loa.', chi_tiet: ['Mỗi tuần một buổi.', 'Ở xã Đồng Phong.'] },
    {
      bang: {
        tieu_de: 'Lịch',
        cot: ['Việc', 'Nơi'],
        hang: [
          ['Họp', 'Nhà văn hóa'],
          ['Loa', 'Xã Đồng Phong'],
        ],
      },
    },
    { khoan: 'Tuyên truyền trên báo.', chi_tiet: 'Báo của tỉnh.' },
  ],
  to_chuc_thuc_hien: [{ don_vi: 'Văn phòng', nhiem_vu: ['Theo dõi.'] }],
  ket_thuc: 'Trên đây là Kế hoạch tuyên truyền.',
  noi_nhan: ['Như trên', 'Các thôn'],
  nguoi_ky: { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn A' },
}
const planOf = (value: unknown): Plan => {
  const { value: plan } = readPlan(treeOf(value))
  if (!plan) throw new Error('no plan')
  return plan
}
const laid = (value: unknown): OfficialDocument => layOut(planOf(value))
const forRow = (commune: string): unknown => rewritten(BASE, text => text.replaceAll('Đồng Phong', commune))

const blocksOf = ({ sections }: OfficialDocument): readonly Block[] => sections.flatMap(section => section.blocks)
const saying = (document: OfficialDocument, words: string): Block => {
  const found = blocksOf(document).find(block => block.kind === 'paragraph' && textOf(block).includes(words))
  if (!found) throw new Error(`nothing says ${words}`)
  return found
}

describe('a document laid out after another that shares parts with it', () => {
  test('has the same blocks for all that is the same, and others for what is not', () => {
    const [first, second] = [laid(forRow('Khe Nà')), laid(forRow('Bản Lượt'))]
    const known = new Set(blocksOf(first))
    const others = blocksOf(second).filter(block => !known.has(block))
    const words = others.map(block => (block.kind === 'paragraph' ? textOf(block) : block.kind))
    expect(words).toEqual([
      'table',
      'Theo đề nghị của Văn phòng xã Bản Lượt.',
      '- Nhân dân xã Bản Lượt hài lòng.',
      '- Ở xã Bản Lượt.',
      'table',
    ])
    expect(second.styles).toBe(first.styles)
    expect(second.sections[0]?.page).toBe(first.sections[0]?.page)
    expect(second.sections[0]?.header).toBe(first.sections[0]?.header)
  })

  test('keeps the cells of the head and of tables whose words are the same', () => {
    const [first, second] = [laid(forRow('Khe Nà')), laid(forRow('Bản Lượt'))]
    const nation = (document: OfficialDocument) => tableOf(document, 'head').rows[0]?.cells[1]
    expect(nation(second)).toBe(nation(first))
    const cells = (document: OfficialDocument) => tableOf(document, 'bang').rows.flatMap(row => row.cells)
    expect(cells(second).map((cell, i) => cell === cells(first)[i])).toEqual([true, true, true, true, true, false])
  })

  test('gives a block another number where a list before it is longer, and its first number afterwards', () => {
    const first = saying(laid(BASE), 'trên báo')
    const longer = replaced(BASE, '/noi_dung', [{ khoan: 'Việc thêm.' }, ...BASE.noi_dung])
    expect(textOf(saying(laid(longer), 'trên báo') as never)).toBe('3. Tuyên truyền trên báo.')
    expect(saying(laid(BASE), 'trên báo')).toBe(first)
    expect(textOf(first as never)).toBe('2. Tuyên truyền trên báo.')
  })

  test('is set in its own size, and the first one in its own again', () => {
    const first = laid(BASE)
    const small = laid({ ...BASE, trinh_bay: { co_chu: 13 } })
    const sizeIn = (document: OfficialDocument) => {
      const block = saying(document, 'Mỗi tuần')
      const [run] = block.kind === 'paragraph' ? block.runs : []
      return run?.format.size
    }
    expect([sizeIn(first), sizeIn(small), sizeIn(laid(BASE))]).toEqual([14, 13, 14])
    expect(laid({ ...BASE, trinh_bay: { co_chu: 14 } }).styles).toBe(first.styles)
  })

  test('keeps a basis that is the last one apart from the same basis before another', () => {
    const [basis = ''] = BASE.can_cu
    expect(textOf(saying(laid(BASE), basis) as never)).toBe(`${basis};`)
    expect(textOf(saying(laid({ ...BASE, can_cu: [basis] }), basis) as never)).toBe(`${basis}.`)
    expect(textOf(saying(laid(BASE), basis) as never)).toBe(`${basis};`)
  })

  test('ends with ./. though the same last words stood elsewhere without it', () => {
    const moved = { ...BASE, ket_thuc: [BASE.ket_thuc, 'Đề nghị các đơn vị thực hiện.'].join('\n') }
    laid(moved)
    expect(textOf(saying(laid(BASE), 'Trên đây') as never)).toBe('Trên đây là Kế hoạch tuyên truyền./.')
    expect(textOf(saying(laid(moved), 'Trên đây') as never)).toBe('Trên đây là Kế hoạch tuyên truyền.')
  })
})

test('any plan is laid out the same whatever was laid out before', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlan, { minLength: 2, maxLength: 4 }), fc.nat(), async (plans, seed) => {
      const rows = plans.flatMap(plan => [
        plan,
        rewritten(plan, text => (text.length > 20 && text.length % 3 === seed % 3 ? `${text} thêm` : text)),
        replaced(plan, '/noi_dung', [{ khoan: 'Việc thêm' }, { doan: 'Một đoạn:' }]),
        { ...plan, trinh_bay: { co_chu: seed % 2 === 0 ? 13 : 14, cach_doan: 6 + (seed % 4) } },
        plan,
      ])
      for (const row of rows) {
        const warm = laid(row)
        vi.resetModules()
        const fresh = await import('../../src/layout/lay-out.ts')
        const reader = await import('../../src/reader/read-plan.ts')
        const plan = reader.readPlan(treeOf(structuredClone(row))).value
        expect(warm).toEqual(plan && fresh.layOut(plan))
      }
    }),
    { numRuns: 8 },
  )
})
