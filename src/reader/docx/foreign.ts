/** What a file is that is no Word file, told by its bytes. */
import type { ForeignPaper } from '../../diagnostics/codes/docx-words.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

const SIGNATURES: readonly (readonly [ForeignPaper, readonly number[]])[] = [
  ['pdf', [...'%PDF-'].map(letter => letter.charCodeAt(0))],
  ['rtf', [...'{\\rtf'].map(letter => letter.charCodeAt(0))],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

/** "EncryptedPackage" in UTF-16: the part of an old-style container in which Word keeps a paper with a password. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

/** Markup and plain text are told by their beginning. */
const textKind = (bytes: Uint8Array): ForeignPaper => {
  const head = bytes.subarray(0, 512)
  if (head.includes(0)) return 'other'
  const text = new TextDecoder().decode(head)
  if (/^\ufeff?\s*<(?:[!?a-z])/i.test(text)) return 'html'
  return text.includes('\ufffd') && !text.endsWith('\ufffd') ? 'other' : 'text'
}

/** null for a zip file, which may be a Word file. */
export const foreignKind = (bytes: Uint8Array): ForeignPaper | 'doc' | 'encrypted' | null => {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, ZIP)) return null
  if (startsWith(bytes, OLE)) return holds(bytes, ENCRYPTED) ? 'encrypted' : 'doc'
  return SIGNATURES.find(([, head]) => startsWith(bytes, head))?.[0] ?? textKind(bytes)
}

/** What a zip file without a Word document holds, by the names of its parts. */
export const foreignPackage = (names: ReadonlySet<string> | ReadonlyMap<string, unknown>): ForeignPaper => {
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'xlsx'
  if (names.has('ppt/presentation.xml')) return 'pptx'
  return names.has('content.xml') && names.has('mimetype') ? 'odt' : 'zip'
}
