/** Items that YAML took for maps because of a colon in their text: read as they were meant, so that the rest of the plan can be judged. */
import type { Finding } from '../../diagnostics/finding.ts'
import type { MapNode, Node, Pair, Scalar } from './nodes.ts'

/** A tree without the slips that were told at its items. */
export interface Mended {
  readonly root: Node
  /** The findings that do the tree no more harm. */
  readonly settled: ReadonlySet<Finding>
}

const offsetOf = (found: Finding): number => ('offset' in found.at ? found.at.offset : -1)

const worded = (part: Scalar): string => (typeof part.value === 'string' ? part.value : part.typed)

const asText = (map: MapNode, pair: Pair): Scalar | null => {
  const { key, value } = pair
  if (key.kind !== 'scalar' || value.kind !== 'scalar') return null
  const text = `${worded(key)}: ${worded(value)}`.trim()
  return { kind: 'scalar', start: map.start, end: map.end, value: text, typed: text }
}

/** `- Thời gian: cả năm` (KH120) becomes its text, `- Lưu: VT` among the recipients (KH155) goes; each was reported there. */
export const mendItems = (root: Node, found: readonly Finding[]): Mended => {
  const colons = new Map(found.filter(({ code }) => code === 'KH120').map(one => [offsetOf(one), one]))
  const keepers = new Map(found.filter(({ code }) => code === 'KH155').map(one => [offsetOf(one), one]))
  const settled = new Set<Finding>()
  if (colons.size === 0 && keepers.size === 0) return { root, settled }

  const item = (node: Node): readonly Node[] => {
    const [pair, ...others] = node.kind === 'map' ? node.pairs : []
    if (node.kind !== 'map' || !pair || others.length > 0) return [mend(node)]
    const keeper = keepers.get(node.start)
    if (keeper) settled.add(keeper)
    if (keeper) return []
    // The colon follows its key, at most after blanks.
    let colon = pair.key.end
    while (colon < pair.value.start && !colons.has(colon)) colon += 1
    const slip = colons.get(colon)
    const text = slip ? asText(node, pair) : null
    if (slip && text) settled.add(slip)
    return [text ?? mend(node)]
  }
  const mend = (node: Node): Node => {
    if (node.kind === 'list') return { ...node, items: node.items.flatMap(item) }
    if (node.kind === 'map') return { ...node, pairs: node.pairs.map(pair => ({ ...pair, value: mend(pair.value) })) }
    return node
  }
  return { root: mend(root), settled }
}
