/** What a file of data is: by its bytes, since names lie, and by the ending of its name where the bytes are text. */
import type { ForeignData } from '../../diagnostics/codes/data-file.ts'
import { ALIEN, isMarkupText, isZip, oldContainer, signed } from '../signatures.ts'
import { unpack, type ZipPart, zipParts } from '../zip-parts.ts'

/** How a file is read, or why not. */
export type Format =
  | { readonly kind: 'xlsx'; readonly parts: ReadonlyMap<string, ZipPart> }
  | { readonly kind: 'csv' | 'tsv' | 'yaml' | 'json' | 'broken' }
  | { readonly kind: 'foreign'; readonly format: ForeignData }

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

const isMarkup = (bytes: Uint8Array): boolean => isMarkupText(new TextDecoder().decode(bytes.subarray(0, 256)))

/** Looks at the first bytes and at the name. */
export const detectFormat = (bytes: Uint8Array, file: string): Format => {
  if (isZip(bytes) && (bytes[2] ?? 0) < 9) return formatOfZip(bytes)
  const old = oldContainer(bytes)
  if (old !== null) return { kind: 'foreign', format: old === 'encrypted' ? 'encrypted' : 'xls' }
  const foreign = signed(bytes, ALIEN)
  if (foreign) return { kind: 'foreign', format: foreign }
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const format = ENDINGS.get(ending)
  if (isMarkup(bytes) && !/^ya?ml$|^json$/.test(ending)) return { kind: 'foreign', format: 'html' }
  if (format) return format
  return { kind: 'foreign', format: ending === 'ods' ? 'ods' : 'other' }
}
