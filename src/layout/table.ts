/** Tables of a plan: the decree is silent on their form (ND30-2.6.g); the header row repeats on each page. */
import { elements } from '../decree/elements.ts'
import { BLACK } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth } from '../decree/widths.ts'
import type { Align, Block, Cell, Paragraph, Row, Table } from '../model/document.ts'
import type { Column, TableBlock, Text } from '../model/plan.ts'
import { plainText } from '../text/inline.ts'
import { rememberObject } from '../text/remember.ts'
import { BY_LINES, keptAt, keptWords } from './kept.ts'
import { type Look, markedParagraph, paragraph, runsOf } from './style.ts'

const PADDING = mm(1.5)
const CELL_GAP = pt(2)
/** The widest a column may ask for by its content, so that one long text does not starve the others. */
const WIDEST = 90

const ALIGN: { readonly [C in NonNullable<Column['can']>]: Align } = { trai: 'left', giua: 'center', phai: 'right' }

const isNumber = (lines: readonly Text[]): boolean =>
  lines.every(line => /^[-+–]?[\d.,\s]+%?$/.test(line.text)) || lines.length === 0

/** As written; else numbers to the right, ordinal numbers in the middle, words to the left. */
const alignOf = (table: TableBlock, index: number): Align => {
  const column = table.cot[index]
  if (column?.can) return ALIGN[column.can]
  const cells = table.hang.map(row => row[index] ?? [])
  if (!cells.some(cell => cell.length > 0) || !cells.every(isNumber)) return 'left'
  return index === 0 ? 'center' : 'right'
}

type CellRole = 'bang-o' | 'bang-dau'

const wordWidths = keptAt<readonly Text[], number>(BY_LINES)
const lineWidths = keptAt<readonly Text[], number>(BY_LINES)

const wordWidth = (look: Look, lines: readonly Text[], role: CellRole): number =>
  wordWidths(look, lines, role, () => {
    const words = lines.flatMap(line => plainText(line.text).split(/\s+/))
    return Math.max(0, ...words.map(word => textWidth(word, look.styles[role].run)))
  })

const lineWidth = (look: Look, lines: readonly Text[], role: CellRole): number =>
  lineWidths(look, lines, role, () =>
    Math.max(0, ...lines.map(line => textWidth(plainText(line.text), look.styles[role].run))),
  )

interface Wish {
  /** The longest word: no column may be narrower. */
  readonly least: number
  readonly wish: number
}

const wishOf = (look: Look, table: TableBlock, index: number): Wish => {
  const name = table.cot[index]?.ten ?? []
  const cells = table.hang.map(row => row[index] ?? [])
  const frame = 2 * PADDING + 1
  const least = Math.max(wordWidth(look, name, 'bang-dau'), ...cells.map(cell => wordWidth(look, cell, 'bang-o')))
  const longest = Math.max(lineWidth(look, name, 'bang-dau'), ...cells.map(cell => lineWidth(look, cell, 'bang-o')))
  return { least: least + frame, wish: Math.max(least, Math.min(WIDEST, longest)) + frame }
}

/** Shares the room by weight, but gives no column less than its longest word as long as there is room for all of them. */
const share = (wishes: readonly Wish[], weights: readonly number[], total: number): readonly number[] => {
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0)
  if (least >= total) return wishes.map(wish => (wish.least / least) * total)
  const narrow = new Set<number>()
  for (;;) {
    const taken = wishes.reduce((sum, wish, i) => sum + (narrow.has(i) ? wish.least : 0), 0)
    const weight = weights.reduce((sum, value, i) => sum + (narrow.has(i) ? 0 : value), 0)
    const widths = wishes.map((wish, i) =>
      narrow.has(i) ? wish.least : ((weights[i] ?? 0) / weight) * (total - taken),
    )
    const tight = widths.findIndex((width, i) => !narrow.has(i) && width < (wishes[i]?.least ?? 0))
    if (tight < 0) return widths
    narrow.add(tight)
  }
}

const smallerLooks = keptWords<Look>()

/** A look with smaller letters in tables. */
const smaller = (look: Look, size: number): Look =>
  smallerLooks(look, String(size), () => {
    const at = (role: CellRole) => ({
      ...look.styles[role],
      run: { ...look.styles[role].run, size: pt(size) },
    })
    return { ...look, styles: { ...look.styles, 'bang-o': at('bang-o'), 'bang-dau': at('bang-dau') } }
  })

