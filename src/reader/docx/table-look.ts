/** What a table says of itself: widths, borders, padding, style. Lengths in twips. */
import { type Border, bordersOf, type Side } from './border.ts'
import type { Column } from './column.ts'
import { childOf, childrenOf, valOf, type Xml } from './element.ts'
import { countOf, flagOf, lengthOf, numberOf } from './lengths.ts'
import type { CellStyle } from './paragraph-look.ts'
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts'
import { type RunProperties, runProperties } from './run-properties.ts'
import type { Styles } from './styles.ts'
import type { Theme } from './theme.ts'

/** Borders by side; null: none, absent: not said. */
export type Borders = { readonly [S in Side]?: Border | null }

/** Left and right blank inside cells. */
export interface Padding {
  readonly left: number
  readonly right: number
}

/** What a style says of some of a table's cells. */
export interface StylePart {
  readonly cell: CellStyle
  readonly borders: Borders
}

/** A table before its rows are read. */
export interface TableLook {
  readonly borders: Borders
  readonly padding: Padding
  readonly align: 'left' | 'center' | 'right'
  /** From the start of the column. */
  readonly indent: number
  /** As it asks to be; null: as its columns make it. */
  readonly width: number | null
  /** `w:gridCol` */
  readonly grid: readonly number[]
  readonly style: CellStyle
  /** Parts of the style that are switched on: `firstRow`, `lastRow`, `firstCol`, `lastCol`. */
  readonly parts: ReadonlyMap<string, StylePart>
}

/** 115 twips: where no style says (ECMA-376 17.4.41). */
const PADDING = 115

/** A width in twips, or as a share of what is around it; null where it is left to the text. */
export const widthOf = (element: Xml | null, around: number): number | null => {
  const { 'w:w': width, 'w:type': type = 'dxa' } = element?.attributes ?? {}
  if (width?.endsWith('%')) return ((numberOf(width.slice(0, -1)) ?? 0) / 100) * around || null
  if (type === 'pct') return ((numberOf(width) ?? 0) / 5000) * around || null
  const twips = type === 'dxa' ? lengthOf(width) : null
  return twips !== null && twips > 0 ? twips : null
}

/** Left and right of a `w:tblCellMar` or `w:tcMar`, over those given. */
export const paddingOf = (element: Xml | null, given: Padding): Padding => {
  const side = (name: string, other: string): number | null => {
    const found = childOf(element, name) ?? childOf(element, other)
    return found && (found.attributes['w:type'] ?? 'dxa') === 'dxa' ? lengthOf(found.attributes['w:w']) : null
  }
  return {
    left: Math.max(0, side('w:left', 'w:start') ?? given.left),
    right: Math.max(0, side('w:right', 'w:end') ?? given.right),
  }
}

/** Switch, its bit in the old form, and the part of a style. */
const PARTS = [
  ['w:firstRow', 0x20, 'firstRow'],
  ['w:lastRow', 0x40, 'lastRow'],
  ['w:firstColumn', 0x80, 'firstCol'],
  ['w:lastColumn', 0x100, 'lastCol'],
] as const

const switchedOn = (look: Xml | null): ReadonlySet<string> => {
  const old = Number.parseInt(valOf(look) ?? '0', 16) || 0
  return new Set(
    PARTS.filter(([name, bit]) => (look && flagOf(look.attributes, name)) ?? (old & bit) !== 0).map(
      ([, , part]) => part,
    ),
  )
}

const stylePart = (chain: readonly Xml[], theme: Theme): StylePart => {
  const paragraph: ParagraphProperties = {}
  const run: RunProperties = {}
  let borders: Borders = {}
  for (const style of chain) {
    Object.assign(paragraph, paragraphProperties(childOf(style, 'w:pPr')))
    Object.assign(run, runProperties(childOf(style, 'w:rPr'), theme))
    borders = { ...borders, ...bordersOf(childOf(childOf(style, 'w:tcPr'), 'w:tcBorders')) }
  }
  return { cell: { paragraph, run }, borders }
}

const partsOf = (chain: readonly Xml[], on: ReadonlySet<string>, theme: Theme): ReadonlyMap<string, StylePart> =>
  new Map(
    [...on].flatMap(part => {
      const said = chain.flatMap(style =>
        childrenOf(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === part),
      )
      return said.length > 0 ? [[part, stylePart(said, theme)] as const] : []
    }),
  )

const ALIGNS = new Map<string, TableLook['align']>([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

/** A floating table is aligned by its place on the page. */
const alignOf = (properties: Xml | null): TableLook['align'] => {
  const floating = childOf(properties, 'w:tblpPr')?.attributes['w:tblpXSpec']
  return ALIGNS.get(floating ?? valOf(childOf(properties, 'w:jc')) ?? '') ?? 'left'
}

/** By the styles of a table, which belong to one file's styles and so to one theme; paragraphs are known by it again. */
const cellStyles = new WeakMap<readonly Xml[], CellStyle>()

const cellStyleOf = (chain: readonly Xml[], theme: Theme): CellStyle => {
  const style = cellStyles.get(chain) ?? stylePart(chain, theme).cell
  cellStyles.set(chain, style)
  return style
}

/** Reads what stands before the rows. */
export const lookOfTable = (table: Xml, column: Column, styles: Styles, theme: Theme): TableLook => {
  const properties = childOf(table, 'w:tblPr')
  const chain = styles.table(valOf(childOf(properties, 'w:tblStyle')))
  const said = [...chain.map(style => childOf(style, 'w:tblPr')), properties]
  let padding: Padding = { left: PADDING, right: PADDING }
  let borders: Borders = {}
  for (const one of said) {
    padding = paddingOf(childOf(one, 'w:tblCellMar'), padding)
    borders = { ...borders, ...bordersOf(childOf(one, 'w:tblBorders')) }
  }
  return {
    borders,
    padding,
    align: alignOf(properties),
    indent: lengthOf(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? 0,
    width: widthOf(childOf(properties, 'w:tblW'), column.room),
    grid: childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
      Math.max(0, lengthOf(attributes['w:w']) ?? 0),
    ),
    style: cellStyleOf(chain, theme),
    parts: partsOf(chain, switchedOn(childOf(properties, 'w:tblLook')), theme),
  }
}

/** Columns that a cell covers; Word knows no more than 63. */
export const spanOf = (properties: Xml | null): number =>
  countOf(valOf(childOf(properties, 'w:gridSpan')), 1, MOST_COLUMNS) ?? 1
/** Word's own bound. */
export const MOST_COLUMNS = 63
