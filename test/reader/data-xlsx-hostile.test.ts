import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { read } from '../support/data-told.ts'
import { anXlsx, rowsOf, sheetOf, xlsxParts, zipped } from '../support/xlsx.ts'

const told = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { table, told: all } = await read(bytes, 'ds.xlsx')
  return table ? ['read', ...all] : all
}
const withSheet = (xml: string): Uint8Array =>
  anXlsx({ sheets: [{ name: 'S', rows: '' }], parts: { 'xl/worksheets/sheet1.xml': xml } })

/** The same zip file, whose directory says that a part has so many bytes. */
const declaring = (zip: Uint8Array, name: string, size: number): Uint8Array => {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const own = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (own === name) view.setUint32(at + 24, size, true)
  }
  return bytes
}

test('other zip files are named', async () => {
  const formatOf = async (parts: Record<string, string>) =>
    (await read(zipped(parts), 'x.xlsx')).findings.map(({ data }) => data)
  expect(await formatOf({ 'word/document.xml': '' })).toEqual([{ format: 'docx' }])
  expect(await formatOf({ 'xl/workbook.bin': '' })).toEqual([{ format: 'xlsb' }])
  expect(await formatOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })).toEqual([{ format: 'ods' }])
  expect(await formatOf({ 'ds.csv': 'a' })).toEqual([{ format: 'zip' }])
})

test('a file cut short or with bytes changed is damaged, never an exception', async () => {
  const sound = sheetOf(
    rowsOf([
      ['a', 'b'],
      ['1', 2],
    ]),
  )
  expect(await told(sound)).toEqual(['read'])
  for (let cut = 4; cut < sound.length; cut += 37) expect(await told(sound.slice(0, cut))).toEqual(['KH646 1'])
  for (let at = 4; at < sound.length; at += 11) {
    const bad = sound.slice()
    bad[at] = (bad[at] ?? 0) ^ 0xff
    expect((await told(bad)).length).toBeGreaterThan(0)
  }
})

test('a part that unpacks to more than the limit is refused, also where the zip file lies about it', async () => {
  const parts = xlsxParts({ sheets: [{ name: 'S', rows: '' }] })
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  const bomb = zipSync({ ...bytes, 'xl/sharedStrings.xml': [new Uint8Array(210 << 20), { level: 1 }] })
  expect(await told(declaring(bomb, 'xl/sharedStrings.xml', 210 << 20))).toEqual(['KH641 1'])
  expect(await told(declaring(bomb, 'xl/sharedStrings.xml', 100))).toEqual(['KH641 1'])
})

test('parts that declare entities, or are missing, are damage', async () => {
  expect(await told(withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'))).toEqual(['KH646 1'])
  const { 'xl/_rels/workbook.xml.rels': _, ...parts } = xlsxParts({ sheets: [{ name: 'S', rows: '' }] })
  expect(await told(zipped(parts))).toEqual(['KH646 1'])
})

test('rows and columns no sheet has, or in no order, are damage', async () => {
  const rows = (xml: string): Uint8Array => withSheet(`<worksheet><sheetData>${xml}</sheetData></worksheet>`)
  expect(await told(rows('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'))).toEqual(['KH646 1'])
  expect(await told(rows('<row r="2"/><row r="1"/>'))).toEqual(['KH646 2'])
  expect(await told(rows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))).toEqual(['KH646 1'])
  expect(await told(rows('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'))).toEqual(['KH646 1'])
  expect(await told(rows('<row r="1"><c r="A1"><v>1'))).toEqual(['KH646 1'])
  expect(await told(rows('<row r="-1"/>'))).toEqual(['KH646 1'])
})

test('far cells cost nothing: the last row and column of a sheet are read like others', async () => {
  const { grid, lines } = await read(
    withSheet(
      '<worksheet><sheetData><row r="1"><c r="XFD1" t="str"><v>a</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    ),
    'ds.xlsx',
  )
  expect(grid).toEqual([{ a: 1 }])
  expect(lines).toEqual([1_048_576])
})

test('cells that point nowhere are damage: texts and formats that do not exist', async () => {
  expect(await told(sheetOf(`${rowsOf([['a']])}<row r="2"><c r="A2" t="s"><v>99</v></c></row>`))).toEqual(['KH646 1'])
  expect(await told(sheetOf(`${rowsOf([['a']])}<row r="2"><c r="A2"><v>x</v></c></row>`))).toEqual(['KH646 1'])
  const { grid } = await read(sheetOf(`${rowsOf([['a']])}<row r="2"><c r="A2" s="99"><v>5</v></c></row>`), 'ds.xlsx')
  expect(grid).toEqual([{ a: 5 }])
})

test('tags without end take no longer than the file is long', async () => {
  expect(await told(withSheet(`<worksheet><sheetData>${'<c "'.repeat(300_000)}`))).toEqual(['KH646 1'])
  expect(await told(withSheet(`<worksheet><sheetData>${'<row><c>'.repeat(50_000)}`))).toEqual(['KH646 1'])
  expect(await told(withSheet(`<worksheet><sheetData>${'<row '.repeat(300_000)}`))).toEqual(['KH646 1'])
})

test('values cannot write XML of their own', async () => {
  const rows = `${rowsOf([['a', 'b']])}<row r="2"><c r="A2"><v>1&lt;/v>&lt;/c></v></c><c r="B2" t="inlineStr"><is><t>&lt;v&gt;</t></is></c></row>`
  expect(await told(sheetOf(rows))).toEqual(['KH646 1'])
})

test('too many rows and cells are refused at their row', async () => {
  expect(await told(sheetOf(rowsOf(Array.from({ length: 100_002 }, () => [1]))))).toEqual(['KH644 100002'])
})
