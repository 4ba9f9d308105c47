/**
 * A part deflated, whole or in segments: stretches of a raw DEFLATE stream that end on a byte can be put one behind the other, so a
 * long stretch that comes again is deflated once. Where the cuts lie depends on the document and on what the story calls fixed,
 * never on what was written before.
 */
import type { Compressor } from '../model/compressor.ts'
import { encode } from './encode.ts'
import type { Packer, Segment } from './packer.ts'
import type { Span } from './spans.ts'
import type { Packed } from './zip.ts'

/** Letters. A cut costs half a kilobyte and some time: below this, fixed spans gain by being deflated with the rest. */
const SHORTEST = 6000
/** Bytes: what stands farther back is hardly referred to, and takes time to learn. */
const DICTIONARY = 2048

/** Deflates a part in one stream. */
export const deflateWhole = (spans: readonly Span[], compressor: Compressor): Packed => {
  const { bytes } = encode([spans])
  return { method: 'deflated', chunks: [compressor.deflate(bytes)], crc: compressor.crc32(bytes), size: bytes.length }
}

/** Takes a part as it is: a kilobyte is not worth setting up a compression for. */
export const storeWhole = (spans: readonly Span[], compressor: Compressor): Packed => {
  const bytes = encode([spans]).bytes.slice()
  return { method: 'stored', chunks: [bytes], crc: compressor.crc32(bytes), size: bytes.length }
}

interface Stretch {
  readonly spans: Span[]
  readonly fixed: boolean
}

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, { xml }) => sum + xml.length, 0)

/** Joins neighbours of one kind. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const long: Stretch[] = []
  for (const { spans, fixed } of stretches) {
    const last = long.at(-1)
    if (last?.fixed === fixed) last.spans.push(...spans)
    else long.push({ spans: [...spans], fixed })
  }
  return long
}

/** Fixed stretches worth a segment, and all between. */
const stretchesOf = (spans: readonly Span[]): readonly Stretch[] => {
  const runs = joined(spans.map(span => ({ spans: [span], fixed: span.bytes !== null })))
  return joined(runs.map(run => ({ ...run, fixed: run.fixed && lettersOf(run.spans) >= SHORTEST })))
}

type DeflatePart = NonNullable<Compressor['deflatePart']>

const isOf = (segment: Segment, spans: readonly Span[]): boolean =>
  segment.spans.length === spans.length && segment.spans.every((span, i) => span === spans[i])

/** The segment of fixed spans, whose UTF-8 is `bytes`. */
const segmentOf = (
  spans: readonly Span[],
  bytes: Uint8Array,
  { segments }: Packer,
  deflatePart: DeflatePart,
): Segment => {
  const [first] = spans
  const known = first && segments.get(first)
  if (known && isOf(known, spans)) return known
  const segment = { spans, deflated: deflatePart(bytes, { last: false, dictionary: null }) }
  if (first) segments.set(first, segment)
  return segment
}

/** Deflates a part in segments where it has any and the compressor can. */
export const deflateSpans = (spans: readonly Span[], packer: Packer): Packed => {
  const { compressor } = packer
  const { deflatePart } = compressor
  const stretches = stretchesOf(spans)
  if (!deflatePart || !stretches.some(({ fixed }) => fixed)) return deflateWhole(spans, compressor)

  const { bytes, ends } = encode(stretches.map(stretch => stretch.spans))
  const chunks = stretches.map((stretch, i) => {
    const start = ends[i - 1] ?? 0
    const own = bytes.subarray(start, ends[i])
    if (stretch.fixed) return segmentOf(stretch.spans, own, packer, deflatePart).deflated
    const dictionary = start === 0 ? null : bytes.subarray(Math.max(0, start - DICTIONARY), start)
    return deflatePart(own, { last: i === stretches.length - 1, dictionary })
  })
  // A segment never ends a stream: an empty stretch of two bytes does.
  if (stretches.at(-1)?.fixed) chunks.push(deflatePart(new Uint8Array(), { last: true, dictionary: null }))
  return { method: 'deflated', chunks, crc: compressor.crc32(bytes), size: bytes.length }
}
