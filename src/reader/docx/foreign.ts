/** What a file is that is no Word file, told by its bytes. */
import type { ForeignPaper } from '../../diagnostics/codes/docx-words.ts'
import { ALIEN, isMarkupText, isZip, lettersOf, oldContainer, type Signature, signed } from '../signatures.ts'

const SIGNATURES: readonly Signature<ForeignPaper>[] = [...ALIEN, ['rtf', lettersOf('{\\rtf')]]

/** Markup and plain text are told by their beginning. */
const textKind = (bytes: Uint8Array): ForeignPaper => {
  const head = bytes.subarray(0, 512)
  if (head.includes(0)) return 'other'
  const text = new TextDecoder().decode(head)
  if (isMarkupText(text)) return 'html'
  return text.includes('\ufffd') && !text.endsWith('\ufffd') ? 'other' : 'text'
}

/** null for a zip file, which may be a Word file. */
export const foreignKind = (bytes: Uint8Array): ForeignPaper | 'doc' | 'encrypted' | null => {
  if (bytes.length === 0) return 'empty'
  if (isZip(bytes)) return null
  const old = oldContainer(bytes)
  if (old !== null) return old === 'encrypted' ? 'encrypted' : 'doc'
  return signed(bytes, SIGNATURES) ?? textKind(bytes)
}

/** What a zip file without a Word document holds, by the names of its parts. */
export const foreignPackage = (names: ReadonlySet<string> | ReadonlyMap<string, unknown>): ForeignPaper => {
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'xlsx'
  if (names.has('ppt/presentation.xml')) return 'pptx'
  return names.has('content.xml') && names.has('mimetype') ? 'odt' : 'zip'
}
