import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read, utf8 } from '../support/data-told.ts'

const TABLE = [{ ten_xa: 'Đồng Phong', so: '7' }]

const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap(sign => {
      const unit = sign.charCodeAt(0)
      return big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8]
    }),
  )

test('comma, semicolon and tab are found by themselves', async () => {
  for (const sign of [',', ';', '\t']) {
    expect((await read(`ten_xa${sign}so\nĐồng Phong${sign}7\n`, 'ds.csv')).grid).toEqual(TABLE)
  }
})

test('commas in titles do not hide the semicolon that parts the columns', async () => {
  const { grid } = await read('Họ, tên;Chức vụ\nNguyễn Văn A;Chủ tịch\nTrần Thị B;Phó Chủ tịch\n', 'ds.csv')
  expect(grid[1]).toEqual({ 'Họ, tên': 'Trần Thị B', 'Chức vụ': 'Phó Chủ tịch' })
})

test('sep= of Excel names the sign and is no row, and lines keep their numbers', async () => {
  const { grid, lines } = await read('sep=;\nten_xa;so\nA, B;7\n', 'ds.csv')
  expect(grid).toEqual([{ ten_xa: 'A, B', so: '7' }])
  expect(lines).toEqual([3])
})

test('a byte order mark is no part of the first header', async () => {
  expect((await read('\ufefften_xa,so\r\nĐồng Phong,7\r\n', 'ds.csv')).grid).toEqual(TABLE)
})

test('the Unicode Text of Excel, UTF-16 with tabs, is read in both byte orders', async () => {
  for (const big of [true, false]) {
    expect((await read(utf16('ten_xa\tso\r\nĐồng Phong\t7\r\n', big), 'ds.txt')).grid).toEqual(TABLE)
  }
})

test('other encodings are refused at their first line, with the way to save', async () => {
  const tcvn3 = Uint8Array.from([...utf8('ten_xa,so\nA,1\nX'), 0xb7, ...utf8('a,2\n')])
  const { table, told } = await read(tcvn3, 'ds.csv')
  expect(table).toBeNull()
  expect(told).toEqual(['KH642 3'])
  expect((await read(utf16('ten_xa,so\n', false).slice(2), 'ds.csv')).told).toEqual(['KH642 1'])
  expect((await read(Uint8Array.from([1, 2, 0, 0, 0, 0, 0, 9, 0, 0]), 'ds.csv')).told).toEqual(['KH640 1'])
})

test('a row after a cell with line breaks still has the line of the file', async () => {
  const { grid, lines } = await read('ten_xa,ghi_chu\r\nA,"một\r\nhai\r\nba"\r\n\r\nB,x\r\n', 'ds.csv')
  expect(grid).toEqual([
    { ten_xa: 'A', ghi_chu: 'một\nhai\nba' },
    { ten_xa: 'B', ghi_chu: 'x' },
  ])
  expect(lines).toEqual([2, 6])
})

test('quotes: doubled inside, free in a cell without quotes, blanks before them', async () => {
  expect((await read('a,b\n"Xã ""Anh hùng"", A",1\n', 'ds.csv')).grid).toEqual([{ a: 'Xã "Anh hùng", A', b: '1' }])
  expect((await read('a,b\nXã "Anh hùng",1\n', 'ds.csv')).grid).toEqual([{ a: 'Xã "Anh hùng"', b: '1' }])
  expect((await read('a,b\n1, "x, y"\n', 'ds.csv')).grid).toEqual([{ a: '1', b: 'x, y' }])
})

test('a quote that is not closed, or not doubled, is told at its line', async () => {
  const open = await read('a,b\n1,2\n\n3,"x\n4,5\n', 'ds.csv')
  expect(open.table).toBeNull()
  expect(open.told).toEqual(['KH643 4'])
  expect(open.findings[0]?.data).toEqual({ closed: false })
  expect((await read('a,b,c\nXã "A",1,2\n"B "C", D",4\n', 'ds.csv')).told).toEqual(['KH643 3'])
  expect((await read('a,b\nXã "A",1\n"""B""",2\n', 'ds.csv')).grid).toEqual([
    { a: 'Xã "A"', b: '1' },
    { a: '"B"', b: '2' },
  ])
  const inner = await read('a,b\n1,"Xã "A", B"\n', 'ds.csv')
  expect(inner.told).toEqual(['KH643 2'])
  expect(inner.findings[0]?.data).toEqual({ closed: true })
})

