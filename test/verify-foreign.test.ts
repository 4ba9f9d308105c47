import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { PaperReport } from '../src/diagnostics/verdicts.ts'
import { verifyDocx } from '../src/verify.ts'
import { aDocx, para, run } from './support/a-docx.ts'
import { align, edits, list, listed, margin, openDocx, packDocx, size, words } from './support/docx-edit.ts'
import { baseDocx } from './support/mutant-bases.ts'
import { officeAbsent } from './support/oracles.ts'

const verify = (bytes: Uint8Array): PaperReport => verifyDocx(bytes, { file: 'a.docx', lang: 'vi' })
const failed = (report: PaperReport): readonly string[] =>
  report.rules
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ rule }) => rule)
    .sort()

/** Every finding can be understood: it says what, where there is a place, and under which rule or how to mend it. */
const explain = ({ diagnostics, rules }: PaperReport): void => {
  for (const { message, paper, rule, hint } of diagnostics) {
    expect(message).toMatch(/\S{2}/)
    expect(message).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
    expect(rule !== null || hint !== null).toBe(true)
    if (paper?.paragraph !== null) expect(paper?.part).toMatch(/^word\/\w+\.xml$/)
  }
  for (const { verdict, findings, why } of rules) {
    expect(findings.length > 0).toBe(verdict === 'fail')
    expect(why !== null).toBe(verdict === 'not-evaluated')
  }
}

const centred = '<w:jc w:val="center"/>'
const line = (text: string, properties = '', look = ''): string => para(run(text, look), properties)
const bold = '<w:b/>'
const cell = (...inner: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/></w:tcPr>${inner.join('')}</w:tc>`
const table = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="4600"/><w:gridCol w:w="4600"/></w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`

const HEAD = table(
  cell(line('UBND TỈNH NAM LONG', centred), line('SỞ NỘI VỤ', centred, bold), line('Số: 12/SNV-CCHC', centred)),
  cell(
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred, bold),
    line('Độc lập - Tự do - Hạnh phúc', centred, bold),
    line('Nam Long, ngày 12 tháng 5 năm 2026', centred, '<w:i/>'),
  ),
)
const FOOT = table(
  cell(line('Nơi nhận:', '', '<w:b/><w:i/>'), line('- Như trên;'), line('- Lưu: VT, CCHC.')),
  cell(line('KT. GIÁM ĐỐC', centred, bold), line('PHÓ GIÁM ĐỐC', centred, bold), line('Nguyễn Văn A', centred, bold)),
)

