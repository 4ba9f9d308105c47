/** Kind and subject of the paper (ND30-2.5): where they stand and how far they go. */
import type { Rule } from '../model/document.ts'
import { isHead, isOfHead } from './head.ts'
import { levelOf } from './markers.ts'
import type { Line, Node } from './nodes.ts'
import { isFormula } from './opening.ts'
import { type Seat, seatsIn } from './seats.ts'
import { isBold, isCapitals } from './text.ts'
import { beginsWithKind, isAddressed, isAppendix, isKind, markOf } from './words.ts'

/** Nobody's head is longer, in nodes of the flow. */
const LONGEST_HEAD = 60
/** Longer paragraphs are running text. */
const LONGEST_LINE = 600
const RUNNING = 250

const isCentred = ({ paragraph }: Line): boolean => paragraph.format.align === 'center'

const beginsBody = (line: Line): boolean =>
  isAddressed(line.text) ||
  /^căn cứ /iu.test(line.text) ||
  (line.text.length > RUNNING && !isCentred(line)) ||
  ['muc', 'phan', 'khoan', 'dieu'].includes(levelOf(line.text))

/** Nodes above the first one that can only be body. */
const upperNodes = (nodes: readonly Node[]): readonly Node[] => {
  const end = nodes.findIndex((node, i) => i >= LONGEST_HEAD || (node.kind === 'line' && beginsBody(node)))
  return end < 0 ? nodes : nodes.slice(0, end)
}

const isTitle = ({ line, grid }: Seat): boolean => {
  const { text, paragraph } = line
  if (isKind(text)) return isCapitals(text) || (grid === null && (isBold(paragraph) || isCentred(line)))
  return grid === null && beginsWithKind(text) && isCentred(line)
}

/** The line that names the kind: KẾ HOẠCH; else the first line after a head that is centred, bold and in capitals. */
const findKind = (seats: readonly Seat[]): Seat | null => {
  const known = seats.find(isTitle)
  if (known || !isHead(seats)) return known ?? null
  const after = seats.findLastIndex(isOfHead)
  const next = seats[after + 1]
  const looks = next && next.grid === null && isCentred(next.line) && isBold(next.line.paragraph)
  return looks && isCapitals(next.line.text) && markOf(next.line.text) === null ? next : null
}

/** What the head of the paper is made of. */
export interface Upper {
  /** Lines of the head above the title. */
  readonly head: readonly Seat[]
  /** The line of the kind; null where there is none. */
  readonly kind: Seat | null
  /** Lines of the kind's own table after it. */
  readonly beside: readonly Seat[]
  /** Number of the node after the head and the kind. */
  readonly next: number
}

/** Finds head and kind at the beginning of the flow. */
export const findUpper = (nodes: readonly Node[]): Upper => {
  const seats = seatsIn(upperNodes(nodes))
  const kind = findKind(seats)
  if (kind) {
    const at = seats.indexOf(kind)
    const beside = kind.grid ? seats.slice(at + 1).filter(seat => seat.grid === kind.grid) : []
    return { head: seats.slice(0, at), kind, beside, next: kind.top + 1 }
  }
  const last = isHead(seats) ? seats.findLast(isOfHead) : null
  const next = last ? last.top + 1 : 0
  return { head: seats.filter(seat => seat.top < next), kind, beside: [], next }
}

/** How the line drawn directly under a paragraph is made; null where there is none. */
type Made = Rule['made'] | null
/** Asks for it. */
export type MadeUnder = (line: Line) => Made

const STOPS = /^(?:kính gửi|căn cứ)/iu

/** A line that floats may hang on any line of a text, and underlined words have none of their own; another ends the text. */
const isFixed = (made: Made): boolean => made === 'border' || made === 'underscores'

const fitsSubject = (line: Line, first: boolean, made: Made): boolean => {
  if (line.text.length > LONGEST_LINE || STOPS.test(line.text) || isAppendix(line.text, true)) return false
  const level = levelOf(line.text)
  if (level === 'muc' || level === 'phan') return false
  const bold = isBold(line.paragraph)
  if (!first) return isCentred(line) && !isFormula(line) && (bold || isFixed(made))
  return isCentred(line) || (bold && line.text.length <= RUNNING && !/[;:]$/.test(line.text))
}

/** Names the lines of the subject from node `at` on; says where the body begins. */
const nameSubject = (nodes: readonly Node[], at: number, madeUnder: MadeUnder): number => {
  let found = 0
  for (let i = at; i < nodes.length; i++) {
    const node = nodes[i]
    if (node?.kind === 'grid') {
      const [only] = seatsIn([node])
      if (found === 0 && only && markOf(only.line.text)) continue
      return found === 0 ? at : i
    }
    if (node?.kind !== 'line' || node.role === 'khoang-trong') {
      if (found > 0) return i
      continue
    }
    const made = madeUnder(node)
    if (!fitsSubject(node, found === 0, made)) return found === 0 ? at : i
    node.role = 'trich-yeu'
    found++
    if (isFixed(made)) return i + 1
  }
  return found === 0 ? at : nodes.length
}

/** Names kind and subject, and says where the body begins; a subject is known without its kind where there is a head. */
export const nameTitle = (
  nodes: readonly Node[],
  { head, kind, beside, next }: Upper,
  madeUnder: MadeUnder,
): number => {
  if (kind) {
    kind.line.role = 'ten-loai'
    if (kind.grid) kind.grid.role = 'head'
    const centred = beside.filter(({ line }) => isCentred(line))
    for (const { line } of centred) line.role = 'trich-yeu'
    return centred.length > 0 ? next : nameSubject(nodes, next, madeUnder)
  }
  const first = nodes.slice(next).find((node): node is Line => node.kind === 'line' && node.role !== 'khoang-trong')
  const subject = first && isHead(head) && isCentred(first) && isBold(first.paragraph)
  return subject ? nameSubject(nodes, next, madeUnder) : next
}
