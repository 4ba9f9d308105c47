/** Drawn lines: each belongs to the part above it in its column, wherever it is anchored (ND30-2.1.e, 2.2.e, 2.5.c, 2.10.h). */
import { type Column, isDirectlyUnder, neighbours, type Part, partsAround, readColumn, textBetween } from './column.ts'
import { underlineOf } from './drawn.ts'
import type { Grid, Line, Node, Stroke } from './nodes.ts'
import { isUnderlined } from './text.ts'

/** So many other lines of text may stand between a part and where its line is anchored. */
const ANCHOR_WITHIN = 1
/** A line so far from the middle of the page (mm) belongs to one of its halves. */
const ASIDE = 10

/** A drawn line, its number in the column, and how many parts begin above it. */
interface Drawn {
  readonly stroke: Stroke
  readonly at: number
  readonly above: number
}

const drawnIn = ({ nodes, parts }: Column): readonly Drawn[] => {
  const drawn: Drawn[] = []
  let above = 0
  nodes.forEach((node, at) => {
    while ((parts[above]?.first ?? at) < at) above++
    if (node.kind === 'stroke') drawn.push({ stroke: node, at, above })
  })
  return drawn
}

/** The part whose line this is: the one right above, else the nearest that has none yet. */
const ownerOf = (column: Column, { at, above }: Drawn): Part | null => {
  const near = partsAround(column, above)
  const before = near.filter(part => part.end < at).sort((one, other) => other.end - one.end)[0]
  const apart = before ? textBetween(column, before.end, at) : Number.POSITIVE_INFINITY
  if (before && apart === 0) return before
  const around = near.findLast(part => at < part.end && !part.ruled)
  if (around) return around
  if (before && apart <= ANCHOR_WITHIN && !before.ruled) return before
  const below = column.parts[above]
  return below && !below.ruled && textBetween(column, at, below.first) === 0 ? below : null
}

/** Agency and nation side by side in one column, parted by tabs. */
interface Halves {
  readonly left: Part
  readonly right: Part
}

/** The half of the page that the place of a drawn line tells; null where it tells none. */
const sideOf = ({ stroke: { rule } }: Drawn, halves: Halves | null): Part | null => {
  if (!halves || rule.made !== 'line' || rule.offset === null || Math.abs(rule.offset) < ASIDE) return null
  return rule.offset < 0 ? halves.left : halves.right
}

/** Words of a part that are underlined have a line, though not one of their own. */
const underline = ({ last, role }: Part): Stroke => ({
  kind: 'stroke',
  rule: underlineOf(last.paragraph, role, last.room),
  under: role,
  adrift: false,
})

/** What goes where: lines to put under the last line of a part, and those taken out of their place. */
interface Moves {
  readonly under: Map<Line, Stroke[]>
  readonly taken: Set<Node>
}

const put = ({ under }: Moves, { last }: Part, stroke: Stroke): void => {
  const others = under.get(last)
  if (others) others.push(stroke)
  else under.set(last, [stroke])
}

const halvesOf = ({ parts }: Column): Halves | null => {
  const left = parts.find(part => part.role === 'co-quan-ban-hanh')
  const right = parts.find(part => part.role === 'tieu-ngu')
  return left && right ? { left, right } : null
}

/** Lines that stand right before those drawn aside, and these before others, so that no other takes the place of a line. */
const inOrder = (column: Column, halves: Halves | null): readonly Drawn[] => {
  const all = drawnIn(column)
  const rank = (drawn: Drawn): number => {
    if (sideOf(drawn, halves)) return 1
    return partsAround(column, drawn.above).some(part => isDirectlyUnder(column, part, drawn.at)) ? 0 : 2
  }
  return [0, 1, 2].flatMap(wanted => all.filter(drawn => rank(drawn) === wanted))
}

const decide = (column: Column, abreast: boolean): Moves => {
  const moves: Moves = { under: new Map(), taken: new Set() }
  const beside = neighbours(column)
  const halves = abreast ? halvesOf(column) : null
  for (const drawn of inOrder(column, halves)) {
    const { stroke, at } = drawn
    const side = sideOf(drawn, halves)
    const part = side ?? ownerOf(column, drawn)
    stroke.under = part?.role ?? beside[at] ?? 'doan'
    if (!part) continue
    part.ruled = true
    if (side) stroke.adrift = true
    if (isDirectlyUnder(column, part, at)) continue
    moves.taken.add(stroke)
    put(moves, part, stroke)
  }
  for (const part of column.parts)
    if (!part.ruled && isUnderlined(part.last.paragraph)) put(moves, part, underline(part))
  return moves
}

/** The list again: lines under a part follow those that stand there already. */
const rebuild = (list: Node[], { under, taken }: Moves): void => {
  const old = list.splice(0)
  let waiting: readonly Stroke[] = []
  for (const node of old) {
    if (taken.has(node)) continue
    if (node.kind !== 'stroke') {
      for (const stroke of waiting) list.push(stroke)
      waiting = (node.kind === 'line' && under.get(node)) || []
    }
    list.push(node)
  }
  for (const stroke of waiting) list.push(stroke)
}

/** `lists`: those of one column, top down; `abreast`: agency and nation stand side by side in it. */
const settle = (lists: readonly Node[][], abreast: boolean): void => {
  const column = readColumn(lists, abreast)
  if (!column) return
  const moves = decide(column, abreast)
  if (moves.under.size > 0) for (const list of lists) rebuild(list, moves)
}

/** The cells of each column, top down. */
const columnsOf = ({ rows }: Grid): readonly Node[][][] => {
  const columns = new Map<number, Node[][]>()
  for (const boxes of rows) {
    for (const { column, nodes } of boxes) {
      const lists = columns.get(column)
      if (lists) lists.push(nodes)
      else columns.set(column, [nodes])
    }
  }
  return [...columns.values()]
}

/** A column of the head is one column of text, in however many rows; of other tables each cell is for itself. */
const settleTable = (grid: Grid): void => {
  if (grid.role === 'head') for (const lists of columnsOf(grid)) settle(lists, false)
  for (const boxes of grid.rows) {
    for (const { nodes } of boxes) {
      if (grid.role !== 'head') settle([nodes], false)
      settleTables(nodes)
    }
  }
}

const settleTables = (nodes: readonly Node[]): void => {
  for (const node of nodes) if (node.kind === 'grid') settleTable(node)
}

/** Says of every line what it stands under, and moves it there. `nodes`: those of one section. */
export const settleRules = (nodes: Node[]): void => {
  settle([nodes], true)
  settleTables(nodes)
}
