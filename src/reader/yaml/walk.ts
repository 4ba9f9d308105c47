/** One walk over the syntax tree of a YAML file: how deep it is, and what a plan does not use. */
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { MAX_DEPTH } from '../limits.ts'
import { shorten } from '../slips/quote.ts'
import type { Range } from '../tree.ts'
import type { Marks } from './characters.ts'

/** What all tokens of a YAML syntax tree have in common. */
export interface Token {
  readonly type: string
  readonly offset: number
  readonly source?: string
  readonly start?: unknown
  readonly key?: unknown
  readonly sep?: unknown
  readonly value?: unknown
  readonly items?: unknown
  readonly props?: unknown
  readonly end?: unknown
}

/** What is known of a file before it is composed; `tooDeep` stops it, for safety (KH114). */
export interface Walked extends Marks {
  /** Anchors, aliases, tags, directives, a second document, too many levels. */
  readonly refused: readonly Finding[]
  readonly tooDeep: boolean
}

const refusedToken = (token: Token): Finding | null => {
  const length = token.source?.length ?? 0
  const text = shorten(token.source ?? '', 60)
  const place = atSource(token.offset, Math.max(1, length))
  if (token.type === 'alias') return finding('KH106', place, { name: text.slice(1) })
  if (token.type === 'anchor') return finding('KH107', place, { name: text.slice(1) })
  if (token.type === 'tag') return finding('KH108', place, { tag: text })
  if (token.type === 'explicit-key-ind') return finding('KH113', place, { key: null })
  return token.type === 'directive' ? finding('KH110', place, {}) : null
}

const isToken = (part: unknown): part is Token => typeof part === 'object' && part !== null

/** The parts of a token that hold tokens; those of an item count as its list's. */
const partsOf = (token: Token): readonly unknown[] => [
  token.start,
  token.props,
  token.key,
  token.sep,
  token.value,
  token.items,
  token.end,
]

interface Step {
  readonly part: unknown
  readonly depth: number
}

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection'])

/** Walks the tokens of a file without recursion, since depth is what it has to find out. */
export const walk = (tokens: readonly Token[]): Walked => {
  const refused: Finding[] = []
  const comments: Range[] = []
  const doubleQuoted: Range[] = []
  const second = tokens.filter(token => token.type === 'document')[1]
  if (second) refused.push(finding('KH111', atSource(second.offset, 3), {}))
  const steps: Step[] = tokens.map(part => ({ part, depth: 0 })).reverse()
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { part, depth } = step
    if (!isToken(part)) continue
    if (Array.isArray(part)) {
      for (let i = part.length - 1; i >= 0; i -= 1) steps.push({ part: part[i], depth })
      continue
    }
    const below = depth + (COLLECTIONS.has(part.type) ? 1 : 0)
    if (below > MAX_DEPTH) {
      const found = finding('KH114', atSource(part.offset), { limit: MAX_DEPTH })
      return { refused: [found], tooDeep: true, comments, doubleQuoted }
    }
    const range = { start: part.offset, end: part.offset + (part.source?.length ?? 0) }
    if (part.type === 'comment') comments.push(range)
    if (part.type === 'double-quoted-scalar' && part.source?.includes('\\')) doubleQuoted.push(range)
    const found = refusedToken(part)
    if (found) refused.push(found)
    const parts = partsOf(part)
    for (let i = parts.length - 1; i >= 0; i -= 1) if (isToken(parts[i])) steps.push({ part: parts[i], depth: below })
  }
  return { refused, tooDeep: false, comments, doubleQuoted }
}
