/** A column read from top to bottom, in time that grows with its length only: its parts, and what stands where. */
import type { Role } from '../decree/elements.ts'
import type { Line, Node } from './nodes.ts'

/** The parts that have a line under them. */
const RULED: ReadonlySet<Role> = new Set<Role>(['co-quan-ban-hanh', 'tieu-ngu', 'trich-yeu', 'phu-luc-kem-theo'])

/** A part of one or several lines that has one line under it; `first`, `end`: numbers of its lines in the column. */
export interface Part {
  readonly role: Role
  readonly first: number
  last: Line
  end: number
  ruled: boolean
}

/** What is known of a column. Numbers are those of its nodes. */
export interface Column {
  readonly nodes: readonly Node[]
  /** The number of the cell a node stands in: a column may go through several rows. */
  readonly cells: readonly number[]
  readonly parts: readonly Part[]
  /** How many lines of text stand above a node; a table parts as much as many lines. */
  readonly texts: readonly number[]
  /** How many nodes above a node are no drawn lines. */
  readonly others: readonly number[]
}

const TABLE = 1000

const isText = (node: Node): node is Line => node.kind === 'line' && node.role !== 'khoang-trong'

const weightOf = (node: Node): number => (node.kind === 'grid' ? TABLE : isText(node) ? 1 : 0)

/** Where tabs part the page, lines of the agency and of the nation take turns. */
const ABREAST: ReadonlySet<Role> = new Set<Role>(['co-quan-ban-hanh', 'quoc-hieu', 'tieu-ngu'])

const partsIn = (nodes: readonly Node[], abreast: boolean): readonly Part[] => {
  const parts: Part[] = []
  let open: readonly Part[] = []
  nodes.forEach((node, i) => {
    if (node.kind === 'grid') open = []
    if (!isText(node)) return
    const goesOn = open.find(part => part.role === node.role)
    if (goesOn) {
      goesOn.last = node
      goesOn.end = i
      return
    }
    if (!abreast || !ABREAST.has(node.role)) open = []
    if (!RULED.has(node.role)) return
    const part = { role: node.role, first: i, last: node, end: i, ruled: false }
    parts.push(part)
    open = [...open, part]
  })
  return parts
}

/** Reads a column of one or several cells, or the page (`abreast`); null where nothing in it has to do with drawn lines. */
export const readColumn = (lists: readonly (readonly Node[])[], abreast: boolean): Column | null => {
  const nodes = lists.length === 1 ? (lists[0] ?? []) : lists.flat()
  if (!nodes.some(node => node.kind === 'stroke' || (node.kind === 'line' && RULED.has(node.role)))) return null
  const texts: number[] = [0]
  const others: number[] = [0]
  nodes.forEach((node, i) => {
    texts.push((texts[i] ?? 0) + weightOf(node))
    others.push((others[i] ?? 0) + (node.kind === 'stroke' ? 0 : 1))
  })
  const cells = lists.flatMap((list, c) => list.map(() => c))
  return { nodes, cells, parts: partsIn(nodes, abreast), texts, others }
}

/** No more parts than these take turns. */
const TURNS = 3

/** The parts that may reach down to a node, `above` of all parts beginning above it. */
export const partsAround = ({ parts }: Column, above: number): readonly Part[] =>
  parts.slice(Math.max(0, above - TURNS), above)

/** Lines of text between two nodes, neither counted. */
export const textBetween = ({ texts }: Column, from: number, to: number): number =>
  (texts[to] ?? 0) - (texts[from + 1] ?? 0)

/** Nothing but drawn lines stands between a part and the node `at` under it in the same cell. */
export const isDirectlyUnder = ({ others, cells }: Column, part: Part, at: number): boolean =>
  part.end < at && others[at] === others[part.end + 1] && cells[at] === cells[part.end]

/** For each node the text nearest above it, else below; null where there is none. */
export const neighbours = ({ nodes }: Column): readonly (Role | null)[] => {
  let role = nodes.find(isText)?.role ?? null
  return nodes.map(node => {
    const above = role
    if (isText(node)) role = node.role
    return above
  })
}
