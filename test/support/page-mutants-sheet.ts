/** Papers for the rules of the page (ND30-1). */
import type { asksOfPage } from '../../src/decree/asks/page.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Page, Paragraph, Section } from '../../src/model/document.ts'
import { allOf, type Change, margin, page, reworded, section, typed } from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { blocks, header, number, outOfSet, paper, same, trial } from './page-trial.ts'

const turn = (one: Page): Page => ({
  ...one,
  width: one.height,
  height: one.width,
  landscape: true,
})

/** The rule under the subject belongs to the text, which prints on the same lines on a wider page. */
const turned = (index: number): Change => page(index, turn)
const dropTables: Change = section(2, one => ({ ...one, blocks: one.blocks.filter(block => block.kind !== 'table') }))

const numbering = (change: Partial<Section['pageNumber']>): Change =>
  section(0, one => ({ ...one, pageNumber: { ...one.pageNumber, ...change } }))

export const sheetMutants: Trials<keyof typeof asksOfPage> = {
  'ND30-1.a': trial(
    [
      paper(
        'Letter paper',
        page(0, one => ({ ...one, width: mm(215.9), height: mm(279.4) })),
      ),
    ],
    [
      paper(
        'A4 as Google Docs writes it',
        page(0, one => ({ ...one, width: mm(210.06), height: mm(296.93) })),
      ),
    ],
  ),
  'ND30-1.b': trial(
    [
      paper('the text on its side', turned(0), 'longSubject'),
      paper('text and tables on their side', turned(0), 'appendices'),
    ],
    [same('an appendix on its side', 'appendices')],
  ),
  'ND30-1.c': trial(
    [paper('a later part of the text on its side without a table', turned(1), 'sections')],
    [
      paper(
        'a later part of the text on its side for its table',
        allOf(turned(1), document => ({
          ...document,
          sections: document.sections.map((one, i) => {
            const tables = document.sections[0]?.blocks.filter(block => block.kind === 'table' && block.role === 'bang')
            return i === 1 ? { ...one, blocks: [...(tables ?? []), ...one.blocks] } : one
          }),
        })),
        'sections',
      ),
    ],
    [same('nothing turned', 'commune')],
  ),
  'ND30-1.d': trial(
    [paper('an appendix on its side without a table', dropTables, 'appendices')],
    [same('an appendix on its side for its table', 'appendices')],
    [same('no appendix', 'commune')],
  ),
  'ND30-1.e': trial(
    [
      paper('a top margin of 15 mm', margin(0, { top: mm(15) })),
      paper('a bottom margin of 25,4 mm', margin(0, { bottom: mm(25.4) })),
    ],
    [paper('margins of 25 mm', margin(0, { top: mm(25), bottom: mm(25) }))],
    [paper('all on its side', turned(0), 'longSubject')],
  ),
  'ND30-1.f': trial(
    [
      paper('a left margin of 25 mm', margin(0, { left: mm(25) })),
      paper(
        'mirrored margins',
        page(0, one => ({ ...one, mirrored: true })),
      ),
    ],
    [paper('a left margin of 35 mm', margin(0, { left: mm(35) }))],
  ),
  'ND30-1.g': trial(
    [paper('a right margin of 25 mm', margin(0, { right: mm(25) }))],
    [paper('a right margin of 20 mm', margin(0, { right: mm(20) }))],
  ),
  'ND30-1.h': trial(
    [paper('an appendix on its side with a left margin of 20 mm', margin(2, { left: mm(20) }), 'appendices')],
    [same('an appendix on its side with the margins of the text', 'appendices')],
    [same('nothing turned', 'commune')],
  ),
  'ND30-1.i': trial(
    [
      blocks('a paragraph in Arial', typed('doan', { font: 'Arial' })),
      paper('a page number in Calibri', number({ font: 'Calibri' })),
      blocks('another font for other scripts', typed('doan', { otherFont: 'Arial' })),
    ],
    [blocks('the name of the font in small letters', typed('doan', { font: 'times new roman' }))],
  ),
  'ND30-1.j': trial(
    [
      blocks('marks apart from their letters', reworded('gach', 'cao', 'ca\u0309o')),
      blocks('a character that does not print', reworded('gach', ' cao', '\u200b cao')),
      blocks('an eth for a Đ', reworded('gach', '- ', '- \u00d0ề án ')),
    ],
    [blocks('a sign of dong and quotes', reworded('gach', 'cao', 'cao “10.000 ₫” …'))],
  ),
  'ND30-1.k': trial(
    [
      blocks('a name in blue', typed('ho-ten', { colour: '0000FF' })),
      blocks('a highlighted paragraph', typed('gach', { highlight: 'yellow' })),
    ],
    [same('a mark of urgency in red', 'marked')],
  ),
  'ND30-1.l': trial(
    [
      paper(
        'no page number',
        section(0, one => ({ ...one, header: [] })),
        'longSubject',
      ),
      paper(
        'a page number at the foot',
        section(0, one => ({ ...one, header: [], footer: one.header })),
      ),
      paper(
        'a page number at the right',
        header(one => ({ ...one, format: { ...one.format, align: 'right' } })),
      ),
      outOfSet(paper('a page number of 11 pt', number({ size: pt(11) }))),
      paper('a page number in italics', number({ italic: true })),
      paper('Roman page numbers', numbering({ arabic: false })),
      paper('page numbers from 3', numbering({ start: 3 })),
      paper(
        'no number on even pages',
        section(0, one => ({ ...one, evenHeader: [] })),
      ),
    ],
    [paper('page numbers that go on', numbering({ start: null }))],
  ),
  'ND30-1.m': trial(
    [
      paper(
        'the number of page 1 shown',
        section(0, one => ({ ...one, firstHeader: one.header })),
      ),
    ],
    [same('an empty header on page 1', 'commune')],
    [],
    [
      paper(
        'no page numbers at all',
        section(0, one => ({ ...one, header: [] })),
      ),
    ],
  ),
  'ND30-1.n': trial(
    [paper('a header 20 mm from the edge', margin(0, { header: mm(20) }))],
    [paper('a header 11 mm from the edge', margin(0, { header: mm(11) }))],
  ),
  'ND30-1.o': trial(
    [
      paper(
        'an appendix in the smaller set',
        section(1, one => ({
          ...one,
          blocks: one.blocks.map(block =>
            block.kind === 'paragraph' && block.role === 'doan'
              ? (typed('doan', { size: pt(13) })(block) as Paragraph)
              : block,
          ),
        })),
        'appendices',
      ),
    ],
    [same('appendices in the size of the text', 'appendices')],
    [same('no appendix', 'commune')],
  ),
}
