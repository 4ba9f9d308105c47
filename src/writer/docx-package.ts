/** The parts of a Word file, zipped without a clock. */
import { type Document, Packer } from 'docx'
import { type Compressor, zip } from './zip.ts'

/** A part of the package as XML. */
export interface Part {
  readonly path: string
  readonly data: string
}

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

/** A package of the document's parts, `overrides` in the place of parts of that path. */
export const packDocument = (file: Document, overrides: readonly Part[], compressor: Compressor): Uint8Array => {
  const encoder = new TextEncoder()
  const parts = new Map(compiler.compile(file, undefined, overrides))
  const entries = [...parts].map(([path, data]) => ({
    path,
    data: typeof data === 'string' ? encoder.encode(data) : data,
  }))
  return zip(entries, compressor)
}
