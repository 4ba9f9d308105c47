import { expect, test } from 'vitest'
import { para, run } from '../support/a-docx.ts'
import { blocksOf, firstTable, paragraphsIn, rulesOf, sectionOf, words } from '../support/read-docx.ts'

/** 50 mm in EMU and in twips. */
const EMU = 1_800_000
const border = (sides: string, kind = 'single'): string =>
  `<w:pBdr>${sides
    .split(' ')
    .map(side => `<w:${side} w:val="${kind}" w:sz="4" w:space="1" w:color="auto"/>`)
    .join('')}</w:pBdr>`

const shape = (geometry: string, more = ''): string =>
  `<a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm/><a:prstGeom prst="${geometry}"/>${more}</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`
const anchor = (position: string, inner: string, cx = EMU, cy = 0): string =>
  `<w:r><w:drawing><wp:anchor><wp:positionH ${position}</wp:positionH><wp:extent cx="${cx}" cy="${cy}"/>${inner}</wp:anchor></w:drawing></w:r>`
const inline = (inner: string, cx = EMU, cy = 0): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/>${inner}</wp:inline></w:drawing></w:r>`
const pict = (inner: string): string => `<w:r><w:pict>${inner}</w:pict></w:r>`
const mid = (value: number) => expect.closeTo(value, 1)

test('the border under a text goes from indent to indent and stands after the text', () => {
  const blocks = blocksOf(para('Độc lập', `${border('bottom')}<w:ind w:left="2835" w:right="2835"/>`))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'rule'])
  expect(blocks[1]).toMatchObject({
    length: mid(65),
    room: mid(165),
    offset: mid(0),
    gap: 1,
    solid: true,
    made: 'border',
    under: 'doan',
  })
})

test('an empty paragraph with a border is a line with the blanks around it', () => {
  const line = (sides: string) =>
    rulesOf(para('', `${border(sides)}<w:spacing w:before="40" w:after="60"/><w:rPr><w:sz w:val="2"/></w:rPr>`))
  expect(line('top')).toMatchObject([{ length: mid(165), gap: 2, after: 3 }])
  const [high] = rulesOf(para('', `${border('bottom')}<w:rPr><w:sz w:val="28"/></w:rPr>`))
  expect(high?.gap).toBeCloseTo(16.1, 1)
})

test('lines that are dashed, dotted or double are not solid; none is none', () => {
  const solid = (kind: string) => rulesOf(para('x', border('bottom', kind))).map(rule => rule.solid)
  expect(['single', 'thick', 'double', 'dashed', 'dotted', 'nil', 'none'].map(solid)).toEqual([
    [true],
    [true],
    [false],
    [false],
    [false],
    [],
    [],
  ])
})

test('neighbours with the same border share one frame, so one line', () => {
  expect(blocksOf(para('a', border('bottom')) + para('b', border('bottom'))).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'rule',
  ])
})

test('a border on all sides is a box, one for neighbours that share it', () => {
  const all = `${border('top left bottom right')}<w:ind w:left="3000" w:right="3000"/>`
  const table = firstTable(para('HỎA TỐC', all) + para('HẸN GIỜ', all) + para('x'))
  expect(table).toMatchObject({ borders: true, columns: [mid(59.2)], align: 'center' })
  expect(paragraphsIn(table.rows[0]?.cells[0]?.blocks ?? []).map(words)).toEqual(['HỎA TỐC', 'HẸN GIỜ'])
})

test('underscores and dashes in a paragraph of their own are a line as long as they print', () => {
  const [line] = rulesOf(para(run('_'.repeat(10), '<w:sz w:val="28"/>'), '<w:jc w:val="center"/>'))
  expect(line).toMatchObject({ length: mid(24.7), offset: 0, made: 'underscores', solid: true })
  expect(rulesOf(para('----------'))).toMatchObject([{ solid: false }])
  expect(rulesOf(para('---'))).toEqual([])
  expect(rulesOf(para('_ a _'))).toEqual([])
})

test('a drawn line in the text stands where the paragraph is aligned', () => {
  const line = (align: string) => rulesOf(para(inline(shape('line')), `<w:jc w:val="${align}"/>`))
  expect(line('center')).toMatchObject([{ length: mid(50), offset: mid(0), made: 'line', solid: true }])
  expect(line('left')).toMatchObject([{ offset: mid(-57.5) }])
  expect(line('right')).toMatchObject([{ offset: mid(57.5) }])
})

test('a floating line is placed by its column, the margins or the page', () => {
  const at = (position: string) =>
    rulesOf(para(`${run('x')}${anchor(position, shape('straightConnector1'))}`))[0]?.offset
  expect(at('relativeFrom="column"><wp:align>center</wp:align>')).toBeCloseTo(0, 2)
  expect(at('relativeFrom="margin"><wp:posOffset>2070000</wp:posOffset>')).toBeCloseTo(0, 1)
  expect(at('relativeFrom="page"><wp:posOffset>3150000</wp:posOffset>')).toBeCloseTo(0, 1)
  expect(at('relativeFrom="page"><wp:align>center</wp:align>')).toBeCloseTo(-7.5, 1)
  expect(at('relativeFrom="character"><wp:posOffset>0</wp:posOffset>')).toBe(null)
})

test('a floating line in a cell is placed by the cell', () => {
  const cell = (width: number, inner: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`
  const drawn = para(`${run('x')}${anchor('relativeFrom="page"><wp:posOffset>4932000</wp:posOffset>', shape('line'))}`)
  const zero =
    '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
  // The page's edge is 30 mm from the text, the second column begins 65 mm farther and is 100 mm wide: 137 + 25 = 95 + 50 + 17.
  const [rule] = rulesOf(`<w:tbl>${zero}<w:tr>${cell(3685, para('a'))}${cell(5669, drawn)}</w:tr></w:tbl>`)
  expect(rule).toMatchObject({ room: mid(100), offset: mid(17) })
})

