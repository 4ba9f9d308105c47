/** The parts of a Word file as docx makes them. */
import { type Document, Packer } from 'docx'

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

/** All parts in the order docx zips them, the core properties with the time of writing among them. */
export const compileParts = (file: Document): readonly Part[] =>
  [...compiler.compile(file, undefined, [])].map(([path, data]) => {
    // Fonts, images and macros, which we never have.
    if (typeof data !== 'string') throw new Error(`docx made ${path}, which is not XML`)
    return { path, data }
  })
