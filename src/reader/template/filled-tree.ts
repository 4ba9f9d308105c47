/** A filled plan as a tree: its places are those of the template, and each knows the cells of the data it was filled from. */
import type { TemplateNode } from '../../model/template.ts'
import type { NamePath } from '../../text/expression.ts'
import { numberText } from '../../text/number-words.ts'
import { memberOf } from '../../text/plain-data.ts'
import { keyOfSegment } from '../../text/pointer.ts'
import type { Tree } from '../tree.ts'
import type { Filled, Made } from './fill.ts'
import { piecePaths } from './piece-paths.ts'
import { dataPath } from './scope.ts'

/** Where a part of a filled plan comes from. */
export interface Source {
  /** In the template file. */
  readonly pointer: string
  /** Values of the row that stand there, as dotted paths. */
  readonly paths: readonly string[]
  /** Is it the same in every plan of this template? */
  readonly fixed: boolean
}

/** A tree that also knows where its parts come from. */
export interface FilledTree extends Tree {
  sourceOf(pointer: string): Source
  /** What of the template was filled there; null inside a value. */
  nodeAt(pointer: string): TemplateNode | null
  /** Is it the same in every plan of this template? */
  isFixed(pointer: string): boolean
}

/** Names inside `#each` are fields of its list, which stands there itself. */
const isOfScope = (path: NamePath): boolean =>
  path.of !== 'data' && path.up === 0 && (path.of === 'item' || path.parts.length > 0)

const pathsOf = ({ node, scope }: Made): readonly string[] => {
  if (node.kind === 'whole') return [dataPath(scope, node.path)]
  if (node.kind !== 'text') return []
  const paths = piecePaths(node.expression.pieces).filter(isOfScope)
  return [...new Set(paths.map(path => dataPath(scope, path)).filter(path => path !== ''))]
}

/** `when` is no level of the plan. */
const settle = (made: Made): Made => {
  let { node } = made
  while (node.kind === 'when') node = node.node
  return { node, scope: made.scope }
}

const childOf = ({ node, scope }: Made, value: unknown, segment: string, filled: Filled): Made | null => {
  if (node.kind === 'map') {
    const entry = node.entries.find(([key]) => key === keyOfSegment(segment))
    return entry ? { node: entry[1], scope } : null
  }
  return node.kind === 'list' ? (filled.elements.get(value)?.[Number(segment)] ?? null) : null
}

const valueAt = (value: unknown, segment: string): unknown =>
  Array.isArray(value) ? value[Number(segment)] : memberOf(value, keyOfSegment(segment))

/** The part of the template that a pointer leads to, and what of the pointer lies inside its value, from "/" on. */
interface Reached extends Made {
  readonly rest: string
}

/** Asked of every block of every paper: goes no farther than the template does. */
const reach = (filled: Filled, pointer: string): Reached => {
  let made = settle(filled.root)
  let { value } = filled
  let at = 0
  while (at < pointer.length) {
    const next = pointer.indexOf('/', at + 1)
    const end = next < 0 ? pointer.length : next
    const segment = pointer.slice(at + 1, end)
    const child = childOf(made, value, segment, filled)
    if (!child) break
    value = valueAt(value, segment)
    made = settle(child)
    at = end
  }
  return { ...made, rest: pointer.slice(at) }
}

const sourceAt = (filled: Filled, pointer: string): Source => {
  const { node, scope, rest } = reach(filled, pointer)
  const paths = pathsOf({ node, scope })
  const isInside = node.kind === 'fixed' || node.kind === 'map' || node.kind === 'list'
  return {
    pointer: isInside ? node.origin + rest : node.origin,
    paths: node.kind === 'whole' ? paths.map(path => path + rest.replaceAll('/', '.')) : paths,
    fixed: node.kind === 'fixed',
  }
}

/** The tree of a filled plan; `template`: the file it was filled from. */
export const filledTree = (filled: Filled, template: Tree): FilledTree => {
  const sourceOf = (pointer: string): Source => sourceAt(filled, pointer)
  return {
    source: template.source,
    value: filled.value,
    sourceOf,
    nodeAt: pointer => {
      const { node, rest } = reach(filled, pointer)
      return rest === '' ? node : null
    },
    isFixed: pointer => reach(filled, pointer).node.kind === 'fixed',
    rangeOf: (pointer, on) => template.rangeOf(sourceOf(pointer).pointer, on),
    typed: pointer => {
      const { fixed, pointer: origin } = sourceOf(pointer)
      if (fixed) return template.typed(origin)
      const value = pointer.split('/').slice(1).reduce(valueAt, filled.value)
      if (typeof value === 'number') return numberText(value)
      return value === undefined || value === null || typeof value === 'object' ? null : String(value)
    },
  }
}
