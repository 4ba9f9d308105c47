/** Is a Word file one that khcchc wrote and nobody has saved since? */
import { unzipSync } from 'fflate'
import { PRODUCER } from './core-properties.ts'

const CORE = 'docProps/core.xml'
/** A real part has a few hundred bytes; what claims more is not ours and is not unpacked. */
const LIMIT = 65_536

export const isOwnFile = (bytes: Uint8Array): boolean => {
  try {
    const parts = unzipSync(bytes, { filter: entry => entry.name === CORE && entry.originalSize <= LIMIT })
    const core = parts[CORE]
    return core !== undefined && new TextDecoder().decode(core).includes(`<cp:lastModifiedBy>${PRODUCER}<`)
  } catch {
    return false
  }
}
