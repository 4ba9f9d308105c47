/**
 * The Word file. docx is the only door to it: it draws each shape of a block and each frame of a package once, afterwards only
 * texts are put in. Same document, same bytes, whatever the clock, time zone or machine, and whatever was written before.
 */
import type { Compressor } from '../model/compressor.ts'
import type { Block, OfficialDocument } from '../model/document.ts'
import { CORE_PART, corePropertiesXml } from './core-properties.ts'
import { deflateSpans, deflateWhole, storeWhole } from './deflate.ts'
import { TEXT_PART } from './docx-package.ts'
import { type Frame, type FramePart, frameOf } from './frame.ts'
import { keptEntry, packerOf } from './packer.ts'
import { type Span, spansOf, varying } from './spans.ts'
import { typecaseOf } from './typecase.ts'
import { entryOf, portable, zip } from './zip.ts'

/** What the writer may know beside the document: it changes how fast the file is made and how small it is, not what it holds. */
export interface WriteOptions {
  /**
   * Says of the blocks of sections, headers and feet which ones no variable of the template touches. They are laid ready for the
   * next document, best if they come again as the same objects; long runs of them are deflated once. null: none.
   */
  readonly fixed: ((block: Block) => boolean) | null
}

const partOf = (frame: Frame, wanted: string): FramePart => {
  const part = frame.find(({ path }) => path === wanted)
  if (!part) throw new Error(`docx made no ${wanted}`)
  return part
}

/**
 * Writes the document as a .docx package; `compressor` packs its parts (default: pure JavaScript). The bytes depend on these
 * three alone.
 */
export const writeDocx = async (
  document: OfficialDocument,
  compressor: Compressor = portable,
  { fixed }: WriteOptions = { fixed: null },
): Promise<Uint8Array> => {
  const typecase = typecaseOf(document.styles)
  const packer = packerOf(compressor)
  const { frame, contents } = frameOf(document, typecase)
  const spans = (part: FramePart): readonly Span[] => spansOf(part, contents, typecase, fixed)

  const body = spans(partOf(frame, TEXT_PART))
  const text = fixed ? deflateSpans(body, packer) : deflateWhole(body, compressor)
  const core = storeWhole([varying(corePropertiesXml(document, text.crc))], compressor)
  const entries = frame.map(part => {
    if (part.path === TEXT_PART) return entryOf(part.path, text)
    if (part.path === CORE_PART) return entryOf(part.path, core)
    return keptEntry(part, spans, packer)
  })
  return zip(entries)
}
