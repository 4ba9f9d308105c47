/** What a file of data is: by its bytes, since names lie, and by the ending of its name where the bytes are text. */
import type { ForeignData } from '../../diagnostics/codes/data-file.ts'
import { unpack, type ZipPart, zipParts } from '../zip-parts.ts'

/** How a file is read, or why not. */
export type Format =
  | { readonly kind: 'xlsx'; readonly parts: ReadonlyMap<string, ZipPart> }
  | { readonly kind: 'csv' | 'tsv' | 'yaml' | 'json' | 'broken' }
  | { readonly kind: 'foreign'; readonly format: ForeignData }

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

const ZIP = [0x50, 0x4b]
const SIGNATURES: readonly (readonly [ForeignData, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** "EncryptedPackage" in UTF-16, the part of an old-style container in which Excel keeps a workbook with a password. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

const formatOfZip = (bytes: Uint8Array): Format => {
  const parts = zipParts(bytes)
  if (!parts) return { kind: 'broken' }
  if (parts.has('xl/workbook.xml')) return { kind: 'xlsx', parts }
  if (parts.has('xl/workbook.bin')) return { kind: 'foreign', format: 'xlsb' }
  if (parts.has('word/document.xml')) return { kind: 'foreign', format: 'docx' }
  const type = parts.get('mimetype')
  const named = type ? unpack(type, 200) : null
  const ods = named instanceof Uint8Array && new TextDecoder().decode(named).includes('opendocument.spreadsheet')
  return { kind: 'foreign', format: ods ? 'ods' : 'zip' }
}

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['csv', { kind: 'csv' }],
  ['tsv', { kind: 'tsv' }],
  ['tab', { kind: 'tsv' }],
  ['txt', { kind: 'tsv' }],
  ['yaml', { kind: 'yaml' }],
  ['yml', { kind: 'yaml' }],
  ['json', { kind: 'json' }],
  // Text under these names is what many programs call an export to Excel.
  ['xlsx', { kind: 'csv' }],
  ['xls', { kind: 'tsv' }],
])

const isMarkup = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*<(?:[!?a-z])/i.test(new TextDecoder().decode(bytes.subarray(0, 256)))

/** Looks at the first bytes and at the name. */
export const detectFormat = (bytes: Uint8Array, file: string): Format => {
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 0) < 9) return formatOfZip(bytes)
  if (startsWith(bytes, OLE)) return { kind: 'foreign', format: holds(bytes, ENCRYPTED) ? 'encrypted' : 'xls' }
  const foreign = SIGNATURES.find(([, head]) => startsWith(bytes, head))?.[0]
  if (foreign) return { kind: 'foreign', format: foreign }
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const format = ENDINGS.get(ending)
  if (isMarkup(bytes) && !/^ya?ml$|^json$/.test(ending)) return { kind: 'foreign', format: 'html' }
  if (format) return format
  return { kind: 'foreign', format: ending === 'ods' ? 'ods' : 'other' }
}
