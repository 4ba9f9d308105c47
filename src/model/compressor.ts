/** What makes a zip: pure JavaScript, or the machine's own. */

/** How a stretch of a raw DEFLATE stream stands in it. */
export interface PartOptions {
  /** Ends the stream; else the stretch ends on a byte, so that the next one can be put behind it. */
  readonly last: boolean
  /** The bytes directly before the stretch, for it to refer to; null: it refers to none and may stand anywhere. */
  readonly dictionary: Uint8Array | null
}

/** Gives the same for the same bytes, whatever it was given before, and in memory of its own: the bytes are only lent. */
export interface Compressor {
  /** Raw DEFLATE. */
  deflate(bytes: Uint8Array): Uint8Array
  /** One stretch of a raw DEFLATE stream; without this a stream is always made whole. */
  deflatePart?(bytes: Uint8Array, options: PartOptions): Uint8Array
  crc32(bytes: Uint8Array): number
}
