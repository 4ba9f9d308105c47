/** Parts as entries of a zip: what stays the same from document to document is deflated once. */
import type { Compressor } from '../model/compressor.ts'
import { type Bounded, bounded } from './bounded.ts'
import { deflateWhole } from './deflate.ts'
import type { FramePart } from './frame.ts'
import type { Span } from './spans.ts'
import { type Entry, entryOf, lengthOfEntry } from './zip.ts'

/** What one compressor has made; another's may differ. */
export interface Packer {
  readonly compressor: Compressor
  /** Of parts without holes; they go with their frame. */
  readonly constant: WeakMap<FramePart, Entry>
  /** Of small parts that are filled, by path and XML. */
  readonly filled: Bounded<Entry>
  /** By the first of their spans, with which they go. */
  readonly segments: WeakMap<Span, Segment>
}

/** Fixed spans that follow one another, and their stretch of a DEFLATE stream, which may stand anywhere in one but at its end. */
export interface Segment {
  readonly spans: readonly Span[]
  readonly deflated: Uint8Array
}

/** Letters and bytes: some hundred feet of page 1. */
const BUDGET = 1_000_000

const packers = new WeakMap<Compressor, Packer>()

/** The packer of a compressor. */
export const packerOf = (compressor: Compressor): Packer => {
  const known = packers.get(compressor)
  if (known) return known
  const filled = bounded<Entry>(BUDGET, (key, entry) => key.length + lengthOfEntry(entry))
  const packer: Packer = { compressor, constant: new WeakMap(), filled, segments: new WeakMap() }
  packers.set(compressor, packer)
  return packer
}

/** The entry of a part that comes again: without holes in every document of its frame, with holes filled alike in many. */
export const keptEntry = (part: FramePart, spansOf: (part: FramePart) => readonly Span[], packer: Packer): Entry => {
  const make = (spans: readonly Span[]): Entry => entryOf(part.path, deflateWhole(spans, packer.compressor))
  if (part.holes.length > 0) {
    const spans = spansOf(part)
    return packer.filled.get([part.path, ...spans.map(({ xml }) => xml)].join(''), () => make(spans))
  }
  const known = packer.constant.get(part)
  if (known) return known
  const entry = make(part.pieces)
  packer.constant.set(part, entry)
  return entry
}
