/** The levels of the body: phần, mục, khoản, điểm, dashes, headings, text (Phụ lục I, Mục II.6). */
import type { Role } from '../decree/elements.ts'
import { isDeep, levelOf } from './markers.ts'
import type { Line, Node } from './nodes.ts'
import { isCentredTitle, isHeading, nameOpening } from './opening.ts'
import { nameDataTables } from './tables.ts'
import { isBold, sizeOf } from './text.ts'

/** How deep a level is; what is not in it stands below every khoản. */
const DEPTH: { readonly [R in Role]?: number } = { phan: 0, muc: 1, dieu: 2, khoan: 3, 'khoan-tieu-de': 3 }
const LOWEST = 9
/** A title is short. */
const TITLE = 200
/** Longer bold lines without a closing mark are no titles either, unless something stands under them. */
const BOLD_LINE = 120

const depthOf = ({ text, role }: Line): number =>
  (DEPTH[role] ?? LOWEST) + (DEPTH[role] === DEPTH.khoan && isDeep(text) ? 1 : 0)

/** What follows a line: null where nothing does. */
type Next = Line | 'table' | null

const standsUnder = (next: Next, line: Line): boolean => {
  if (next === null) return false
  if (next === 'table' || next.role.startsWith('bang-')) return true
  return next.role !== 'de-muc' && depthOf(next) > depthOf(line)
}

/**
 * A khoản has a title when it has no closing mark, is short and something stands under it (ND30-2.6.s); one that ends with ":" is a title
 * where it is set as one.
 */
const nameKhoan = (line: Line, next: Next): Role => {
  const { text, paragraph } = line
  const closed = /[.;,!?…]$/u.test(text)
  const colon = text.endsWith(':')
  if (!closed && !colon && text.length <= TITLE && standsUnder(next, line)) return 'khoan-tieu-de'
  return isBold(paragraph) && !closed && (colon || text.length <= BOLD_LINE) ? 'khoan-tieu-de' : 'khoan'
}

const nameLevels = (lines: readonly Line[]): void => {
  lines.forEach((line, i) => {
    if (line.role !== 'doan') return
    const level = levelOf(line.text)
    const underPart = lines[i - 1]?.role === 'phan' && line.paragraph.format.align === 'center'
    if (level !== 'doan') line.role = level
    else if (underPart || isCentredTitle(line)) line.role = 'phan-tieu-de'
    else if (isHeading(line)) line.role = 'de-muc'
  })
}

const nameTitles = (nodes: readonly Node[]): void => {
  let next: Next = null
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node?.kind === 'grid' && node.role === 'bang') next = 'table'
    if (node?.kind !== 'line' || node.role === 'khoang-trong') continue
    // From the end upwards, so that what stands under a line has its name; the name changes nothing about the depth.
    if (node.role === 'khoan') node.role = nameKhoan(node, next)
    next = node
  }
}

const isText = (node: Node): node is Line => node.kind === 'line' && node.role !== 'khoang-trong'

/** pt of most of the running text; 0 without any. */
export const bodySize = (nodes: readonly Node[]): number => {
  const letters = new Map<number, number>()
  for (const node of nodes) {
    if (!isText(node) || isBold(node.paragraph)) continue
    const size = sizeOf(node.paragraph)
    letters.set(size, (letters.get(size) ?? 0) + node.text.length)
  }
  let best = 0
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size
  return best
}

/** Names lines and tables of running text; `opening`: the căn cứ and what else stands before it; `body`: pt of most of it. */
export const nameBody = (nodes: readonly Node[], { opening, body }: { opening: boolean; body: number }): void => {
  const lines = nodes.filter(isText)
  if (opening) nameOpening(lines)
  nameDataTables(nodes, 0, body)
  nameLevels(lines)
  nameTitles(nodes)
}
