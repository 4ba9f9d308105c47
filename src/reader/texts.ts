/**
 * What stands at each place of the plans read last. The same words at the same place give the same `Text` objects, which later steps
 * know again when a batch brings them row after row; what is forgotten is made anew, equal in all but identity.
 *
 * By place and not in a WeakMap: what differs from row to row then goes with the next row, and need not be searched out as garbage.
 */
import type { Pointer, Text } from '../model/plan.ts'
import { remember } from '../text/remember.ts'

/** Words with one blank between them: most texts are so, and print as they are. */
const TIDY = /^\S+(?: \S+)*$/

/** Blanks that YAML folding and typing leave behind; U+00A0 is kept, it was typed on purpose. */
const tidied = (line: string): string => line.replace(/[ \t\f\v]+/g, ' ').trim()

const parted = (pointer: Pointer, written: string): readonly Text[] => {
  if (TIDY.test(written)) return [{ text: written, origin: pointer }]
  const lines = written.split(/\r\n|\r|\n/).map(tidied)
  return lines.filter(line => line !== '').map(text => ({ text, origin: pointer }))
}

/** What one reader made of something; a chain, for most things are read in one way only. */
export interface Reading {
  readonly reader: unknown
  readonly result: unknown
  /** Scalars beside the value itself that the result hangs on, as they were typed. */
  readonly asked: readonly (readonly [pointer: Pointer, typed: string | null])[]
  readonly next: Reading | null
}

/** A value at a place: words, or a list or map, which is never mutated. */
export interface Home {
  readonly value: string | object
  /** Of words: their paragraphs. */
  readonly lines: readonly Text[]
  /** What the readers of plans made of it. */
  readings: Reading | null
  /** What stood there before. */
  earlier: Home | null
}

/** How many places, and how many characters (UTF-16 units) read anew, each of two generations has; what is met again moves to the young. */
const PLACES = 1000
const CHARACTERS = 1_000_000
/** Few plans have longer texts: they are not kept by themselves. */
const LONGEST = 2000

let young = new Map<Pointer, Home>()
let old = new Map<Pointer, Home>()
let read = 0

const put = (pointer: Pointer, home: Home): Home => {
  if (young.size >= PLACES || read > CHARACTERS) {
    old = young
    young = new Map()
    read = 0
  }
  young.set(pointer, home)
  return home
}

// A piece cut from a file would keep the whole file in memory.
const ownCopy = (words: string): string => ` ${words}`.slice(1)

const NONE: readonly Text[] = []

const settle = (pointer: Pointer, value: string | object): Home => {
  if (typeof value !== 'string') return { value, lines: NONE, readings: null, earlier: null }
  const own = ownCopy(value)
  read += own.length
  return { value: own, lines: parted(pointer, own), readings: null, earlier: null }
}

/** What is known of a value at a place. A list or map is known before what it holds, and so is forgotten first. */
export const homeAt = (pointer: Pointer, value: string | object): Home => {
  if (typeof value === 'string' && value.length > LONGEST) return settle(pointer, value)
  const known = young.get(pointer)
  if (known?.value === value) return known
  const latest = known ?? old.get(pointer) ?? null
  if (latest?.value === value) return put(pointer, latest)
  // A value that stands in turn with others stays known: only the one before the latest goes.
  const before = latest?.earlier?.value === value ? latest.earlier : settle(pointer, value)
  if (latest) latest.earlier = null
  before.earlier = latest
  return put(pointer, before)
}

/** The paragraphs of what is written at a place: parted by line breaks, blanks collapsed, empty ones dropped. */
export const linesAt = (pointer: Pointer, words: string): readonly Text[] => homeAt(pointer, words).lines

const joined = (first: Text, lines: readonly Text[]): Text => ({
  text: lines.map(line => line.text).join(' '),
  origin: first.origin,
})

/** The paragraphs as one line; null when there is none. */
export const oneLine = (lines: readonly Text[]): Text | null => {
  const [first] = lines
  if (!first || lines.length === 1) return first ?? null
  return joined(first, lines)
}

const toldAt = remember((_: Pointer): { told: Text | null } => ({ told: null }), { texts: PLACES, characters: 100_000 })

/** A text that the tool itself puts at a place, such as the heading of a known section: as it is given. */
export const textAt = (pointer: Pointer, text: string): Text => {
  const known = toldAt(pointer)
  if (known.told?.text !== text) known.told = { text, origin: pointer }
  return known.told
}
