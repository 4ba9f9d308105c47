/** What a filled plan lacks because its row has no value for it: the variables are named, since the template itself is whole. */
import { atKey, type Finding, finding } from '../../diagnostics/finding.ts'
import type { TemplateNode } from '../../model/template.ts'
import type { FilledTree } from './filled-tree.ts'
import { piecePaths } from './piece-paths.ts'

/** Names that a part of a template is filled from, as written; fields inside `moi` are told by the list. */
const namesIn = (node: TemplateNode): readonly string[] => {
  switch (node.kind) {
    case 'fixed':
      return []
    case 'whole':
      return [node.path.text]
    case 'text':
      return piecePaths(node.expression.pieces).map(({ text }) => text)
    case 'map':
      return node.entries.flatMap(([, child]) => namesIn(child))
    case 'list':
      return node.items.flatMap(namesIn)
    case 'when':
    case 'each':
      return [node.path.text]
  }
}

/** KH205 with the variables of what was left out. */
export const nameAbsent = (findings: readonly Finding[], tree: FilledTree): readonly Finding[] =>
  findings.map(found => {
    if (found.code !== 'KH205' || !('pointer' in found.at)) return found
    const node = tree.nodeAt(found.at.pointer)
    if (node?.kind !== 'map') return found
    const missing = found.data.missing.map(one => {
      const entry = node.entries.find(([key]) => key === one.key || key === one.or)
      return entry ? { ...one, from: [...new Set(namesIn(entry[1]))] } : one
    })
    return { ...finding('KH205', atKey(''), { ...found.data, missing }), at: found.at }
  })
