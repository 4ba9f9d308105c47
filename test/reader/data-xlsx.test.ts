import { expect, test } from 'vitest'
import { gridOf, read, utf8 } from '../support/data-told.ts'
import { anXlsx, rowsOf, sheetOf } from '../support/xlsx.ts'

/** One row under the headers a, b, c …: the cells are XML without their address. */
const cellsOf = async (cells: readonly string[], more: Parameters<typeof sheetOf>[1] = {}) => {
  const header = cells.map((_, i) => `h${i + 1}`)
  const made = cells.map((cell, i) => `<c r="${'ABCDEFGH'[i]}2" ${cell}</c>`).join('')
  const { grid, told } = await read(sheetOf(`${rowsOf([header])}<row r="2">${made}</row>`, more), 'ds.xlsx')
  return { row: Object.values(grid[0] ?? {}), told }
}

test('texts, numbers and yes or no are read with the sheet, row and column they stand in', async () => {
  const { table, grid } = await read(
    sheetOf(
      rowsOf([
        ['ten_xa', 'so', 'co_hoi_thi'],
        ['Đồng Phong', 7, true],
      ]),
    ),
    'ds.xlsx',
  )
  expect(grid).toEqual([{ ten_xa: 'Đồng Phong', so: 7, co_hoi_thi: true }])
  expect(table?.rows[0]?.cells.get('so')?.place).toEqual({
    file: 'ds.xlsx',
    sheet: 'Xã',
    line: 2,
    column: 2,
    name: 'so',
  })
})

test('shared and rich texts are whole, with entities, escapes and without phonetic hints', async () => {
  const strings =
    '<si><t>Xã &amp; phường</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Đồng </t></r><r><t>Phong</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>một_x000D_&#10;hai</t></si>'
  const { row } = await cellsOf(['t="s"><v>0</v>', 't="s"><v>1</v>', 't="s"><v>2</v>'], { strings })
  expect(row).toEqual(['Xã & phường', 'Đồng Phong', 'một\r\nhai'])
})

test('a date is the day that the sheet shows, in any time zone', async () => {
  const formats = ['dd/mm/yyyy', '[$-42A]dd mmmm yyyy;@', 'mm/yyyy', 'h:mm', 'dd/mm/yyyy hh:mm']
  const { row } = await cellsOf(
    [
      's="1"><v>46048</v>',
      's="2"><v>46048</v>',
      's="3"><v>46048</v>',
      's="4"><v>0.3541666666666667</v>',
      's="5"><v>46048.354166666664</v>',
      't="d"><v>2026-01-26T00:00:00</v>',
    ],
    { formats },
  )
  expect(row).toEqual(['2026-01-26', '2026-01-26', '2026-01', '08:30', '2026-01-26 08:30', '2026-01-26'])
})

test('days counted from 1904, as on old Macs, are the same days', async () => {
  const { row } = await cellsOf(['s="1"><v>44586</v>'], { formats: ['dd/mm/yyyy'], from1904: true })
  expect(row).toEqual(['2026-01-26'])
})

test('codes keep the zeros that people see; numbers lose the noise of floating point', async () => {
  const formats = ['00000', '#,##0', '0.00', '00000;[Red]-00000']
  const { row } = await cellsOf(
    [
      't="inlineStr"><is><t>01234</t></is>',
      's="1"><v>1234</v>',
      's="2"><v>1000000</v>',
      's="3"><v>0.30000000000000004</v>',
      's="4"><v>42</v>',
      '><v>1234</v>',
    ],
    { formats },
  )
  expect(row).toEqual(['01234', '01234', 1000000, 0.3, '00042', 1234])
})

test('a percent is the text that people see', async () => {
  const { row } = await cellsOf(['s="1"><v>0.07</v>', 's="2"><v>0.125</v>'], { formats: ['0%', '0.0%'] })
  expect(row).toEqual(['7%', '12,5%'])
})

test('a formula gives its result; without one, or with an error, its cell says so', async () => {
  const { row } = await cellsOf([
    '><f>1+1</f><v>2</v>',
    't="str"><f>A1&amp;B1</f><v>Xã A</v>',
    't="str"><f>A1</f><v></v>',
    '><f>SUM(A1:A2)</f>',
    't="e"><f>1/0</f><v>#DIV/0!</v>',
    't="e"><v>#N/A</v>',
  ])
  expect(row).toEqual([2, 'Xã A', '=SUM(A1:A2)', '#DIV/0!', '#N/A'])
})

test('hidden rows are left out and told, empty ones are nothing, gaps keep their numbers', async () => {
  const rows = `${rowsOf([
    ['a', 'b'],
    ['1', null],
  ])}<row r="3" hidden="1"><c r="A3"><v>9</v></c></row><row r="5" hidden="1"/><row r="7"><c r="A7" s="0"/></row><row r="9"><c r="B9"><v>5</v></c></row><row r="1048576"><c r="A1048576"/></row>`
  const { grid, lines, told } = await read(sheetOf(rows), 'ds.xlsx')
  expect(grid).toEqual([{ a: '1' }, { b: 5 }])
  expect(lines).toEqual([2, 9])
  expect(told).toEqual(['KH649 1'])
})

