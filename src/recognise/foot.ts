/** The foot: Nơi nhận on the left, authority, post and name on the right (Phụ lục I, Mục II.7, II.9). */
import { levelOf } from './markers.ts'
import type { Line, Node } from './nodes.ts'
import { nameRecipients } from './recipients.ts'
import { isFrame, type Seat, seatsIn } from './seats.ts'
import { nameSigner } from './signer.ts'
import { isCapitals } from './text.ts'
import { isAuthority, isName, isPost, isRecipientsLabel } from './words.ts'

/** A foot without "Nơi nhận:" and TM. is looked for in so many last lines of the body. */
const LAST_LINES = 12
const LONGEST_LINE = 120

const isLabel = ({ line: { text }, grid }: Seat, alone: boolean): boolean =>
  isRecipientsLabel(text, alone) && (grid === null || !grid.table.borders || text.endsWith(':'))

const isPostAlone = ({ line: { text } }: Seat): boolean => isPost(text) && isCapitals(text)

/** Below a signature no text runs on. */
const runsOn = ({ line: { text } }: Seat): boolean =>
  text.length > LONGEST_LINE || /^căn cứ /iu.test(text) || !['doan', 'gach'].includes(levelOf(text))

/** In a table of data a line is what its column says. */
const isLoose = ({ grid }: Seat): boolean => grid === null || !grid.table.borders

/** The seat the foot begins with; null where there is none. The last label counts: a table may have a column "Nơi nhận". */
const findStart = (seats: readonly Seat[]): Seat | null => {
  const label = seats.findLast(seat => isLabel(seat, true)) ?? seats.find(seat => isLabel(seat, false)) ?? null
  const authority = seats.find(seat => isLoose(seat) && isAuthority(seat.line.text)) ?? null
  if (label?.grid) return label
  if (label && authority) return label.top < authority.top ? label : authority
  if (label ?? authority) return label ?? authority
  const last = seats.slice(-LAST_LINES)
  return last.slice(last.findLastIndex(runsOn) + 1).find(seat => isLoose(seat) && isPostAlone(seat)) ?? null
}

/** Number of the node in which the foot begins, among nodes from `from` to `to`; null where there is none. */
export const findFoot = (nodes: readonly Node[], from: number, to: number): number | null =>
  findStart(seatsIn(nodes.slice(from, to), from))?.top ?? null

/** Column by column: left of the signature stands whom the paper goes to. */
const nameTable = (seats: readonly Seat[]): void => {
  const label = seats.find(seat => isRecipientsLabel(seat.line.text, false))
  const list = seats.find(seat => /^[-–+]/u.test(seat.line.text))
  const left = (label ?? list)?.column ?? -1
  const columns = new Map<number, Line[]>()
  for (const { column, line } of seats) {
    const lines = columns.get(column)
    if (lines) lines.push(line)
    else columns.set(column, [line])
  }
  for (const [column, lines] of columns) {
    for (const line of lines) line.role = 'bang-o'
    if (column === left) nameRecipients(lines)
    else nameSigner(lines)
  }
}

const isListed = (text: string): boolean => /^[-–+•]/u.test(text)

/** Where there is no table, line by line, left and right mixed; says how many lines belong to the foot. */
const nameFlow = (lines: readonly Line[]): number => {
  const right = lines.filter(({ text }) => isAuthority(text) || (isPost(text) && isCapitals(text)))
  const lastPost = lines.findLastIndex(line => right.includes(line))
  const name = lines.findIndex((line, i) => i > lastPost && lastPost >= 0 && isName(line.text))
  const label = lines.findIndex(line => isRecipientsLabel(line.text, false))
  const lists = lines.filter((line, i) => i > label && label >= 0 && isListed(line.text))
  nameSigner([...right, ...lines.slice(name, name + 1)])
  nameRecipients([...lines.slice(label, label + 1), ...lists])
  return 1 + lines.findLastIndex(line => line.role !== 'doan')
}

/** Names the foot; says how many of the nodes belong to it. */
export const nameFoot = (nodes: readonly Node[]): number => {
  const [first] = nodes
  if (first?.kind === 'grid') {
    first.role = isFrame(first) ? 'bang' : 'foot'
    nameTable(seatsIn([first]))
    return 1
  }
  const end = nodes.findIndex(node => node.kind === 'grid' && !isFrame(node))
  const seats = seatsIn(end < 0 ? nodes : nodes.slice(0, end))
  const count = nameFlow(seats.map(seat => seat.line))
  return (seats[count - 1]?.top ?? 0) + 1
}
