import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { aPlan, appendix, block, text } from '../support/a-plan.ts'
import { planWith } from '../support/laid-out.ts'

const partsOf = async (plan: Parameters<typeof layOut>[0]): Promise<Readonly<Record<string, string>>> => {
  const parts = unzipSync(await writeDocx(layOut(plan)))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const part = (parts: Readonly<Record<string, string>>, name: string): string => parts[name] ?? ''

afterEach(() => {
  vi.useRealTimers()
})

describe('the Word file', () => {
  test('the same plan gives the same bytes whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T23:59:58Z') })
    const first = await writeDocx(layOut(aPlan()))
    vi.setSystemTime(new Date('2031-06-01T04:05:06Z'))
    expect(await writeDocx(layOut(aPlan()))).toEqual(first)
  })

  test('what was written before does not change the bytes', async () => {
    const first = await writeDocx(layOut(aPlan()))
    await writeDocx(layOut(planWith([block('doan', 'Khác.', '')])))
    expect(await writeDocx(layOut(aPlan()))).toEqual(first)
  })

  test('title, subject, author and dates come from the plan', async () => {
    const core = part(
      await partsOf(aPlan({ coQuan: { ten: text('Ủy ban nhân dân xã A & B'), capTren: null } })),
      'docProps/core.xml',
    )
    expect(core).toContain('<dc:title>Kế hoạch Tuyên truyền cải cách hành chính năm 2026</dc:title>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã A &amp; B</dc:creator>')
    expect(core).toContain('>2026-01-12T00:00:00Z</dcterms:created>')
  })

  test('a plan without a day has no date in its properties, and no clock lends one', async () => {
    const parts = await partsOf(aPlan({ ngay: { ngay: null, thang: 1, nam: 2026, origin: '/ngay' } }))
    expect(part(parts, 'docProps/core.xml')).not.toContain('dcterms:created')
  })

  test('margins are whole twips, to the nearest', async () => {
    expect(part(await partsOf(aPlan()), 'word/document.xml')).toContain(
      '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"',
    )
  })

  test('every line spacing says that it counts lines', async () => {
    const parts = await partsOf(aPlan())
    for (const name of ['word/document.xml', 'word/styles.xml']) {
      const spacings = part(parts, name).match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? []
      expect(spacings).not.toEqual([])
      expect(spacings.every(spacing => spacing.includes('w:lineRule="auto"'))).toBe(true)
    }
  })

  test('formatting lives in named styles, one a part; body runs carry none of their own', async () => {
    const parts = await partsOf(aPlan())
    const styles = part(parts, 'word/styles.xml')
    for (const name of ['Quốc hiệu', 'Trích yếu', 'Mục', 'Điểm', 'Nơi nhận', 'Họ tên người ký'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`)
    expect(part(parts, 'word/document.xml')).not.toContain('<w:rFonts')
    expect(part(parts, 'word/document.xml')).not.toContain('<w:sz ')
    expect(styles).toContain('w:val="vi-VN"')
  })

  test('headings carry outline levels', async () => {
    const styles = part(await partsOf(aPlan()), 'word/styles.xml')
    expect(/w:styleId="Muc".*?<w:outlineLvl w:val="0"\/>/s.test(styles)).toBe(true)
    expect(/w:styleId="KhoanTieuDe".*?<w:outlineLvl w:val="1"\/>/s.test(styles)).toBe(true)
  })

  test('a hyphen that must not break is Word’s own, so that copied text has a plain hyphen', async () => {
    const xml = part(await partsOf(planWith([block('doan', 'Nghị định số 30/2020/NĐ-CP', '')])), 'word/document.xml')
    expect(xml).toContain('30/2020/NĐ</w:t><w:noBreakHyphen/><w:t xml:space="preserve">CP')
    expect(xml).not.toContain('\u2011')
  })

  test('page numbers begin on page 2 and start again in each appendix', async () => {
    const phuLuc = [appendix(0, 'Danh sách', [block('doan', 'Nội dung.', '')])]
    const xml = part(await partsOf(aPlan({ phuLuc })), 'word/document.xml')
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2)
  })

  test('text with markup characters arrives as text', async () => {
    const xml = part(await partsOf(planWith([block('doan', 'a < b & c > "d"', '')])), 'word/document.xml')
    expect(xml).toContain('a &lt; b &amp; c &gt; ')
  })
})
