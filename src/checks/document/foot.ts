/** The foot of the paper: recipients and signature, appendices left out. */
import type { Role } from '../../decree/elements.ts'
import type { Cell, Row, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { fold } from '../../text/vietnamese.ts'
import { flowOf, isAttachment } from './flow.ts'
import { inked, inkOf } from './ink.ts'
import type { Applies } from './judge.ts'
import { cannotTell } from './needs.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { isSigningLine } from './signed-words.ts'

/** Its parts; null and empty where they were not found. */
export interface Foot {
  readonly label: Seated | null
  readonly recipients: readonly Seated[]
  readonly typist: Seated | null
  /** Authority and post, from the top. */
  readonly posts: readonly Seated[]
  readonly name: Seated | null
  /** null where the foot is not a table. */
  readonly table: Table | null
}

/** Looked for once a document. */
export const footOf = rememberObject((reading: Reading): Foot => {
  const { blocks, end } = flowOf(reading)
  const here = new Set(inked(blocks.slice(end)))
  const at = (role: Role): readonly Seated[] =>
    withRole(reading, role).filter(({ paragraph }) => here.has(paragraph) && !isSigningLine(inkOf(paragraph).text))
  const label = at('noi-nhan')[0] ?? null
  const posts = at('quyen-han-chuc-vu')
  const name = at('ho-ten').at(-1) ?? null
  return {
    label,
    recipients: at('noi-nhan-danh-sach'),
    typist: at('soan-thao')[0] ?? null,
    posts,
    name,
    table: (label ?? posts[0] ?? name)?.seat?.table ?? null,
  }
})

/** Row and cell of a table in which a paragraph stands; null outside tables. */
export const cellOf = ({ seat }: Seated): { readonly row: Row; readonly cell: Cell } | null => {
  const row = seat?.table.rows[seat.row]
  if (!seat || !row) return null
  let column = 0
  for (const cell of row.cells) {
    if (column === seat.column) return { row, cell }
    column += cell.span
  }
  return null
}

/** The issuing agency as the head names it, in one line; '' where it was not found. */
export const issuerOf = rememberObject((reading: Reading): { readonly text: string; readonly key: string } => {
  const text = withRole(reading, 'co-quan-ban-hanh')
    .map(({ paragraph }) => inkOf(paragraph).text)
    .join(' ')
  return { text, key: fold(text) }
})

/** An appendix in a file of its own has no foot; a paper without that part cannot be judged. */
const needs =
  (has: (foot: Foot) => boolean, vi: string, en: string) =>
  (reading: Reading): Applies => {
    if (has(footOf(reading))) return 'yes'
    return isAttachment(reading) ? 'no' : cannotTell(vi, en)
  }

/** A rule of the signature block cannot be told without one. */
export const needsPosts = needs(
  ({ posts }) => posts.length > 0,
  'không tìm thấy quyền hạn, chức vụ của người ký',
  'no authority or post was found',
)

/** A rule of the name cannot be told without one. */
export const needsName = needs(({ name }) => name !== null, 'không tìm thấy họ tên người ký', 'no full name was found')

/** A rule of the list cannot be told without one. */
export const needsRecipients = needs(
  ({ recipients }) => recipients.length > 0,
  'không tìm thấy danh sách nơi nhận',
  'no list of recipients was found',
)

/** A rule of both halves of the foot. */
export const needsBoth = needs(
  ({ label, posts }) => label !== null && posts.length > 0,
  'không tìm thấy "Nơi nhận:" hoặc khối chữ ký',
  'no "Nơi nhận:" or no signature block was found',
)