test('empty cells are left out, empty lines and rows skipped, short rows taken', async () => {
  const { grid, lines } = await read('a,b,c\n\n1,,3\n , \u200b,\n,,\n4\n', 'ds.csv')
  expect(grid).toEqual([{ a: '1', c: '3' }, { a: '4' }])
  expect(lines).toEqual([3, 6])
})

test('empty cells beyond the header are nothing; a filled one is kept for the row to fail', async () => {
  const { table } = await read('a,b\n1,2,,\n3,4,x\n', 'ds.csv')
  expect(table?.rows[0]?.cells.has('')).toBe(false)
  expect(table?.rows[1]?.cells.get('')).toMatchObject({ value: 'x', place: { line: 3, column: 3 } })
})

test('a column without header is told once and not read', async () => {
  const { grid, told } = await read('a,,b\n1,x,2\n3,y,4\n', 'ds.csv')
  expect(told).toEqual(['KH661 1:2'])
  expect(grid[0]).toEqual({ a: '1', b: '2' })
})

test('a file without separator is one column', async () => {
  expect((await read('ten_xa\nĐồng Phong\n', 'ds.csv')).grid).toEqual([{ ten_xa: 'Đồng Phong' }])
})

test('headers are one line, in NFC, without blanks around them', async () => {
  const { table } = await read('" Tên\n xã ",so\nA,1\n'.normalize('NFD'), 'ds.csv')
  expect(table?.headers.map(({ name }) => name)).toEqual(['Tên xã', 'so'])
  expect(table?.headers[1]?.place).toEqual({ file: 'ds.csv', sheet: null, line: 1, column: 2, name: 'so' })
})

test('an empty file has neither headers nor rows', async () => {
  for (const text of ['', '\n\n', ' , \n']) {
    expect((await read(text, 'ds.csv')).table).toEqual({ headers: [], rows: [] })
  }
})

test('too many rows or columns are refused before memory is', async () => {
  expect((await read(`a\n${'1\n'.repeat(100_001)}`, 'ds.csv')).told).toEqual(['KH644 100002'])
  expect((await read(`${'a,'.repeat(501)}\n1\n`, 'ds.csv')).told).toEqual(['KH645 1:501'])
  const wide = `${Array.from({ length: 500 }, (_, i) => `c${i}`).join(',')}\n${`${'1,'.repeat(499)}1\n`.repeat(4_001)}`
  expect((await read(wide, 'ds.csv')).told).toEqual(['KH645 4002'])
  expect((await read(new Uint8Array((25 << 20) + 1), 'ds.csv')).told).toEqual(['KH641 1'])
})

test('headers like __proto__ and constructor are headers', async () => {
  const { table } = await read('__proto__,constructor,a\nx,y,z\n', 'ds.csv')
  expect([...(table?.rows[0]?.cells.keys() ?? [])]).toEqual(['__proto__', 'constructor', 'a'])
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

const quoted = (cell: string, sign: string): string =>
  /["\n\r]/.test(cell) || cell.includes(sign) || cell.startsWith(' ') ? `"${cell.replaceAll('"', '""')}"` : cell

test('what a careful writer wrote is read back the same, whatever the sign and the line ends', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ế', 'Đ', ' ', '"', ',', ';', '\t', '\n', "'", '='), maxLength: 8 })
    .map(text => text.trim())
  const line = fc.array(cell, { minLength: 3, maxLength: 3 })
  const ends = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      ends,
      async (lines, sign, end) => {
        const header = ['mot', 'hai', 'ba']
        const text = [header, ...lines].map(cells => cells.map(one => quoted(one, sign)).join(sign) + end).join('')
        const expected = lines
          .map(cells => Object.fromEntries(cells.map((one, i) => [header[i], one]).filter(([, one]) => one !== '')))
          .filter(row => Object.keys(row).length > 0)
        const sep = `sep=${sign}\n`
        expect((await read(sep + text, 'ds.csv')).grid).toEqual(expected)
      },
    ),
    { numRuns: 150 },
  )
})

test('no bytes make the reading fail but by findings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.yaml', 'a.xlsx'),
      async (bytes, file) => {
        const { table, told } = await read(bytes, file)
        expect(table !== null || told.length > 0).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
