/** What a key that its place does not know was meant to be. */

import { asKey, looksLikeKey, nearestBySlips, nearestByWords, sameKey, squash } from '../../text/nearest.ts'
import { isMap } from '../../text/plain-data.ts'
import type { PlanMap } from './fault.ts'
import { accepts, type Home, type Shape } from './shape.ts'

/** A map on the way down to the present one, without a list between. */
export interface Level {
  readonly pointer: string
  readonly shape: Shape
  readonly map: PlanMap
  /** The keys of `map` that `shape` knows, in the order written, and the place of every key in that order. */
  readonly known: readonly string[]
  readonly order: ReadonlyMap<string, number>
}

/** `shape` must be that of a map, `map` what stands at `pointer`. */
export const levelOf = (pointer: string, shape: Shape, map: PlanMap): Level => {
  const keys = Object.keys(map)
  return {
    pointer,
    shape,
    map,
    // More than any plan needs; the neighbours of a stray key are looked for among these.
    known: keys.filter(inner => shape.child(inner) !== null).slice(0, 200),
    order: new Map(keys.map((inner, i) => [inner, i])),
  }
}

/** What a stray key was meant to be; `target` is the key to write instead. */
export type Verdict =
  | { readonly kind: 'misspelt'; readonly target: string; readonly twice: boolean }
  /** Belongs into the map `into` beside it: the lines below were not indented. */
  | { readonly kind: 'deeper'; readonly target: string; readonly into: string }
  /** Belongs to a map around this one: indented too far. */
  | { readonly kind: 'outer'; readonly target: string; readonly level: Level }
  | { readonly kind: 'elsewhere'; readonly target: string; readonly homes: readonly Home[] }
  /** Text with a colon in it, read as a key. */
  | { readonly kind: 'colon' }
  /** `own`: how it would be written as a section or sub-section of the author's own; null where there are none. */
  | { readonly kind: 'unknown'; readonly own: string | null }

/** May `key` be put into the child `into`? Not where it would meet its double, or break what stands there. */
const hasRoom = (child: Shape, value: unknown, key: string): boolean => {
  if (value === null || value === undefined) return true
  if (!isMap(value) || Object.hasOwn(value, key)) return false
  return child.ownPrefix === null || (!Object.hasOwn(value, 'chi_tiet') && child.child(key)?.name === 'tieu_muc')
}

/** May `value` stand there, as far as its kind goes? */
const takes = (child: Shape | null, value: unknown): boolean => {
  if (!child) return false
  if (Array.isArray(value)) return accepts(child, 'array')
  if (isMap(value)) return accepts(child, 'object')
  if (typeof value === 'string') return accepts(child, 'string') || child.allowed !== null
  return typeof value === 'number' && (child.allowed !== null || !child.types.every(type => NO_NUMBER.includes(type)))
}

const NO_NUMBER: readonly string[] = ['array', 'object', 'boolean', 'null']

const deeper = (key: string, { shape, map, known, order }: Level): Verdict | null => {
  const here = order.get(key) ?? 0
  const before = known.filter(other => (order.get(other) ?? 0) < here).reverse()
  const containers = [...before, ...known, ...shape.keys].flatMap(into => {
    const child = shape.child(into)
    const target = child && accepts(child, 'object') ? sameKey(key, child.keys) : null
    return child && target !== null && hasRoom(child, map[into], target) ? [{ into, target }] : []
  })
  const found = containers.find(({ into }) => Object.hasOwn(map, into))
  if (found) return { kind: 'deeper', ...found }
  const taken = known.some(other => shape.companions.has(other))
  const isBegun = ({ into }: { readonly into: string }): boolean => {
    const required = shape.child(into)?.required ?? []
    return required.length === 0 || required.some(other => order.has(other))
  }
  const [only, ...others] = containers
  const fits = only && takes(shape.child(only.into)?.child(only.target) ?? null, map[key])
  return fits && others.length === 0 && !taken && isBegun(only) ? { kind: 'deeper', ...only } : null
}

const outer = (key: string, value: unknown, up: readonly Level[]): Verdict | null => {
  for (const level of up) {
    const target = sameKey(key, level.shape.keys)
    if (target === null || Object.hasOwn(level.map, target)) continue
    if (takes(level.shape.child(target), value)) return { kind: 'outer', target, level }
  }
  return null
}

