/** A filled plan as a tree: its places are those of the template, and each knows the cells of the data it was filled from. */
import type { TemplateNode } from '../../model/template.ts'
import type { NamePath } from '../../text/expression.ts'
import { numberText } from '../../text/number-words.ts'
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

const plainKey = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment

/** `when` is no level of the plan. */
const settle = (made: Made): Made => {
  let { node } = made
  while (node.kind === 'when') node = node.node
  return { node, scope: made.scope }
}

const childOf = (made: Made, value: unknown, segment: string, filled: Filled): Made | null => {
  const { node, scope } = made
  if (node.kind === 'map') {
    const entry = node.entries.find(([key]) => key === plainKey(segment))
    return entry ? { node: entry[1], scope } : null
  }
  return node.kind === 'list' ? (filled.elements.get(value)?.[Number(segment)] ?? null) : null
}

const memberOf = (value: unknown, segment: string): unknown => {
  if (Array.isArray(value)) return value[Number(segment)]
  const key = plainKey(segment)
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

const isFixed = (node: TemplateNode): boolean => node.kind === 'fixed'

const nodeAt = (filled: Filled, pointer: string): TemplateNode | null => {
  let made = settle(filled.root)
  let { value } = filled
  for (const segment of pointer.split('/').slice(1)) {
    const next = childOf(made, value, segment, filled)
    if (!next) return null
    value = memberOf(value, segment)
    made = settle(next)
  }
  return made.node
}

const findSource = (filled: Filled, pointer: string): Source => {
  let made = settle(filled.root)
  let { value } = filled
  const segments = pointer.split('/').slice(1)
  for (const [i, segment] of segments.entries()) {
    const next = childOf(made, value, segment, filled)
    if (!next) {
      const rest = segments.slice(i)
      const isInside = made.node.kind === 'fixed' || made.node.kind === 'map' || made.node.kind === 'list'
      const inside = isInside ? `${made.node.origin}/${rest.join('/')}` : made.node.origin
      const paths = pathsOf(made).map(path => (made.node.kind === 'whole' ? [path, ...rest].join('.') : path))
      return { pointer: inside, paths, fixed: isFixed(made.node) }
    }
    value = memberOf(value, segment)
    made = settle(next)
  }
  return { pointer: made.node.origin, paths: pathsOf(made), fixed: isFixed(made.node) }
}

/** Is what stands at a pointer the same in every plan of the template? Asked of every block of every paper. */
const isFixedAt = (filled: Filled, pointer: string): boolean => {
  let made = settle(filled.root)
  let { value } = filled
  for (let from = 1; from > 0 && made.node.kind !== 'fixed'; ) {
    const to = pointer.indexOf('/', from)
    const segment = pointer.slice(from, to < 0 ? undefined : to)
    const next = childOf(made, value, segment, filled)
    if (!next) return false
    value = memberOf(value, segment)
    made = settle(next)
    from = to + 1
  }
  return made.node.kind === 'fixed'
}

/** The tree of a filled plan; `template`: the file it was filled from. */
export const filledTree = (filled: Filled, template: Tree): FilledTree => {
  const sourceOf = (pointer: string): Source => findSource(filled, pointer)
  return {
    source: template.source,
    value: filled.value,
    sourceOf,
    nodeAt: pointer => nodeAt(filled, pointer),
    isFixed: pointer => isFixedAt(filled, pointer),
    rangeOf: (pointer, on) => template.rangeOf(sourceOf(pointer).pointer, on),
    typed: pointer => {
      const { fixed, pointer: origin } = sourceOf(pointer)
      if (fixed) return template.typed(origin)
      const value = pointer.split('/').slice(1).reduce(memberOf, filled.value)
      if (typeof value === 'number') return numberText(value)
      return value === undefined || value === null || typeof value === 'object' ? null : String(value)
    },
  }
}
