/** The head: Quốc hiệu, Tiêu ngữ, agencies, number, place and date, marks (Phụ lục I, Mục II.1–4, III.2). */
import type { Role } from '../decree/elements.ts'
import { nameIssuer } from './issuer.ts'
import type { Grid } from './nodes.ts'
import { isFrame, type Seat } from './seats.ts'
import { nameCells } from './tables.ts'
import { isCapitals } from './text.ts'
import {
  isAbout,
  isBareNumber,
  isDate,
  isMotto,
  isNation,
  isNumber,
  isOrgan,
  isShortDate,
  isUnit,
  markOf,
} from './words.ts'

type Test = (text: string) => boolean

/** The parts that stand once, found by their words; the surer way first. */
const ONCE: readonly (readonly [Role, readonly Test[]])[] = [
  ['quoc-hieu', [isNation]],
  ['tieu-ngu', [isMotto]],
  ['so-ky-hieu', [isNumber, isBareNumber]],
  ['dia-danh-thoi-gian', [isDate, isShortDate]],
]

/** Who has which part, each part once; marks as often as they stand. */
const findParts = (seats: readonly Seat[]): ReadonlyMap<Seat, Role> => {
  const found = new Map<Seat, Role>()
  for (const [role, tests] of ONCE) {
    for (const test of tests) {
      const seat = seats.find(one => !found.has(one) && test(one.line.text))
      if (!seat) continue
      found.set(seat, role)
      break
    }
  }
  for (const seat of seats) {
    const mark = found.has(seat) ? null : (markOf(seat.line.text) ?? ownMark(seat))
    if (mark) found.set(seat, mark)
  }
  return found
}

/** The decree gives the words of circulation marks as examples only: others are known by their box. */
const ownMark = ({ line: { text }, frame }: Seat): Role | null => {
  const boxed = frame?.table.borders === true && frame.rows[0]?.[0]?.nodes.length === 1
  return boxed && isCapitals(text) && text.length <= 60 && !isOrgan(text) && !isUnit(text) ? 'luu-hanh' : null
}

/** Does a head stand here at all, and not some text about one? */
export const isHead = (seats: readonly Seat[]): boolean =>
  seats.some(({ line: { text } }) => isNation(text) || isMotto(text) || isNumber(text))

/** A line by which the head is known where no title says where it ends. */
export const isOfHead = ({ line: { text } }: Seat): boolean =>
  isNation(text) ||
  isMotto(text) ||
  isNumber(text) ||
  isBareNumber(text) ||
  isDate(text) ||
  isAbout(text) ||
  markOf(text) !== null ||
  (isCapitals(text) && (isOrgan(text) || isUnit(text)))

const seatOf = (parts: ReadonlyMap<Seat, Role>, role: Role): Seat | null => {
  for (const [seat, own] of parts) if (own === role) return seat
  return null
}

/** The columns that speak of the agency: those left of the Quốc hiệu, or right of it where a head is the wrong way round. */
const ofAgency = (parts: ReadonlyMap<Seat, Role>, grid: Grid): ((column: number) => boolean) => {
  const columnOf = (role: Role): number | null => {
    const seat = seatOf(parts, role)
    return seat?.grid === grid ? seat.column : null
  }
  if (columnOf('quoc-hieu') === 0 && (columnOf('so-ky-hieu') ?? 0) > 0) return column => column > 0
  const right = (['quoc-hieu', 'tieu-ngu', 'dia-danh-thoi-gian'] as const)
    .map(columnOf)
    .find(column => column !== null && column > 0)
  return column => column < (right ?? 1)
}

/** In a table of several cells, not in a box of its own. */
const isTabled = ({ grid }: Seat): boolean => grid !== null && !isFrame(grid)

/** In the order of the left column; `before`: above the number. */
interface Left {
  readonly before: readonly Seat[]
  readonly after: readonly Seat[]
}

const leftOf = (seats: readonly Seat[], parts: ReadonlyMap<Seat, Role>): Left => {
  const columns = new Map<Grid, (column: number) => boolean>()
  const isOwn = (grid: Grid, column: number): boolean => {
    const known = columns.get(grid) ?? ofAgency(parts, grid)
    columns.set(grid, known)
    return known(column)
  }
  const tables = [...parts.keys()].some(isTabled)
  const left = seats.filter(seat =>
    tables ? seat.grid !== null && isTabled(seat) && isOwn(seat.grid, seat.column) : !isTabled(seat),
  )
  const number = left.findIndex(seat => parts.get(seat) === 'so-ky-hieu')
  const free = (seat: Seat): boolean => !parts.has(seat)
  if (number >= 0) return { before: left.slice(0, number).filter(free), after: left.slice(number + 1).filter(free) }
  const about = left.findIndex(seat => free(seat) && isAbout(seat.line.text))
  const end = about < 0 ? left.length : about
  return { before: left.slice(0, end).filter(free), after: left.slice(end).filter(free) }
}

/** Outside a table only what reads as a name is one; a second Quốc hiệu is none anywhere. */
const readsAsName = ({ line, grid, frame }: Seat): boolean =>
  !isNation(line.text) &&
  !isMotto(line.text) &&
  ((grid !== null && frame === null) || isOrgan(line.text) || isUnit(line.text) || isCapitals(line.text))

/** From "V/v" on to the end of the column: the subject of a công văn (box 5b). */
const nameAbout = (after: readonly Seat[]): void => {
  const start = after.findIndex(seat => isAbout(seat.line.text))
  if (start < 0) return
  const [first] = after.slice(start)
  for (const seat of after.slice(start)) if (seat.grid === first?.grid) seat.line.role = 'trich-yeu'
}

const nameTables = (seats: readonly Seat[], parts: ReadonlyMap<Seat, Role>): void => {
  for (const seat of seats) {
    const { grid, frame } = seat
    if (grid && !isFrame(grid)) grid.role = 'head'
    if (frame && (parts.has(seat) || seat.line.role !== 'doan')) frame.role = 'khung'
    // Words that are no part: in a cell they are what other cells hold.
    if (grid && seat.line.role === 'doan') seat.line.role = 'bang-o'
  }
}

/** Names the lines above the title, and the tables they stand in; `titled`: the table that holds the title, too. */
export const nameHead = (seats: readonly Seat[], titled: Grid | null): void => {
  const parts = findParts(seats)
  for (const [seat, role] of parts) seat.line.role = role
  const { before, after } = leftOf(seats, parts)
  const names = before.filter(readsAsName)
  const known =
    names.length > 0 && (parts.size > 0 || names.some(({ line }) => isOrgan(line.text) && isCapitals(line.text)))
  if (known) nameIssuer(names.map(seat => seat.line))
  nameAbout(after)
  const withParts = new Set([titled, ...seats.filter(seat => seat.line.role !== 'doan').map(seat => seat.grid)])
  nameTables(
    seats.filter(seat => withParts.has(seat.grid)),
    parts,
  )
  for (const { grid } of seats) if (grid && !withParts.has(grid)) nameCells(grid)
}