/** Papers of other kinds and of other makes, as small as they may be. */
const papers: Readonly<Record<string, string>> = {
  'a letter (công văn)': `${HEAD}${line('Kính gửi: Ủy ban nhân dân các xã, phường', centred)}${line('Sở Nội vụ đề nghị các đơn vị báo cáo kết quả quý II./.')}${FOOT}`,
  'a decision': `${HEAD}${line('QUYẾT ĐỊNH', centred, bold)}${line('Về việc thành lập Tổ công tác', centred, bold)}${line('GIÁM ĐỐC SỞ NỘI VỤ', centred, bold)}${line('Căn cứ Luật Cán bộ, công chức;')}${line('QUYẾT ĐỊNH:', centred, bold)}${line('Điều 1. Thành lập Tổ công tác.')}${line('Điều 2. Quyết định có hiệu lực từ ngày ký./.')}${FOOT}`,
  'a report': `${HEAD}${line('BÁO CÁO', centred, bold)}${line('Kết quả cải cách hành chính', centred, bold)}${line('I. KẾT QUẢ', '', bold)}${line('1. Đã hoàn thành.')}${FOOT}`,
  'a head made of tabs': `${para(`${run('SỞ NỘI VỤ')}<w:r><w:tab/></w:r>${run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}`)}${para(`${run('Số: 5/KH-SNV')}<w:r><w:tab/></w:r>${run('Nam Long, ngày 5 tháng 3 năm 2026')}`)}${line('KẾ HOẠCH', centred)}`,
  'a head in a text box': `${para(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="3600000" cy="400000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>`)}${line('KẾ HOẠCH', centred)}`,
  'a paper in English': `${line('Weekly report', centred, bold)}${line('Nothing happened.')}`,
  'only a table': table(cell(line('a')), cell(line('b'))),
  'one blank paragraph': '<w:p/>',
  'nothing but a section': '',
}

describe('papers by other hands', () => {
  test.each(Object.entries(papers))('%s is judged without nonsense', (_name, body) => {
    const report = verify(aDocx({ body }))
    expect(report.facts).not.toBeNull()
    explain(report)
  })

  test('marks that Word sets itself are as good as typed ones', async () => {
    const dashes = ['- Hình thành', '- Xây dựng', '- Mọi sản phẩm', '- Tài liệu']
    const letters = ['a) Phòng Văn hóa', 'b) Văn phòng', 'c) Trung tâm', 'd) Phòng Kinh tế']
    const numbered = edits(
      list(90, 'bullet', '-'),
      list(91, 'lowerLetter', '%1)'),
      ...dashes.map(start => listed(start, 90)),
      ...letters.map(start => listed(start, 91)),
    )
    expect(failed(verify(packDocx(numbered(openDocx(await baseDocx('day-du'))))))).toEqual([])
  })

  test('rules for plans do not apply to a letter, and its Kính gửi is no fault', () => {
    const report = verify(aDocx({ body: papers['a letter (công văn)'] ?? '' }))
    expect(report.rules.find(({ rule }) => rule === 'ND30-2.9.e')?.verdict).toBe('not-applicable')
    expect(failed(report)).not.toContain('ND30-2.5.a')
  })

  test('whatever text stands in whatever order, nothing crashes', () => {
    const texts = fc.constantFrom(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: /KH-UBND',
      'KẾ HOẠCH',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      'Phụ lục I',
      '(Kèm theo Kế hoạch số 1/KH-UBND)',
      'I. MỤC',
      'a) x',
      '- y;',
      './.',
      '',
      '_____',
      'ngày 31 tháng 02 năm 2026',
    )
    const block = fc.oneof(
      texts.map(text => line(text)),
      fc.tuple(texts, texts).map(([a, b]) => table(cell(line(a)), cell(line(b)))),
    )
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), blocks => explain(verify(aDocx({ body: blocks.join('') })))),
      { numRuns: 60 },
    )
  })
})

describe.skipIf(officeAbsent !== null)(`saved by LibreOffice (${officeAbsent ?? 'present'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'khcchc-foreign-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const convert = (from: string, to: string, ending: string): void => {
    const files = readdirSync(join(folder, from)).map(name => join(folder, from, name))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    mkdirSync(join(folder, to), { recursive: true })
    execFileSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', join(folder, to), ...files])
  }
  const read = (from: string): ReadonlyMap<string, PaperReport> =>
    new Map(
      readdirSync(join(folder, from)).map(name => [
        basename(name, '.docx'),
        verify(readFileSync(join(folder, from, name))),
      ]),
    )

  test('what it makes of our papers keeps every rule, by way of .odt and of .doc; what it makes of a broken one does not', {
    timeout: 300_000,
  }, async () => {
    mkdirSync(join(folder, 'ours'))
    const sound = openDocx(await baseDocx('day-du'))
    const broken = edits(
      margin(0, 'left', 1134),
      size('NoiNhanDanhSach', 26),
      align('TrichYeu', 'left'),
      words('đ) Các thôn', 'đ) ', 'e) '),
    )
    writeFileSync(join(folder, 'ours/sound.docx'), packDocx(sound))
    writeFileSync(join(folder, 'ours/broken.docx'), packDocx(broken(sound)))
    for (const between of ['odt', 'doc']) {
      convert('ours', between, between)
      convert(between, `from-${between}`, 'docx:MS Word 2007 XML')
      const reports = read(`from-${between}`)
      for (const report of reports.values()) explain(report)
      expect(failed(reports.get('sound') ?? verify(new Uint8Array()))).toEqual([])
      expect(failed(reports.get('broken') ?? verify(new Uint8Array()))).toEqual(
        expect.arrayContaining(['ND30-1.f', 'ND30-2.5.b', 'ND30-2.9.b', 'ND30-4.a']),
      )
    }
  })
})
