/** Which findings the comments of a file silence. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Suppressed } from '../diagnostics/reported.ts'
import { below } from '../text/pointer.ts'
import type { Ignore } from './ignore.ts'
import type { Range, Tree } from './tree.ts'
import { type SourceLines, sourceLines } from './yaml/source-lines.ts'

/** A silenced finding, and the offset of the code that silenced it. */
export interface Silenced extends Suppressed {
  readonly at: number
}

/** What the comments of a file did. */
export interface Ignored {
  readonly suppressed: readonly Silenced[]
  /** Offsets of codes that met an error, which cannot be ignored. */
  readonly refused: readonly number[]
}

/** No comment did anything. */
export const NOTHING_IGNORED: Ignored = { suppressed: [], refused: [] }

/** What two parts of one file came to. */
export const joinIgnored = (...parts: readonly Ignored[]): Ignored => ({
  suppressed: parts.flatMap(({ suppressed }) => suppressed),
  refused: parts.flatMap(({ refused }) => refused),
})

/** Texts of the plan that go over several lines, each with the line of its key, from 0. */
const longTexts = (tree: Tree, { lineOf }: SourceLines): readonly Range[] => {
  const found: Range[] = []
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') {
      const start = lineOf(tree.rangeOf(pointer, 'key').start)
      const end = lineOf(Math.max(0, tree.rangeOf(pointer, 'value').end - 1))
      if (end > start) found.push({ start, end })
    } else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${pointer}/${i}`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, below(pointer, key))
  }
  visit(tree.value, '')
  return found
}

/** The lines at which a comment may stand for a finding: its own, and that of the key whose text it stands in. */
const homesIn = (tree: Tree | null): ((diagnostic: Diagnostic) => readonly number[]) => {
  if (tree === null) return ({ line }) => [line]
  const lines = sourceLines(tree.source)
  let texts: readonly Range[] | null = null
  return ({ line, pointer }) => {
    if (pointer !== null) return [line, lines.lineOf(tree.rangeOf(pointer, 'key').start) + 1]
    texts ??= longTexts(tree, lines)
    const around = texts.find(({ start, end }) => start < line && line <= end + 1)
    return around ? [line, around.start + 1] : [line]
  }
}

const matchOf = (
  ignores: ReadonlyMap<number, readonly Ignore[]>,
  lines: readonly number[],
  { code, rule }: Diagnostic,
): { readonly at: number; readonly reason: string } | null => {
  for (const { ids, reason } of lines.flatMap(line => ignores.get(line) ?? [])) {
    const hit = reason === null ? undefined : ids.find(({ id }) => id === code || id === rule)
    if (hit && reason !== null) return { at: hit.offset, reason }
  }
  return null
}

/** Parts the findings on a file into those that stay and those that its comments silence; `tree` is what they were pinned with. */
export const silence = (
  diagnostics: readonly Diagnostic[],
  ignores: readonly Ignore[],
  tree: Tree | null,
): { readonly diagnostics: readonly Diagnostic[]; readonly ignored: Ignored } => {
  if (ignores.length === 0) return { diagnostics, ignored: NOTHING_IGNORED }
  const homes = homesIn(tree)
  const byLine = new Map<number, Ignore[]>()
  for (const one of ignores) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one])
  const suppressed: Silenced[] = []
  const refused: number[] = []
  const kept = diagnostics.filter(diagnostic => {
    const match = matchOf(byLine, homes(diagnostic), diagnostic)
    if (!match) return true
    if (diagnostic.severity === 'error') {
      refused.push(match.at)
      return true
    }
    suppressed.push({ diagnostic, by: 'inline', reason: match.reason, at: match.at })
    return false
  })
  return { diagnostics: kept, ignored: { suppressed, refused } }
}
