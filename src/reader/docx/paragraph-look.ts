/** The effective formatting of a paragraph: defaults → table style → paragraph style → its list → its own. */
import { pt } from '../../decree/units.ts'
import type { Align, ParagraphFormat } from '../../model/document.ts'
import type { Border, Side } from './border.ts'
import { childOf, type Xml } from './element.ts'
import { mmOf, ptOf } from './lengths.ts'
import type { Level, List } from './numbering.ts'
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts'
import type { RunLayers } from './run-format.ts'
import type { RunProperties } from './run-properties.ts'
import type { Styles } from './styles.ts'

/** What the style of a table gives the paragraphs of a cell. */
export interface CellStyle {
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** Where a paragraph is numbered. */
export interface Numbered {
  readonly id: string
  readonly list: List
  readonly at: number
  readonly level: Level
}

/** All that is known of a paragraph before its text is read; lengths in twips. */
export interface ParagraphLook {
  readonly format: ParagraphFormat
  readonly style: string | null
  /** No blank between it and a neighbour of its style. */
  readonly contextual: boolean
  readonly left: number
  readonly right: number
  readonly firstLine: number
  readonly borders: { readonly [S in Side]?: Border | null } | null
  readonly numbered: Numbered | null
  readonly layers: RunLayers
}

/** Word's "auto" distance, 14 pt. */
const AUTO = 280
const SINGLE = 240
/** A hundredth of a line of 12 pt. */
const LINE_SHARE = 2.4

const spaceOf = (auto: boolean | undefined, lines: number | undefined, twips: number | undefined): number => {
  if (auto) return AUTO
  return Math.max(0, lines ? lines * LINE_SHARE : (twips ?? 0))
}

const linesOf = ({ line, lineRule }: ParagraphProperties): Pick<ParagraphFormat, 'lineSpacing' | 'lineHeight'> => {
  const height = line === undefined || line <= 0 ? SINGLE : line
  if (lineRule === 'exact') return { lineSpacing: 1, lineHeight: { rule: 'exactly', height: ptOf(height) } }
  if (lineRule === 'atLeast') return { lineSpacing: 1, lineHeight: { rule: 'at-least', height: ptOf(height) } }
  return { lineSpacing: height / SINGLE, lineHeight: null }
}

/** A frame is set on the page as a whole: old page numbers are centred that way. */
const frameAlign = (properties: Xml | null): Align | null => {
  const align = childOf(properties, 'w:framePr')?.attributes['w:xAlign']
  return align === 'center' || align === 'right' || align === 'left' ? align : null
}

const numberedOf = ({ list: id, level: at = 0 }: ParagraphProperties, styles: Styles): Numbered | null => {
  const list = id === undefined || id === '0' ? null : styles.numbering(id)
  const level = list?.levels.get(at)
  return id !== undefined && list && level ? { id, list, at, level } : null
}

const NO_STYLE: CellStyle = { paragraph: {}, run: {} }

/** `cell`: the style of the table around it; null outside of tables. */
export const lookOfParagraph = (paragraph: Xml, styles: Styles, cell: CellStyle | null): ParagraphLook => {
  const properties = childOf(paragraph, 'w:pPr')
  const direct = paragraphProperties(properties)
  const style = styles.paragraph(direct.style ?? null)
  const around = cell ?? NO_STYLE
  const id = direct.list ?? style.listed.list
  const numbered = numberedOf({ ...style.listed, ...direct, ...(id !== undefined && { list: id }) }, styles)
  const own: ParagraphProperties = {
    ...styles.paragraphDefaults,
    ...around.paragraph,
    ...(numbered ? style.listed : style.plain),
    ...(direct.list !== undefined && numbered ? numbered.level.paragraph : null),
    ...direct,
  }
  // A length said nearer goes before letters said farther off: they are kept only where no length is.
  const em = (style.run.size ?? styles.runDefaults.size ?? 20) * 10
  const left = own.left ?? ((own.leftChars ?? 0) / 100) * em
  const firstLine = own.firstLine ?? ((own.firstLineChars ?? 0) / 100) * em
  const right = own.right ?? 0
  const { outline = 9 } = own
  return {
    format: {
      align: frameAlign(properties) ?? own.align ?? 'left',
      firstLine: mmOf(firstLine),
      left: mmOf(left),
      right: mmOf(right),
      before: ptOf(spaceOf(own.beforeAuto, own.beforeLines, own.before)),
      after: ptOf(spaceOf(own.afterAuto, own.afterLines, own.after)),
      ...linesOf(own),
      keepNext: own.keepNext ?? false,
      keepLines: own.keepLines ?? false,
      outline: outline > 8 ? null : outline + 1,
    },
    style: style.id,
    contextual: own.contextual ?? false,
    left,
    right,
    firstLine,
    borders: own.borders ?? null,
    numbered,
    layers: { defaults: styles.runDefaults, table: around.run, paragraph: style.run },
  }
}

/** The look with no blank towards neighbours that belong to it. */
export const withoutBlank = (
  look: ParagraphLook,
  above: ParagraphLook | null,
  below: ParagraphLook | null,
): ParagraphFormat => {
  if (!look.contextual) return look.format
  const before = above?.style === look.style ? pt(0) : look.format.before
  const after = below?.style === look.style ? pt(0) : look.format.after
  return { ...look.format, before, after }
}
