/** docx draws shapes and frames only; what comes out must be what it makes of the whole document. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { compilePlan } from '../../src/compile.ts'
import { mm, pt } from '../../src/decree/units.ts'
import { DRAWN } from '../../src/layout/centred.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type {
  Cell,
  Inline,
  OfficialDocument,
  Paragraph,
  ParagraphFormat,
  Row,
  Rule,
  RunFormat,
  Section,
  Table,
} from '../../src/model/document.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { block } from '../support/a-plan.ts'
import { anyDocument } from '../support/any-document.ts'
import { anyPlan } from '../support/any-plan.ts'
import { docxParts, partsOf, withoutCore } from '../support/docx-parts.ts'
import { planWith } from '../support/laid-out.ts'

const examples = join(import.meta.dirname, '../../examples')

const compiled = (yaml: string | Uint8Array): OfficialDocument => {
  const { document, diagnostics } = compilePlan(yaml, { file: 'x.yaml', lang: 'en' })
  if (!document) throw new Error(JSON.stringify(diagnostics))
  return document
}

const written = async (document: OfficialDocument) => withoutCore(partsOf(await writeDocx(document)))

describe('every part is what docx makes of the whole document', () => {
  test.for(readdirSync(examples).filter(name => name.endsWith('.yaml')))('for examples/%s', async name => {
    const document = compiled(readFileSync(join(examples, name)))
    expect(await written(document)).toEqual(docxParts(document))
  })

  test('for any plan', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async plan => {
        const document = compiled(stringify(plan))
        expect(await written(document)).toEqual(docxParts(document))
      }),
      { numRuns: 25 },
    )
  })

  test('for any page, whatever its texts, formats and tables within tables', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async document => {
        expect(await written(document)).toEqual(docxParts(document))
      }),
      { numRuns: 60 },
    )
  })
})

/** The value itself, then as often as there are changes with one of them. */
const eachWith = <T extends object>(base: T, changes: readonly Partial<T>[]): readonly T[] => [
  base,
  ...changes.map(change => ({ ...base, ...change })),
]

const page = layOut(planWith([]))
const { paragraph: format, run } = page.styles.doan

const runs: readonly Inline[] = [
  ...eachWith<RunFormat>(run, [
    { font: 'Arial' },
    { font: 'Arial', bold: true },
    { font: 'Arial bold true' },
    { font: 'Arial" bold true' },
    { size: pt(run.size + 1) },
    { size: pt(run.size + 2) },
    { bold: true },
    { italic: true },
    { underline: true },
    { bold: true, italic: true },
    { colour: 'FF0000' },
    { colour: '00FF00' },
  ]).map((one): Inline => ({ kind: 'text', text: 'chữ', format: one })),
  ...['', 'NĐ\u2011CP', '\u2011CP', 'NĐ\u2011', 't', '#'].map((text): Inline => ({ kind: 'text', text, format: run })),
  { kind: 'page-number', format: run },
]

const paragraphs = [
  ...eachWith<ParagraphFormat>(format, [
    { align: 'left' },
    { align: 'center' },
    { align: 'right' },
    ...[1, 2].flatMap(n => [
      { firstLine: mm(n) },
      { left: mm(n) },
      { right: mm(n) },
      { before: pt(n) },
      { after: pt(n) },
    ]),
    { lineSpacing: 1 },
    { lineSpacing: 1.5 },
    { lineHeight: { rule: 'exactly', height: pt(18) } },
    { lineHeight: { rule: 'at-least', height: pt(18) } },
    { keepNext: !format.keepNext },
    { keepLines: !format.keepLines },
    { outline: 1 },
    { outline: 2 },
  ]).map((one): Paragraph => ({ kind: 'paragraph', role: 'doan', runs: [], format: one, origin: null })),
  ...runs.map((one): Paragraph => ({ kind: 'paragraph', role: 'doan', runs: [one], format, origin: null })),
]

const rules = eachWith<Rule>(
  { kind: 'rule', under: 'tieu-ngu', length: mm(40), room: mm(90), gap: pt(2), after: pt(0), keepNext: true, ...DRAWN },
  [{ length: mm(41) }, { room: mm(91) }, { gap: pt(3) }, { after: pt(1) }, { keepNext: false }],
)

const cell: Cell = { blocks: paragraphs.slice(0, 1), span: 1, vertical: 'top' }
const row: Row = { cells: [cell, cell], header: false, cantSplit: false, height: null }
const table: Table = {
  kind: 'table',
  role: 'bang',
  columns: [mm(40), mm(50)],
  align: 'left',
  borders: true,
  colour: '000000',
  padding: mm(1),
  rows: [row],
  origin: null,
}
const cells = eachWith<Cell>(cell, [
  { vertical: 'center' },
  { vertical: 'bottom' },
  { blocks: [] },
  { blocks: [table] },
  { blocks: rules },
])
const rows = [
  ...eachWith<Row>(row, [{ header: true }, { cantSplit: true }, { height: mm(5) }, { height: mm(6) }]),
  ...cells.map(one => ({ ...row, cells: [one, cell] })),
  { ...row, cells: [{ ...cell, span: 2 }] },
]
const spans = [[1, 2], [2, 1], [3]].map((widths): Row => ({ ...row, cells: widths.map(span => ({ ...cell, span })) }))
const tables = eachWith<Table>(table, [
  { columns: [mm(30), mm(30), mm(30)], rows: spans },
  { columns: [mm(50), mm(40)] },
  { align: 'center' },
  { borders: false },
  { colour: 'FF0000' },
  { padding: mm(2) },
  { rows },
])

test('blocks that differ in one thing only are written as docx writes each', async () => {
  const blocks = [...paragraphs, ...rules, ...tables]
  const sections = [...blocks.map(last => [last]), blocks].map(
    (own): Section => ({ ...(page.sections[0] as Section), blocks: own }),
  )
  const document = { ...page, sections }
  expect(await written(document)).toEqual(docxParts(document))
})

describe('a text is never taken for something else', () => {
  test.for(['CURRENT', 'SECTION', 'TOTAL_PAGES'])('the word %s is no page number, as it is inside docx', async word => {
    const { 'word/document.xml': xml = '' } = await written(
      layOut(planWith([block('doan', word, ''), block('doan', 'Hết.', '')])),
    )
    expect(xml).toContain(`<w:t xml:space="preserve">${word}</w:t>`)
    expect(xml).not.toContain('<w:fldChar')
  })

  test('a mark the writer itself uses is printed as it is', async () => {
    const text = '\uE0000\uE000 và \uE0001\uE000'
    const { 'word/document.xml': xml = '' } = await written(
      layOut(planWith([block('doan', text, ''), block('doan', 'Hết.', '')])),
    )
    expect(xml).toContain(`>${text}<`)
  })
})
