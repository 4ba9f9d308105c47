/** Is a file a Word file at all, and is it one that khcchc wrote and whose text nobody has changed since? */
import { unzipSync } from 'fflate'
import type { Compressor } from '../model/compressor.ts'
import { CORE_PART, identifierOf } from './core-properties.ts'
import { TEXT_PART } from './docx-package.ts'
import { portable } from './zip.ts'

/** Larger parts are not ours and are not unpacked: a plan of a megabyte makes a text of some. */
const LIMIT = 32 * 1024 * 1024

/** False, never an error, for bytes that are no zip; `compressor` only lends its checksum. */
export const isOwnFile = (bytes: Uint8Array, compressor: Compressor = portable): boolean => {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === CORE_PART || name === TEXT_PART) && originalSize <= LIMIT,
    })
    const core = parts[CORE_PART]
    const text = parts[TEXT_PART]
    if (!core || !text) return false
    return new TextDecoder().decode(core).includes(`>${identifierOf(compressor.crc32(text))}<`)
  } catch {
    return false
  }
}

/** With a password Word does not write a zip but this older container, which holds it. */
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/** May somebody's work be in these bytes? True for a zip with the main part of a Word file and for one with a password; false for an empty or truncated one. */
export const isWordFile = (bytes: Uint8Array): boolean => {
  if (LOCKED.every((byte, i) => bytes[i] === byte)) return true
  let found = false
  try {
    // Nothing is unpacked: the directory of the zip, at its end, is enough.
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= name === TEXT_PART
        return false
      },
    })
  } catch {
    return false
  }
  return found
}