test('the first visible sheet is read, another one by its name, and the rest is told', async () => {
  const sheets = [
    { name: 'Ẩn', rows: rowsOf([['a'], ['ẩn']]), state: 'hidden' },
    { name: 'Xã & phường', rows: rowsOf([['a'], ['xã']]) },
    { name: 'Huyện', rows: rowsOf([['a'], ['huyện']]) },
  ]
  const bytes = anXlsx({ sheets })
  const first = await read(bytes, 'ds.xlsx')
  expect(first.grid).toEqual([{ a: 'xã' }])
  expect(first.told).toEqual(['KH648 1'])
  expect(first.findings[0]?.data).toEqual({ read: 'Xã & phường', others: '"Huyện"' })
  expect((await read(bytes, 'ds.xlsx', 'huyện ')).grid).toEqual([{ a: 'huyện' }])
  expect((await read(bytes, 'ds.xlsx', 'Ẩn')).told).toEqual([])
  const none = await read(bytes, 'ds.xlsx', 'Tỉnh')
  expect(none.table).toBeNull()
  expect(none.findings).toMatchObject([
    { code: 'KH647', data: { given: 'Tỉnh', sheets: '"Ẩn", "Xã & phường", "Huyện"' } },
  ])
  expect((await read(anXlsx({ sheets: sheets.slice(0, 1) }), 'ds.xlsx')).told).toEqual(['KH647 1'])
})

test('a value merged over rows holds for each of them, one merged over columns stays one', async () => {
  const rows = rowsOf([
    ['tinh', 'xa', 'so'],
    ['Ninh Bình', 'A', 1],
    [null, 'B', 2],
    [null, 'C', 3],
    ['Huế', 'D', 4],
  ])
  const { grid } = await read(
    sheetOf(rows, { after: '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B5:C5"/></mergeCells>' }),
    'ds.xlsx',
  )
  expect(grid.map(({ tinh }) => tinh)).toEqual(['Ninh Bình', 'Ninh Bình', 'Ninh Bình', 'Huế'])
  expect(grid[3]).toEqual({ tinh: 'Huế', xa: 'D', so: 4 })
})

test('a title merged over the table is no header', async () => {
  const rows = `${rowsOf([['DANH SÁCH CÁC XÃ']])}${rowsOf(
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    3,
  )}`
  const { grid, lines } = await read(
    sheetOf(rows, { after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }),
    'ds.xlsx',
  )
  expect(grid).toEqual([{ a: '1', b: '2' }])
  expect(lines).toEqual([4])
})

test('notes beside the table are told once, not read, and spoil no row', async () => {
  const { grid, told } = await read(
    sheetOf(
      rowsOf([
        ['a', null],
        ['1', 'ghi chú'],
        ['2', 'nữa'],
      ]),
    ),
    'ds.xlsx',
  )
  expect(grid).toEqual([{ a: '1' }, { a: '2' }])
  expect(told).toEqual(['KH661 1:2'])
})

test('sheets whose XML has prefixes, comments and cells without addresses are read', async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <row r="9"><c r="A9"><v>1</v></c></row> --><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>b > c</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  const { grid } = await read(
    anXlsx({ sheets: [{ name: 'S', rows: '' }], parts: { 'xl/worksheets/sheet1.xml': xml } }),
    'ds.xlsx',
  )
  expect(grid).toEqual([{ a: 1, 'b > c': 2 }])
})

test('the content decides, not the name', async () => {
  const bytes = sheetOf(rowsOf([['a'], ['1']]))
  for (const name of ['ds.csv', 'ds.yaml', 'ds']) expect((await read(bytes, name)).grid).toEqual([{ a: '1' }])
  expect((await read('a,b\n1,2\n', 'ds.xlsx')).grid).toEqual([{ a: '1', b: '2' }])
  expect((await read('a\tb\n1\t2\n', 'ds.xls')).grid).toEqual([{ a: '1', b: '2' }])
})

test('a sheet asked of a file without sheets is told', async () => {
  const { grid, told } = await read('a\n1\n', 'ds.csv', 'Xã')
  expect(grid).toEqual([{ a: '1' }])
  expect(told).toEqual(['KH653 1'])
})

test('a long sheet is read whole, across the pieces in which the library takes it', async () => {
  const count = 20_000
  const rows = Array.from({ length: count }, (_, i) => [`Xã ${i} & ế`, i, `mô tả của xã thứ ${i}`])
  const { table } = await read(sheetOf(rowsOf([['a', 'b', 'c'], ...rows])), 'ds.xlsx')
  const wrong = gridOf(table).findIndex(
    ({ a, b, c }, i) => a !== `Xã ${i} & ế` || b !== i || c !== `mô tả của xã thứ ${i}`,
  )
  expect([table?.rows.length, wrong]).toEqual([count, -1])
})

test('other kinds of files are named, with what to do', async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]
  const formatOf = async (bytes: Uint8Array, file: string) =>
    (await read(bytes, file)).findings.map(({ code, data }) => ({ code, ...data }))
  expect(await formatOf(Uint8Array.from(ole), 'ds.xls')).toEqual([{ code: 'KH640', format: 'xls' }])
  const encrypted = Uint8Array.from([...ole, ...[...'EncryptedPackage'].flatMap(one => [one.charCodeAt(0), 0])])
  expect(await formatOf(encrypted, 'ds.xlsx')).toEqual([{ code: 'KH640', format: 'encrypted' }])
  expect(await formatOf(utf8('<html><table><tr><td>1</td></tr></table>'), 'ds.xls')).toEqual([
    { code: 'KH640', format: 'html' },
  ])
  expect(await formatOf(utf8('%PDF-1.7'), 'ds.csv')).toEqual([{ code: 'KH640', format: 'pdf' }])
  expect(await formatOf(utf8('a,b\n1,2\n'), 'ds.dat')).toEqual([{ code: 'KH640', format: 'other' }])
})
