import { describe, expect, test } from 'vitest'
import { mm } from '../../src/decree/units.ts'
import { textWidth, wrapText } from '../../src/decree/widths.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Paragraph, Rule, Run } from '../../src/model/document.ts'
import { aPlan, text } from '../support/a-plan.ts'
import { outlineOf, paragraphsOf, tableOf, textOf } from '../support/laid-out.ts'

const lineOf = (plan: Parameters<typeof layOut>[0], role: string) =>
  outlineOf(plan)
    .map(line => line.trim())
    .filter(line => line.startsWith(`[${role}`))
    .map(line => line.replace(/^\[.*?\] /, ''))

describe('the head', () => {
  test('the agency breaks before its unit', () => {
    expect(lineOf(aPlan(), 'co-quan-ban-hanh')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ HÒA BÌNH THƯỢNG'])
  })

  test('a superior stands above, not bold', () => {
    const plan = aPlan({
      coQuan: { ten: text('Phòng Văn hóa - Xã hội'), capTren: text('UBND xã Hòa Bình Thượng') },
    })
    expect(lineOf(plan, 'co-quan-chu-quan')).toEqual(['UBND XÃ HÒA BÌNH THƯỢNG'])
    const superior = paragraphsOf(layOut(plan)).find(({ role }) => role === 'co-quan-chu-quan')
    expect(superior?.runs.every(run => !run.format.bold)).toBe(true)
    expect(lineOf(plan, 'dia-danh-thoi-gian')).toEqual(['Hòa Bình Thượng, ngày 12 tháng 01 năm 2026'])
  })

  test('number and date are blanks until they are given', () => {
    const plan = aPlan({ so: null, ngay: { ngay: null, thang: null, nam: 2026, origin: '/nam' } })
    expect(lineOf(plan, 'so-ky-hieu')).toEqual(['Số: … /KH-UBND'])
    expect(lineOf(plan, 'dia-danh-thoi-gian')).toEqual(['Hòa Bình Thượng, ngày … tháng … năm 2026'])
  })

  test.each([13, 14] as const)('Quốc hiệu and Tiêu ngữ fit their column in set %s, also for a long place', coChu => {
    const base = aPlan()
    const plan = aPlan({
      trinhBay: { ...base.trinhBay, coChu, le: { ...base.trinhBay.le, trai: 35, phai: 20 } },
      diaDanh: text('Phường Điện Biên Phủ'),
    })
    const document = layOut(plan)
    const [, right = 0] = tableOf(document, 'head').columns
    for (const paragraph of paragraphsOf(document)) {
      const [run] = paragraph.runs
      if (run?.kind !== 'text' || !['quoc-hieu', 'tieu-ngu'].includes(paragraph.role)) continue
      expect(textWidth(textOf(paragraph), run.format)).toBeLessThan(right)
    }
  })

  test.each(['Đồng Phong', 'Suối Lành Thượng Bắc', 'Phường Cách Mạng Tháng Tám Bình Thượng'])(
    'the line of %s breaks after the place or not at all, also while day and month are blank',
    place => {
      for (const ngay of [aPlan().ngay, { ngay: null, thang: null, nam: 2026, origin: '/nam' }]) {
        const document = layOut(aPlan({ diaDanh: text(place), ngay }))
        const [, right = 0] = tableOf(document, 'head').columns
        const line = paragraphsOf(document).find(({ role }) => role === 'dia-danh-thoi-gian')
        if (!line) throw new Error('no line of place and date')
        const printed = wrapText(textOf(line), (line.runs[0] as Run).format, mm(right))
        expect(printed.length).toBeLessThan(3)
        if (printed.length > 1) expect(printed[0]).toMatch(/,$/)
      }
    },
  )

  test('rules: the whole Tiêu ngữ, a third to a half of the issuer and of the trích yếu', () => {
    const document = layOut(aPlan())
    const head = tableOf(document, 'head')
    const all = [
      ...head.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks)),
      ...(document.sections[0]?.blocks ?? []),
    ]
    const rules = Object.fromEntries(
      all.filter((block): block is Rule => block.kind === 'rule').map(rule => [rule.under, rule.length]),
    )
    const bold = (size: number) => ({ size, bold: true, italic: false }) as never
    expect(rules['tieu-ngu']).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', bold(14)), 1)
    const issuer = textWidth('XÃ HÒA BÌNH THƯỢNG', bold(13))
    expect(rules['co-quan-ban-hanh']).toBeGreaterThan(issuer / 3)
    expect(rules['co-quan-ban-hanh']).toBeLessThan(issuer / 2)
    const subject = textWidth('Tuyên truyền cải cách hành chính năm 2026', bold(14))
    expect(rules['trich-yeu']).toBeGreaterThan(subject / 3)
    expect(rules['trich-yeu']).toBeLessThan(subject / 2)
  })

  test('a long name breaks after a comma, not inside a word, and stays one paragraph', () => {
    const plan = aPlan({
      coQuan: {
        ten: text('Phòng Kinh tế, Hạ tầng và Đô thị'),
        capTren: text('UBND phường Nam Bình Thượng Đông Sơn Hạ Tây'),
      },
    })
    expect(lineOf(plan, 'co-quan-ban-hanh')).toEqual(['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ'])
    const document = layOut(plan)
    const [room = 0] = tableOf(document, 'head').columns
    const printed = paragraphsOf(document)
      .filter(({ role }) => role.startsWith('co-quan'))
      .map(({ runs, format }) =>
        wrapText(textOf({ runs } as never), (runs[0] as Run).format, mm(room - format.left - format.right)),
      )
    expect(printed[0]?.flatMap(line => line.split(/[ \u00A0]/))).toEqual(
      'UBND PHƯỜNG NAM BÌNH THƯỢNG ĐÔNG SƠN HẠ TÂY'.split(' '),
    )
    expect(printed[1]?.map(line => line.replaceAll('\u00A0', ' '))).toEqual(['PHÒNG KINH TẾ,', 'HẠ TẦNG VÀ ĐÔ THỊ'])
  })

  test('a long trích yếu comes out in even lines that break before a new part', () => {
    const long =
      'Tuyên truyền cải cách hành chính, chuyển đổi số và dịch vụ công trực tuyến trên địa bàn xã Hòa Bình Thượng năm 2026'
    const [subject] = paragraphsOf(layOut(aPlan({ trichYeu: [text(long)] }))).filter(({ role }) => role === 'trich-yeu')
    const { runs, format } = subject as Paragraph
    const printed = wrapText(
      textOf({ runs } as Paragraph),
      (runs[0] as Run).format,
      mm(165 - format.left - format.right),
    )
    expect(printed.map(line => line.replaceAll('\u00A0', ' '))).toEqual([
      'Tuyên truyền cải cách hành chính, chuyển đổi số',
      'và dịch vụ công trực tuyến trên địa bàn xã Hòa Bình Thượng năm 2026',
    ])
  })

  test('marks: urgency in a red box of the decree’s size, circulation above the Quốc hiệu', () => {
    const base = aPlan()
    const dau = { ...base.dau, doKhan: text('Thượng khẩn'), luuHanh: text('Lưu hành nội bộ'), duThao: text('Dự thảo') }
    const head = tableOf(layOut(aPlan({ dau })), 'head')
    const boxes = head.rows
      .flatMap(row => row.cells.flatMap(cell => cell.blocks))
      .filter(block => block.kind === 'table')
      .map(box => ({ width: box.columns[0], height: box.rows[0]?.height, colour: box.colour }))
    expect(boxes[1]).toEqual({ width: 40, height: 8, colour: 'FF0000' })
    expect(boxes[0]).toMatchObject({ height: 8, colour: '000000' })
  })
})
