/** The effective formatting of each part, from the decree's elements and the plan's presentation. */
import { type Element, elements, type Role } from '../decree/elements.ts'
import { BLACK, FONT, paper } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth } from '../decree/widths.ts'
import type { ElementFormat, Inline, Paragraph, ParagraphFormat, RunFormat } from '../model/document.ts'
import type { Pointer, TrinhBay } from '../model/plan.ts'
import { glue } from '../text/glue.ts'
import { parseInline } from '../text/inline.ts'
import { remember, rememberObject } from '../text/remember.ts'
import { keptWords } from './kept.ts'

/** What every part of the layout needs to know of the paper. */
export interface Look {
  readonly presentation: TrinhBay
  readonly styles: { readonly [R in Role]: ElementFormat }
  /** Width of the text area of the portrait page. */
  readonly textWidth: Mm
}

const HEADING_ROLES: readonly Role[] = ['muc', 'khoan-tieu-de', 'de-muc', 'bang-tieu-de', 'phu-luc', 'ten-loai']

const styleOf = (role: Role, presentation: TrinhBay): ElementFormat => {
  const element: Element = elements[role]
  const body = element.set === 'body'
  const centredHeading = role === 'muc' && presentation.mucCanh === 'giua'
  return {
    paragraph: {
      align: centredHeading ? 'center' : element.set === 'body' ? 'both' : element.set,
      firstLine: mm(body && !centredHeading ? presentation.luiDauDong : 0),
      left: mm(0),
      right: mm(0),
      before: pt(body ? presentation.cachDoan : 0),
      after: pt(0),
      lineSpacing: body ? presentation.gianDong : 1,
      lineHeight: null,
      keepNext: HEADING_ROLES.includes(role),
      keepLines: HEADING_ROLES.includes(role),
      outline: element.outline,
    },
    run: {
      font: FONT,
      size: pt(element.size[presentation.coChu]),
      bold: element.bold,
      italic: element.italic,
      underline: false,
      colour: BLACK,
    },
  }
}

const makeLook = (presentation: TrinhBay): Look => {
  const roles = Object.keys(elements) as readonly Role[]
  const styles = Object.fromEntries(roles.map(role => [role, styleOf(role, presentation)])) as Look['styles']
  const textWidth = mm(paper.width.preferred - presentation.le.trai - presentation.le.phai)
  return { presentation, styles, textWidth }
}

/** Most plans of an office, and all of a batch, have one look. */
const SHARE = { texts: 16, characters: 8000 }
const lookOfValues = remember((values: string): Look => makeLook(JSON.parse(values) as TrinhBay), SHARE)

/**
 * The decree's rows with the plan's choices put in (size, indent, gap, line spacing, margins); mm and pt. The same choices give the
 * same object.
 */
export const lookOf = rememberObject((presentation: TrinhBay): Look => lookOfValues(JSON.stringify(presentation)))

/** The same look on a page turned on its side, where lines are `textWidth` long. */
export const wideLook = (look: Look, textWidth: Mm): Look =>
  wide(look, String(textWidth), () => ({ ...look, textWidth }))
const wide = keptWords<Look>()

/** Runs of a text with inline marks; bold inside a bold part stays bold. */
export const runsOf = (
  look: Look,
  role: Role,
  text: string,
  tie: (text: string) => string = glue,
): readonly Inline[] => {
  const format: RunFormat = look.styles[role].run
  // Most texts have no mark at all.
  if (text !== '' && !text.includes('*') && !text.includes('\\')) return [{ kind: 'text', text: tie(text), format }]
  return parseInline(text).map(({ text: words, bold, italic }) => ({
    kind: 'text',
    text: tie(words),
    format: bold || italic ? { ...format, bold: format.bold || bold, italic: format.italic !== italic } : format,
  }))
}

/** A text that knows no marks, as it is printed: `\*` is a star there too (design §1). */
export const plainWords = (text: string): string => text.replaceAll('\\*', '*')

/** Printed width of a text that knows no marks, mm. */
export const plainWidth = (look: Look, role: Role, text: string): Mm =>
  textWidth(plainWords(text), look.styles[role].run)

/** Runs of a text that knows no marks: names, numbers, addresses. */
export const plainRuns = (look: Look, role: Role, text: string): readonly Inline[] => [
  { kind: 'text', text: plainWords(text), format: look.styles[role].run },
]

/** The style of its role with `changes` over it; the writer writes out only what differs. */
export const paragraph = (
  look: Look,
  role: Role,
  runs: readonly Inline[],
  origin: Pointer | null,
  changes: Partial<ParagraphFormat> | null = null,
): Paragraph => {
  const format = look.styles[role].paragraph
  return { kind: 'paragraph', role, runs, format: changes ? { ...format, ...changes } : format, origin }
}

/** What may differ from its style in a line known by its words. */
type Changes = Pick<Partial<ParagraphFormat>, 'align' | 'firstLine' | 'before' | 'after' | 'keepNext'>

const wordsFor = (kind: string, role: Role, text: string, origin: Pointer | null, changes: Changes | null): string => {
  const { align, firstLine, before, after, keepNext } = changes ?? {}
  return `${kind}|${role}|${align}|${firstLine}|${before}|${after}|${keepNext}|${origin?.length}|${origin}|${text}`
}

const known = keptWords<Paragraph>()

/** A paragraph of plain words; the same object for the same words at the same place. */
export const plainParagraph = (
  look: Look,
  role: Role,
  text: string,
  origin: Pointer | null,
  changes: Changes | null = null,
): Paragraph =>
  known(look, wordsFor('plain', role, text, origin, changes), () =>
    paragraph(look, role, plainRuns(look, role, text), origin, changes),
  )

/** A paragraph of words with inline marks; the same object for the same words at the same place. */
export const markedParagraph = (
  look: Look,
  role: Role,
  text: string,
  origin: Pointer | null,
  changes: Changes | null = null,
): Paragraph =>
  known(look, wordsFor('marked', role, text, origin, changes), () =>
    paragraph(look, role, runsOf(look, role, text), origin, changes),
  )
