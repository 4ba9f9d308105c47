import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../src/checks/check-document.ts'
import { mm, pt } from '../../src/decree/units.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { OfficialDocument, Paragraph } from '../../src/model/document.ts'
import { aPlan, appendix, block, section, table, text } from '../support/a-plan.ts'
import { changing, formatted, rewrite, ruleOf, saying, typed } from '../support/change-page.ts'
import { textOf } from '../support/laid-out.ts'

const good = layOut(aPlan({ canCu: [text('Căn cứ một'), text('Căn cứ hai')] }))
const codesOf = (document: OfficialDocument) => [...new Set(checkDocument(document).map(finding => finding.code))]
const rulesOf = (document: OfficialDocument) => [
  ...new Set(checkDocument(document).map(finding => (finding.data as { rule: string }).rule)),
]

describe('a page by the decree', () => {
  test('our own layout has no finding, in both size sets, with marks and appendices', () => {
    expect(checkDocument(good)).toEqual([])
    const base = aPlan()
    const full = aPlan({
      trinhBay: { ...base.trinhBay, coChu: 13, luiDauDong: 12.7, mucCanh: 'giua' },
      dau: { ...base.dau, doKhan: text('Khẩn'), luuHanh: text('Lưu hành nội bộ') },
      phuLuc: [appendix(0, 'Danh sách', [block('doan', 'Nội dung.', '')])],
      so: null,
    })
    expect(checkDocument(layOut(full))).toEqual([])
  })

  const margin = { ...good.sections[0]?.page.margin, left: mm(25) } as OfficialDocument['sections'][0]['page']['margin']
  const narrow = { ...good, sections: good.sections.map(part => ({ ...part, page: { ...part.page, margin } })) }
  const letter = {
    ...good,
    sections: good.sections.map(part => ({ ...part, page: { ...part.page, width: mm(216), height: mm(279) } })),
  }
  const splitFoot = rewrite(good, one =>
    one.kind === 'table' && one.role === 'foot'
      ? { ...one, rows: one.rows.map(row => ({ ...row, cantSplit: false })) }
      : one,
  )

  test.each<[string, string, string, OfficialDocument]>([
    ['a left margin of 25 mm', 'KH501', 'ND30-1.f', narrow],
    ['letter paper', 'KH501', 'ND30-1.a', letter],
    ['Arial', 'KH502', 'ND30-1.i', rewrite(good, typed('doan', { font: 'Arial' }))],
    ['blue text', 'KH502', 'ND30-1.k', rewrite(good, typed('ho-ten', { colour: '0000FF' }))],
    ['recipients in 12 pt', 'KH503', 'ND30-2.9.b', rewrite(good, typed('noi-nhan-danh-sach', { size: pt(12) }))],
    ['a trích yếu in italic', 'KH504', 'ND30-2.5.b', rewrite(good, typed('trich-yeu', { italic: true }))],
    ['a heading in italics', 'KH506', 'ND30-2.6.q', rewrite(good, typed('muc', { italic: true }))],
    ['a number flush left', 'KH504', 'ND30-2.3.a', rewrite(good, formatted('so-ky-hieu', { align: 'left' }))],
    ['an indent of 5 mm', 'KH505', 'ND30-2.6.b', rewrite(good, formatted('gach', { firstLine: mm(5) }))],
    ['3 pt between paragraphs', 'KH505', 'ND30-2.6.c', rewrite(good, formatted('doan', { before: pt(3) }))],
    ['double spacing', 'KH505', 'ND30-2.6.d', rewrite(good, formatted('doan', { lineSpacing: 2 }))],
    ['a Quốc hiệu too wide', 'KH510', 'ND30-2.1.f', rewrite(good, formatted('quoc-hieu', { left: mm(30) }))],
    ['a date too wide', 'KH511', 'ND30-2.4.b', rewrite(good, formatted('dia-danh-thoi-gian', { left: mm(60) }))],
    ['a short rule under the Tiêu ngữ', 'KH512', 'ND30-2.1.e', rewrite(good, ruleOf('tieu-ngu', 20))],
    ['a long rule under the issuer', 'KH512', 'ND30-2.2.e', rewrite(good, ruleOf('co-quan-ban-hanh', 50))],
    ['a long rule under the trích yếu', 'KH512', 'ND30-2.5.c', rewrite(good, ruleOf('trich-yeu', 100))],
    ['a year in the number', 'KH513', 'ND30-2.3.g', rewrite(good, saying('so-ky-hieu', 'Số: 05/2026/KH-UBND'))],
    ['a one-digit number', 'KH513', 'ND30-2.3.c', rewrite(good, saying('so-ky-hieu', 'Số: 5/KH-UBND'))],
    [
      'a padded month',
      'KH514',
      'ND30-2.4.f',
      rewrite(good, saying('dia-danh-thoi-gian', 'Đồng Phong, ngày 05 tháng 03 năm 2026')),
    ],
    ['a basis that ends with a comma', 'KH520', 'ND30-2.6.j', rewrite(good, saying('can-cu', 'Căn cứ một,'))],
    ['a section numbered twice', 'KH521', 'ND30-2.6.q', rewrite(good, saying('muc', 'I. MỤC'))],
    ['a recipient without semicolon', 'KH530', 'ND30-2.9.b', rewrite(good, saying('noi-nhan-danh-sach', '- UBND'))],
    ['no room to sign', 'KH531', 'ND30-2.7.q', rewrite(good, formatted('ho-ten', { before: pt(20) }))],
    ['a signature block that may split', 'KH531', 'ND30-2.7.q', splitFoot],
  ])('%s is found', (_, code, rule, broken) => {
    expect(codesOf(broken)).toContain(code)
    expect(rulesOf(broken)).toContain(rule)
  })

  test('a table whose words do not fit their columns is found, one that fits is not', () => {
    const grid = (columns: number) => {
      const names = Array.from({ length: columns }, (_, i) => `C${i}`)
      const body = [table(names, [names.map(() => '1.000.000.000')], '/noi_dung/0'), block('doan', 'Hết.', '')]
      return codesOf(layOut(aPlan({ muc: [section('noi_dung', 'Nội dung', body)] })))
    }
    expect(grid(4)).toEqual([])
    expect(grid(15)).toEqual(['KH507'])
  })

  test('a body without ./. is found', () => {
    const without = rewrite(good, one =>
      one.kind === 'paragraph'
        ? {
            ...one,
            runs: one.runs.map(run => (run.kind === 'text' ? { ...run, text: run.text.replace('./.', '.') } : run)),
          }
        : one,
    )
    expect(codesOf(without)).toEqual(['KH522'])
  })

  test.each([
    ['Trên đây là Kế hoạch ./.', '… đây là Kế hoạch./.'],
    ['Trên đây là toàn bộ Kế hoạch năm 2026... ./.', '… Kế hoạch năm 2026./.'],
    ['Hết. ./.', 'Hết./.'],
  ])('"%s": the hint says what to delete', (words, want) => {
    const last = changing('doan', one =>
      /\.\/\.$/.test(textOf(one)) ? (saying('doan', words)(one) as Paragraph) : one,
    )
    const findings = checkDocument(rewrite(good, last)).filter(({ code }) => code === 'KH522')
    expect(findings.map(({ data }) => data)).toMatchObject([{ rule: 'ND30-2.6.h', want }])
  })
})
