/** Bytes of a file of data → text: UTF-8, or UTF-16 with its mark as Excel's "Unicode Text" has it. */
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import { filePlace } from './places.ts'

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line, from 1, that is not UTF-8: a line end is never part of another character. */
const firstBadLine = (bytes: Uint8Array): number => {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from)
    if (end < 0 || decodeAs('utf-8', bytes.subarray(from, end)) === null) return line
    from = end + 1
  }
}

const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Text without byte order mark, its line ends all \n; KH642 where it is in another encoding, KH640 where it is no text. */
export const decodeText = (bytes: Uint8Array, file: string): Outcome<string> => {
  const refuse = (found: Finding): Outcome<string> => ({ value: null, findings: [found] })
  const wide = wideEncoding(bytes)
  const text = decodeAs(wide ?? 'utf-8', bytes)
  const nul = wide === null ? bytes.indexOf(0) : -1
  if (nul >= 0) {
    // UTF-16 without its mark has a NUL beside every ASCII letter; a file with a few of them is no text.
    const head = bytes.subarray(0, 4096)
    const share = head.filter(byte => byte === 0).length / head.length
    return refuse(
      share > 0.2 && share < 0.6
        ? finding('KH642', atCell(filePlace(file)), { line: null })
        : finding('KH640', atCell(filePlace(file)), { format: 'binary' }),
    )
  }
  if (text === null) {
    const line = wide === null ? firstBadLine(bytes) : null
    return refuse(finding('KH642', atCell(filePlace(file, line ?? 1)), { line }))
  }
  return { value: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, findings: [] }
}
