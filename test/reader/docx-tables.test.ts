import { expect, test } from 'vitest'
import { para, run, style } from '../support/a-docx.ts'
import { blocksOf, firstTable, paragraphsIn, words } from '../support/read-docx.ts'

const mid = (value: number) => expect.closeTo(value, 1)
const width = (twips: number, more = ''): string => `<w:tcPr><w:tcW w:w="${twips}" w:type="dxa"/>${more}</w:tcPr>`
const cell = (text: string, properties = ''): string => `<w:tc>${properties}${para(text)}</w:tc>`
const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const table = (rows: string, properties = '', grid = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
const ALL = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:color="112233"/>`).join('')}</w:tblBorders>`

test('columns are as wide as their cells ask, else as the grid says, else alike', () => {
  const grid = '<w:gridCol w:w="1000"/><w:gridCol w:w="2000"/>'
  expect(firstTable(table(row(cell('a', width(567)) + cell('b')), '', grid)).columns).toEqual([mid(10), mid(35.3)])
  expect(firstTable(table(row(cell('a') + cell('b')))).columns).toEqual([mid(82.5), mid(82.5)])
  const half = '<w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>'
  expect(firstTable(table(row(cell('a', half) + cell('b', half)))).columns).toEqual([mid(82.5), mid(82.5)])
})

test('cells span columns, and rows that skip some are filled up', () => {
  const rows =
    row(cell('a') + cell('b') + cell('c')) +
    row(cell('d', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>') + cell('e')) +
    row(cell('f'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>') +
    row(cell('g'))
  const read = firstTable(table(rows))
  expect(read.columns.length).toBe(3)
  expect(read.rows.map(({ cells }) => cells.map(({ span }) => span))).toEqual([
    [1, 1, 1],
    [2, 1],
    [1, 1, 1],
    [1, 2],
  ])
})

test('of cells joined downwards the text stands in the first', () => {
  const merge = (value: string) => `<w:tcPr><w:vMerge ${value}/></w:tcPr>`
  const read = firstTable(
    table(row(cell('a', merge('w:val="restart"')) + cell('b')) + row(cell('ẩn', merge('')) + cell('c'))),
  )
  expect(paragraphsIn([read]).map(words)).toEqual(['a', 'b', 'c'])
  expect(read.rows[1]?.cells[0]?.blocks).toEqual([])
})

test('borders are drawn or not; padding is half of both sides', () => {
  expect(firstTable(table(row(cell('a')), ALL))).toMatchObject({ borders: true, colour: '112233', padding: mid(2) })
  const margins = '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar>'
  expect(firstTable(table(row(cell('a')), margins))).toMatchObject({ borders: false, padding: mid(2.6) })
  const own =
    '<w:tcPr><w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders><w:tcMar><w:left w:w="0"/><w:right w:w="0"/></w:tcMar></w:tcPr>'
  expect(firstTable(table(row(cell('a', own)), ALL))).toMatchObject({ borders: false, padding: 0 })
})

test('a table’s style gives borders, padding and the look of its cells, of the first row its own', () => {
  const inner = `<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr><w:tblPr>${ALL}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>`
  const styles = style('Luoi', inner, '', 'table')
  const rows = row(cell('a')) + row(cell('b'))
  const read = (look: string) => firstTable({ body: table(rows, `<w:tblStyle w:val="Luoi"/>${look}`), styles })
  const formats = (look: string) =>
    paragraphsIn([read(look)]).map(({ runs, format }) => [runs[0]?.format.bold, runs[0]?.format.italic, format.align])
  expect(read('').borders).toBe(true)
  expect(formats('<w:tblLook w:firstRow="1"/>')).toEqual([
    [true, true, 'center'],
    [false, true, 'center'],
  ])
  expect(formats('<w:tblLook w:val="0020"/>')[0]).toEqual([true, true, 'center'])
  expect(formats('<w:tblLook w:val="0000"/>')[0]).toEqual([false, true, 'center'])
})

test('rows: header, cannot split, exact height, and at least so high where nothing stands in them', () => {
  const height = (rule: string) => `<w:trHeight w:val="567" w:hRule="${rule}"/>`
  const read = firstTable(
    table(
      row(cell('a'), `<w:tblHeader/><w:cantSplit/>${height('exact')}`) +
        row(cell('b'), height('atLeast')) +
        row(cell(''), height('atLeast')),
    ),
  )
  expect(read.rows).toMatchObject([
    { header: true, cantSplit: true, height: mid(10) },
    { header: false, cantSplit: false, height: null },
    { height: mid(10) },
  ])
})

test('tables in tables, cells set to the middle, tables set to the middle', () => {
  const inner = table(row(cell('trong', '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>')), '<w:jc w:val="center"/>')
  const [outer] = blocksOf(table(row(`<w:tc>${inner}<w:p/></w:tc>`), '<w:tblpPr w:tblpXSpec="center"/>'))
  expect(outer).toMatchObject({
    align: 'center',
    rows: [
      {
        cells: [
          {
            blocks: [
              { kind: 'table', align: 'center', rows: [{ cells: [{ vertical: 'center' }] }] },
              { kind: 'paragraph' },
            ],
          },
        ],
      },
    ],
  })
})

test('a table says where its first paragraph stands', () => {
  expect(firstTable(para('x') + table(row(cell('a')))).origin).toBe('word/document.xml#2')
})

test('a table without cells is nothing', () => {
  expect(blocksOf(table(''))).toEqual([])
  expect(blocksOf(table(row('')))).toEqual([])
})

test('a cell within a content control is a cell, a row too', () => {
  const wrapped = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
  expect(paragraphsIn(blocksOf(table(wrapped(row(wrapped(cell('a')) + cell('b')))))).map(words)).toEqual(['a', 'b'])
  expect(paragraphsIn(blocksOf(table(row(`<w:tc>${wrapped(para(run('c')))}</w:tc>`)))).map(words)).toEqual(['c'])
})
