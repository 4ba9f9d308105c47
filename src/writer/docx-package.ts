/** The parts of a Word file, zipped without a clock. */
import { type Document, Packer } from 'docx'
import type { Compressor } from '../model/compressor.ts'
import { zip } from './zip.ts'

/** A part of the package as XML. */
export interface Part {
  readonly path: string
  readonly data: string
}

/** The part that holds the text. */
export const TEXT_PART = 'word/document.xml'

/**
 * docx's own compiler, from which its Packer zips. Packer itself cannot be used: it stamps every entry with the time of writing
 * and fails where the clock stands before 1980, as it does on a PC with an empty battery. The version of docx is pinned and
 * bundled, and the tests read what this gives.
 */
interface Compiler {
  compile(
    file: Document,
    prettify: undefined,
    overrides: readonly Part[],
  ): Iterable<readonly [string, string | Uint8Array]>
}
const { compiler } = Packer as unknown as { readonly compiler: Compiler }

/**
 * A package of the document's parts. `core` makes docProps/core.xml from the checksum of the text, so that a file edited
 * since can be told.
 */
export const packDocument = (file: Document, core: (checksum: number) => Part, compressor: Compressor): Uint8Array => {
  const encoder = new TextEncoder()
  const bytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? encoder.encode(data) : data)
  const parts = new Map([...compiler.compile(file, undefined, [])].map(([path, data]) => [path, bytes(data)] as const))
  const text = parts.get(TEXT_PART)
  if (!text) throw new Error(`docx made no ${TEXT_PART}`)
  const { path: corePath, data } = core(compressor.crc32(text))
  parts.set(corePath, bytes(data))
  const entries = [...parts].map(([path, content]) => ({ path, data: content }))
  return zip(entries, compressor)
}
