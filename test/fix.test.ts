import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTemplate } from '../src/batch.ts'
import { proofreadPlan } from '../src/checks/proofread.ts'
import { mend } from '../src/cli/fix.ts'
import { compilePlan } from '../src/compile.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { readYaml } from '../src/reader/yaml.ts'
import { checkRun } from './support/check-run.ts'

const plan = (body: string, end = '\n'): string =>
  [
    '# kế hoạch , UNBD: chú thích giữ nguyên',
    'co_quan:',
    '  ten: Ủy ban nhân dân xã Hòa Bình Thượng',
    'ngay: 2026-01-12',
    'trich_yeu: Tuyên truyền cải cách hành chính năm 2026',
    'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch tuyên truyền như sau.   # ghi chú ;',
    'muc_dich_yeu_cau: Nâng cao nhận thức của Nhân dân.',
    'noi_dung:',
    body,
    'to_chuc_thuc_hien: "Phòng Văn hóa - Xã hội chủ trì thực hiện Kế hoạch này."',
    'noi_nhan: [Phòng Văn hóa - Xã hội]',
    'nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}',
    '',
  ]
    .join('\n')
    .replaceAll('\n', end)

const diagnose = (source: string): readonly Diagnostic[] =>
  compilePlan(source, { file: 'ke-hoach.yaml', lang: 'vi', proofread: proofreadPlan }).diagnostics

const mended = (body: string, end = '\n'): string => mend(plan(body, end), diagnose).source

describe('what has one right answer is mended in the YAML', () => {
  test.each([
    ['a plain text', '  - Báo cáo UNBD xã .', '  - Báo cáo UBND xã.'],
    [
      'a folded text',
      '  - >-\n    Báo cáo UNBD\n    xã Khoản 2 Điều 5.\n',
      '  - >-\n    Báo cáo UBND\n    xã khoản 2 Điều 5.\n',
    ],
    ['a quoted text', '  - "Báo cáo: UNBD xã."', '  - "Báo cáo: UBND xã."'],
    ['the second of two', '  - Báo cáo UBND xã, UNBD, UNBD.', '  - Báo cáo UBND xã, UBND, UBND.'],
    [
      'the paragraphs of one text',
      '  - |-\n    Báo cáo UNBD.\n    Gửi UNBD.',
      '  - |-\n    Báo cáo UBND.\n    Gửi UBND.',
    ],
    ['one slip under another', '  - Báo cáo UNBD , xã.', '  - Báo cáo UBND, xã.'],
    ['a citation without số', '  - Theo Nghị định 30/2020/NĐ-CP.', '  - Theo Nghị định số 30/2020/NĐ-CP.'],
    ['a mixture of tone marks', '  - Văn hóa, văn hoá.', '  - Văn hóa, văn hóa.'],
  ])('%s', (_, before, after) => expect(mended(before)).toBe(plan(after)))

  test('line ends of Windows stay, and so do comments and blanks at the ends of lines', () => {
    expect(mended('  - Báo cáo UNBD xã.  ', '\r\n')).toBe(plan('  - Báo cáo UBND xã.  ', '\r\n'))
  })

  test('letters with their marks apart become precomposed, in comments too', () => {
    const source = plan('  - Báo cáo Ủy ban nhân dân xã.')
    expect(mend(source.normalize('NFD'), diagnose)).toMatchObject({ source, isPrecomposed: true, changes: [] })
  })
})

describe('what is not plain is left to a person and counted', () => {
  test.each([
    ['an escape', '  - "B\\u00e1o c\\u00e1o U\\u004eBD x\\u00e3."'],
    ['a blank that a line end stands for', '  - >-\n    Báo cáo Ủy ban nhân dân xã\n    , các thôn.\n'],
  ])('%s', (_, body) => {
    const source = plan(body)
    expect(mend(source, diagnose)).toMatchObject({ source, left: 1 })
  })

  test('a change that would turn words into a key or a comment is not made', () => {
    const source = plan('  - Thời gian:Cả năm.\n  - Kinh phí;#nguồn.')
    expect(mend(source, diagnose).source).toBe(source)
  })
})

test('each change is shown with the words around it, at the line and column of the words', () => {
  const { changes } = mend(plan('  - Báo cáo UNBD xã.'), diagnose)
  expect(changes).toEqual([{ line: 9, column: 13, before: 'UNBD', after: 'UBND' }])
})

test('a change of blanks is shown at the word before, where check shows its finding', () => {
  const source = plan('  - Báo cáo xã .')
  const { changes } = mend(source, diagnose)
  const [finding] = diagnose(source).filter(({ fix }) => fix !== undefined)
  expect(changes).toMatchObject([{ line: 9, column: finding?.column, before: 'xã .', after: 'xã.' }])
})

