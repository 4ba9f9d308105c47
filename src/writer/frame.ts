/** All of a package but its blocks and its core properties: drawn by docx once for each kind of document. */
import type { Block, OfficialDocument, Section, Table } from '../model/document.ts'
import { marked, textsOf, withoutStandIns } from './block-xml.ts'
import { drawDocument } from './docx-document.ts'
import { compileParts } from './docx-package.ts'
import { cut } from './shape.ts'
import { blockKey, endingOf } from './shape-keys.ts'
import { fixedSpan, type Span } from './spans.ts'
import { standIns } from './stand-ins.ts'
import type { Typecase } from './typecase.ts'

/** A part of the package, with holes for what differs; most have none. */
export interface FramePart {
  readonly path: string
  /** One more than there are holes. */
  readonly pieces: readonly Span[]
  /** By the numbers of what comes into them. */
  readonly holes: readonly number[]
}

/** In the order of the package. */
export type Frame = readonly FramePart[]

/** What comes into one hole: blocks, or a text of a paragraph that is drawn with the frame. */
export type Content = { readonly blocks: readonly Block[] } | { readonly text: string }

/** A document taken apart. */
interface Apart {
  /** Names all that the frame depends on beside the styles. */
  readonly key: string
  /** Stand-ins where its blocks were, marks where its texts were. */
  readonly hollow: OfficialDocument
  /** By the number of the hole. */
  readonly contents: readonly Content[]
}

/** docx ends a section but the last inside its last paragraph, which is therefore drawn with the frame. */
const closingOf = ({ blocks }: Section, isLast: boolean): Exclude<Block, Table> | null => {
  const last = blocks.at(-1)
  return isLast || last === undefined || last.kind === 'table' ? null : last
}

const takeApart = (document: OfficialDocument): Apart => {
  const { sections, styles, properties } = document
  const contents: Content[] = []
  const keys: string[] = [properties.language]
  const hole = (blocks: readonly Block[]): readonly Block[] => {
    keys.push(endingOf(blocks))
    return standIns(contents.push({ blocks }) - 1, endingOf(blocks), styles)
  }
  const hollowed = sections.map((section, i): Section => {
    keys.push(JSON.stringify(section.page))
    const header = hole(section.header)
    const firstFooter = hole(section.firstFooter)
    const closing = closingOf(section, i === sections.length - 1)
    if (closing === null) return { ...section, header, firstFooter, blocks: hole(section.blocks) }

    const front = hole(section.blocks.slice(0, -1))
    keys.push(blockKey(closing, styles))
    if (closing.kind !== 'paragraph') return { ...section, header, firstFooter, blocks: [...front, closing] }
    const blocks = [...front, marked(closing, contents.length)]
    for (const text of textsOf(closing)) contents.push({ text })
    return { ...section, header, firstFooter, blocks }
  })
  return { key: keys.join('\n'), hollow: { ...document, sections: hollowed }, contents }
}

const isHole = (content: Content): boolean => 'text' in content || content.blocks.length > 0

const drawFrame = ({ hollow, contents }: Apart, typecase: Typecase): Frame => {
  const { styles } = typecase
  const groups = contents.map((one, number) => ('text' in one ? [] : standIns(number, endingOf(one.blocks), styles)))
  const frame = compileParts(drawDocument(hollow)).map(({ path, data }): FramePart => {
    const { pieces, holes } = cut(withoutStandIns(data, groups, typecase))
    return { path, pieces: pieces.map(fixedSpan), holes }
  })
  const holes = frame.reduce((sum, part) => sum + part.holes.length, 0)
  if (holes !== contents.filter(isHole).length)
    throw new Error(`docx drew ${holes} holes for ${contents.length} contents`)
  return frame
}

/** The frame of a document and what comes into its holes. */
export const frameOf = (document: OfficialDocument, typecase: Typecase) => {
  const apart = takeApart(document)
  const frame = typecase.frames.get(apart.key, () => drawFrame(apart, typecase))
  return { frame, contents: apart.contents }
}
