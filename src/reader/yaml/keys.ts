/** Keys that a plan cannot have: twice the same, none at all, no text, merge keys. */
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { shorten } from '../slips/quote.ts'
import { keyOf, type MapNode, type Node, type Pair } from './nodes.ts'

const checkPair = (pair: Pair): Finding | null => {
  const { key } = pair
  const place = atSource(key.start, Math.max(1, key.end - key.start))
  if (key.kind !== 'scalar') return finding('KH113', atSource(key.start), { key: null })
  if (key.value === '<<') return finding('KH109', place, {})
  if (typeof key.value === 'string') return null
  return finding('KH113', place, { key: key.typed === '' ? null : shorten(key.typed, 60) })
}

const checkMap = (map: MapNode, lineOf: (offset: number) => number): readonly Finding[] => {
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  for (const pair of map.pairs) {
    const wrong = checkPair(pair)
    const key = keyOf(pair)
    if (wrong) findings.push(wrong)
    if (wrong || key === null) continue
    const first = seen.get(key)
    const place = atSource(pair.key.start, pair.key.end - pair.key.start)
    if (first !== undefined) findings.push(finding('KH112', place, { key: shorten(key, 60), line: lineOf(first) }))
    else seen.set(key, pair.key.start)
  }
  return findings
}

/** Faults of the keys of all maps under a node; `lineOf` gives the line (from 1) of an offset. */
export const checkKeys = (node: Node, lineOf: (offset: number) => number): readonly Finding[] => {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap(item => checkKeys(item, lineOf))
  const below = node.pairs.flatMap(pair => [...checkKeys(pair.key, lineOf), ...checkKeys(pair.value, lineOf)])
  return [...checkMap(node, lineOf), ...below]
}
