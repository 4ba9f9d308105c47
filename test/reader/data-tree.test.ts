import { expect, test } from 'vitest'
import { read } from '../support/data-told.ts'

const ROWS = '- ten_xa: Đồng Phong\n  so: 7\n- ten_xa: Văn Phú\n  cac_thon:\n    - Bản Lượt\n    - Khe Nà\n'

test('a list of maps in YAML is a table whose rows and values know their lines', async () => {
  const { table, grid, lines } = await read(ROWS, 'ds.yaml')
  expect(grid).toEqual([
    { ten_xa: 'Đồng Phong', so: 7 },
    { ten_xa: 'Văn Phú', cac_thon: ['Bản Lượt', 'Khe Nà'] },
  ])
  expect(lines).toEqual([1, 3])
  const place = { file: 'ds.yaml', sheet: null, line: 2, column: null, name: 'so' }
  expect(table?.rows[0]?.cells.get('so')?.place).toEqual(place)
  expect(table?.headers.map(({ name }) => name)).toEqual(['ten_xa', 'so', 'cac_thon'])
})

test('the list may stand under du_lieu, in .yml too', async () => {
  const under = `# danh sách\ndu_lieu:\n${ROWS.replace(/^/gm, '  ').trimEnd()}\n`
  expect(await read(under, 'ds.yml')).toMatchObject({ lines: [3, 5], told: [] })
})

test('keys may be titles with blanks and colons of other slips are none here', async () => {
  const { grid, told } = await read('- Tên riêng của xã: Đồng Phong\n- Tên riêng của xã: Văn Phú\n', 'ds.yaml')
  expect(grid).toEqual([{ 'Tên riêng của xã': 'Đồng Phong' }, { 'Tên riêng của xã': 'Văn Phú' }])
  expect(told).toEqual([])
})

test('codes keep their zeros and long codes their digits, also without quotes and inside', async () => {
  const { grid } = await read(
    '- {ma: 007, dai: 012345678901234567, dai2: 12345678901234567, gia: 1.5, trong: {ma: 01}}\n',
    'ds.yaml',
  )
  expect(grid).toEqual([
    { ma: '007', dai: '012345678901234567', dai2: '12345678901234567', gia: 1.5, trong: { ma: '01' } },
  ])
})

test('empty values and empty rows are left out', async () => {
  const { grid } = await read('- {a: , b: "", c: "  ", d: null, e: ["", x], f: 0}\n- {}\n-\n- {a: 1}\n', 'ds.yaml')
  expect(grid).toEqual([{ e: ['x'], f: 0 }, { a: 1 }])
})

test('JSON is the same, with lines', async () => {
  const json = '[\n  {"ten_xa": "Đồng Phong", "so": 7},\n  {"nguoi_ky": {"ho_ten": "Nguyễn Văn A"}}\n]\n'
  const { grid, lines, told } = await read(json, 'ds.json')
  expect(grid).toEqual([{ ten_xa: 'Đồng Phong', so: 7 }, { nguoi_ky: { ho_ten: 'Nguyễn Văn A' } }])
  expect([lines, told]).toEqual([[2, 3], []])
  expect((await read('{"du_lieu":[{"a":"\\u00e1\\/b"}]}', 'ds.json')).grid).toEqual([{ a: 'á/b' }])
})

test('large JSON is read with the numbers of its rows', async () => {
  const rows = Array.from({ length: 6_000 }, (_, i) => ({ ten_xa: `Xã ${i}`, mo_ta: 'x'.repeat(200) }))
  const { table, lines } = await read(JSON.stringify({ du_lieu: rows }), 'ds.json')
  expect(table?.rows[5_999]?.cells.get('ten_xa')?.value).toBe('Xã 5999')
  expect([lines[0], lines[5_999]]).toEqual([1, 6_000])
})

test('what is no list of rows is told with its place', async () => {
  expect((await read('ten_xa: Đồng Phong\n', 'ds.yaml')).told).toEqual(['KH650 1'])
  expect((await read('du_lieu: Đồng Phong\n', 'ds.yaml')).told).toEqual(['KH650 1'])
  expect((await read('"x"', 'ds.json')).told).toEqual(['KH650 1'])
  const { table } = await read('- a: 1\n- Đồng Phong\n', 'ds.yaml')
  expect(table?.rows[1]?.cells.get('')).toMatchObject({ value: 'Đồng Phong', place: { line: 2, column: null } })
})

test('faults of YAML and JSON stand at their lines', async () => {
  expect((await read('- a: 1\n- b: [1\n- c: 2\n', 'ds.yaml')).told[0]).toMatch(/^KH1\d\d [23]$/)
  expect((await read('- a: &x 1\n- b: *x\n', 'ds.yaml')).told).toEqual(['KH107 1', 'KH106 2'])
  expect((await read('- a: 1\n  a: 2\n', 'ds.yaml')).told).toEqual(['KH112 2'])
  expect((await read('[\n  {"a": 1},\n  {"a" 2}\n]', 'ds.json')).told).toEqual(['KH651 3'])
  expect((await read('[\n  {"a": 1}\n', 'ds.json')).told).toEqual(['KH651 2'])
  expect((await read('[{"a": 1, "a": 2}]', 'ds.json')).told).toEqual(['KH112 1'])
})

test('an empty file is an empty table', async () => {
  for (const file of ['ds.yaml', 'ds.json']) {
    expect((await read('\n', file)).table).toEqual({ headers: [], rows: [] })
  }
})

test('depth, size and rows have limits', async () => {
  const deep = (levels: number): string => `[{"a": ${'['.repeat(levels)}${']'.repeat(levels)}}]`
  expect((await read(deep(100), 'ds.json')).told).toEqual(['KH652 1'])
  expect((await read(deep(20_000), 'ds.json')).told).toEqual(['KH652 1'])
  expect((await read(`- a: ${'['.repeat(100)}`, 'ds.yaml')).told).toEqual(['KH114 1'])
  expect((await read(`- a: ${'x'.repeat(4 << 20)}`, 'ds.yaml')).told).toEqual(['KH641 1'])
  expect((await read(`[${'{"a":12345},'.repeat(100_001)}{"a":1}]`, 'ds.json')).told).toEqual(['KH644 100001'])
  const wide = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`c${i}`, 1]))
  expect((await read(JSON.stringify([wide]), 'ds.json')).told).toEqual(['KH645 1'])
})

test('keys like __proto__ are keys', async () => {
  const { table } = await read('[{"__proto__": {"x": 1}, "constructor": "y"}]', 'ds.json')
  expect([...(table?.rows[0]?.cells.keys() ?? [])]).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(table?.rows[0]?.cells.get('__proto__')?.value)).toBeNull()
})
