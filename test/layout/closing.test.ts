import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { aPlan, appendix, aSigner, block, recipient, table, text } from '../support/a-plan.ts'
import { outlineOf, paragraphsOf, planWith, tableOf, textOf } from '../support/laid-out.ts'

const roleTexts = (plan: Parameters<typeof layOut>[0], role: string) =>
  paragraphsOf(layOut(plan))
    .filter(paragraph => paragraph.role === role)
    .map(textOf)

describe('the foot', () => {
  test('recipients get dash and semicolon, the archive line comes last', () => {
    const noiNhan = [
      recipient(0, 'UBND tỉnh;', 'để báo cáo'),
      recipient(1, 'Đảng ủy xã (để b/c).'),
      recipient(2, 'Các thôn', '(để thực hiện)'),
    ]
    expect(roleTexts(aPlan({ noiNhan, luu: [text('VT'), text('VHXH')] }), 'noi-nhan-danh-sach')).toEqual([
      '- UBND tỉnh (để báo cáo);',
      '- Đảng ủy xã (để b/c);',
      '- Các thôn (để thực hiện);',
      '- Lưu: VT, VHXH.',
    ])
  })

  test('a deputy signs on behalf and for: three lines and the name', () => {
    const nguoiKy = aSigner({ kyThay: text('Chủ tịch'), chucVu: text('Phó Chủ tịch'), hoTen: text('Trần Thị B') })
    expect(roleTexts(aPlan({ nguoiKy }), 'quyen-han-chuc-vu')).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
    expect(roleTexts(aPlan({ nguoiKy }), 'ho-ten')).toEqual(['Trần Thị B'])
  })

  test('the block never splits and the last words of the body stay with it', () => {
    const document = layOut(aPlan())
    expect(tableOf(document, 'foot').rows.every(row => row.cantSplit)).toBe(true)
    const blocks = document.sections[0]?.blocks ?? []
    const before = blocks[blocks.findIndex(one => one.kind === 'table' && one.role === 'foot') - 1]
    expect(before?.kind === 'paragraph' && before.format.keepNext).toBe(true)
  })

  test('the typist mark follows the recipients', () => {
    const base = aPlan()
    const plan = aPlan({ dau: { ...base.dau, soanThao: { kyHieu: text('PL'), soBan: 300 } } })
    expect(roleTexts(plan, 'soan-thao')).toEqual(['PL.(300)'])
  })

  test('address and contact stand at the foot of page 1', () => {
    const base = aPlan()
    const lienHe = { diaChi: text('Thôn Thượng'), dienThoai: text('0200.3000.000'), email: null, trangWeb: null }
    expect(outlineOf(aPlan({ dau: { ...base.dau, lienHe } })).filter(line => line.startsWith('chân'))).toEqual([
      'chân trang đầu: [đường kẻ dưới lien-he: 165.0 mm]',
      'chân trang đầu: [lien-he] Địa chỉ: Thôn Thượng',
      'chân trang đầu: [lien-he] Điện thoại: 0200.3000.000',
    ])
  })
})

describe('long posts and names', () => {
  test('a post breaks between the names of agencies, not inside one', () => {
    const post = 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'
    const nguoiKy = aSigner({ thayMat: null, thuaLenh: text('Chủ tịch'), chucVu: text(post) })
    const [, last] = roleTexts(aPlan({ nguoiKy }), 'quyen-han-chuc-vu')
    expect(last?.split(' ')).toContain('HỘI\u00A0ĐỒNG\u00A0NHÂN\u00A0DÂN')
  })
})

describe('tables', () => {
  const cells = table(
    ['STT', 'Nhiệm vụ', 'Số lượng'],
    [
      ['1', 'Phát thanh', '1.000'],
      ['2', 'Hội nghị', '20'],
    ],
    '',
  )

  test('the header row repeats and rows do not split', () => {
    const grid = tableOf(layOut(planWith([cells, block('doan', 'Hết.', '')])), 'bang')
    expect(grid.rows.map(row => row.header)).toEqual([true, false, false])
    expect(grid.rows.every(row => row.cantSplit)).toBe(true)
  })

  test('ordinal numbers stand in the middle, numbers to the right, words to the left', () => {
    const grid = tableOf(layOut(planWith([cells, block('doan', 'Hết.', '')])), 'bang')
    const aligns = grid.rows[1]?.cells.map(cell => cell.blocks[0]?.kind === 'paragraph' && cell.blocks[0].format.align)
    expect(aligns).toEqual(['center', 'left', 'right'])
  })

  test('columns fill the page and none is narrower than its longest word', () => {
    const grid = tableOf(layOut(planWith([cells, block('doan', 'Hết.', '')])), 'bang')
    expect(grid.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165, 5)
    const weighted = { ...cells, cot: cells.cot.map((column, i) => ({ ...column, rong: i === 1 ? 1000 : 1 })) }
    const narrow = tableOf(layOut(planWith([weighted, block('doan', 'Hết.', '')])), 'bang').columns
    expect(narrow[0]).toBeGreaterThan(10)
  })

  test('a table too wide for its letters takes smaller ones, down to 11 pt', () => {
    const names = Array.from({ length: 9 }, (_, i) => `Cột ${i}`)
    const wide = table(names, [names.map(() => '1.000.000')], '')
    const grid = tableOf(layOut(planWith([wide, block('doan', 'Hết.', '')])), 'bang')
    const [cell] = grid.rows[1]?.cells ?? []
    const run = cell?.blocks[0]?.kind === 'paragraph' ? cell.blocks[0].runs[0] : null
    expect(run?.format.size).toBe(11)
  })

  test('a body that ends with a table gets its end mark on a line of its own', () => {
    const lines = outlineOf(planWith([cells]))
    expect(lines[lines.findIndex(line => line.startsWith('<bảng foot')) - 1]).toBe('[doan ~] ./.')
  })
})

describe('appendices', () => {
  const body = [block('doan', 'Chi tiết tại Phụ lục I và Phụ lục II.', '')]
  const two = [0, 1].map(i =>
    appendix(i, `Danh sách số đơn vị ${i === 0 ? 'một' : 'hai'}`, [block('doan', 'Nội dung.', '')]),
  )

  test('each is a section of its own, with Roman numerals, guide line and end mark', () => {
    const plan = planWith(body, { phuLuc: two })
    expect(layOut(plan).sections.map(part => part.kind)).toEqual(['body', 'appendix', 'appendix'])
    expect(roleTexts(plan, 'phu-luc')).toEqual(['Phụ lục I', 'Phụ lục II'])
    expect(roleTexts(plan, 'phu-luc-tieu-de')).toEqual(['DANH SÁCH SỐ ĐƠN VỊ MỘT', 'DANH SÁCH SỐ ĐƠN VỊ HAI'])
    expect(outlineOf(plan).filter(line => line.includes('Kèm theo'))[0]).toContain(
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã Hòa Bình Thượng)',
    )
    expect(outlineOf(plan).filter(line => line === '[doan] Nội dung./.')).toHaveLength(2)
  })

  test('one alone has no numeral, and lies down where asked', () => {
    const alone = { ...appendix(0, 'Danh mục', [block('doan', 'Nội dung.', '')]), khoNgang: true }
    const plan = planWith(body, { phuLuc: [alone] })
    expect(roleTexts(plan, 'phu-luc')).toEqual(['Phụ lục'])
    expect(layOut(plan).sections[1]?.page).toMatchObject({ width: 297, height: 210, landscape: true })
  })
})
