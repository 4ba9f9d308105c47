import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, appendix, aSigner, block, text } from '../support/a-plan.ts'
import { paragraphsOf, tableOf, textOf } from '../support/laid-out.ts'

const printed = (plan: Plan, role: string): readonly string[] =>
  paragraphsOf(layOut(plan))
    .filter(paragraph => paragraph.role === role)
    .map(paragraph => textOf(paragraph).replaceAll('\u00A0', ' ').replaceAll('\u2011', '-'))

const { dau } = aPlan()
const contact = {
  diaChi: text('Thôn \\*Thượng'),
  dienThoai: text('0200 \\*12'),
  email: text('a\\*b@c.example'),
  trangWeb: text('c\\*d.example'),
}

const PLAIN: readonly (readonly [what: string, role: string, plan: Plan, lines: readonly string[]])[] = [
  ['issuer', 'co-quan-ban-hanh', aPlan({ coQuan: { ten: text('Văn phòng \\*A'), capTren: null } }), ['VĂN PHÒNG *A']],
  [
    'superior',
    'co-quan-chu-quan',
    aPlan({ coQuan: { ten: text('Văn phòng'), capTren: text('UBND xã *Hạ \\*B') } }),
    ['UBND XÃ *HẠ *B'],
  ],
  ['number and symbol', 'so-ky-hieu', aPlan({ kyHieu: text('KH-\\*UBND') }), ['Số: 05/KH-*UBND']],
  ['place', 'dia-danh-thoi-gian', aPlan({ diaDanh: text('Hòa\\*') }), ['Hòa*, ngày 12 tháng 01 năm 2026']],
  [
    'post',
    'quyen-han-chuc-vu',
    aPlan({ nguoiKy: aSigner({ thayMat: null, chucVu: text('Chủ tịch \\*') }) }),
    ['CHỦ TỊCH *'],
  ],
  [
    'name of the signer',
    'ho-ten',
    aPlan({ nguoiKy: aSigner({ hoTen: text('Nguyễn \\*Văn* A') }) }),
    ['Nguyễn *Văn* A'],
  ],
  ['draft mark', 'du-thao', aPlan({ dau: { ...dau, duThao: text('Dự thảo \\*') } }), ['DỰ THẢO *']],
  ['circulation mark', 'luu-hanh', aPlan({ dau: { ...dau, luuHanh: text('Nội bộ \\*') } }), ['NỘI BỘ *']],
  ['typist', 'soan-thao', aPlan({ dau: { ...dau, soanThao: { kyHieu: text('p\\*l'), soBan: 3 } } }), ['P*L.(3)']],
  ['contact', 'lien-he', aPlan({ dau: { ...dau, lienHe: contact } }), []],
  [
    'guide of an appendix',
    'phu-luc-kem-theo',
    aPlan({
      coQuan: { ten: text('Văn phòng \\*A'), capTren: null },
      phuLuc: [appendix(0, 'Danh sách', [block('doan', 'Một.', '')])],
    }),
    ['(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của Văn phòng *A)'],
  ],
]

test.each(PLAIN)('\\* prints as a star in the %s, which knows no other marks', (what, role, plan, lines) => {
  if (what !== 'contact') return expect(printed(plan, role)).toEqual(lines)
  const feet = layOut(plan).sections[0]?.firstFooter ?? []
  const words = feet.flatMap(one => (one.kind === 'paragraph' ? [textOf(one)] : []))
  expect(words[0]).toBe('Địa chỉ: Thôn *Thượng')
  expect(words.slice(1).join('; ')).toBe(
    'Điện thoại: 0200 *12; Thư điện tử: a*b@c.example; Trang thông tin điện tử: c*d.example',
  )
})

test('\\* prints as a star in marked texts too, and in the properties of the document', () => {
  const plan = aPlan({
    coQuan: { ten: text('Văn phòng \\*A'), capTren: null },
    trichYeu: [text('Tuyên truyền \\*B')],
    moDau: [text('Giá \\*5 và **10**.')],
  })
  expect(layOut(plan).properties).toMatchObject({
    title: 'Kế hoạch Tuyên truyền *B',
    subject: 'Tuyên truyền *B',
    author: 'Văn phòng *A',
  })
  expect(printed(plan, 'trich-yeu')).toEqual(['Tuyên truyền *B'])
  expect(printed(plan, 'doan')).toContain('Giá *5 và 10.')
})

test('a mark is measured as it is printed: its box is as wide with \\* as the star needs', () => {
  const wide = (words: string) => {
    const head = tableOf(layOut(aPlan({ dau: { ...dau, luuHanh: text(words) } })), 'head')
    const [box] = head.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.filter(one => one.kind === 'table')))
    return box?.columns[0]
  }
  expect(wide('Nội bộ \\*')).toBe(wide('Nội bộ *'))
})
