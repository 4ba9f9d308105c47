/** A Tree made with the yaml package alone, for tests of the structural check that need no reader. */
import { isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Range, Tree } from '../../src/reader/tree.ts'

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value.normalize('NFC') : value
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.normalize('NFC'), bare(inner)])),
  )
}

/** Reads `source`, which must be good YAML. */
export const plainTree = (source: string): Tree => {
  const document = parseDocument(source, { version: '1.2', schema: 'core', lineCounter: new LineCounter() })
  if (document.errors.length > 0) throw document.errors[0]
  const pathOf = (pointer: string): readonly string[] =>
    pointer
      .split('/')
      .slice(1)
      .map(segment => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
  const nodeAt = (pointer: string): unknown => document.getIn(pathOf(pointer), true)
  const stretch = (node: Node): Range => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 })
  return {
    source,
    value: bare(document.toJS()),
    rangeOf: (pointer, on) => {
      const path = pathOf(pointer)
      const parent = document.getIn(path.slice(0, -1), true)
      if (on === 'key' && parent && typeof parent === 'object' && 'items' in parent) {
        const pair = (parent.items as unknown[]).find(
          entry => isPair(entry) && isScalar(entry.key) && String(entry.key.value) === path.at(-1),
        )
        if (isPair(pair) && isNode(pair.key)) return stretch(pair.key)
      }
      const node = nodeAt(pointer)
      return isNode(node) ? stretch(node) : { start: 0, end: 0 }
    },
    typed: pointer => {
      const node = nodeAt(pointer)
      return isScalar(node) ? (node.source ?? String(node.value)).normalize('NFC') : null
    },
  }
}
