/** Bytes of a plan file → text. UTF-8 is the one encoding taken (ND30-1.j); everything else gets its remedy. */
import type { Encoding, ForeignFormat } from '../diagnostics/codes/yaml-file.ts'
import { atSource, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import { MAX_BYTES } from './limits.ts'

const SIGNATURES: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['docx', [0x50, 0x4b, 0x05, 0x06]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

// UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
]

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

/** Share of NULs among the bytes at each of four places: where wide characters have their high bytes. */
const nulShares = (bytes: Uint8Array): readonly [number, number, number, number] => {
  const nuls: [number, number, number, number] = [0, 0, 0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) nuls[(i % 4) as 0 | 1 | 2 | 3] += 1
  const each = Math.max(1, bytes.length / 4)
  return nuls.map(count => count / each) as [number, number, number, number]
}

/** UTF-16 or UTF-32 without a mark. Of a Vietnamese text at least a quarter is ASCII, and so has a NUL beside it. */
const wideWithoutMark = (bytes: Uint8Array): Encoding | null => {
  const [a, b, c, d] = nulShares(bytes.subarray(0, 4096))
  if ((a > 0.9 && b > 0.9) || (c > 0.9 && d > 0.9)) return 'UTF-32'
  const even = a + c
  const odd = b + d
  return Math.max(even, odd) > 0.5 && Math.min(even, odd) === 0 ? 'UTF-16' : null
}

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line, from 1, that is not UTF-8: a line end is never part of another character. */
const firstBadLine = (bytes: Uint8Array): number => {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from)
    if (end < 0 || utf8(bytes.subarray(from, end)) === null) return line
    from = end + 1
  }
}

const refuse = (found: Finding): Outcome<string> => ({ value: null, findings: [found] })
const start = atSource(0, 0)

/** Text of a plan file, without byte order mark; findings instead for what is too large (KH100), no text (KH101) or not UTF-8 (KH102, KH103). */
export const decode = (bytes: Uint8Array): Outcome<string> => {
  const format = SIGNATURES.find(([, head]) => startsWith(bytes, head))?.[0]
  if (format) return refuse(finding('KH101', start, { format }))
  if (bytes.length > MAX_BYTES) return refuse(finding('KH100', start, { limit: MAX_BYTES / 1024 }))
  const encoding = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0]
  if (encoding) return refuse(finding('KH102', start, { encoding }))
  const wide = bytes.includes(0) ? wideWithoutMark(bytes) : null
  if (wide) return refuse(finding('KH102', start, { encoding: wide }))
  const text = utf8(bytes)
  // A stray NUL in a text is shown at its place by the reader; many of them, or NULs and no UTF-8, are no text.
  const nuls = bytes.includes(0) ? nulShares(bytes).reduce((sum, share) => sum + share / 4, 0) : 0
  if (nuls > 0.01 || (nuls > 0 && text === null)) return refuse(finding('KH101', start, { format: 'binary' }))
  return text === null ? refuse(finding('KH103', start, { line: firstBadLine(bytes) })) : { value: text, findings: [] }
}
