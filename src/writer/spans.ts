/** The XML of a part in stretches; those that come again from document to document are encoded once. */
import type { Block } from '../model/document.ts'
import { blockXml } from './block-xml.ts'
import type { Content, FramePart } from './frame.ts'
import type { Typecase } from './typecase.ts'

/** A stretch of XML; `bytes`, its UTF-8, only where it is fixed: then the same stretch is the same object. */
export interface Span {
  readonly xml: string
  readonly bytes: Uint8Array | null
}

/** Whether no variable touches a block; null: nothing is known. */
export type IsFixed = ((block: Block) => boolean) | null

const encoder = new TextEncoder()

/** A stretch that comes again. */
export const fixedSpan = (xml: string): Span => ({ xml, bytes: encoder.encode(xml) })

/** A stretch of this document alone. */
export const varying = (xml: string): Span => ({ xml, bytes: null })

/** Only what is said to come again is worth remembering; equal blocks that are not one object share a span. */
const knownSpan = (block: Block, typecase: Typecase): Span => {
  const known = typecase.known.get(block)
  if (known) return known
  const xml = blockXml(block, typecase)
  const span = typecase.spans.get(xml, () => fixedSpan(xml))
  typecase.known.set(block, span)
  return span
}

/** The stretches of a part of a frame that is filled with `contents`. */
export const spansOf = (
  { pieces, holes }: FramePart,
  contents: readonly Content[],
  typecase: Typecase,
  isFixed: IsFixed,
): readonly Span[] => {
  const spans = pieces.slice(0, 1)
  for (const [i, hole] of holes.entries()) {
    const content = contents[hole]
    if (content && 'text' in content) spans.push(varying(content.text))
    else
      for (const block of content?.blocks ?? [])
        spans.push(isFixed?.(block) ? knownSpan(block, typecase) : varying(blockXml(block, typecase)))
    spans.push(...pieces.slice(i + 1, i + 2))
  }
  return spans
}
