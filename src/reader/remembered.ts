/** What was read of a part of a plan, known again where the next plan has the very same part at the same place, as rows of a batch do. */
import type { Pointer } from '../model/plan.ts'
import type { Spot } from './spot.ts'
import { homeAt, type Reading } from './texts.ts'

const readingBy = (reader: unknown, first: Reading | null): Reading | null => {
  for (let reading = first; reading; reading = reading.next) if (reading.reader === reader) return reading
  return null
}

const without = (reader: unknown, first: Reading | null): Reading | null => {
  if (!first) return null
  return first.reader === reader ? first.next : { ...first, next: without(reader, first.next) }
}

const stillHolds = ({ asked }: Reading, at: Spot): boolean => {
  for (const [pointer, typed] of asked) if (at.typed(pointer) !== typed) return false
  return true
}

/** What is not there is the same everywhere. */
const ABSENT = {}

const NOTHING: Reading['asked'] = []

const readAnew = <T>(read: (at: Spot) => T, at: Spot): Pick<Reading, 'asked'> & { readonly result: T } => {
  if (typeof at.value === 'string') return { result: read(at), asked: NOTHING }
  const asked: (readonly [Pointer, string | null])[] = []
  const typed = (pointer: Pointer): string | null => {
    const answer = at.typed(pointer)
    asked.push([pointer, answer])
    return answer
  }
  return { result: read({ ...at, typed }), asked }
}

/**
 * The same pure reading of a place, which gives the same object again for the same value at the same place. Values are never mutated;
 * the result may hang on the value, its pointer and what is typed there, on nothing else.
 */
export const remembered =
  <T>(read: (at: Spot) => T): ((at: Spot) => T) =>
  at => {
    const value = at.value === undefined ? ABSENT : at.value
    // A number hangs on how it is typed.
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return read(at)
    const home = homeAt(at.pointer, value)
    const found = readingBy(read, home.readings)
    if (found && stillHolds(found, at)) return found.result as T
    const { result, asked } = readAnew(read, at)
    home.readings = { reader: read, result, asked, next: without(read, home.readings) }
    return result
  }
