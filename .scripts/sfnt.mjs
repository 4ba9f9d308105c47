/** Reads advance widths out of a TrueType font: tables head, hhea, hmtx and cmap. */

const LAST_UNICODE = 0x10ffff

/** Advances by code point, in font units. */
export const readFont = bytes => {
  const table = tag => tableOf(bytes, tag)
  const unitsPerEm = table('head').readUInt16BE(18)
  const longMetrics = table('hhea').readUInt16BE(34)
  const hmtx = table('hmtx')
  // Glyphs beyond the long metrics share the last advance (OpenType, hmtx).
  const advanceOf = glyph => hmtx.readUInt16BE(4 * Math.min(glyph, longMetrics - 1))
  const advances = new Map()
  for (const [codePoint, glyph] of mapping(table('cmap'))) if (glyph > 0) advances.set(codePoint, advanceOf(glyph))
  return { unitsPerEm, advances }
}

const tableOf = (bytes, tag) => {
  for (let at = 12, left = bytes.readUInt16BE(4); left > 0; at += 16, left--) {
    if (bytes.toString('latin1', at, at + 4) !== tag) continue
    const offset = bytes.readUInt32BE(at + 8)
    return bytes.subarray(offset, offset + bytes.readUInt32BE(at + 12))
  }
  throw new Error(`the font has no table ${tag}`)
}

/** Pairs of code point and glyph, from the Windows subtable (format 12 before 4). */
const mapping = cmap => {
  const offsets = new Map()
  for (let at = 4, left = cmap.readUInt16BE(2); left > 0; at += 8, left--) {
    const offset = cmap.readUInt32BE(at + 4)
    if (cmap.readUInt16BE(at) === 3) offsets.set(cmap.readUInt16BE(offset), offset)
  }
  if (offsets.has(12)) return groups(cmap.subarray(offsets.get(12)))
  if (offsets.has(4)) return segments(cmap.subarray(offsets.get(4)))
  throw new Error('the font has no Unicode mapping of format 4 or 12')
}

function* groups(cmap) {
  for (let at = 16, left = cmap.readUInt32BE(12); left > 0; at += 12, left--) {
    const [first, last, glyph] = [0, 4, 8].map(field => cmap.readUInt32BE(at + field))
    for (let code = first; code <= last && code <= LAST_UNICODE; code++) yield [code, glyph + code - first]
  }
}

function* segments(cmap) {
  const doubled = cmap.readUInt16BE(6)
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled]
  for (let i = 0; i < doubled; i += 2) {
    const [start, end] = [cmap.readUInt16BE(starts + i), cmap.readUInt16BE(ends + i)]
    const [delta, range] = [cmap.readUInt16BE(deltas + i), cmap.readUInt16BE(ranges + i)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(ranges + i + range + 2 * (code - start))
      yield [code, range !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff]
    }
  }
}
