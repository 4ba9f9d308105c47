/** The parts of a Word file, zipped without a clock. */
import { type Document, Packer } from 'docx'
import { strToU8, zipSync } from 'fflate'

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

/** The first moment a zip knows, in local time as a zip counts: without a zone. */
const ZIP_EPOCH = '1980-01-01T00:00:00'

/** A package of the document's parts, `overrides` in the place of parts of that path. */
export const packDocument = (file: Document, overrides: readonly Part[]): Uint8Array => {
  const parts = [...compiler.compile(file, undefined, overrides)].map(
    ([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data] as const,
  )
  return zipSync(Object.fromEntries(parts), { mtime: ZIP_EPOCH, level: 6 })
}
