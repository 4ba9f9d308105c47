/** What a page, a cell or a box holds: paragraphs and tables in their order, with the lines and boxes that hang on them. */
import type { Block, Paragraph, Rule, Table } from '../../model/document.ts'
import type { Column } from './column.ts'
import { readDrawing } from './drawing.ts'
import { childOf, contentKey, type Xml } from './element.ts'
import type { Graphic, TextBox } from './graphic.ts'
import { readInlines } from './inlines.ts'
import { mmOf } from './lengths.ts'
import { lookOfParagraph, type ParagraphLook, withoutBlank } from './paragraph-look.ts'
import { keptUnder, type Part } from './part.ts'
import { borderAt, drawnRule, ruleOfEmpty, ruleOfText, typedRule } from './rules.ts'
import { readTable } from './table.ts'
import { readVml } from './vml.ts'

/** A paragraph and its neighbours. */
interface Seat {
  readonly look: ParagraphLook
  readonly above: ParagraphLook | null
  readonly below: ParagraphLook | null
  readonly column: Column
  readonly part: Part
}

const graphicsOf = (hanging: readonly Xml[], { column, part }: Seat): readonly Graphic[] =>
  hanging.flatMap(one => (one.name === 'w:drawing' ? readDrawing(one, part.file.theme) : readVml(one, column.room)))

/** A box with text as a table of one cell. */
const boxTable = (box: TextBox, origin: string | null, { column, part }: Seat): Table => {
  const room = Math.max(0, box.width - 2 * box.inset)
  const { fields } = part
  // A field begun outside goes on outside.
  part.fields = []
  const blocks = readBlocks(box.content.children, { room, x: null, page: column.page, cell: null }, part)
  part.fields = fields
  return {
    kind: 'table',
    role: 'bang',
    columns: [mmOf(box.width)],
    align: 'left',
    borders: box.border !== null,
    colour: box.border ?? '000000',
    padding: mmOf(box.inset),
    rows: [
      {
        cells: [{ blocks, span: 1, vertical: 'top' }],
        header: false,
        cantSplit: true,
        height: box.height > 0 ? mmOf(box.height) : null,
      },
    ],
    origin,
  }
}

const hangingBlocks = (hanging: readonly Xml[], origin: string | null, seat: Seat): readonly Block[] =>
  graphicsOf(hanging, seat).flatMap((graphic): readonly Block[] => {
    if (graphic.kind === 'line') return [drawnRule(graphic, seat.look, seat.column)]
    if (graphic.kind === 'box') return [boxTable(graphic, origin, seat)]
    seat.part.pictures += 1
    return []
  })

const sidesOf = (look: ParagraphLook | null): string => (look?.borders ? JSON.stringify(look.borders) : '')

/** Word draws one frame around neighbours with the same borders and indents. */
const areOne = (one: ParagraphLook, other: ParagraphLook | null): boolean =>
  other !== null && one.left === other.left && one.right === other.right && sidesOf(one) === sidesOf(other)

const isDeleted = (paragraph: Xml): boolean => childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== null

const isEmpty = ({ runs }: Paragraph): boolean => runs.every(run => run.kind === 'text' && run.text.trim() === '')

const linesAround = (paragraph: Paragraph, seat: Seat): readonly Block[] => {
  const { look, above, below, column } = seat
  const before: readonly Rule[] = areOne(look, above) ? [] : ruleOfText('top', look, column)
  const after: readonly Rule[] = areOne(look, below) ? [] : ruleOfText('bottom', look, column)
  return [...before, paragraph, ...after]
}

const readParagraph = (element: Xml, seat: Seat): readonly Block[] => {
  const { look, above, below, column, part } = seat
  part.paragraphs += 1
  const origin = `${part.name}#${part.paragraphs}`
  const { runs, hanging } = readInlines(element, look, part)
  const format = withoutBlank(look, above, below)
  const paragraph: Paragraph = { kind: 'paragraph', role: 'doan', runs, format, origin }
  const around = hangingBlocks(hanging, origin, seat)
  if (isEmpty(paragraph)) {
    if (isDeleted(element)) return around
    const rule = look.borders && !areOne(look, above) ? ruleOfEmpty(paragraph, look, column) : null
    return [rule ?? paragraph, ...around]
  }
  const typed = typedRule(paragraph, look, column)
  if (typed) return [typed, ...around]
  return [...(look.borders ? linesAround(paragraph, seat) : [paragraph]), ...around]
}

const isBoxed = (look: ParagraphLook | null): look is ParagraphLook =>
  look !== null && (['top', 'bottom', 'left', 'right'] as const).every(side => borderAt(look, side) !== null)

/** Paragraphs with a border on all four sides as a table of one cell. */
const frameTable = (look: ParagraphLook, blocks: readonly Block[], { room }: Column): Table => ({
  kind: 'table',
  role: 'bang',
  columns: [mmOf(Math.max(0, room - look.left - look.right))],
  align: look.left === look.right ? 'center' : 'left',
  borders: true,
  colour: borderAt(look, 'top')?.colour ?? '000000',
  padding: mmOf(0),
  rows: [{ cells: [{ blocks, span: 1, vertical: 'top' }], header: false, cantSplit: false, height: null }],
  origin: blocks.find(block => block.kind === 'paragraph')?.origin ?? null,
})

const unboxed = (look: ParagraphLook): ParagraphLook => ({ ...look, borders: null })

const lookIn = (paragraph: Xml, { cell }: Column, { file }: Part): ParagraphLook =>
  keptUnder(file.paragraphs, cell, contentKey(childOf(paragraph, 'w:pPr')), () =>
    lookOfParagraph(paragraph, file.styles, cell),
  )

/** Reads the paragraphs and tables among `children`. */
export const readBlocks = (children: readonly Xml[], column: Column, part: Part): readonly Block[] => {
  const elements = children.filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  const looks = elements.map(element => (element.name === 'w:p' ? lookIn(element, column, part) : null))
  const blocks: Block[] = []
  let frame: Block[] | null = null
  for (const [i, element] of elements.entries()) {
    const look = looks[i] ?? null
    const above = looks[i - 1] ?? null
    const below = looks[i + 1] ?? null
    if (!look) blocks.push(...readTable(element, column, part, readBlocks))
    else if (!isBoxed(look)) blocks.push(...readParagraph(element, { look, above, below, column, part }))
    else {
      if (!frame || !areOne(look, above)) frame = []
      frame.push(...readParagraph(element, { look: unboxed(look), above, below, column, part }))
      if (!areOne(look, below)) blocks.push(frameTable(look, frame, column))
    }
  }
  return blocks
}
