/** The paragraphs of the body: what each is, and whether something stands under it. */
import type { Role } from '../../decree/elements.ts'
import type { Paragraph, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { type Flow, flowOf, isAttachment } from './flow.ts'
import { type Ink, inkedIn, inkOf, isInked } from './ink.ts'
import type { Applies } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'

/** `chen`: an inserted or doubled letter (a1, aa); `khoan2`: 1.1. */
export type Kind =
  | 'can-cu'
  | 'phan'
  | 'phan-tieu-de'
  | 'dieu'
  | 'muc'
  | 'khoan2'
  | 'khoan'
  | 'chen'
  | 'diem'
  | 'gach'
  | 'cong'
  | 'sao'
  | 'doan'

/** One paragraph of the body, by its printed marker and its role. */
export interface Item {
  readonly paragraph: Paragraph
  readonly ink: Ink
  readonly kind: Kind
  /** "II", "3", "a"; '' without. */
  readonly mark: string
  /** A title of its own line: no mark at its end, and something stands under it. */
  readonly titled: boolean
  /** It ends with ":" and something stands under it. */
  readonly announces: boolean
  /** Caption, unit or note of a table. */
  readonly caption: boolean
}

const MARKS: readonly (readonly [Kind, RegExp])[] = [
  ['phan', /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+([IVXLC]+|thứ [A-Za-zÀ-ỹ]+)(?![A-Za-zÀ-ỹ]).{0,4}$/u],
  ['muc', /^([IVX]{1,6})\.\s*\S/],
  ['khoan2', /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s/],
  ['khoan', /^(\d{1,3})\.\s*(?=\D)/],
  ['chen', /^([a-zđ]{2}|[a-zđ]\d{1,2})\)\s/],
  ['diem', /^([A-Za-zÀ-ỹ])\)/u],
  // The dash, and the signs that Word's own lists put in its place.
  ['gach', /^([-\u2010-\u2015\u2212•●▪■◦○►➢✓✔·\uf000-\uf0ff])/u],
  ['cong', /^(\+)/],
  ['sao', /^(\*)/],
]

/** Told by the role, whatever the marker looks like. */
const BY_ROLE: { readonly [R in Role]?: Kind } = {
  'can-cu': 'can-cu',
  'phan-tieu-de': 'phan-tieu-de',
  dieu: 'dieu',
  muc: 'muc',
}
/** Told by the role where the marker cannot be read. */
const BY_ROLE_AT_LAST: { readonly [R in Role]?: Kind } = {
  phan: 'phan',
  khoan: 'khoan',
  'khoan-tieu-de': 'khoan',
  diem: 'diem',
}
const CAPTIONS: ReadonlySet<Role> = new Set<Role>(['bang-tieu-de', 'bang-don-vi', 'bang-ghi-chu'])

const NUMBER = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Điều|ĐIỀU)?\s*([IVXLC]+(?![A-Za-zÀ-ỹ])|\d{1,3})/u

const kindOf = rememberObject((paragraph: Paragraph): { readonly kind: Kind; readonly mark: string } => {
  const { text } = inkOf(paragraph)
  const sure = BY_ROLE[paragraph.role]
  if (sure) return { kind: sure, mark: NUMBER.exec(text)?.[1] ?? '' }
  for (const [kind, pattern] of MARKS) {
    const found = pattern.exec(text)
    if (found) return { kind, mark: found[1] ?? '' }
  }
  return { kind: BY_ROLE_AT_LAST[paragraph.role] ?? 'doan', mark: NUMBER.exec(text)?.[1] ?? '' }
})

const DEPTH: { readonly [K in Kind]?: number } = { phan: 0, muc: 1, khoan: 2, khoan2: 3, diem: 4 }
const UNDER: ReadonlySet<Kind> = new Set<Kind>(['doan', 'gach', 'cong', 'sao'])

const isTable = (block: Flow['blocks'][number]): block is Table => block.kind === 'table' && inkedIn(block).length > 0

