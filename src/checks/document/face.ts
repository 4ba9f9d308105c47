/** How the letters of one paragraph look, and where it is set. */
import { LINE } from '../../decree/figures.ts'
import { type Mm, mm } from '../../decree/units.ts'
import { textWidth } from '../../decree/widths.ts'
import type { Paragraph, Run, RunFormat } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { textOf } from './paragraph.ts'

/** How much of a text has a property. */
export type Share = 'all' | 'some' | 'none'

/** What the eye sees of a paragraph's letters; blanks have no look. */
export interface Face {
  /** Without blanks at its ends, and one where there are several. */
  readonly text: string
  /** pt, each once, the smallest first; none where there is no text. */
  readonly sizes: readonly number[]
  readonly bold: Share
  readonly italic: Share
  readonly underline: Share
  /** Is the first word bold: the marker of a list item? */
  readonly labelBold: boolean
  /** The bold words. */
  readonly boldText: string
}

const BLANKS = /^[\s\u00a0]*$/

const isInkedRun = (run: Paragraph['runs'][number]): run is Run => run.kind === 'text' && !BLANKS.test(run.text)

/** The runs that print something. */
export const inkedRuns = ({ runs }: Paragraph): readonly Run[] => runs.filter(isInkedRun)

/** Are there words in it? */
export const isInked = ({ runs }: Paragraph): boolean => runs.some(isInkedRun)

const shareOf = (runs: readonly Run[], has: (format: RunFormat) => boolean): Share => {
  let count = 0
  for (const { format } of runs) if (has(format)) count += 1
  return count === 0 ? 'none' : count === runs.length ? 'all' : 'some'
}

const sizesOf = (runs: readonly Run[]): readonly number[] => {
  const [first] = runs
  if (first && runs.every(({ format }) => format.size === first.format.size)) return [first.format.size]
  return [...new Set(runs.map(({ format }) => format.size))].sort((a, b) => a - b)
}

/** A blank too many, or one that is no plain blank. */
const UNEVEN = /\s\s|[^\S ]/

const evened = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

const boldTextOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text, format }) => (format.bold ? text : ''))
    .join('')
    .trim()

/** Remembered with the paragraph. */
export const faceOf = rememberObject((paragraph: Paragraph): Face => {
  const runs = inkedRuns(paragraph)
  const bold = shareOf(runs, format => format.bold)
  return {
    text: evened(textOf(paragraph)),
    sizes: sizesOf(runs),
    bold,
    italic: shareOf(runs, format => format.italic),
    underline: shareOf(runs, format => format.underline),
    labelBold: runs[0]?.format.bold ?? false,
    boldText: bold === 'none' ? '' : boldTextOf(runs),
  }
})

/** mm on one line, each run in its own look; blanks at the ends are not counted, 0 without text. */
export const widthOf = rememberObject((paragraph: Paragraph): number => {
  const texts = paragraph.runs.filter((run): run is Run => run.kind === 'text')
  const first = texts.findIndex(({ text }) => !BLANKS.test(text))
  const last = texts.findLastIndex(({ text }) => !BLANKS.test(text))
  let width = 0
  for (let i = Math.max(first, 0); i <= last; i++) {
    const { text, format } = texts[i] as Run
    const from = i === first ? text.trimStart() : text
    width += textWidth((i === last ? from.trimEnd() : from).replaceAll('\n', ''), format)
  }
  return width
})

/** How far the middle of its text is from the middle of its column, to the right, mm; of centred text. */
export const offCentre = ({ format }: Paragraph): Mm => mm((format.left + format.firstLine - format.right) / 2)

/** What nobody sees, mm. */
const UNSEEN = 1.5

/** Centred, and not pushed aside by its indents. */
export const isCentred = (paragraph: Paragraph): boolean =>
  paragraph.format.align === 'center' && Math.abs(offCentre(paragraph)) <= UNSEEN

/** Set line by line without space between: "single", or a least height that single lines reach anyway. */
export const isSingle = (paragraph: Paragraph): boolean => {
  const { lineSpacing, lineHeight } = paragraph.format
  if (lineHeight === null) return Math.abs(lineSpacing - 1) <= 0.01
  const natural = (faceOf(paragraph).sizes.at(-1) ?? 0) * LINE
  return lineHeight.rule === 'at-least' && lineHeight.height <= natural * 1.02
}
