import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind, Variable } from '../../src/model/template.ts'
import { bindRows } from '../../src/reader/data/bind-rows.ts'
import { aVariable, bind, read, toldOf, toldOfRows, valuesOf } from '../support/data-told.ts'
import { rowsOf, sheetOf } from '../support/xlsx.ts'

const tenXa = aVariable('ten_xa', 'chu', { required: true, title: 'Tên riêng của xã' })
const so = aVariable('so', 'so', { title: 'Số kế hoạch' })
const nguoiKy = aVariable('nguoi_ky', 'ban_do', { title: 'Người ký' })

describe('headers', () => {
  test.each([
    'ten_xa',
    'Tên riêng của xã',
    'TÊN RIÊNG CỦA XÃ *',
    'tên_riêng  của xã:',
    'Tên riêng của xã'.normalize('NFD'),
    'Ten rieng cua xa',
    'Ten_Xa',
    'tên xã',
  ])('"%s" is the variable ten_xa', async header => {
    const bound = await bind(`${header}\nĐồng Phong\n`, [tenXa])
    expect(valuesOf(bound)).toEqual([{ ten_xa: 'Đồng Phong' }])
    expect(bound.findings).toEqual([])
  })

  test('a header that is the variable itself wins over one that only looks so without marks', async () => {
    const bound = await bind('so,Sở\n7,Sở Nội vụ\n', [so])
    expect(valuesOf(bound)).toEqual([{ so: 7 }])
    expect(bound.rows[0]?.row?.extra).toEqual({ Sở: 'Sở Nội vụ', so: 'Sở Nội vụ' })
  })

  test('dots reach inside maps, from keys and from titles', async () => {
    const bound = await bind('nguoi_ky.ho_ten,Người ký.Chức vụ\nNguyễn Văn A,Chủ tịch\n', [nguoiKy])
    expect(valuesOf(bound)).toEqual([{ nguoi_ky: { ho_ten: 'Nguyễn Văn A', chuc_vu: 'Chủ tịch' } }])
    expect(bound.rows[0]?.row?.places['nguoi_ky.chuc_vu']).toMatchObject({
      line: 2,
      column: 2,
      name: 'Người ký.Chức vụ',
    })
  })

  test('two columns for one variable are told by both names, and nothing is bound', async () => {
    const bound = await bind('ten_xa,so,Tên riêng của xã\nA,1,B\n', [tenXa, so])
    expect(bound.rows).toEqual([])
    expect(bound.findings).toMatchObject([
      { code: 'KH657', data: { variable: 'ten_xa', first: '"ten_xa" (A)', second: '"Tên riêng của xã" (C)' } },
    ])
    expect(toldOf((await bind('nguoi_ky,nguoi_ky.ho_ten\na,b\n', [nguoiKy])).findings)).toEqual([
      'KH657 1:2 nguoi_ky.ho_ten',
    ])
  })

  test('a title that two variables share is refused as a header', async () => {
    const twins = [aVariable('a', 'chu', { title: 'Tên' }), aVariable('b', 'chu', { title: 'Tên' })]
    expect(toldOf((await bind('Tên\nx\n', twins)).findings)).toEqual(['KH663 1:1 Tên'])
    expect((await bind('a,b\nx,y\n', twins)).findings).toEqual([])
  })

  test('an unknown column is a hint, a mistyped one a warning with the name that was meant', async () => {
    const bound = await bind('ten_xa,Huyện cũ,so_ke_hoac\nA,B,1\n', [tenXa, so])
    expect(toldOf(bound.findings)).toEqual(['KH660 1:2 Huyện cũ', 'KH659 1:3 so_ke_hoac'])
    expect(bound.findings[1]?.data).toEqual({ header: 'so_ke_hoac', nearest: 'Số kế hoạch' })
  })

  test('other columns go along as texts, by header and by key', async () => {
    const bound = await bind('ten_xa,Huyện cũ,Huyện cũ,so_dan,loi\nA,Yên Mô,x,1200,#REF!\n', [tenXa])
    expect(bound.rows[0]?.row?.extra).toEqual({ 'Huyện cũ': 'Yên Mô', huyen_cu: 'Yên Mô', so_dan: '1200' })
    expect(toldOf(bound.findings)).toEqual([
      'KH660 1:2 Huyện cũ',
      'KH660 1:4 so_dan',
      'KH660 1:5 loi',
      'KH662 1:3 Huyện cũ',
    ])
  })

  test('headers like __proto__ and constructor change nothing but themselves', async () => {
    const bound = await bind('ten_xa,__proto__,constructor\nA,x,y\n', [tenXa])
    const row = bound.rows[0]?.row
    expect(Object.getPrototypeOf(row?.values)).toBeNull()
    expect(Object.keys(row?.extra ?? {})).toEqual(['__proto__', 'constructor', 'proto'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('tables', () => {
  test('no header, no row, no column for a required variable', async () => {
    expect(toldOf((await bind('', [so])).findings)).toEqual(['KH655 1'])
    expect(toldOf((await bind('so\n', [so])).findings)).toEqual(['KH656 1'])
    const missing = await bind('so\n1\n', [tenXa, so])
    expect(toldOf(missing.findings)).toEqual(['KH658 1'])
    expect(missing.rows).toEqual([])
  })

  test('a required variable with a fallback needs no column', async () => {
    const bound = await bind('so\n1\n', [{ ...tenXa, fallback: 'A' }, so])
    expect(valuesOf(bound)).toEqual([{ so: 1, ten_xa: 'A' }])
    expect(Object.keys(bound.rows[0]?.row?.places ?? {})).toEqual(['so'])
  })
})

describe('rows', () => {
  test('each row is judged alone: one that fails leaves the others', async () => {
    const bound = await bind('ten_xa,so\nA,1\n,2\nC,hai\nD,4,x\nE,5\n', [tenXa, so])
    expect(valuesOf(bound)).toEqual([{ ten_xa: 'A', so: 1 }, null, null, null, { ten_xa: 'E', so: 5 }])
    expect(toldOfRows(bound)).toEqual([[], ['KH672 3:1 ten_xa'], ['KH673 4:2 so'], ['KH670 5:3'], []])
    expect(bound.rows.map(({ place }) => place.line)).toEqual([2, 3, 4, 5, 6])
  })

  test('a value of the right column that is wrong is told once, not also as missing', async () => {
    expect(toldOfRows(await bind('ten_xa,so\nA,x\n', [tenXa, { ...so, required: true }]))).toEqual([['KH673 2:2 so']])
  })

  test('an item of YAML that is no map fails alone', async () => {
    const bound = await bind('- ten_xa: A\n- B\n- so: 3\n', [tenXa, so], 'ds.yaml')
    expect(valuesOf(bound)).toEqual([{ ten_xa: 'A' }, null, null])
    expect(toldOfRows(bound)).toEqual([[], ['KH671 2'], ['KH672 3 ten_xa']])
  })

  test.each([
    ['ds.csv', 'ten_xa,thon\nA,;\n'],
    ['ds.json', '[{"ten_xa": "A", "thon": ["", " "]}]'],
    ['ds.yaml', '- {ten_xa: A, thon: []}\n'],
    ['ds.yaml', '- {ten_xa: A, thon: [[], [""]]}\n'],
  ])('a list without items is none (%s: %s)', async (file, text) => {
    const thon = aVariable('thon', 'danh_sach', { required: true })
    const bound = await bind(text, [aVariable('ten_xa', 'chu'), thon], file)
    expect(bound.rows.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['KH672'])
  })

  test('fallbacks fill what is empty, and places tell values from fallbacks', async () => {
    const bound = await bind('ten_xa,so\nA,\nB,5\n', [tenXa, { ...so, fallback: 1 }])
    expect(valuesOf(bound)).toEqual([
      { ten_xa: 'A', so: 1 },
      { ten_xa: 'B', so: 5 },
    ])
    expect(bound.rows.map(({ row }) => Object.keys(row?.places ?? {}))).toEqual([['ten_xa'], ['ten_xa', 'so']])
  })

  test('rows are plain data that a worker can be given', async () => {
    const bound = await bind('ten_xa,nguoi_ky.ho_ten,khac\nA,B,C\n', [tenXa, nguoiKy])
    expect(structuredClone(bound.rows[0]?.row)).toMatchObject({
      values: { ten_xa: 'A', nguoi_ky: { ho_ten: 'B' } },
      extra: { khac: 'C' },
    })
  })

  test('errors of a sheet stand at their cells', async () => {
    const rows = `${rowsOf([['ten_xa', 'so']])}<row r="2"><c r="A2" t="e"><f>X!A1</f><v>#REF!</v></c><c r="B2"><f>1+1</f></c></row>${rowsOf([['B', 3]], 3)}`
    const bound = await bind(sheetOf(rows), [tenXa, so], 'ds.xlsx')
    expect(toldOfRows(bound)).toEqual([['KH683 2:1 ten_xa', 'KH682 2:2 so'], []])
  })
})

const one = (kind: Kind): Variable => aVariable('v', kind)
/** What a CSV cell becomes; a code and its place where it is refused. */
const cell = async (kind: Kind, text: string): Promise<unknown> => {
  const bound = await bind(`v;w\n"${text.replaceAll('"', '""')}";x\n`, [one(kind)])
  const [row] = bound.rows
  return row?.row ? (row.row.values.v ?? null) : toldOf(row?.findings ?? [])[0]
}
/** The same for a value of JSON. */
const typed = async (kind: Kind, value: unknown): Promise<unknown> => {
  const bound = await bind(JSON.stringify([{ v: value, w: 1 }]), [one(kind)], 'ds.json')
  const [row] = bound.rows
  return row?.row ? (row.row.values.v ?? null) : toldOf(row?.findings ?? [])[0]
}

describe('numbers', () => {
  test.each<[string, unknown]>([
    ['7', 7],
    ['-3', -3],
    ['0', 0],
    ['1,5', 1.5],
    ['0,25', 0.25],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['1.000.000', 1_000_000],
    ['1 000 000', 1_000_000],
    ['12\u00a0500', 12_500],
    ['1.234,5', 1234.5],
    ['1,234,567.5', 1_234_567.5],
    ['1.234', 1234],
    ['07', '07'],
    ['00123', '00123'],
    ['12345678901234567890', '12345678901234567890'],
  ])('"%s" is read as Vietnamese write numbers', async (text, value) => expect(await cell('so', text)).toEqual(value))

  test.each([
    ['bảy', 'KH673 2:1 v'],
    ['15%', 'KH673 2:1 v'],
    ['1e5', 'KH673 2:1 v'],
    ['7/KH', 'KH673 2:1 v'],
    ['1.00.000', 'KH673 2:1 v'],
    ['1,000', 'KH674 2:1 v'],
  ])('"%s" is refused', async (text, told) => expect(await cell('so', text)).toBe(told))

  test('typed numbers are taken; those that lost digits, and other kinds, are not', async () => {
    expect(await typed('so', 7)).toBe(7)
    expect(await typed('so', true)).toBe('KH679 1 v')
    expect(await typed('so', [1])).toBe('KH679 1 v')
    const sheet = sheetOf(rowsOf([['v'], [1234567890123456]]))
    expect(toldOfRows(await bind(sheet, [one('so')], 'ds.xlsx'))).toEqual([['KH684 2:1 v']])
    expect(toldOfRows(await bind(sheet, [one('chu')], 'ds.xlsx'))).toEqual([['KH684 2:1 v']])
  })
})

describe('dates', () => {
  test.each([
    ['2026-01-26', '2026-01-26'],
    ['26/01/2026', '2026-01-26'],
    ['26-1-2026', '2026-01-26'],
    ['26.01.2026', '2026-01-26'],
    ['5/3/2026', '2026-03-05'],
    ['26 tháng 01 năm 2026', '2026-01-26'],
    ['ngày 26 tháng 1 năm 2026', '2026-01-26'],
    ['01/2026', '2026-01'],
    ['2026-01', '2026-01'],
    ['tháng 3 năm 2026', '2026-03'],
    ['26/01/2026 08:30', '2026-01-26'],
  ])('"%s" is a date', async (text, iso) => expect(await cell('ngay', text)).toBe(iso))

  test.each([
    ['31/02/2026', 'KH676 2:1 v'],
    ['2026-13', 'KH676 2:1 v'],
    ['01/26/2026', 'KH676 2:1 v'],
    ['26/01/0206', 'KH676 2:1 v'],
    ['26/01/26', 'KH677 2:1 v'],
    ['26/01', 'KH675 2:1 v'],
    ['2026', 'KH675 2:1 v'],
    ['đầu năm', 'KH675 2:1 v'],
  ])('"%s" is refused', async (text, told) => expect(await cell('ngay', text)).toBe(told))

  test('month and day exchanged are shown as they may be meant', async () => {
    const [row] = (await bind('v,w\n01/26/2026,x\n', [one('ngay')])).rows
    expect(row?.findings[0]?.data).toMatchObject({ given: '01/26/2026', exchanged: '26/01/2026' })
  })

  test('a day of a sheet is a date for ngay, and for chu the text that the sheet shows', async () => {
    const rows = `${rowsOf([['ngay_ky', 'han']])}<row r="2"><c r="A2" s="1"><v>46048</v></c><c r="B2" s="1"><v>46048</v></c></row>`
    const bound = await bind(
      sheetOf(rows, { formats: ['dd/mm/yyyy'] }),
      [aVariable('ngay_ky', 'ngay'), aVariable('han', 'chu')],
      'ds.xlsx',
    )
    expect(valuesOf(bound)).toEqual([{ ngay_ky: '2026-01-26', han: '26/01/2026' }])
  })

  test('a number is no date', async () => expect(await typed('ngay', 46048)).toBe('KH679 1 v'))
})

describe('yes or no', () => {
  test.each(['có', 'Có', 'x', 'X', '✓', '1', 'true', 'đúng', 'CÓ'])('"%s" is yes', async text =>
    expect(await cell('dung_sai', text)).toBe(true),
  )
  test.each(['không', 'Không', '0', 'false', 'sai'])('"%s" is no', async text =>
    expect(await cell('dung_sai', text)).toBe(false),
  )
  test('anything else is neither', async () => {
    expect(await cell('dung_sai', 'có thể')).toBe('KH678 2:1 v')
    expect(await typed('dung_sai', 2)).toBe('KH678 1 v')
    expect(await typed('dung_sai', false)).toBe(false)
    expect(await typed('dung_sai', {})).toBe('KH679 1 v')
  })
})

describe('lists and maps', () => {
  test('a cell is parted by new lines and semicolons, and by nothing else', async () => {
    expect(await cell('danh_sach', ' Bản Lượt;Khe Nà ;\n\n- Bản A, B\n1. C;')).toEqual([
      'Bản Lượt',
      'Khe Nà',
      'Bản A, B',
      'C',
    ])
    expect(await cell('danh_sach', 'Bản Lượt')).toEqual(['Bản Lượt'])
    expect(await cell('danh_sach', ' ; ')).toBeNull()
  })

  test('lists and maps of JSON keep their shape, their texts are cleaned', async () => {
    expect(await typed('danh_sach', [' a ', '', 1, { ten: 'b\u200b' }, null])).toEqual(['a', 1, { ten: 'b' }])
    expect(await typed('ban_do', { ho_ten: ' Nguyễn Văn A ', trong: '' })).toEqual({ ho_ten: 'Nguyễn Văn A' })
    expect(await typed('danh_sach', 5)).toEqual(['5'])
    expect(await typed('danh_sach', true)).toBe('KH679 1 v')
    expect(await typed('ban_do', [1])).toBe('KH679 1 v')
    expect(await typed('danh_sach', ['a\u0007'])).toBe('KH680 1 v')
  })

  test('a text is no map', async () => expect(await cell('ban_do', 'Nguyễn Văn A')).toBe('KH679 2:1 v'))
})

describe('texts', () => {
  test('numbers print as people write them; yes or no, lists and maps are no text', async () => {
    expect(await typed('chu', 2026)).toBe('2026')
    expect(await typed('chu', 1.5)).toBe('1,5')
    expect(await typed('chu', 1e-7)).toBe('0,0000001')
    expect(await typed('chu', true)).toBe('KH679 1 v')
    expect(await typed('chu', ['a'])).toBe('KH679 1 v')
  })

  test('texts are in NFC, trimmed, with plain line ends and nothing hidden', async () => {
    expect(await cell('chu', '  Đồng\u200b Phong\u00ad\u2028xã\tA '.normalize('NFD'))).toBe('Đồng Phong\nxã A')
    expect(await cell('chu', '007')).toBe('007')
    expect(await cell('chu', '\u200b\u00a0')).toBeNull()
  })

  test.each([
    ['a\u0007b', 'KH680'],
    ['a\u0000b', 'KH640'],
    ['a\u000bb', 'KH680'],
    ['a\uffffb', 'KH141'],
    ['a\uf0b7b', 'KH142'],
    ['a\ufffdb', 'KH143'],
    ['Ðồng', 'KH146'],
    ['nh©n d©n', 'KH147'],
    ['=A1+B1', 'KH682'],
    ['#REF!', 'KH683'],
    ['#N/A', 'KH683'],
    ['####', 'KH683'],
    ['NULL', 'KH683'],
    ['x'.repeat(32_768), 'KH681'],
  ])('%j is refused', async (text, code) => {
    const { table, told } = await read(JSON.stringify([{ v: text }]), 'ds.json')
    if (!table) return expect(told[0]).toContain(code)
    const csv = await read(`v,w\n"${text}",x\n`, 'ds.csv')
    if (!csv.table) return expect(csv.told).toEqual([`${code} 1`])
    const bound = bindRows(csv.table, [one('chu')], { file: 'ds.csv' })
    expect(toldOfRows(bound)).toEqual([[`${code} 2:1 v`]])
  })

  test.each(['x'.repeat(32_767), 'Null', '#1', '# chú ý', 'a = b', '© 2026', '"Anh hùng"', '- gạch'])(
    'sound text is left alone',
    async text => expect(await cell('chu', text)).toBe(text),
  )
})

test('binding any table to any variables never throws, and a failed row has an error', async () => {
  const kinds = fc.constantFrom<Kind>('chu', 'so', 'ngay', 'dung_sai', 'danh_sach', 'ban_do')
  const name = fc.constantFrom('a', 'b', 'a.b', 'Tên', '__proto__', 'constructor', 'toString', 'Sở', '')
  const variable = fc.record({
    name: fc.constantFrom('a', 'b', 'so', '__proto__'),
    kind: kinds,
    required: fc.boolean(),
    title: fc.option(name),
  })
  const variables = fc.uniqueArray(variable, { selector: one => one.name, maxLength: 4 })
  const rows = fc.array(fc.dictionary(name, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(rows, variables, async (data, declared) => {
      const { table } = await read(JSON.stringify(data), 'ds.json')
      if (!table) return
      const bound = bindRows(
        table,
        declared.map(({ name: own, kind, ...more }) => aVariable(own, kind, more)),
        { file: 'ds.json' },
      )
      for (const { row, findings } of bound.rows) {
        if (row === null) expect(findings.length).toBeGreaterThan(0)
        else expect(JSON.stringify(row.values)).toBeDefined()
      }
    }),
    { numRuns: 300 },
  )
})
