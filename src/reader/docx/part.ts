/** What is carried along while a file is read from its first paragraph to its last. */
import { type Counter, newCounter } from './counter.ts'
import type { CellStyle, ParagraphLook } from './paragraph-look.ts'
import type { Formats, RunLayers, RunLook } from './run-format.ts'
import type { Styles } from './styles.ts'
import type { Theme } from './theme.ts'

/** A field that has begun and not ended. */
export interface OpenField {
  code: string
  /** Its result stands here; before, its code. */
  result: boolean
  /** Its code says that it is the page number. */
  page: boolean
}

/** How paragraphs and runs look by what their properties say: they hang on styles, theme and lists only. */
export interface Looks {
  readonly formats: Formats
  /** Looks of paragraphs by their properties, for each style of cells: most paragraphs look like another. */
  readonly paragraphs: Map<CellStyle | null, Map<string, ParagraphLook>>
  /** Looks of runs by their properties, for each paragraph look. */
  readonly runs: Map<RunLayers, Map<string, RunLook>>
}

/** None known yet. */
export const newLooks = (): Looks => ({
  formats: { byWords: new Map(), byLook: new Map() },
  paragraphs: new Map(),
  runs: new Map(),
})

/** The file as a whole. */
export interface PaperFile extends Looks {
  readonly styles: Styles
  readonly theme: Theme
  readonly counter: Counter
  /** Letters in each language. */
  readonly languages: Map<string, number>
}

/** A file of which nothing has been read; `looks`: those of the same styles and theme. */
export const newFile = (styles: Styles, theme: Theme, looks: Looks): PaperFile => ({
  styles,
  theme,
  ...looks,
  counter: newCounter(),
  languages: new Map(),
})

/** The answer kept under two keys, made when first asked for. */
export const keptUnder = <K, V>(known: Map<K, Map<string, V>>, one: K, other: string, make: () => V): V => {
  let inner = known.get(one)
  if (!inner) {
    inner = new Map()
    known.set(one, inner)
  }
  const found = inner.get(other)
  if (found !== undefined) return found
  const made = make()
  inner.set(other, made)
  return made
}

/** The part that is being read. */
export interface Part {
  readonly file: PaperFile
  /** `word/document.xml` */
  readonly name: string
  /** Paragraphs met so far. */
  paragraphs: number
  /** Fields may go on over several paragraphs; the innermost is last. */
  fields: OpenField[]
  /** Graphics that are no lines and no boxes with text. */
  pictures: number
  /** A page number of it is not in Arabic digits. */
  foreignDigits: boolean
}

/** A part of which nothing has been read. */
export const newPart = (file: PaperFile, name: string): Part => ({
  file,
  name,
  paragraphs: 0,
  fields: [],
  pictures: 0,
  foreignDigits: false,
})
