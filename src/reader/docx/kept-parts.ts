/**
 * Parts that papers of one maker have byte for byte alike (styles, theme, lists, headers), kept with their trees from one file to the
 * next. What is given is always what reading the bytes anew would give; how much is held is bounded, so that hostile files cannot
 * fill the memory.
 */
import type { ZipPart } from '../zip-parts.ts'
import type { Xml } from './element.ts'

/** A part that was read, and what reading it took of a file's budget. */
export interface ReadPart {
  readonly tree: Xml
  /** Bytes unpacked. */
  readonly bytes: number
  readonly elements: number
  readonly paragraphs: number
}

interface Kept extends ReadPart {
  /** A copy: a view would keep the whole file. */
  readonly packed: Uint8Array
}

/** Bytes, packed: the styles of a Word file have some thousands. */
const LARGEST = 32 << 10
/** Elements of one part, and of all together: some ten megabytes. */
const MOST_OF_ONE = 8_000
const MOST_OF_ALL = 40_000
const MOST_PARTS = 64

const isSame = (one: Uint8Array, other: Uint8Array): boolean => {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false
  return true
}

const known = new Map<string, Kept>()
let held = 0

const forget = (key: string): void => {
  held -= known.get(key)?.elements ?? 0
  known.delete(key)
}

const keyOf = ({ name, method, size, packed }: ZipPart): string => `${method} ${size} ${packed.length} ${name}`

/** What was read from the same bytes under the same name before; null where that is not known. */
export const keptPart = (part: ZipPart): ReadPart | null => {
  const key = keyOf(part)
  const found = known.get(key)
  if (!found || !isSame(found.packed, part.packed)) return null
  // What is used last goes last.
  known.delete(key)
  known.set(key, found)
  return found
}

/** Keeps a part that could be read whole; large ones are not kept. */
export const keepPart = (part: ZipPart, read: ReadPart): void => {
  if (part.packed.length > LARGEST || read.elements > MOST_OF_ONE) return
  const key = keyOf(part)
  forget(key)
  known.set(key, { ...read, packed: part.packed.slice() })
  held += read.elements
  for (const oldest of known.keys()) {
    if (known.size <= MOST_PARTS && held <= MOST_OF_ALL) return
    forget(oldest)
  }
}
