/** JSON Pointers (RFC 6901): ~ and / in a key are escaped. Most keys hold neither, and pointers are made by the hundred. */

const escaped = (key: string): string =>
  key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key

/** A segment as the key that it stands for. */
export const keyOfSegment = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment

/** What stands under a key or an index of what stands at `pointer`. */
export const below = (pointer: string, key: string | number): string => `${pointer}/${escaped(String(key))}`

/** Its keys and indexes, unescaped; [] for the whole file. */
export const segmentsOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(keyOfSegment)
