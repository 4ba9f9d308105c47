import { expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { para, run, SECTION } from '../support/a-docx.ts'
import { paragraphsIn, readPaper, sectionOf, words } from '../support/read-docx.ts'

const mid = (value: number) => expect.closeTo(value, 1)
const use = (kind: 'header' | 'footer', type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
const told = (blocks: readonly Block[] | null): string | null => blocks && paragraphsIn(blocks).map(words).join('|')
const ends = (inner: string): string => para('hết phần', `<w:sectPr>${inner}</w:sectPr>`)

test('page and margins in mm', () => {
  expect(sectionOf(para('x')).page).toMatchObject({
    width: mid(210),
    height: mid(297),
    landscape: false,
    margin: { top: mid(20), bottom: mid(20), left: mid(30), right: mid(15), header: mid(10) },
  })
})

test('a section that says nothing has Word’s own page: Letter with an inch around', () => {
  expect(sectionOf({ body: para('x'), section: '' }).page).toMatchObject({
    width: mid(215.9),
    height: mid(279.4),
    margin: { left: mid(25.4) },
  })
})

test('the gutter is room for binding, at the left or at the top', () => {
  const section = SECTION.replace('w:gutter="0"', 'w:gutter="283"')
  expect(sectionOf({ body: para('x'), section }).page.margin).toMatchObject({ left: mid(35), top: mid(20) })
  expect(sectionOf({ body: para('x'), section, settings: '<w:gutterAtTop/>' }).page.margin).toMatchObject({
    left: mid(30),
    top: mid(25),
  })
})

test('mirrored margins are told', () => {
  expect(sectionOf({ body: para('x'), settings: '<w:mirrorMargins/>' }).page.mirrored).toBe(true)
  expect(sectionOf(para('x')).page).not.toHaveProperty('mirrored')
})

test('each section has its pages and its paragraphs', () => {
  const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
  const { sections } = readPaper(
    para('a') + ends(SECTION) + para('b') + ends(`${wide}<w:type w:val="continuous"/>`) + para('c'),
  )
  expect(sections.map(({ blocks }) => told(blocks))).toEqual(['a|hết phần', 'b|hết phần', 'c'])
  expect(sections.map(({ page }) => page.landscape)).toEqual([false, true, false])
  expect(sections.map(({ continuous }) => continuous ?? false)).toEqual([false, true, false])
})

const margins = {
  'h1.xml': para('<w:fldSimple w:instr="PAGE"/>'),
  'h2.xml': para('đầu'),
  'f1.xml': para('chân'),
  'f2.xml': para(''),
}

test('the first page has its own header where the section says so, else that of the others', () => {
  const both = use('header', 'default', 'h1') + use('header', 'first', 'h2') + use('footer', 'default', 'f1')
  const usual = sectionOf({ body: para('x'), margins, section: both + SECTION })
  expect([told(usual.header), told(usual.firstHeader), told(usual.footer), told(usual.firstFooter)]).toEqual([
    '{trang}',
    '{trang}',
    'chân',
    'chân',
  ])
  const titled = sectionOf({ body: para('x'), margins, section: `${both}${SECTION}<w:titlePg/>` })
  expect([told(titled.header), told(titled.firstHeader), told(titled.footer), told(titled.firstFooter)]).toEqual([
    '{trang}',
    'đầu',
    'chân',
    '',
  ])
})

test('even pages have their own header where the settings say so', () => {
  const both = use('header', 'default', 'h1') + use('header', 'even', 'h2') + SECTION
  expect(sectionOf({ body: para('x'), margins, section: both }).evenHeader).toBe(null)
  expect(
    told(sectionOf({ body: para('x'), margins, section: both, settings: '<w:evenAndOddHeaders/>' }).evenHeader),
  ).toBe('đầu')
  expect(
    sectionOf({ body: para('x'), margins, section: SECTION, settings: '<w:evenAndOddHeaders/>' }).evenHeader,
  ).toEqual([])
})

test('headers go on into the next section until one has its own', () => {
  const { sections } = readPaper({
    body: ends(use('header', 'default', 'h1') + SECTION) + ends(SECTION),
    margins,
    section: use('header', 'default', 'h2') + SECTION,
  })
  expect(sections.map(({ header }) => told(header))).toEqual(['{trang}', '{trang}', 'đầu'])
})

test('a header of blanks only is none', () => {
  expect(sectionOf({ body: para('x'), margins, section: use('footer', 'default', 'f2') + SECTION }).footer).toEqual([])
})

test('a reference to a part that is not there is no header', () => {
  expect(sectionOf({ body: para('x'), section: use('header', 'default', 'h9') + SECTION }).header).toEqual([])
})

test('page numbers: where they begin, and in which digits', () => {
  const numbers = (inner: string, header = margins['h1.xml']) =>
    sectionOf({
      body: para('x'),
      margins: { 'h1.xml': header },
      section: use('header', 'default', 'h1') + SECTION + inner,
    }).pageNumber
  expect(numbers('')).toEqual({ start: null, arabic: true })
  expect(numbers('<w:pgNumType w:start="1"/>')).toEqual({ start: 1, arabic: true })
  expect(numbers('<w:pgNumType w:fmt="lowerRoman"/>')).toEqual({ start: null, arabic: false })
  expect(numbers('', para(`<w:fldSimple w:instr="PAGE \\* ROMAN">${run('I')}</w:fldSimple>`))).toEqual({
    start: null,
    arabic: false,
  })
})
