/** What the mending of a plan's structure carries along: the faults found so far, and where each mended piece really stands. */
import type { Finding } from '../../diagnostics/finding.ts'
import { below, segmentsOf } from '../../text/pointer.ts'
import type { Tree } from '../tree.ts'
import type { Home, Shape } from './shape.ts'

/** One for each plan; the maps are keyed by the mended map itself, since its pointer may have changed. */
export interface Work {
  readonly tree: Tree
  readonly root: Shape
  readonly homes: readonly Home[]
  /** Keys that the plan itself lacks as it is written. */
  readonly lacking: readonly string[]
  readonly findings: Finding[]
  /** How many entries of a mended map were lost to faults that are told: so many of its keys are not missed. */
  readonly lost: Map<object, number>
  /** Real pointers of the entries of a mended map that do not stand where their key says. */
  readonly moved: Map<object, Map<string, string>>
  /** Entries that were found too deep, by the level that they belong to. */
  readonly outgoing: Map<object, Entry[]>
  /** Keys that may still be compared with all others; a file of nothing but unknown keys must not take for ever. */
  patience: number
}

/** Nothing found yet; 500 keys may be compared before it gives up guessing. */
export const startWork = (tree: Tree, root: Shape, homes: readonly Home[], lacking: readonly string[]): Work => ({
  tree,
  root,
  homes,
  lacking,
  findings: [],
  lost: new Map(),
  moved: new Map(),
  outgoing: new Map(),
  patience: 500,
})

/** More faults than anybody reads in one go; the rest is told when these are mended. Keeps hostile files cheap. */
export const MOST_FINDINGS = 1000

/** Something that is right in every place that takes text, put where a reported piece was. */
export const PLACEHOLDER = 'x'

/** An entry for a mended map: the key it should have, and where it really stands. */
export interface Entry {
  readonly key: string
  readonly value: unknown
  readonly at: string
}

/** Without a prototype, so that a key `__proto__` is a key like others. */
export const emptyMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** Notes that `map[key]` really stands at `at`. */
export const noteMoved = (work: Work, map: object, key: string, at: string): void => {
  const entries = work.moved.get(map) ?? new Map<string, string>()
  work.moved.set(map, entries.set(key, at))
}

/** Where `map[key]` really stands, `map` being the mended map of `pointer`. */
export const realOf = (work: Work, map: object, pointer: string, key: string): string =>
  work.moved.get(map)?.get(key) ?? below(pointer, key)

/** The real pointer of a place in the mended plan. */
export const realPointer = (work: Work, mended: unknown, pointer: string): string => {
  let real = ''
  let node = mended
  for (const segment of segmentsOf(pointer)) {
    real = typeof node === 'object' && node !== null ? realOf(work, node, real, segment) : below(real, segment)
    node = (node as Record<string, unknown> | null | undefined)?.[segment]
  }
  return real
}
