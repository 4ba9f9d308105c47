/** The machine's own compression. */
import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Compressor } from '../model/compressor.ts'

/** node:zlib at its usual level, 6. One object for the whole process: the writer keeps what a compressor has made. */
export const nodeCompressor: Compressor = {
  deflate: bytes => deflateRawSync(bytes),
  deflatePart: (bytes, { last, dictionary }) =>
    deflateRawSync(bytes, {
      finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      ...(dictionary !== null && { dictionary }),
    }),
  crc32: bytes => crc32(bytes),
}
