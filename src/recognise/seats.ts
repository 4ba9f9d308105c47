/** The lines of some nodes in reading order, each with the place it has on the page. */
import type { Box, Grid, Line, Node } from './nodes.ts'

/** A line with words, and the outermost table it stands in. */
export interface Seat {
  readonly line: Line
  /** Number of its node in the flow, from 0. */
  readonly top: number
  /** The outermost table; null where it stands straight in the flow. */
  readonly grid: Grid | null
  /** Its row and column in that table, from 0; 0 outside. */
  readonly row: number
  readonly column: number
  /** The table of one cell it stands in, the innermost; null where there is none. */
  readonly frame: Grid | null
}

/** A table of one cell: a box. */
export const isFrame = ({ rows }: Grid): boolean => rows.length === 1 && rows[0]?.length === 1

type Place = Omit<Seat, 'line'>

const gather = (nodes: readonly Node[], place: Place, seats: Seat[]): void => {
  for (const node of nodes) {
    if (node.kind === 'line') {
      if (node.role !== 'khoang-trong') seats.push({ line: node, ...place })
    } else if (node.kind === 'grid') gatherGrid(node, place, seats)
  }
}

const gatherGrid = (grid: Grid, place: Place, seats: Seat[]): void => {
  const frame = isFrame(grid) ? grid : place.frame
  grid.rows.forEach((boxes, row) => {
    for (const { nodes, column } of boxes) {
      const inner = place.grid ? { ...place, frame } : { ...place, grid, row, column, frame }
      gather(nodes, inner, seats)
    }
  })
}

/** All lines with words, cells and boxes included. `first`: number of the first node in the flow. */
export const seatsIn = (nodes: readonly Node[], first = 0): readonly Seat[] => {
  const seats: Seat[] = []
  nodes.forEach((node, i) => {
    gather([node], { top: first + i, grid: null, row: 0, column: 0, frame: null }, seats)
  })
  return seats
}

/** Every cell of a table, those of tables inside it left out. */
export const boxesOf = ({ rows }: Grid): readonly Box[] => rows.flat()
