/** Spans in UTF-8, in memory that serves every document. */
import type { Span } from './spans.ts'

/** Bytes: taking memory for every document takes longer than filling it. Larger documents get their own. */
const LARGEST = 1 << 20
let desk = new Uint8Array(0)

const room = (most: number): Uint8Array => {
  if (most > LARGEST) return new Uint8Array(most)
  if (most > desk.length) desk = new Uint8Array(Math.min(LARGEST, 2 * most))
  return desk
}

/** Texts, one behind the other. */
export interface Encoded {
  /** Only lent: the next call writes over it. */
  readonly bytes: Uint8Array
  /** Where each text ends in it. */
  readonly ends: readonly number[]
}

const encoder = new TextEncoder()

/** Encodes texts, of which each is the spans it is made of. */
export const encode = (texts: readonly (readonly Span[])[]): Encoded => {
  let most = 0
  // A letter takes three bytes at most.
  for (const spans of texts) for (const { xml, bytes } of spans) most += bytes?.length ?? 3 * xml.length
  const buffer = room(most)
  const ends: number[] = []
  let at = 0
  for (const spans of texts) {
    for (const { xml, bytes } of spans) {
      if (bytes === null) at += encoder.encodeInto(xml, buffer.subarray(at)).written
      else {
        buffer.set(bytes, at)
        at += bytes.length
      }
    }
    ends.push(at)
  }
  return { bytes: buffer.subarray(0, at), ends }
}