interface Placed {
  readonly paragraph: Paragraph
  readonly at: number
}

/** Does something deeper follow? A closing paragraph at the very end belongs to no list. */
const hasUnder = (kind: Kind, { at }: Placed, next: Placed | undefined, last: boolean, flow: Flow): boolean => {
  if (flow.blocks.slice(at + 1, next?.at ?? flow.end).some(isTable)) return true
  if (!next) return false
  const below = kindOf(next.paragraph).kind
  if (below === 'doan') return !last && inkOf(next.paragraph).bold !== 'all'
  return UNDER.has(below) || (DEPTH[below] ?? 9) > (DEPTH[kind] ?? 9)
}

/** The paragraphs of the body with words, in order; walked once a document. */
export const itemsOf = rememberObject((reading: Reading): readonly Item[] => {
  const flow = flowOf(reading)
  const placed: Placed[] = []
  for (let at = flow.start; at < flow.end; at++) {
    const block = flow.blocks[at]
    if (block?.kind === 'paragraph' && isInked(block)) placed.push({ paragraph: block, at })
  }
  return placed.map((one, i): Item => {
    const { paragraph } = one
    const ink = inkOf(paragraph)
    const { kind, mark } = kindOf(paragraph)
    const counted = kind === 'khoan' || kind === 'khoan2' || kind === 'diem'
    const under = counted && hasUnder(kind, one, placed[i + 1], i + 2 >= placed.length, flow)
    const end = ink.text.slice(-1)
    return {
      paragraph,
      ink,
      kind,
      mark,
      titled: under && !'.;:,!?…'.includes(end) && ink.text.length <= 200,
      announces: under && end === ':',
      caption: CAPTIONS.has(paragraph.role),
    }
  })
})

/** A line that stands over others: it has its own rules of weight and place. */
export const isHeading = ({ kind, titled, ink }: Item): boolean =>
  kind === 'phan' ||
  kind === 'phan-tieu-de' ||
  kind === 'muc' ||
  kind === 'dieu' ||
  titled ||
  (ink.bold === 'all' && ['doan', 'sao', 'khoan', 'khoan2', 'diem'].includes(kind))

/** "(chi tiết tại Phụ lục kèm theo)", which offices set in italics and centred. */
export const isAside = ({ ink }: Item): boolean => /^\(.*\)[.;]?$/.test(ink.text)

/** "./." on a line of its own, after a table. */
export const isEndMark = ({ ink }: Item): boolean => ink.text === './.'

/** Items that are text of the body and no caption of a table. */
export const textsOf = rememberObject((reading: Reading): readonly Item[] =>
  itemsOf(reading).filter(item => !item.caption && !isEndMark(item)),
)

/** The size that most letters of the running text have, pt; null without a body. */
export const mainSize = rememberObject((reading: Reading): { readonly size: number | null } => {
  const letters = new Map<number, number>()
  const items = textsOf(reading)
  for (const item of items)
    if (!isHeading(item))
      for (const size of item.ink.sizes) letters.set(size, (letters.get(size) ?? 0) + item.ink.text.length)
  const [most] = [...letters].sort((a, b) => b[1] - a[1])
  return { size: most?.[0] ?? items[0]?.ink.sizes[0] ?? null }
})

const NO_BODY = cannotTell('không tìm thấy nội dung văn bản', 'no text of a body was found')

/** A rule applies where the body has such a paragraph; without a body it cannot be told. */
export const withItem =
  (is: (item: Item) => boolean) =>
  (reading: Reading): Applies => {
    const items = itemsOf(reading)
    if (items.length === 0) return isAttachment(reading) ? 'no' : NO_BODY
    return items.some(is) ? 'yes' : 'no'
  }

/** A rule of paragraphs of these kinds. */
export const withKind = (...kinds: readonly Kind[]) => withItem(({ kind }) => kinds.includes(kind))
