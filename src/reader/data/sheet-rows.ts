/** The rows of a sheet's XML that people see and that hold something; all else, and every trap in row numbers, stays behind. */
import { MAX_CELLS, MAX_ROWS } from './limits.ts'
import { attribute, nextTag, type Tag } from './xml-tags.ts'

/** A cell with a value or a formula; texts are raw XML. */
export interface RawCell {
  readonly column: number
  /** `t`: s, str, inlineStr, n, b, d, e. */
  readonly type: string
  /** Index of its format. */
  readonly style: number | null
  /** The text of `<v>`; null where there is none. */
  readonly value: string | null
  /** `<is>…</is>` whole. */
  readonly inline: string | null
  /** The text of `<f>`. */
  readonly formula: string | null
}

/** `line`: the number of the row. */
export interface RawRow {
  readonly line: number
  readonly cells: readonly RawCell[]
}

/** Corners of merged cells, both inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a sheet holds. */
export interface RawSheet {
  readonly rows: readonly RawRow[]
  /** Rows with values that are hidden or filtered out. */
  readonly hiddenRows: number
  readonly merges: readonly Merge[]
}

/** Why a sheet is not read: it makes no sense, or holds too much; `line` where that was seen. */
export interface Unread {
  readonly unread: 'broken' | 'rows' | 'cells'
  readonly line: number
}

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** "C5" → row and column; null for anything else. */
const addressOf = (text: string): { readonly row: number; readonly column: number } | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? []
  if (letters === '') return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** What is read of a `<c>`, and where it ends; null where it does not. */
const readCell = (
  xml: string,
  opened: Tag,
  column: number,
): { readonly cell: RawCell; readonly end: number } | null => {
  let value: string | null = null
  let inline: string | null = null
  let formula: string | null = null
  let end = opened.end
  let inner: Tag | null = null
  while (opened.kind === 'open') {
    const tag = nextTag(xml, end)
    if (!tag) return null
    end = tag.end
    if (tag.name === 'c' && tag.kind === 'close') break
    if (tag.kind === 'empty' && tag.name === 'f') formula = ''
    if (tag.kind === 'open' && !inner && /^(?:v|f|is)$/.test(tag.name)) inner = tag
    if (tag.kind !== 'close' || tag.name !== inner?.name) continue
    const text = xml.slice(inner.end, tag.start)
    if (tag.name === 'v') value = text
    else if (tag.name === 'f') formula = text
    else inline = `<is>${text}</is>`
    inner = null
  }
  const style = attribute(opened, 's')
  return {
    cell: {
      column,
      type: attribute(opened, 't') ?? 'n',
      style: style === null ? null : Number(style),
      value,
      inline,
      formula,
    },
    end,
  }
}

const holds = ({ value, inline, formula }: RawCell): boolean =>
  inline !== null || (value !== null && value !== '') || (formula !== null && value === null)

const readMerges = (xml: string, from: number): readonly Merge[] => {
  const merges: Merge[] = []
  for (let tag = nextTag(xml, from); tag && merges.length < MAX_ROWS; tag = nextTag(xml, tag.end)) {
    if (tag.name !== 'mergeCell' || tag.kind === 'close') continue
    const [first, last] = (attribute(tag, 'ref') ?? '').split(':').map(addressOf)
    if (first && last) merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column })
  }
  return merges
}

const isHidden = (row: Tag): boolean => /^(?:1|true)$/.test(attribute(row, 'hidden') ?? '')

/** Reads the XML of a sheet. */
export const readSheetRows = (xml: string): RawSheet | Unread => {
  const rows: RawRow[] = []
  let hiddenRows = 0
  let cellCount = 0
  let line = 0
  let hidden = false
  let cells: RawCell[] = []
  let last = 0
  const settle = (): void => {
    if (cells.length > 0 && hidden) hiddenRows += 1
    else if (cells.length > 0) rows.push({ line, cells })
    cells = []
  }
  let opened = false
  let tag = nextTag(xml, 0)
  while (tag && !(tag.name === 'sheetData' && tag.kind !== 'open')) {
    let { end } = tag
    if (tag.name === 'sheetData') opened = true
    if (tag.name === 'row' && tag.kind !== 'close') {
      const number = Number(attribute(tag, 'r') ?? line + 1)
      // Rows stand in their order, each once.
      if (!Number.isInteger(number) || number <= line || number > LAST_ROW) return { unread: 'broken', line }
      line = number
      hidden = isHidden(tag)
      last = 0
    } else if (tag.name === 'row') settle()
    else if (tag.name === 'c' && tag.kind !== 'close') {
      const address = attribute(tag, 'r')
      const place = address === null ? { row: line, column: last + 1 } : addressOf(address)
      const read = place && place.row === line && place.column > last ? readCell(xml, tag, place.column) : null
      if (!read) return { unread: 'broken', line }
      last = read.cell.column
      end = read.end
      if (holds(read.cell)) cells.push(read.cell)
      if (holds(read.cell)) cellCount += 1
    }
    if (rows.length > MAX_ROWS + 1) return { unread: 'rows', line }
    if (cellCount > MAX_CELLS + 1) return { unread: 'cells', line }
    tag = nextTag(xml, end)
  }
  // Cut off.
  if (!tag && opened) return { unread: 'broken', line }
  return { rows, hiddenRows, merges: tag ? readMerges(xml, tag.end) : [] }
}
