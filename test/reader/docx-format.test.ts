import { expect, test } from 'vitest'
import { para, run, style } from '../support/a-docx.ts'
import { blocksOf, firstParagraph, firstRun } from '../support/read-docx.ts'

const defaults = (run: string, paragraph = ''): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault></w:docDefaults>`
const styled = (id: string, properties = ''): string => para('x', `<w:pStyle w:val="${id}"/>${properties}`)
const rPr = (inner: string): string => `<w:rPr>${inner}</w:rPr>`
const pPr = (inner: string): string => `<w:pPr>${inner}</w:pPr>`

test('what nobody says is Word’s own: 10 pt, black, left, single', () => {
  expect(firstParagraph(para('x'))).toMatchObject({
    runs: [
      { format: { font: 'Times New Roman', size: 10, bold: false, italic: false, underline: false, colour: '000000' } },
    ],
    format: { align: 'left', firstLine: 0, before: 0, after: 0, lineSpacing: 1, lineHeight: null, outline: null },
  })
})

test('a style takes over what it is based on, and what is nearer goes before', () => {
  const styles = [
    defaults('<w:sz w:val="20"/><w:color w:val="112233"/>'),
    style('Goc', `${pPr('<w:jc w:val="both"/><w:ind w:firstLine="567"/>')}${rPr('<w:sz w:val="26"/><w:i/>')}`),
    style('Con', `<w:basedOn w:val="Goc"/>${pPr('<w:ind w:left="100"/>')}${rPr('<w:sz w:val="28"/>')}`),
  ].join('')
  const read = firstParagraph({ body: styled('Con', '<w:jc w:val="center"/>'), styles })
  expect(read.format).toMatchObject({
    align: 'center',
    firstLine: expect.closeTo(10, 1),
    left: expect.closeTo(1.76, 1),
  })
  expect(read.runs[0]?.format).toMatchObject({ size: 14, italic: true, colour: '112233' })
})

test('styles based on one another in a ring are read once each', () => {
  const ring =
    style('A', `<w:basedOn w:val="B"/>${rPr('<w:b/>')}`) + style('B', `<w:basedOn w:val="A"/>${rPr('<w:i/>')}`)
  expect(firstRun({ body: styled('A'), styles: ring }).format).toMatchObject({ bold: true, italic: true })
})

test('the default style stands for paragraphs without one and for unknown names', () => {
  const styles = style('Thuong', rPr('<w:sz w:val="28"/>'), ' w:default="1"')
  expect(firstRun({ body: para('x'), styles }).format.size).toBe(14)
  expect(firstRun({ body: styled('KhongCo'), styles }).format.size).toBe(14)
})

test('bold said by paragraph style and character style cancels out; said by the run it holds', () => {
  const styles = style('Dam', rPr('<w:b/>')) + style('Manh', rPr('<w:b/>'), '', 'character')
  const body = (properties: string) => para(run('x', properties), '<w:pStyle w:val="Dam"/>')
  expect(firstRun({ body: body(''), styles }).format.bold).toBe(true)
  expect(firstRun({ body: body('<w:rStyle w:val="Manh"/>'), styles }).format.bold).toBe(false)
  expect(firstRun({ body: body('<w:rStyle w:val="Manh"/><w:b/>'), styles }).format.bold).toBe(true)
  expect(firstRun({ body: body('<w:b w:val="false"/>'), styles }).format.bold).toBe(false)
})

test('a font named by the theme is the theme’s', () => {
  const theme =
    '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>'
  const body = para(
    run('Chữ', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Times New Roman"/>'),
  )
  expect(firstRun({ body, theme }).format.font).toBe('Calibri')
})

test('the font is that of the letters the text has, and the one that is wrong where they differ', () => {
  const font = (text: string, fonts: string) => firstRun(para(run(text, `<w:rFonts ${fonts}/>`))).format
  const two = 'w:ascii="Times New Roman" w:hAnsi="Arial"'
  expect(font('ABC', two)).toMatchObject({ font: 'Times New Roman', otherFont: 'Arial' })
  expect(font('ừ', two)).toMatchObject({ font: 'Arial', otherFont: 'Times New Roman' })
  expect(font('Từ', two).font).toBe('Arial')
  const strange = 'w:ascii="Times New Roman" w:hAnsi="times new roman" w:cs="Arial"'
  expect(font('Từ', strange)).toMatchObject({ font: 'Times New Roman', otherFont: 'Arial' })
  expect(font('Từ', 'w:ascii="Times New Roman" w:hAnsi="times new roman"')).not.toHaveProperty('otherFont')
})

test('colour is black where it is left to Word; a theme’s colour is as the file shows it', () => {
  const colour = (inner: string, theme = '') => firstRun({ body: para(run('x', inner)), theme }).format.colour
  expect(colour('<w:color w:val="auto"/>')).toBe('000000')
  expect(colour('<w:color w:val="ff0000"/>')).toBe('FF0000')
  expect(colour('<w:color w:val="2E74B5" w:themeColor="accent1"/>')).toBe('2E74B5')
  const scheme = '<a:clrScheme name="x"><a:accent1><a:srgbClr val="4472c4"/></a:accent1></a:clrScheme>'
  expect(colour('<w:color w:themeColor="accent1"/>', scheme)).toBe('4472C4')
})

test('underline and marking are told', () => {
  expect(firstRun(para(run('x', '<w:u w:val="single"/>'))).format.underline).toBe(true)
  expect(firstRun(para(run('x', '<w:u w:val="none"/>'))).format.underline).toBe(false)
  expect(firstRun(para(run('x', '<w:highlight w:val="yellow"/>'))).format.highlight).toBe('yellow')
})

test('distances in points, in lines and left to Word', () => {
  const format = (spacing: string) => firstParagraph(para('x', `<w:spacing ${spacing}/>`)).format
  expect(format('w:before="120" w:after="60"')).toMatchObject({ before: 6, after: 3 })
  expect(format('w:beforeLines="50"')).toMatchObject({ before: 6 })
  expect(format('w:before="100" w:beforeAutospacing="1"')).toMatchObject({ before: 14 })
})

test('height of lines: in lines, exactly, at least', () => {
  const format = (spacing: string) => firstParagraph(para('x', `<w:spacing ${spacing}/>`)).format
  expect(format('w:line="276"')).toMatchObject({ lineSpacing: 1.15, lineHeight: null })
  expect(format('w:line="360" w:lineRule="exact"')).toMatchObject({ lineHeight: { rule: 'exactly', height: 18 } })
  expect(format('w:line="340" w:lineRule="atLeast"')).toMatchObject({ lineHeight: { rule: 'at-least', height: 17 } })
})

test('a style’s line rule goes with the style’s line', () => {
  const styles = style('Cao', pPr('<w:spacing w:line="360" w:lineRule="exact" w:before="80"/>'))
  expect(firstParagraph({ body: styled('Cao', '<w:spacing w:after="40"/>'), styles }).format).toMatchObject({
    lineHeight: { rule: 'exactly', height: 18 },
    before: 4,
    after: 2,
  })
  expect(firstParagraph({ body: styled('Cao', '<w:spacing w:line="240"/>'), styles }).format.lineHeight).toBe(null)
})

test('indents: start and end, hanging, in letters, in other units', () => {
  const format = (indent: string) => firstParagraph(para('x', `<w:ind ${indent}/>`)).format
  expect(format('w:start="567" w:end="283" w:hanging="567"')).toMatchObject({
    left: expect.closeTo(10, 1),
    right: expect.closeTo(5, 1),
    firstLine: expect.closeTo(-10, 1),
  })
  expect(format('w:firstLineChars="200"').firstLine).toBeCloseTo(7.06, 1)
  expect(format('w:firstLineChars="200" w:firstLine="567"').firstLine).toBeCloseTo(10, 1)
  expect(format('w:left="1cm"').left).toBeCloseTo(10, 3)
})

test('alignment by any of its names', () => {
  const align = (value: string) => firstParagraph(para('x', `<w:jc w:val="${value}"/>`)).format.align
  expect(['start', 'end', 'distribute', 'both', 'center', 'constructor'].map(align)).toEqual([
    'left',
    'right',
    'both',
    'both',
    'center',
    'left',
  ])
})

test('a frame that is centred on the page centres its paragraph: old page numbers are made so', () => {
  const frame = '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
  expect(firstParagraph(para('1', frame)).format.align).toBe('center')
})

test('no blank between neighbours of one style where the style wants none', () => {
  const styles =
    style('Sat', pPr('<w:spacing w:before="120" w:after="120"/><w:contextualSpacing/>')) + style('Khac', '')
  const blocks = blocksOf({ body: styled('Sat') + styled('Sat') + styled('Khac'), styles })
  expect(blocks.map(block => block.kind === 'paragraph' && [block.format.before, block.format.after])).toEqual([
    [6, 0],
    [0, 6],
    [0, 0],
  ])
})

test('headings have their level, built-in ones by their name', () => {
  const outline = (styles: string, properties = '') =>
    firstParagraph({ body: styled('S', properties), styles }).format.outline
  expect(outline(style('S', pPr('<w:outlineLvl w:val="1"/>')))).toBe(2)
  expect(outline('<w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 3"/></w:style>')).toBe(3)
  expect(outline(style('S', pPr('<w:outlineLvl w:val="0"/>')), '<w:outlineLvl w:val="9"/>')).toBe(null)
})

test('keeping together is told', () => {
  expect(firstParagraph(para('x', '<w:keepNext/><w:keepLines w:val="0"/>')).format).toMatchObject({
    keepNext: true,
    keepLines: false,
  })
})