test('the line hangs after the paragraph it is anchored in', () => {
  const body =
    para('Tiêu ngữ') +
    para(`${anchor('relativeFrom="column"><wp:align>center</wp:align>', shape('line'))}${run('sau')}`)
  expect(blocksOf(body).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'rule'])
})

test('dashed, doubled, turned, upright and unseen lines', () => {
  const lines = (more: string, cx = EMU, cy = 0) => rulesOf(para(inline(shape('line', more), cx, cy)))
  expect(lines('<a:ln><a:prstDash val="dash"/></a:ln>')).toMatchObject([{ solid: false }])
  expect(lines('<a:ln cmpd="dbl"/>')).toMatchObject([{ solid: false }])
  expect(lines('<a:ln><a:noFill/></a:ln>')).toEqual([])
  expect(lines('', 0, EMU)).toEqual([])
  const turned = shape('line').replace('<a:xfrm/>', '<a:xfrm rot="5400000"/>')
  expect(rulesOf(para(inline(turned, 0, EMU)))).toMatchObject([{ length: mid(50) }])
})

test('a flat rectangle is a line, a high one a graphic', () => {
  expect(rulesOf(para(inline(shape('rect'), EMU, 9525)))).toMatchObject([{ length: mid(50) }])
  expect(sectionOf(para(inline(shape('rect'), EMU, EMU)))).toMatchObject({ pictures: 1 })
})

test('only one of a drawing and its VML twin is read', () => {
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${inline(shape('line')).slice(5, -6)}</mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="100pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  expect(rulesOf(para(both))).toMatchObject([{ length: mid(50) }])
})

test('lines in VML: v:line, connectors, flat shapes, horizontal rules', () => {
  const vml = (inner: string) => rulesOf(para(`${run('x')}${pict(inner)}`))
  const free = 'position:absolute;mso-position-horizontal-relative:text'
  expect(vml(`<v:line style="${free}" from="162.9pt,2pt" to="304.6pt,2pt"/>`)).toMatchObject([
    { length: mid(50), offset: mid(0) },
  ])
  expect(
    vml(`<v:shape o:connectortype="straight" style="${free};margin-left:162.9pt;width:141.7pt;height:0"/>`),
  ).toMatchObject([{ length: mid(50), offset: mid(0) }])
  expect(
    vml(
      `<v:rect style="${free};mso-position-horizontal:center;width:5cm;height:.5pt"><v:stroke dashstyle="dash"/></v:rect>`,
    ),
  ).toMatchObject([{ length: mid(50), offset: mid(0), solid: false }])
  expect(vml('<v:rect style="width:0;height:1.5pt" o:hr="t" o:hralign="center" o:hrpct="500"/>')).toMatchObject([
    { length: mid(82.5), offset: mid(0) },
  ])
  expect(vml('<v:line stroked="f" from="0,0" to="99pt,0"/>')).toEqual([])
  expect(vml('<v:line from="0,0" to="0,99pt"/>')).toEqual([])
})

