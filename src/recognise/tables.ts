/** Tables of the body: their cells, what stands above and below them (ND30-2.6.g). */

import { isMarked, isPlaced } from './markers.ts'
import type { Grid, Line, Node } from './nodes.ts'
import { isFrame, seatsIn } from './seats.ts'
import { isBold, isItalic, sizeOf } from './text.ts'
import { markOf } from './words.ts'

const isHeaderRow = (grid: Grid, row: number): boolean => {
  if (grid.table.rows[row]?.header) return true
  if (row > 0 || grid.rows.length < 2 || grid.table.rows.some(one => one.header)) return false
  const lines = seatsIn((grid.rows[row] ?? []).flatMap(box => box.nodes)).map(seat => seat.line)
  return lines.length > 0 && lines.every(line => isBold(line.paragraph) || line.paragraph.format.align === 'center')
}

/** Names all that a table of data holds; a box with a mark of the head is a mark wherever it stands. */
export const nameCells = (grid: Grid): void => {
  const [only] = seatsIn([grid])
  const mark = isFrame(grid) && only ? markOf(only.line.text) : null
  grid.role = mark ? 'khung' : 'bang'
  grid.rows.forEach((boxes, row) => {
    const role = isHeaderRow(grid, row) ? 'bang-dau' : 'bang-o'
    for (const { nodes } of boxes) {
      for (const node of nodes) {
        if (node.kind === 'grid') nameCells(node)
        else if (node.kind === 'line' && !(mark && node.role === 'khoang-trong')) node.role = mark ?? role
      }
    }
  })
}

/** A table has no more lines above it than these. */
const MOST = 8

const isCaption = ({ text, paragraph: { format } }: Line): boolean => {
  if (isPlaced(text) || text === './.') return false
  return format.align === 'center' || format.align === 'right' || /^(?:bảng|biểu)(?: số)? ?\d/iu.test(text)
}

const isUnitLine = ({ text, paragraph }: Line): boolean =>
  /^\(?(?:đơn vị|đvt)/iu.test(text) || (paragraph.format.align === 'right' && !isBold(paragraph))

/** Title and unit stand centred or to the right above their table. */
const nameAbove = (nodes: readonly Node[], table: number, first: number): void => {
  for (let i = table - 1; i >= Math.max(first, table - MOST); i--) {
    const node = nodes[i]
    if (node?.kind !== 'line') return
    if (node.role === 'khoang-trong') continue
    if (node.role !== 'doan' || !isCaption(node)) return
    node.role = isUnitLine(node) ? 'bang-don-vi' : 'bang-tieu-de'
  }
}

/** pt: how our own notes are set under a body of 14 pt. */
const NOTE = 13

const isNote = (line: Line, body: number): boolean => {
  if (line.text === './.') return false
  const smaller = body > NOTE && sizeOf(line.paragraph) === NOTE && !isBold(line.paragraph)
  if (/^(?:ghi chú|nguồn|chú thích)(?![A-Za-zÀ-ỹ])/iu.test(line.text)) return true
  if (line.text.startsWith('*')) return smaller || isItalic(line.paragraph)
  return smaller ? !isMarked(line.text) : /^\((?!\d)/.test(line.text)
}

/** Notes follow their table directly. */
const nameBelow = (nodes: readonly Node[], table: number, body: number): void => {
  for (let i = table + 1; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.kind !== 'line') return
    if (node.role === 'khoang-trong') continue
    if (node.role !== 'doan' || !isNote(node, body)) return
    node.role = 'bang-ghi-chu'
  }
}

/** Names the tables among these nodes from `first` on with what belongs to them; `body`: pt of the running text. */
export const nameDataTables = (nodes: readonly Node[], first: number, body: number): void => {
  const tables = nodes.flatMap((node, i) => (node.kind === 'grid' && i >= first ? [i] : []))
  for (const i of tables) {
    const node = nodes[i]
    if (node?.kind === 'grid') nameCells(node)
    nameAbove(nodes, i, first)
  }
  // What stands between two tables belongs to the one under it, if it can.
  for (const i of tables) nameBelow(nodes, i, body)
}
