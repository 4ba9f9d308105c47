/** What is kept between documents: drawn shapes and frames, by their styles. */
import type { Block } from '../model/document.ts'
import type { Shapes } from './block-xml.ts'
import { type Bounded, bounded } from './bounded.ts'
import type { Styles } from './docx-blocks.ts'
import type { Frame } from './frame.ts'
import { weightOf } from './shape.ts'
import type { Span } from './spans.ts'

/** All that has been drawn for one set of styles; what it gives depends on nothing but what it is asked for. */
export interface Typecase extends Shapes {
  readonly frames: Bounded<Frame>
  /** Of fixed blocks, by their XML. */
  readonly spans: Bounded<Span>
  /** Of fixed blocks that come again as the same object; it goes with them. */
  readonly known: WeakMap<Block, Span>
}

/** Sets of styles: one a template, as a rule. */
const SETS = 4
/**
 * Letters, in each memory of a set: thousands of shapes, where a plan has some forty; some fifteen frames. A letter takes two bytes,
 * so all sets together stay under 30 MB, whatever comes.
 */
const LETTERS = 1_000_000

const weightOfFrame = (key: string, frame: Frame): number =>
  frame.flatMap(({ pieces }) => pieces).reduce((sum, { xml }) => sum + xml.length, key.length)

const typecase = (styles: Styles): Typecase => ({
  styles,
  drawn: bounded(LETTERS, weightOf),
  frames: bounded(LETTERS, weightOfFrame),
  spans: bounded(LETTERS, (xml, { bytes }) => xml.length + (bytes?.length ?? 0)),
  known: new WeakMap(),
})

const sets = bounded<Typecase>(SETS, () => 1)
const byObject = new WeakMap<Styles, Typecase>()

/** The typecase of these styles, or of equal ones. */
export const typecaseOf = (styles: Styles): Typecase => {
  const known = byObject.get(styles)
  if (known) return known
  const found = sets.get(JSON.stringify(styles), () => typecase(styles))
  byObject.set(styles, found)
  return found
}
