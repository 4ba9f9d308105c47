import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communes } from '../../src/communes/commune.ts'
import { overlay } from '../../src/communes/overlay.ts'
import { selectCommunes } from '../../src/communes/select.ts'
import { communeTable } from '../../src/communes/table.ts'
import type { Lang } from '../../src/diagnostics/code.ts'
import { pin } from '../../src/diagnostics/pin.ts'
import type { Cell, DataPlace, DataTable, TableRow } from '../../src/model/data.ts'
import type { Value } from '../../src/model/template.ts'

/** A sheet: the first row holds the headers; null is an empty cell. */
const sheet = (...[headers = [], ...rows]: readonly (readonly (Value | null)[])[]): DataTable => {
  const place = (line: number, column: number | null, name: string | null): DataPlace => ({
    file: 'ds.csv',
    sheet: null,
    line,
    column,
    name,
  })
  const names = headers.map(String)
  return {
    headers: names.map((name, i) => ({ name, place: place(1, i + 1, name) })),
    rows: rows.map((row, i) => ({
      cells: new Map(
        row.flatMap((value, j): readonly [string, Cell][] =>
          value === null ? [] : [[names[j] ?? '', { value, place: place(i + 2, j + 1, names[j] ?? null) }]],
        ),
      ),
      place: place(i + 2, null, null),
    })),
  }
}

const base = (...provinces: readonly string[]): DataTable =>
  communeTable(selectCommunes({ provinces, asOf: '2025-07-01' }).value ?? [], 'danh mục')

const told = (table: DataTable, data: DataTable, lang: Lang = 'vi'): readonly string[] =>
  overlay(table, data)
    .findings.map(one => pin(one, { file: 'ds.csv', lang, source: '', tree: null }))
    .map(({ code, line, column, message, hint }) => `${code} ${line}:${column} ${message} → ${hint}`)

const rowOf = (table: DataTable, data: DataTable, code: string): TableRow | undefined =>
  overlay(table, data).value?.rows.find(row => row.cells.get('ma_xa')?.value === code)
const said = (row: TableRow | undefined, name: string): Value | undefined => row?.cells.get(name)?.value

/** Code of the unit that one row means; '' where none is certain. */
const means = (table: DataTable, headers: readonly string[], row: readonly (Value | null)[]): string =>
  String(
    overlay(table, sheet(headers, row))
      .value?.rows.find(one => one.place.file === 'ds.csv')
      ?.cells.get('ma_xa')?.value ?? '',
  )

const ninhBinh = base('37')

describe('rows laid over the list', () => {
  test('keep its order and all its units; the data wins where it says something', () => {
    const data = sheet(['ten_xa', 'so', 'dia_danh'], ['Nho Quan', 12, null], ['Gia Viễn', 11, 'Nơi khác'])
    const { value, findings } = overlay(ninhBinh, data)
    expect(findings).toEqual([])
    expect(value?.rows.map(row => row.cells.get('ma_xa')?.value)).toEqual(
      ninhBinh.rows.map(row => row.cells.get('ma_xa')?.value),
    )
    expect(value?.headers.map(header => header.name)).toEqual([...ninhBinh.headers.map(header => header.name), 'so'])
    const [giaVien, nhoQuan] = [rowOf(ninhBinh, data, '14464'), rowOf(ninhBinh, data, '14428')]
    expect([said(giaVien, 'so'), said(giaVien, 'dia_danh')]).toEqual([11, 'Nơi khác'])
    expect([said(nhoQuan, 'so'), said(nhoQuan, 'dia_danh')]).toEqual([12, 'Nho Quan'])
  })

  test('keep their own places, rows without data those of the list', () => {
    const data = sheet(['ten_xa', 'so'], ['Gia Viễn', 11])
    const row = rowOf(ninhBinh, data, '14464')
    expect(row?.place).toMatchObject({ file: 'ds.csv', line: 2 })
    expect(row?.cells.get('so')?.place).toMatchObject({ file: 'ds.csv', line: 2, column: 2 })
    expect(row?.cells.get('ten_xa')?.place).toMatchObject({ file: 'ds.csv', line: 2, column: 1 })
    expect(row?.cells.get('uy_ban')?.place).toMatchObject({ file: 'danh mục', name: 'uy_ban' })
    const other = rowOf(ninhBinh, data, '14428')
    expect(other?.place.file).toBe('danh mục')
    expect(other?.cells.has('so')).toBe(false)
  })

  test('only point to the unit with its code and name: these stay as in the list', () => {
    const row = rowOf(ninhBinh, sheet(['Mã xã', 'Tên xã', 'Tỉnh'], [14464, 'UBND xã Gia Viễn', 'NINH BÌNH']), '14464')
    expect(['ma_xa', 'ten_xa', 'ten_tinh'].map(name => said(row, name))).toEqual(['14464', 'Gia Viễn', 'Ninh Bình'])
    expect([...(row?.cells.keys() ?? [])]).toEqual(ninhBinh.headers.map(header => header.name))
  })

  test('win with a title that names a field of the list', () => {
    const row = rowOf(ninhBinh, sheet(['Mã xã', 'Địa danh'], ['14464', 'Thị trấn Me']), '14464')
    expect(said(row, 'dia_danh')).toBe('Thị trấn Me')
  })

  test('may come from the printed list itself, whatever its order', () => {
    const printed = communeTable([...communes()].reverse(), 'ds.csv')
    const { value, findings } = overlay(base(), printed)
    expect(findings).toEqual([])
    expect(value?.rows.map(row => [...row.cells].map(([name, cell]) => [name, cell.value]))).toEqual(
      base().rows.map(row => [...row.cells].map(([name, cell]) => [name, cell.value])),
    )
  })
})

