/** Nodes → the `Tree` that the other steps read. */

import { segmentsOf } from '../../text/pointer.ts'
import type { Range, Tree } from '../tree.ts'
import { keyOf, type Node } from './nodes.ts'

const plainOf = (node: Node): unknown => {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  // No prototype: `__proto__` and `constructor` are keys like all others.
  const map: Record<string, unknown> = Object.create(null)
  for (const pair of node.pairs) {
    const key = keyOf(pair)
    if (key !== null && !(key in map)) map[key] = plainOf(pair.value)
  }
  return map
}

interface Found {
  readonly key: Node | null
  readonly value: Node
}

const childOf = (node: Node, segment: string): Found | null => {
  if (node.kind === 'map') return node.pairs.find(pair => keyOf(pair) === segment) ?? null
  const item = node.kind === 'list' && /^(0|[1-9]\d*)$/.test(segment) ? node.items[Number(segment)] : undefined
  return item ? { key: null, value: item } : null
}

const rangeOf = (node: Node): Range => ({ start: node.start, end: node.end })

/** The tree of a file whose root is `root`. Of a key that stands twice the first counts. */
export const plant = (root: Node, source: string): Tree => {
  /** What stands at a pointer, and whether all of it exists. */
  const find = (pointer: string): { readonly found: Found; readonly whole: boolean } => {
    let found: Found = { key: null, value: root }
    for (const segment of segmentsOf(pointer)) {
      const next = childOf(found.value, segment)
      if (!next) return { found, whole: false }
      found = next
    }
    return { found, whole: true }
  }
  return {
    source,
    value: plainOf(root),
    rangeOf: (pointer, on) => {
      const { found } = find(pointer)
      return rangeOf(on === 'key' && found.key ? found.key : found.value)
    },
    typed: pointer => {
      const { found, whole } = find(pointer)
      return whole && found.value.kind === 'scalar' ? found.value.typed : null
    },
  }
}
