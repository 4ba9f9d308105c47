/** The effective formatting of each part, from the decree's elements and the plan's presentation. */
import { type Element, elements, type Role } from '../decree/elements.ts'
import { BLACK, FONT, paper } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import type { ElementFormat, Inline, Paragraph, ParagraphFormat, RunFormat } from '../model/document.ts'
import type { Pointer, TrinhBay } from '../model/plan.ts'
import { glue } from '../text/glue.ts'
import { parseInline } from '../text/inline.ts'

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
      keepNext: HEADING_ROLES.includes(role),
      keepLines: HEADING_ROLES.includes(role),
      outline: element.outline,
    },
    run: {
      font: FONT,
      size: pt(element.size[presentation.coChu]),
      bold: element.bold,
      italic: element.italic,
      colour: BLACK,
    },
  }
}

/** The decree's rows with the plan's choices put in (size, indent, gap, line spacing, margins); mm and pt. */
export const lookOf = (presentation: TrinhBay): Look => {
  const roles = Object.keys(elements) as readonly Role[]
  const styles = Object.fromEntries(roles.map(role => [role, styleOf(role, presentation)])) as Look['styles']
  const textWidth = mm(paper.width.preferred - presentation.le.trai - presentation.le.phai)
  return { presentation, styles, textWidth }
}

/** Runs of a text with inline marks; bold inside a bold part stays bold. */
export const runsOf = (look: Look, role: Role, text: string, tie: (text: string) => string = glue): readonly Inline[] =>
  parseInline(text).map(span => {
    const format: RunFormat = look.styles[role].run
    return {
      kind: 'text',
      text: tie(span.text),
      format: { ...format, bold: format.bold || span.bold, italic: format.italic !== span.italic },
    }
  })

/** Runs of a text that knows no marks: names, numbers, addresses. */
export const plainRuns = (look: Look, role: Role, text: string): readonly Inline[] => [
  { kind: 'text', text, format: look.styles[role].run },
]

/** The style of its role with `changes` over it; the writer writes out only what differs. */
export const paragraph = (
  look: Look,
  role: Role,
  runs: readonly Inline[],
  origin: Pointer | null,
  changes: Partial<ParagraphFormat> = {},
): Paragraph => ({ kind: 'paragraph', role, runs, format: { ...look.styles[role].paragraph, ...changes }, origin })