test('a shape in a VML group is as large as the group makes it', () => {
  const group =
    '<v:group style="width:100mm;height:20mm" coordsize="1000,200"><v:line from="0,0" to="500,0"/></v:group>'
  expect(rulesOf(para(pict(group)))).toMatchObject([{ length: mid(50), offset: null }])
})

test('a box with text is a table of one cell after its paragraph, with a border where a line is drawn', () => {
  const box = (line: string) =>
    `<a:graphic><a:graphicData><wps:wsp><wps:spPr>${line}</wps:spPr><wps:txbx><w:txbxContent>${para('KHẨN')}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0"/></wps:wsp></a:graphicData></a:graphic>`
  const drawn = blocksOf(
    para(
      `${run('a')}${anchor('relativeFrom="column">', box('<a:ln><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill></a:ln>'), 720_000, 288_000)}`,
    ),
  )
  expect(drawn.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
  expect(drawn[1]).toMatchObject({
    role: 'bang',
    borders: true,
    colour: 'FF0000',
    columns: [mid(20)],
    padding: 0,
    rows: [{ height: mid(8), cells: [{ blocks: [{ runs: [{ text: 'KHẨN' }], origin: 'word/document.xml#2' }] }] }],
  })
  expect(firstTable(para(inline(box('<a:ln><a:noFill/></a:ln>'), EMU, EMU))).borders).toBe(false)
})

test('a box in VML is one too', () => {
  const box = `<v:rect style="width:20mm;height:8mm" strokecolor="red"><v:textbox inset="0,0,0,0"><w:txbxContent>${para('MẬT')}</w:txbxContent></v:textbox></v:rect>`
  expect(firstTable(para(pict(box)))).toMatchObject({ borders: true, colour: 'FF0000', columns: [mid(20)], padding: 0 })
  expect(firstTable(para(pict(box.replace('strokecolor="red"', 'stroked="f"')))).borders).toBe(false)
})

test('pictures are counted, by section', () => {
  const picture = '<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>'
  const image = pict('<v:shape style="width:100pt;height:100pt"><v:imagedata r:id="x"/></v:shape>')
  expect(sectionOf(para(inline(picture, EMU, EMU)) + para(image)).pictures).toBe(2)
})

test('a line between groups of cells is under the cell above, as wide as the border', () => {
  const cell = (inner: string, more = '') =>
    `<w:tc><w:tcPr><w:tcW w:w="2835" w:type="dxa"/>${more}</w:tcPr>${inner}</w:tc>`
  const top = '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'
  const wide = '<w:gridSpan w:val="3"/>'
  const rows = `<w:tr><w:tc><w:tcPr>${wide}</w:tcPr>${para('TRÍCH YẾU')}</w:tc></w:tr><w:tr>${cell(para(''))}${cell(para(''), top)}${cell(para(''))}</w:tr>`
  const grid = '<w:tblGrid><w:gridCol w:w="2835"/><w:gridCol w:w="2835"/><w:gridCol w:w="2835"/></w:tblGrid>'
  const table = firstTable(`<w:tbl>${grid}${rows}</w:tbl>`)
  expect(table.borders).toBe(false)
  expect(table.rows[0]?.cells[0]?.blocks).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'rule', length: mid(50), offset: mid(0) },
  ])
})

test('a table without text that has a single border is that line', () => {
  const line =
    '<w:tbl><w:tblPr><w:jc w:val="center"/><w:tblW w:w="2835" w:type="dxa"/><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2835"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
  expect(blocksOf(line)).toMatchObject([{ kind: 'rule', length: mid(50), offset: mid(0), made: 'border' }])
})