test('a plan with very many slips is mended in one run, in seconds', { timeout: 60_000 }, () => {
  const source = plan(Array.from({ length: 700 }, (_, i) => `  - Báo cáo UNBD xã , lần ${i} .`).join('\n'))
  const once = mend(source, diagnose)
  expect(once.source).toBe(source.replaceAll('UNBD xã ', 'UBND xã').replaceAll(' .\n', '.\n'))
  expect(once.changes).toHaveLength(2100)
})

const template = (text: string): string => `mau:
  ten: Mẫu
  bien:
    ten_xa: {kieu: chu, bat_buoc: true, mo_ta: Tên xã, vi_du: Đồng Phong UNBD}
ke_hoach:
${plan(`  - ${text}`)
  .split('\n')
  .map(line => `  ${line}`)
  .join('\n')}`

test('of a template only the text outside {{…}} is mended', () => {
  const diagnoseTemplate = (source: string): readonly Diagnostic[] =>
    openTemplate(source, { file: 'mau.yaml', lang: 'vi', proofread: proofreadPlan }).press?.checkSample() ?? []
  const { source } = mend(template('Báo cáo UNBD , xã {{ten_xa}}.'), diagnoseTemplate)
  expect(source).toBe(template('Báo cáo UBND, xã {{ten_xa}}.'))
})

describe('whatever a plan says', () => {
  const pieces = fc.constantFrom(
    'Báo cáo',
    'UNBD',
    'xã ,',
    'Khoản 2 Điều 5',
    'văn hoá',
    'văn hóa',
    ';;',
    'kế hoạch này',
    "'nháy'",
    'thưc hiện',
    'Nghị định 30/2020/NĐ-CP',
    '#',
    ': ',
    '(mở',
    'Ủy Ban Nhân Dân',
    'hộ tịch,BHYT',
    '  ',
  )
  const styles: readonly ((text: string) => string)[] = [
    text => `  - ${text}`,
    text => `  - "${text.replaceAll('"', '')}"`,
    text => `  - '${text.replaceAll("'", "''")}'`,
    text => `  - >-\n    ${text.replaceAll(' xã', '\n    xã')}\n`,
    text => `  - |-\n    ${text}\n    ${text}\n`,
  ]
  const plans = fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 8 }), fc.constantFrom(...styles), fc.constantFrom('\n', '\r\n'))
    .map(([words, style, end]) => plan(style(words.join(' ').trim()), end))

  const otherThanNoiDung = (source: string): unknown => {
    const { value } = readYaml(source)
    const { noi_dung: _, ...rest } = (value?.value ?? {}) as Record<string, unknown>
    return JSON.stringify(rest)
  }

  test('everything around its text stays byte for byte, and a second run changes nothing more', () => {
    fc.assert(
      fc.property(plans, source => {
        const once = mend(source, diagnose).source
        const cut = (text: string): readonly string[] => text.split(/noi_dung:|to_chuc_thuc_hien:/)
        expect([cut(once)[0], cut(once)[2]]).toEqual([cut(source)[0], cut(source)[2]])
        expect(otherThanNoiDung(once)).toBe(otherThanNoiDung(source))
        expect(mend(once, diagnose).source).toBe(once)
      }),
      { numRuns: 150 },
    )
  })
})

describe('khcchc check --fix', () => {
  const file = plan('  - Báo cáo UNBD xã.')
  test('writes the file, tells what it did, and judges what is left', async () => {
    const { code, err, read } = await checkRun({ 'a.yaml': file }, 'a.yaml', '--fix', '--lang', 'vi')
    expect(read('a.yaml')).toBe(plan('  - Báo cáo UBND xã.'))
    expect(err).toContain('a.yaml:9:13: UNBD → UBND')
    expect(err).toContain('Đã sửa 1 chỗ trong 1 tệp.')
    expect(err).not.toContain('KH707')
    expect(code).toBe(0)
  })
  test('--dry-run shows the same and writes nothing', async () => {
    const { err, read } = await checkRun({ 'a.yaml': file }, 'a.yaml', '--fix', '--dry-run', '--lang', 'vi')
    expect(read('a.yaml')).toBe(file)
    expect(err).toContain('a.yaml:9:13: UNBD → UBND')
    expect(err).toContain('chưa ghi gì')
    expect(err).toContain('KH707')
  })
  test('a byte order mark stays', async () => {
    const { files } = await checkRun({ 'a.yaml': `\ufeff${file}` }, 'a.yaml', '--fix')
    expect([...(files.get('/a.yaml') ?? [])].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x23])
  })
  test('what a comment silences is left as it is', async () => {
    const silenced = file.replace('  - Báo', '  # khcchc-bo-qua KH707: trích nguyên văn\n  - Báo')
    const { err, read } = await checkRun({ 'a.yaml': silenced }, 'a.yaml', '--fix', '--lang', 'vi')
    expect(err).toContain('Đã sửa 0 chỗ')
    expect(read('a.yaml')).toBe(silenced)
  })
  test('standard input cannot be mended', async () => {
    expect((await checkRun({}, '-', '--fix')).code).toBe(2)
  })
})
