/** Pages by chance: every kind of block in any place, formats that differ from their style, texts no plan would hold. */
import fc from 'fast-check'
import { elements, type Role } from '../../src/decree/elements.ts'
import { type Mm, mm, type Pt, pt } from '../../src/decree/units.ts'
import { lookOf } from '../../src/layout/style.ts'
import type {
  Block,
  Inline,
  OfficialDocument,
  Page,
  Paragraph,
  ParagraphFormat,
  Row,
  Rule,
  RunFormat,
  Section,
  Table,
} from '../../src/model/document.ts'
import { aPlan } from './a-plan.ts'

type Styles = OfficialDocument['styles']

/** Two sets of styles; equal ones are not the same object. */
const anyStyles: fc.Arbitrary<Styles> = fc
  .constantFrom(13, 14)
  .map(coChu => lookOf({ ...aPlan().trinhBay, coChu: coChu as 13 | 14 }).styles)

const length: fc.Arbitrary<Mm> = fc.constantFrom(0, 0.01, 5, 10, 12.7, 33.333, 120).map(mm)
const points: fc.Arbitrary<Pt> = fc.constantFrom(0, 2.5, 6, 11, 14, 28.35).map(pt)

const anyText = fc.oneof(
  fc.constantFrom('', 'Kế hoạch', ' a  b ', '30/2020/NĐ\u2011CP', '\u2011', '\u2011\u2011x', 'a\u00A0b', '{so}', '🙂'),
  fc.constantFrom(`& < > " ' &amp; ]]>`, '<w:p/>', '1\u0001\u0008\u000B2', '\u0002', 'dòng\nmới\tô', '$1 $& $$'),
  fc.string({ unit: fc.constantFrom('ữ', 'a', ' ', '&', '<', '\u2011', '"', "'") }),
)

/** The style with some of it changed. */
const changed = <T extends object>(style: T, changes: fc.Arbitrary<Partial<T>>): fc.Arbitrary<T> =>
  fc.oneof(
    fc.constant(style),
    changes.map(change => ({ ...style, ...change })),
  )

const anyRunFormat = (style: RunFormat): fc.Arbitrary<RunFormat> =>
  changed(
    style,
    fc.record(
      {
        font: fc.constantFrom('Arial', 'A "b" size 3|t'),
        size: points.map(size => pt(size + 1)),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        colour: fc.constantFrom('000000', 'FF0000'),
      },
      { requiredKeys: [] },
    ),
  )

const anyFormat = (style: ParagraphFormat): fc.Arbitrary<ParagraphFormat> =>
  changed(
    style,
    fc.record(
      {
        align: fc.constantFrom('left', 'center', 'right', 'both'),
        firstLine: length,
        left: length,
        right: length,
        before: points,
        after: points,
        lineSpacing: fc.constantFrom(1, 1.15, 1.5),
        keepNext: fc.boolean(),
        keepLines: fc.boolean(),
        outline: fc.constantFrom(null, 1, 2),
      },
      { requiredKeys: [] },
    ),
  )

const anyInline = (style: RunFormat): fc.Arbitrary<Inline> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('text'), text: anyText, format: anyRunFormat(style) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('page-number'), format: anyRunFormat(style) }) },
  )

const ROLES = Object.keys(elements) as readonly Role[]

const anyParagraph = (styles: Styles): fc.Arbitrary<Paragraph> =>
  fc.constantFrom(...ROLES).chain(role =>
    fc.record({
      kind: fc.constant('paragraph'),
      role: fc.constant(role),
      runs: fc.array(anyInline(styles[role].run), { maxLength: 3 }),
      format: anyFormat(styles[role].paragraph),
      origin: fc.constant(null),
    }),
  )

const anyRule: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constant('rule'),
  under: fc.constant('tieu-ngu'),
  length,
  room: fc.constantFrom(mm(120), mm(150)),
  gap: points,
  after: points,
  keepNext: fc.boolean(),
  offset: fc.constant(mm(0)),
  solid: fc.constant(true),
  made: fc.constant('border'),
})

const anyRow = (blocks: fc.Arbitrary<readonly Block[]>, columns: number): fc.Arbitrary<Row> => {
  const cell = (span: number) =>
    fc.record({ blocks, span: fc.constant(span), vertical: fc.constantFrom('top', 'center', 'bottom') })
  return fc.record({
    cells: fc.oneof(fc.tuple(cell(columns)), fc.tuple(...Array.from({ length: columns }, () => cell(1)))),
    header: fc.boolean(),
    cantSplit: fc.boolean(),
    height: fc.constantFrom(null, mm(7)),
  })
}

const anyTable = (blocks: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Table> =>
  fc.array(length, { minLength: 1, maxLength: 3 }).chain(columns =>
    fc.record({
      kind: fc.constant('table'),
      role: fc.constantFrom('head', 'foot', 'khung', 'bang'),
      columns: fc.constant(columns),
      align: fc.constantFrom('left', 'center'),
      borders: fc.boolean(),
      colour: fc.constantFrom('000000', 'FF0000'),
      padding: length,
      rows: fc.array(anyRow(blocks, columns.length), { minLength: 1, maxLength: 3 }),
      origin: fc.constant(null),
    }),
  )

const anyBlocks = (styles: Styles, depth = 1): fc.Arbitrary<readonly Block[]> => {
  const flat: fc.Arbitrary<Block> = fc.oneof({ weight: 4, arbitrary: anyParagraph(styles) }, anyRule)
  const block = depth === 0 ? flat : fc.oneof({ weight: 3, arbitrary: flat }, anyTable(anyBlocks(styles, depth - 1)))
  return fc.array(block, { maxLength: 4 })
}

const anyPage: fc.Arbitrary<Page> = fc.record({
  width: fc.constant(mm(210)),
  height: fc.constant(mm(297)),
  landscape: fc.boolean(),
  margin: fc.record({ top: length, bottom: length, left: length, right: length, header: length }),
})

const anySection = (styles: Styles): fc.Arbitrary<Section> =>
  fc.record({
    kind: fc.constantFrom('body', 'appendix'),
    page: anyPage,
    header: anyBlocks(styles),
    firstHeader: fc.constant([]),
    evenHeader: fc.constant(null),
    footer: fc.constant([]),
    firstFooter: anyBlocks(styles),
    pageNumber: fc.constant({ start: 1, arabic: true }),
    pictures: fc.constant(0),
    blocks: anyBlocks(styles, 2),
    origin: fc.constant(null),
  })

/** A document of one to three sections. */
export const anyDocument: fc.Arbitrary<OfficialDocument> = anyStyles.chain(styles =>
  fc.record({
    ruleset: fc.constant('nd30-2020'),
    properties: fc.record({
      title: anyText,
      subject: anyText,
      author: anyText,
      language: fc.constant('vi-VN'),
      date: fc.constantFrom(null, '2026-01-12'),
    }),
    styles: fc.constant(styles),
    sections: fc.array(anySection(styles), { minLength: 1, maxLength: 3 }),
  }),
)
