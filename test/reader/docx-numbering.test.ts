import { expect, test } from 'vitest'
import { type ADocx, para, style } from '../support/a-docx.ts'
import { firstParagraph, textsOf } from '../support/read-docx.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more.includes('w:suff') ? '' : '<w:suff w:val="space"/>'}<w:lvlText w:val="${text}"/>${more}</w:lvl>`
const kind = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, kindId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kindId}"/>${more}</w:num>`
const item = (text: string, at = 0, list = 1): string =>
  para(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

const listed = (numbering: string, body: string, more: Partial<ADocx> = {}): readonly string[] =>
  textsOf({ body, numbering, ...more })

test('numbers of all forms stand before the text as they print', () => {
  const forms = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'decimalZero', 'none']
  const texts = forms.map(
    form => listed(kind(0, level(0, form, '%1.')) + num(1, 0), [1, 2, 3, 4].map(() => item('x')).join(''))[3],
  )
  expect(texts).toEqual(['4. x', 'IV. x', 'iv. x', 'D. x', 'd. x', '04. x', '. x'])
})

test('Word’s own letters have no đ, and go on with doubled ones', () => {
  const all = listed(
    kind(0, level(0, 'lowerLetter', '%1)')) + num(1, 0),
    Array.from({ length: 27 }, () => item('x')).join(''),
  )
  expect(all.slice(3, 6)).toEqual(['d) x', 'e) x', 'f) x'])
  expect(all[26]).toBe('aa) x')
})

test('levels count within one another and begin anew', () => {
  const numbering =
    kind(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'decimal', '%2.%3.')) + num(1, 0)
  const body = [
    item('a'),
    item('b', 1),
    item('c', 2),
    item('d', 2),
    item('e', 1),
    item('f', 2),
    item('g'),
    item('h', 1),
  ]
  expect(listed(numbering, body.join(''))).toEqual([
    'I. a',
    '1. b',
    '1.1. c',
    '1.2. d',
    '2. e',
    '2.1. f',
    'II. g',
    '1. h',
  ])
})

test('a level that never begins anew counts through', () => {
  const numbering =
    kind(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 0)
  expect(listed(numbering, [item('a'), item('b', 1), item('c'), item('d', 1)].join(''))).toEqual([
    'I. a',
    '1. b',
    'II. c',
    '2. d',
  ])
})

test('all numbers in Arabic digits where the level is legal', () => {
  const numbering = kind(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0)
  expect(listed(numbering, item('a') + item('b', 1))).toEqual(['I. a', '1.1 b'])
})

test('lists of one kind go on together, unless one says where it begins', () => {
  const numbering =
    kind(0, level(0, 'decimal', '%1.')) +
    num(1, 0) +
    num(2, 0) +
    num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  expect(listed(numbering, item('a') + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3))).toEqual([
    '1. a',
    '2. b',
    '1. c',
    '2. d',
  ])
})

test('a list may put its own level in place of the kind’s', () => {
  const numbering =
    kind(0, level(0, 'decimal', '%1.')) +
    num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`)
  expect(listed(numbering, item('x'))).toEqual(['a) x'])
})

test('a bullet is the sign that prints, also from the fonts of signs', () => {
  const bullet = (text: string) => listed(kind(0, level(0, 'bullet', text)) + num(1, 0), item('x'))[0]
  expect([bullet('-'), bullet('\uf0b7'), bullet('\uf02d'), bullet('\uf0d8'), bullet('o')]).toEqual([
    '- x',
    '• x',
    '- x',
    '➢ x',
    'o x',
  ])
})

test('a tab after the number is a blank, nothing is nothing', () => {
  const after = (suffix: string) =>
    listed(kind(0, level(0, 'decimal', '%1.', `<w:suff w:val="${suffix}"/>`)) + num(1, 0), item('x'))[0]
  expect([after('tab'), after('space'), after('nothing')]).toEqual(['1. x', '1. x', '1.x'])
})

test('the number looks as its level says, over the mark of the paragraph', () => {
  const numbering = kind(0, level(0, 'decimal', '%1.', '<w:rPr><w:b/></w:rPr>')) + num(1, 0)
  const body = para('x', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:i/></w:rPr>')
  expect(firstParagraph({ body, numbering }).runs).toMatchObject([
    { text: '1. ', format: { bold: true, italic: true } },
    { text: 'x', format: { bold: false, italic: false } },
  ])
})

test('indents of the level count, those of the paragraph go before', () => {
  const numbering =
    kind(0, level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')) + num(1, 0)
  expect(firstParagraph({ body: item('x'), numbering }).format).toMatchObject({
    left: expect.closeTo(12.7, 2),
    firstLine: expect.closeTo(-6.35, 2),
  })
  const own = para(
    'x',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="567"/>',
  )
  expect(firstParagraph({ body: own, numbering }).format).toMatchObject({ left: 0, firstLine: expect.closeTo(10, 1) })
})

test('a style may number, its own indent goes before that of the level, and a paragraph may say no', () => {
  const numbering =
    kind(
      0,
      level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="720"/></w:pPr>'),
      level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="D"/>'),
    ) + num(1, 0)
  const list = (more = '') => `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>${more}</w:pPr>`
  const styles = style('K', list('<w:ind w:left="100"/>')) + style('D', list()) + style('N', list())
  const of = (id: string, more = '') => para('x', `<w:pStyle w:val="${id}"/>${more}`)
  expect(listed(numbering, of('K') + of('D') + of('K'), { styles })).toEqual(['1. x', 'a) x', '2. x'])
  expect(firstParagraph({ body: of('K'), numbering, styles }).format.left).toBeCloseTo(1.76, 1)
  const none = of('N', '<w:numPr><w:numId w:val="0"/></w:numPr>')
  expect(listed(numbering, none, { styles })).toEqual(['x'])
  expect(firstParagraph({ body: none, numbering, styles }).format.left).toBe(0)
})

test('a kind may be that of a numbering style', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DS"/></w:abstractNum>${kind(1, level(0, 'decimal', '(%1)'))}${num(1, 0)}${num(2, 1)}`
  const styles = style('DS', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', '', 'numbering')
  expect(listed(numbering, item('x') + item('y'), { styles })).toEqual(['(1) x', '(2) y'])
})

test('a numbering style that links to itself, and lists that are not there, end', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DS"/></w:abstractNum>${num(1, 0)}`
  const styles = style('DS', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', '', 'numbering')
  expect(listed(numbering, item('x') + item('y', 0, 99), { styles })).toEqual(['x', 'y'])
})
