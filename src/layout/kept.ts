/**
 * What was laid out last, by the place it comes from: where a batch brings the same part of a plan again, with the same number and the
 * same look, it gives the same block, which the writer knows again. All that is kept is made by pure functions.
 *
 * By place and not in a WeakMap: what differs from row to row then goes with the next rows, and need not be searched out as garbage.
 */
import type { Text } from '../model/plan.ts'
import { remember, rememberObject } from '../text/remember.ts'
import type { Look } from './style.ts'

/** What was made of one thing. */
interface Made<T> {
  readonly look: Look
  readonly from: object
  readonly words: string
  readonly result: T
}

/** Of one place so many are kept: lines of one text have one place, and a list has another number after a longer one. */
const WAYS = 6

/** How much is made anew (characters, with something for each step) before what was not asked for again is forgotten. */
const WORK = 1_000_000
const STEP = 100
let work = 0
let generation = 0

const worked = (characters: number): void => {
  work += STEP + characters
  if (work < WORK) return
  work = 0
  generation += 1
}

const find = <T>(ways: Made<T>[], look: Look, from: object, words: string): Made<T> | null => {
  for (let i = 0; i < ways.length; i++) {
    const made = ways[i]
    if (made?.from !== from || made.look !== look || made.words !== words) continue
    const before = ways[i - 1]
    // What comes again and again goes to the front, and what comes once is dropped at the end.
    if (before) {
      ways[i - 1] = made
      ways[i] = before
    }
    return made
  }
  return null
}

/** How a kind of thing is kept: where it stands, and how many characters it has. */
interface Keeping<From> {
  readonly place: (from: From) => string
  readonly size: (from: From) => number
}

/** Keeps results by look, object and words; `make` may hang on these three only. */
export const keptAt = <From extends object, T>({ place, size }: Keeping<From>) => {
  let young = new Map<string, Made<T>[]>()
  let old = new Map<string, Made<T>[]>()
  let age = 0
  const waysAt = (where: string): Made<T>[] => {
    if (age !== generation) {
      old = generation - age === 1 ? young : new Map()
      young = new Map()
      age = generation
    }
    const known = young.get(where)
    if (known) return known
    const ways = old.get(where) ?? []
    young.set(where, ways)
    return ways
  }
  return (look: Look, from: From, words: string, make: () => T): T => {
    const where = place(from)
    const found = find(waysAt(where), look, from, words)
    if (found) return found.result
    const result = make()
    worked(size(from))
    const ways = waysAt(where)
    ways.length = Math.min(ways.length, WAYS - 1)
    ways.push({ look, from, words, result })
    return result
  }
}

/** UTF-16 units. */
export const charactersOf = (lines: readonly Text[]): number => lines.reduce((sum, line) => sum + line.text.length, 0)

/** Of a line. */
export const BY_LINE: Keeping<Text> = { place: line => line.origin, size: line => line.text.length }
/** Of the lines of one text. */
export const BY_LINES: Keeping<readonly Text[]> = { place: ([first]) => first?.origin ?? '', size: charactersOf }
/** Of a part that says where it stands, made of parts that are kept themselves. */
export const BY_ORIGIN: Keeping<{ readonly origin: string }> = { place: part => part.origin, size: () => 0 }

const SHARE = { texts: 200, characters: 40_000 }

/** Keeps results by look and words; `make` may hang on these two only. */
export const keptWords = <T extends object>(): ((look: Look, words: string, make: () => T) => T) => {
  const cellsOf = rememberObject((_: Look) => remember((_: string): { made: T | null } => ({ made: null }), SHARE))
  return (look, words, make) => {
    const cell = cellsOf(look)(words)
    cell.made ??= make()
    return cell.made
  }
}
