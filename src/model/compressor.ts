/** What makes a zip: pure JavaScript, or the machine's own. */
export interface Compressor {
  /** Raw DEFLATE. */
  deflate(bytes: Uint8Array): Uint8Array
  crc32(bytes: Uint8Array): number
}
