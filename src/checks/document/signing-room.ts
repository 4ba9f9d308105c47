/** Room to sign, and what keeps the signature block with the last words (ND30-2.7.q). */
import { signatureRoom } from '../../decree/figures.ts'
import { pt, ptToMm } from '../../decree/units.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Block, OfficialDocument, Paragraph } from '../../model/document.ts'
import { flowOf } from './flow.ts'
import { cellOf, footOf } from './foot.ts'
import { levelIn, rowHeight, stackHeight } from './heights.ts'
import { inked, inkedIn, isInked } from './ink.ts'
import { itemsOf } from './items.ts'
import type { Asked } from './judge.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, type Seated, tablesOf, withRole } from './parts.ts'
import { amount, both } from './said.ts'

type Styles = OfficialDocument['styles']

/** Its lines alone, pt. */
const textHeight = (paragraph: Paragraph, room: number, styles: Styles): number =>
  stackHeight([paragraph], room, styles) - paragraph.format.before - paragraph.format.after

/** Blank between two paragraphs of one column, pt. */
const within = (blocks: readonly Block[], post: Seated, name: Seated, styles: Styles): number | null => {
  const from = blocks.indexOf(post.paragraph)
  const to = blocks.indexOf(name.paragraph)
  if (from < 0 || to < from) return null
  const whole = stackHeight(blocks.slice(from, to + 1), post.room, styles)
  const [above, below] = [post, name].map(({ paragraph }) => textHeight(paragraph, post.room, styles))
  return whole - post.paragraph.format.before - (above ?? 0) - (below ?? 0) - name.paragraph.format.after
}

/** Blank between the post and a name in a lower row of the table, pt. */
const acrossRows = (post: Seated, name: Seated, styles: Styles): number | null => {
  const [from, to] = [cellOf(post), cellOf(name)]
  if (!from || !to || !post.seat || !name.seat || name.seat.row <= post.seat.row) return null
  const { table } = post.seat
  const top = levelIn(from.cell, post.paragraph, table, from.row, styles)
  const lead = levelIn(to.cell, name.paragraph, table, to.row, styles)
  if (top === null || lead === null) return null
  const between = table.rows.slice(post.seat.row + 1, name.seat.row)
  const rows = between.reduce((sum, row) => sum + rowHeight(table, row, styles), 0)
  const under = rowHeight(table, from.row, styles) - top - textHeight(post.paragraph, post.room, styles)
  return under + rows + lead
}

/** Blank from the last line of the post to the name, mm; null where it cannot be told. */
const signingRoom = (reading: Reading): number | null => {
  const { posts, name } = footOf(reading)
  const post = posts.at(-1)
  if (!post || !name || post.seat?.table !== name.seat?.table) return null
  const { styles } = reading.document
  const [from, to] = [cellOf(post), cellOf(name)]
  const room =
    from?.cell === to?.cell
      ? within(from?.cell.blocks ?? flowOf(reading).blocks, post, name, styles)
      : acrossRows(post, name, styles)
  return room === null ? null : ptToMm(pt(room))
}

/** Rounding to twips, mm. */
const HAIR = 0.2

const last = (blocks: readonly Block[]): number => blocks.findLastIndex(block => inkedIn(block).length > 0)

const isKept = (block: Block): boolean => {
  if (block.kind === 'rule') return block.keepNext
  if (block.kind === 'paragraph') return block.format.keepNext
  const row = block.rows.at(-1)
  return row?.cells.every(cell => inked(cell.blocks).every(({ format }) => format.keepNext)) ?? true
}

/** Why the block may part from the body or in itself; null where it may not. */
const looseness = (reading: Reading, asked: Asked): Both | null => {
  const { blocks, start, end } = flowOf(reading)
  const body = blocks.slice(start, end)
  const words = last(body)
  // What we lay out has a body; of another paper it is asked whether it has any.
  const bodied = words >= 0 && (asked === 'form' || itemsOf(reading).length > 0)
  if (bodied && !body.slice(words).every(isKept))
    return both(
      'đoạn cuối của nội dung không gắn với khối chữ ký (Keep with next)',
      'the last paragraph of the body is not kept with the signature block',
    )
  const rows = footOf(reading).table?.rows ?? []
  const inner = rows.slice(0, -1)
  const tied = inner.every(({ cells }) =>
    cells.some(cell => cell.blocks.some(block => block.kind === 'paragraph' && block.format.keepNext)),
  )
  if (rows.every(row => row.cantSplit) && tied) return null
  return both(
    'hàng của bảng chữ ký có thể bị ngắt sang trang sau',
    'a row of the signature block may break across pages',
  )
}

/** As we lay it out: rows that stay whole, the last words kept with them, and the room above the name. */
const isOurs = (reading: Reading): boolean => {
  const [foot, more] = tablesOf(reading, 'foot')
  const blocks: readonly Block[] = reading.document.sections[0]?.blocks ?? []
  const above = foot ? blocks[blocks.indexOf(foot) - 1] : undefined
  const names = withRole(reading, 'ho-ten')
  return (
    foot !== undefined &&
    more === undefined &&
    above !== undefined &&
    isKept(above) &&
    foot.rows.length === 1 &&
    foot.rows.every(row => row.cantSplit) &&
    names.every(({ paragraph }) => ptToMm(paragraph.format.before) >= signatureRoom.min)
  )
}

/** At least 20 mm to sign, and a block that stays whole and with the last words of the body: KH531, once a document. */
export const checkSignature = (reading: Reading, asked: Asked = 'all'): readonly Finding[] => {
  if (asked === 'form' && isOurs(reading)) return []
  const { posts, name, label } = footOf(reading)
  const room = signingRoom(reading)
  if (name && room !== null && room < signatureRoom.min - HAIR) {
    const told = amount(room, 'mm')
    const has = both(`khoảng trống để ký cao ${told.vi}`, `the room to sign is ${told.en} high`)
    return [finding('KH531', placeOfParagraph(name.paragraph), { rule: 'ND30-2.7.q', has })]
  }
  const loose = posts.length + (label ? 1 : 0) > 0 ? looseness(reading, asked) : null
  if (!loose) return []
  const at = [label, ...posts].find(seated => seated && isInked(seated.paragraph))
  return [
    finding('KH531', at ? placeOfParagraph(at.paragraph) : atValue('/nguoi_ky'), { rule: 'ND30-2.7.q', has: loose }),
  ]
}