const elsewhere = (key: string, all: readonly Home[]): Verdict | null => {
  const homes = all.filter(home => sameKey(key, home.keys) !== null)
  const target = sameKey(key, homes[0]?.keys ?? [])
  return target === null ? null : { kind: 'elsewhere', target, homes }
}

const misspelt = (target: string | null, map: PlanMap): Verdict | null =>
  target === null ? null : { kind: 'misspelt', target, twice: Object.hasOwn(map, target) }

const withoutPrefix = (key: string, { ownPrefix, child }: Shape): string =>
  ownPrefix !== null && key.startsWith(ownPrefix) && child(key) ? key.slice(ownPrefix.length) : key

/** `Nội dung, hình thức tuyên truyền`: the heading that a key prints, in place of the key. */
const byTitle = (key: string, { keys, child }: Shape): string | null =>
  looksLikeKey(key) ? null : (keys.find(other => squash(child(other)?.title ?? '') === squash(key)) ?? null)

const ownKey = (key: string, shape: Shape): string | null => {
  if (shape.ownPrefix === null) return null
  const name = asKey(key).replace(new RegExp(`^${shape.ownPrefix}`), '')
  return name === '' ? null : `${shape.ownPrefix}${name.split('_').slice(0, 5).join('_')}`
}

/** Is this a text that YAML took for a key? Only where text may stand, and only what no key looks like. */
const isColonText = (key: string, value: unknown, { shape, map }: Level): boolean => {
  if (looksLikeKey(key) || !accepts(shape, 'string')) return false
  return shape.ownPrefix === null || (Object.keys(map).length === 1 && !isMap(value) && !Array.isArray(value))
}

/** Judges a key that `level.shape` does not have. `up`: the maps around it, nearest first; `homes`: all there are. */
export const judgeKey = (key: string, level: Level, up: readonly Level[], homes: readonly Home[]): Verdict => {
  const { shape, map } = level
  const same = misspelt(
    sameKey(key, shape.keys) ?? sameKey(withoutPrefix(key, shape), shape.keys) ?? byTitle(key, shape),
    map,
  )
  if (same) return same
  const bySlips = misspelt(nearestBySlips(key, shape.keys), map)
  if (isColonText(key, map[key], level)) return bySlips ?? { kind: 'colon' }
  const own = ownKey(key, shape)
  const prefixed = own !== null && key.toLowerCase().startsWith(shape.ownPrefix ?? '')
  const byWords = () => (looksLikeKey(key) && !prefixed ? misspelt(nearestByWords(key, shape.keys), map) : null)
  const found = deeper(key, level) ?? outer(key, map[key], up) ?? bySlips ?? byWords() ?? elsewhere(key, homes)
  if (found) return found
  return prefixed && own !== key && own !== null
    ? { kind: 'misspelt', target: own, twice: Object.hasOwn(map, own) }
    : { kind: 'unknown', own }
}

/**
 * A section of the author's own without a title may be a known key misspelt (`muc_dich_yeu_cu`) or misplaced (`muc_canh`):
 * is `key` such a one, so that it must be judged? With a title it is so only where the plan lacks the key that it nearly spells.
 */
export const isDoubtful = (key: string, value: unknown, shape: Shape, lacking: readonly string[]): boolean => {
  if (shape.ownPrefix === null || shape.keys.includes(key)) return false
  const titled = isMap(value) && Object.keys(value).some(inner => sameKey(inner, ['tieu_de']) !== null)
  return !titled || (shape.name === '' && nearestBySlips(key, lacking) !== null)
}

/** One key that nobody knows, where one key is missing that could have its value: it was meant for that. Not in the plan at large. */
export const guessRequired = (
  strangers: ReadonlyMap<string, Verdict>,
  { shape, map }: Level,
): ReadonlyMap<string, Verdict> => {
  const meant = new Set([...strangers.values()].map(verdict => ('target' in verdict ? verdict.target : null)))
  const [target, ...otherTargets] = shape.required.filter(key => !Object.hasOwn(map, key) && !meant.has(key))
  const lost = [...strangers].filter(([, { kind }]) => kind === 'unknown' || kind === 'elsewhere')
  const [key] = lost[0] ?? []
  if (shape.name === '' || key === undefined || target === undefined || lost.length > 1 || otherTargets.length > 0)
    return strangers
  if (!takes(shape.child(target), map[key])) return strangers
  return new Map([...strangers, [key, { kind: 'misspelt', target, twice: false }]])
}
