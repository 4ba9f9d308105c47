/**
 * Mends the slips of a clerk's keys, reporting each: a misspelt key is taken for the one that was meant, a text with a colon
 * for a text, lines indented wrongly for lines in their place. What the schema then says of the mended plan is not caused by them.
 */

import { isMap } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { settleBlock } from './blocks.ts'
import { reportColon } from './colon.ts'
import { guessRequired, isDoubtful, judgeKey, type Level, levelOf, type Verdict } from './keys.ts'
import { type HealPart, healList } from './lists.ts'
import { reportKey } from './report-key.ts'
import { settleSection } from './sections.ts'
import { accepts } from './shape.ts'
import { type Entry, emptyMap, MOST_FINDINGS, noteMoved, PLACEHOLDER, type Work } from './work.ts'

const isOther = (verdict: Verdict, key: string): boolean =>
  verdict.kind !== 'unknown' && !(verdict.kind === 'misspelt' && verdict.target === key)

/** The keys that are wrong here, each with its verdict. */
const strangersOf = (work: Work, level: Level, up: readonly Level[]): ReadonlyMap<string, Verdict> => {
  const strangers = new Map<string, Verdict>()
  for (const [key, value] of Object.entries(level.map)) {
    if (strangers.size >= MOST_FINDINGS) break
    const known = level.shape.child(key) !== null
    if (known && !isDoubtful(key, value, level.shape, work.lacking)) continue
    const verdict: Verdict = work.patience-- > 0 ? judgeKey(key, level, up, work.homes) : { kind: 'unknown', own: null }
    if (!known || isOther(verdict, key)) strangers.set(key, verdict)
  }
  return guessRequired(strangers, level)
}

const entryOf = ({ map, pointer }: Level, key: string, target: string): Entry => ({
  key: target,
  value: map[key],
  at: below(pointer, key),
})

/** What belongs into a map beside it, by the key of that map. */
const adoptees = (strangers: ReadonlyMap<string, Verdict>, level: Level): ReadonlyMap<string, readonly Entry[]> => {
  const into = new Map<string, readonly Entry[]>()
  for (const [key, verdict] of strangers) {
    if (verdict.kind !== 'deeper') continue
    into.set(verdict.into, [...(into.get(verdict.into) ?? []), entryOf(level, key, verdict.target)])
  }
  return into
}

interface Gathering {
  readonly strangers: ReadonlyMap<string, Verdict>
  readonly up: readonly Level[]
  readonly adopted: readonly Entry[]
}

/** The mended map: every entry under the key that it should have, mended itself. */
const gather = (work: Work, level: Level, { strangers, up, adopted }: Gathering): Record<string, unknown> => {
  const { shape, map, pointer } = level
  const out = emptyMap()
  const put = ({ key, value, at }: Entry, inner: readonly Entry[] = []): void => {
    const child = shape.child(key)
    if (child === null || Object.hasOwn(out, key)) return
    if (at !== below(pointer, key)) noteMoved(work, out, key, at)
    out[key] = heal(work, value, child, at, [level, ...up], inner)
  }
  const wards = adoptees(strangers, level)
  for (const key of Object.keys(map)) {
    if (!strangers.has(key)) put(entryOf(level, key, key), wards.get(key))
  }
  // A map that is not in the file at all: what it lacks is missed in the map around it.
  for (const [key, inner] of wards) put({ key, value: null, at: pointer }, inner)
  for (const [key, verdict] of strangers) {
    if (verdict.kind === 'misspelt') put(entryOf(level, key, verdict.target))
    if (verdict.kind !== 'outer') continue
    const entry = entryOf(level, key, verdict.target)
    work.outgoing.set(verdict.level, [...(work.outgoing.get(verdict.level) ?? []), entry])
  }
  for (const entry of [...adopted, ...(work.outgoing.get(level) ?? [])]) put(entry)
  return out
}

/** Has nothing become of the entry, neither in this map nor in another? */
const isLost = (verdict: Verdict): boolean =>
  verdict.kind === 'misspelt' ? verdict.twice : verdict.kind !== 'deeper' && verdict.kind !== 'outer'

const healMap = (work: Work, level: Level, up: readonly Level[], adopted: readonly Entry[]): unknown => {
  const { shape, map, pointer } = level
  const strangers = strangersOf(work, level, up)
  for (const [key, verdict] of strangers) reportKey(work, level, key, verdict)
  const keys = Object.keys(map)
  if (keys.length > 0 && keys.every(key => strangers.get(key)?.kind === 'colon')) return PLACEHOLDER

  const out = gather(work, level, { strangers, up, adopted })
  // Of the plan itself every missing key is told: it has so many that no stranger stands for one of them.
  if (pointer !== '') work.lost.set(out, [...strangers.values()].filter(isLost).length)
  if (shape.companions.has('gach')) settleBlock(work, out, shape, pointer, strangers.size > 0)
  if (shape.name === 'phan' || shape.name === 'tieu_muc') settleSection(work, out, shape, pointer, strangers.size > 0)
  return out
}

/** The mended value of `value`, that stands at `pointer` and should be a `shape`. `adopted`: entries that belong into it. */
export const heal: HealPart = (work, value, shape, pointer, up = [], adopted = []) => {
  if (work.findings.length >= MOST_FINDINGS) return value
  if (Array.isArray(value)) return healList(work, value, shape, pointer, heal)
  if (adopted.length > 0 && (value === null || value === undefined)) {
    return healMap(work, levelOf(pointer, shape, emptyMap()), up, adopted)
  }
  if (!isMap(value)) return value
  if (accepts(shape, 'object')) return healMap(work, levelOf(pointer, shape, value), up, adopted)
  return reportColon(work, value, shape, pointer) ? PLACEHOLDER : value
}