/** The usual letters where every word fits its column, else the largest that fit, down to the smallest allowed. */
const lookFor = (look: Look, table: TableBlock): Look => {
  const [least] = elements['bang-o'].range
  const fits = (one: Look): boolean =>
    table.cot.reduce((sum, _, i) => sum + wishOf(one, table, i).least, 0) <= one.textWidth
  for (let size: number = look.styles['bang-o'].run.size; size > least; size--) {
    const tried = smaller(look, size)
    if (fits(tried)) return tried
  }
  return smaller(look, least)
}

/** By the weights of the plan where it gives any (a column without one counts as 1), else by content. */
const columnWidths = (look: Look, table: TableBlock, total: Mm): readonly Mm[] => {
  const wishes = table.cot.map((_, i) => wishOf(look, table, i))
  const weighted = table.cot.some(column => column.rong !== null)
  const weights = weighted ? table.cot.map(column => column.rong ?? 1) : wishes.map(wish => wish.wish)
  return share(wishes, weights, total).map(mm)
}

interface CellShape {
  readonly role: CellRole
  readonly align: Align
  readonly keepNext: boolean
}

const makeCell = (look: Look, lines: readonly Text[], { role, align, keepNext }: CellShape): Cell => {
  const shape = { align, before: CELL_GAP, after: CELL_GAP, keepNext }
  const filled = lines.map(line => paragraph(look, role, runsOf(look, role, line.text), line.origin, shape))
  const blocks = filled.length > 0 ? filled : [paragraph(look, role, [], null, shape)]
  return { blocks, span: 1, vertical: role === 'bang-dau' ? 'center' : 'top' }
}

const cells = keptAt<readonly Text[], Cell>(BY_LINES)

const cellOf = (look: Look, lines: readonly Text[], shape: CellShape): Cell =>
  cells(look, lines, `${shape.role} ${shape.align} ${shape.keepNext}`, () => makeCell(look, lines, shape))

const headerRow = (look: Look, table: TableBlock): Row => ({
  cells: table.cot.map(column => cellOf(look, column.ten, { role: 'bang-dau', align: 'center', keepNext: true })),
  header: true,
  cantSplit: true,
  height: null,
})

const caption = (look: Look, table: TableBlock): readonly Paragraph[] => [
  ...table.tieuDe.map(line =>
    markedParagraph(look, 'bang-tieu-de', line.text, line.origin, { before: look.styles.doan.paragraph.before }),
  ),
  ...(table.donViTinh
    ? [
        markedParagraph(look, 'bang-don-vi', table.donViTinh.text, table.donViTinh.origin, {
          before: look.styles.doan.paragraph.before,
          after: CELL_GAP,
          keepNext: true,
        }),
      ]
    : []),
]

const gapAbove = rememberObject(
  (look: Look): Paragraph => paragraph(look, 'khoang-trong', [], null, { before: CELL_GAP, keepNext: true }),
)

/** Caption, unit, the table itself and its note. `look.textWidth` is the room. */
export const layTable = (page: Look, table: TableBlock): readonly Block[] => {
  const look = lookFor(page, table)
  const aligns = table.cot.map((_, i) => alignOf(table, i))
  const last = table.hang.length - 1
  const rows = table.hang.map(
    (row, r): Row => ({
      // A note does not stand alone on the next page.
      cells: row.map((cell, i) => {
        const keepNext = r === last && table.ghiChu.length > 0
        return cellOf(look, cell, { role: 'bang-o', align: aligns[i] ?? 'left', keepNext })
      }),
      header: false,
      cantSplit: true,
      height: null,
    }),
  )
  const grid: Table = {
    kind: 'table',
    role: 'bang',
    columns: columnWidths(look, table, look.textWidth),
    align: 'left',
    borders: true,
    colour: BLACK,
    padding: PADDING,
    rows: [headerRow(look, table), ...rows],
    origin: table.origin,
  }
  const notes = table.ghiChu.map(line =>
    markedParagraph(look, 'bang-ghi-chu', line.text, line.origin, {
      before: look.styles.doan.paragraph.before,
      align: 'both',
      firstLine: look.styles.doan.paragraph.firstLine,
    }),
  )
  const above = caption(look, table)
  return [...(above.length > 0 ? above : [gapAbove(look)]), grid, ...notes]
}