describe('a unit is recognised', () => {
  test.each([
    ['00004', 4],
    ['00004', '4'],
    ['00004', "'00004"],
    ['00004', '00004'],
    ['14464', '14464.0'],
  ])('by its code %s written %j', (code, given) => expect(means(base(), ['Mã xã'], [given])).toBe(code))

  test.each([
    'Gia Viễn',
    'xã Gia Viễn',
    'Xã Gia Viễn',
    'XÃ GIA VIỄN',
    'UBND xã Gia Viễn',
    'Ủy ban nhân dân xã Gia Viễn',
    'Uỷ ban nhân dân xã Gia Viễn',
    'X. Gia Viễn',
    'X.Gia Viễn',
    'gia vien',
    'xa gia vien',
    '  Gia   Viễn ',
    'xã Gia Viễn, tỉnh Ninh Bình',
    'Gia Viễn (Ninh Bình)',
    'Gia Viễn'.normalize('NFD'),
  ])('by its name written %j', given => expect(means(ninhBinh, ['Tên xã'], [given])).toBe('14464'))

  test.each([
    ["M'Drắk", '24412'],
    ['M’drắk', '24412'],
    ['A Vương', '20458'],
    ['Văn Miếu – Quốc Tử Giám', '00226'],
    ['Chân Mây-Lăng Cô', '20137'],
    ['Phường 1 Bảo Lộc', '24823'],
    ['P.1 Bảo Lộc', '24823'],
    ['Xa Dung', '03208'],
    ['Tuy Hoà', '22015'],
    ['Đặc khu Phú Quốc', '31078'],
  ])('by the odd name %j', (given, code) => expect(means(base(), ['Xã/phường'], [given])).toBe(code))

  test.each([
    'Tên xã',
    'ten_xa',
    'TÊN XÃ',
    'Xã',
    'Xã/phường',
    'Xã, phường, đặc khu',
    'Đơn vị',
    'Tên đơn vị (xã/phường)',
    'UBND',
    'ten_day_du',
  ])('in a column called %j', header => expect(means(ninhBinh, [header, 'Số'], ['xã Gia Viễn', 1])).toBe('14464'))

  test('by a vague title only where nothing better is there', () => {
    const data = sheet(['Đơn vị', 'Mã xã'], ['Phòng Văn hóa - Xã hội', 14464])
    expect(said(rowOf(ninhBinh, data, '14464'), 'Đơn vị')).toBe('Phòng Văn hóa - Xã hội')
  })

  test('by province where its name is not unique, from a column or from the selection', () => {
    expect(means(base(), ['Xã', 'Tỉnh'], ['Tân Tiến', 'Đồng Nai'])).toBe('25318')
    expect(means(base(), ['Xã', 'Mã tỉnh'], ['Tân Tiến', 75])).toBe('25318')
    expect(means(base('Đồng Nai'), ['Xã'], ['Tân Tiến'])).toBe('25318')
  })

  test('every one by its full name and province', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes()), unit => {
        expect(means(base(unit.ma_tinh), ['ten_day_du', 'ten_tinh'], [unit.ten_day_du, unit.ten_tinh])).toBe(unit.ma_xa)
        expect(means(base(unit.ma_tinh), ['uy_ban'], [unit.uy_ban.toUpperCase()])).toBe(unit.ma_xa)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is not certain is told at its cell, and nothing is laid over', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (Value | null)[], string])[] = [
    ['KH622', ['ten_xa', 'so'], [null, 5], '2:1 Dòng này không ghi là của xã nào'],
    [
      'KH623',
      ['so', 'ma_xa', 'ten_xa'],
      [5, '99999', 'Gia Viễn'],
      '2:2 Danh mục không có mã xã "99999" → có phải xã Gia Viễn (Ninh Bình, mã 14464)?',
    ],
    ['KH624', ['ten_xa'], ['Gia Vien Bắc'], '2:1 Danh mục không có "Gia Vien Bắc"'],
    [
      'KH624',
      ['ten_xa'],
      ['Gia Viển'],
      '2:1 Danh mục không có "Gia Viển" → có phải phường Gia Viên (Hải Phòng, mã 11359); xã Gia Viễn (Ninh Bình, mã 14464); ',
    ],
    ['KH624', ['ten_xa', 'Tỉnh'], ['Gia Viễn', 'Huế'], '2:1 Danh mục của thành phố Huế không có "Gia Viễn"'],
    ['KH625', ['ten_xa'], ['Tân Tiến'], '2:1 Nhiều nơi cùng tên "Tân Tiến": '],
    [
      'KH627',
      ['ma_xa', 'ten_xa'],
      ['14464', 'Nho Quan'],
      '2:2 Mã và tên không khớp: mã là của xã Gia Viễn (Ninh Bình, mã 14464), dòng này ghi "Nho Quan"',
    ],
    ['KH627', ['ma_xa', 'Tỉnh'], ['14464', 'Huế'], '2:2 Mã và tên không khớp'],
    [
      'KH629',
      ['ten_xa', 'Tỉnh'],
      ['Gia Viễn', 'Nam Định'],
      '2:2 Không có tỉnh, thành phố "Nam Định" → từ ngày 01/7/2025 Nam Định thuộc Ninh Bình',
    ],
  ]
  test.each(cases)('%s of %j %j', (code, headers, row, words) => {
    const data = sheet(headers, row)
    expect(told(base(), data).join('\n')).toContain(`${code} ${words}`)
    expect(means(base(), headers, row)).toBe('')
    expect(overlay(base(), data).value).toBeNull()
    expect(told(base(), data, 'en')[0]).not.toMatch(/undefined|null|\[object/)
  })

  test('names without marks are not guessed at: KH625 names each with its code', () => {
    const [words] = told(base(), sheet(['ten_xa'], ['Nam Dong']))
    expect(words).toMatch(/KH625 .*xã Nam Đông \(Huế, mã 20179\); xã Nam Dong \(Lâm Đồng, mã 24649\)/)
    expect(means(base(), ['ten_xa'], ['xã Nam Dong'])).toBe('24649')
  })

  test('no column tells the commune: KH621, and nothing can be laid over', () => {
    const data = sheet(['Số', 'Người ký'], [1, 'Nguyễn Văn A'])
    expect(overlay(ninhBinh, data).value).toBeNull()
    expect(told(ninhBinh, data)).toEqual([
      'KH621 1:1 Không có cột nào cho biết dòng nào là của xã nào; đang có: "Số", "Người ký" → đặt tên cột mã là ma_xa hoặc cột tên là ten_xa',
    ])
  })

  test('two rows for one unit: KH626 at the second', () => {
    const data = sheet(['ten_xa', 'so'], ['Gia Viễn', 1], ['Nho Quan', 2], ['xã Gia Viễn', 3])
    expect(told(ninhBinh, data)).toEqual([
      'KH626 4:1 Dòng thứ hai của xã Gia Viễn (Ninh Bình, mã 14464); dòng đầu là dòng 2 → giữ lại một dòng',
    ])
    expect(overlay(ninhBinh, data).value).toBeNull()
  })

  test('one misspelt row of many: all faults are told at once, and no unit comes out with or without its data', () => {
    const data = sheet(['ten_xa', 'so'], ['Nho Quan', 1], ['Gia Viển', 2], ['Tam Điệp', 3], ['Nho Quan', 4], [null, 5])
    expect(overlay(ninhBinh, data).value).toBeNull()
    expect(told(ninhBinh, data).map(one => one.slice(0, 9))).toEqual(['KH624 3:1', 'KH622 6:1', 'KH626 5:1'])
    const mended = sheet(['ten_xa', 'so'], ['Nho Quan', 1], ['Gia Viễn', 2], ['Tam Điệp', 3])
    expect(overlay(ninhBinh, mended).value?.rows).toHaveLength(129)
    expect(said(rowOf(ninhBinh, mended, '14464'), 'so')).toBe(2)
  })

  test('a slip that makes the name of a unit elsewhere: KH634, for the selected unit would be made without its data', () => {
    const data = sheet(['ten_xa', 'so'], ['Gia Viên', 1])
    expect(told(ninhBinh, data)[0]).toMatch(
      /^KH634 2:1 "Gia Viên" là phường Gia Viên \(Hải Phòng, mã 11359\), không thuộc nơi được chọn → có phải xã Gia Viễn \(Ninh Bình, mã 14464\)/,
    )
    expect(overlay(ninhBinh, data).value).toBeNull()
  })

  test.each([
    ['its province is given', sheet(['ten_xa', 'Tỉnh'], ['Gia Viên', 'Hải Phòng'])],
    ['its province is given in the same cell', sheet(['ten_xa'], ['phường Gia Viên, Hải Phòng'])],
    ['its code is given', sheet(['ten_xa', 'ma_xa'], ['Gia Viên', '11359'])],
    ['the like unit has a row', sheet(['ten_xa'], ['Gia Viên'], ['Gia Viễn'])],
    ['no selected unit is like it', sheet(['ten_xa'], ['Hoàn Kiếm'])],
  ])('a unit elsewhere is left out where %s', (_why, data) => {
    expect(told(ninhBinh, data)).toEqual([expect.stringMatching(/^KH630 2:1 Bỏ qua 1 dòng/)])
    expect(overlay(ninhBinh, data).value?.rows).toHaveLength(129)
  })
})

describe('what is certain but odd is remarked', () => {
  test('another type word than the list has: KH628, and the list is followed', () => {
    const data = sheet(['Tên xã'], ['Phường Gia Viễn'])
    expect(told(ninhBinh, data)).toEqual([
      'KH628 2:1 Dữ liệu ghi "Phường Gia Viễn", danh mục ngày 01/7/2025 ghi xã Gia Viễn (Ninh Bình, mã 14464); văn bản lấy theo danh ' +
        'mục → sửa tên trong dữ liệu; nếu danh mục đã cũ thì điền các cột loai_xa, ten_day_du, uy_ban',
    ])
    expect(said(rowOf(ninhBinh, data, '14464'), 'ten_day_du')).toBe('xã Gia Viễn')
  })

  test('the type word of a later day: KH628 says which day to ask for, and on that day there is nothing to say', () => {
    const data = sheet(['Tên xã'], ['Phường Bố Hạ'])
    expect(told(base('Bắc Ninh'), data)[0]).toMatch(/^KH628 2:1 .*01\/7\/2025.* → .*--as-of 2026-09-20$/)
    const day = { asOf: '2026-09-20' }
    const later = communeTable(selectCommunes({ provinces: ['Bắc Ninh'], ...day }).value ?? [], 'danh mục')
    const { value, findings } = overlay(later, data, day)
    expect(findings).toEqual([])
    expect(
      said(
        value?.rows.find(row => row.place.file === 'ds.csv'),
        'ten_day_du',
      ),
    ).toBe('phường Bố Hạ')
    const [old] = overlay(later, sheet(['Tên xã'], ['Xã Bố Hạ']), day).findings
    expect(old).toMatchObject({ code: 'KH628', data: { date: '2026-09-20', since: null } })
  })

  test('rows of units that were not selected: KH630 once', () => {
    const data = sheet(['ma_xa'], ['00004'], ['14464'], ['00008'])
    expect(told(ninhBinh, data)).toEqual([
      expect.stringMatching(/^KH630 2:1 Bỏ qua 2 dòng dữ liệu của nơi không được chọn, đầu tiên là phường Ba Đình/),
    ])
  })

  test('data without rows leaves the list as it is', () => {
    expect(overlay(ninhBinh, sheet(['ma_xa'])).value?.rows).toEqual(ninhBinh.rows)
    expect(overlay(ninhBinh, { headers: [], rows: [] })).toEqual({ value: ninhBinh, findings: [] })
  })
})

test('no name, however hostile, makes the overlay throw or find a unit by chance', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', '()', ',', 'xã', 'UBND')),
      given => {
        const { value } = overlay(ninhBinh, sheet(['ten_xa', given], [given, given]))
        expect(value === null || value.rows.length === 129).toBe(true)
      },
    ),
  )
})
