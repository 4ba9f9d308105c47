/** Our formatting in Word's terms: integers in twips and half points, only what differs from the style. */
import { AlignmentType, type IRunOptions, LineRuleType, UnderlineType } from 'docx'
import type { Role } from '../decree/elements.ts'
import { halfPoints, twipsOfMm, twipsOfPt } from '../decree/units.ts'
import type { Align, ParagraphFormat, RunFormat } from '../model/document.ts'

/** "quoc-hieu" → "QuocHieu": the id of its style in Word. */
export const styleId = (role: Role): string =>
  role.replace(/(?:^|-)([A-Za-zÀ-ỹ])/gu, (_, first: string) => first.toUpperCase())

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const satisfies { readonly [A in Align]: string }

/** One line is 240 in Word. */
export const lineUnits = (lines: number): number => Math.round(lines * 240)

/** All four slots of `w:rFonts`: Word chooses among them by the letter. */
export const fontOf = (name: string) => ({ ascii: name, hAnsi: name, cs: name, eastAsia: name })

type Changes<T> = { readonly [K in keyof T]: boolean }

const differing = <T extends object>(own: T, style: T | null): Changes<T> =>
  Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, style === null || value !== style[key as keyof T]]),
  ) as Changes<T>

const lineOptions = ({ lineSpacing, lineHeight }: ParagraphFormat) =>
  lineHeight === null
    ? // Without the rule LibreOffice does not read the value as lines.
      { line: lineUnits(lineSpacing), lineRule: LineRuleType.AUTO }
    : {
        line: twipsOfPt(lineHeight.height),
        lineRule: lineHeight.rule === 'exactly' ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
      }

/** Paragraph properties; `style` null: all of them, for the style itself. */
export const paragraphOptions = (own: ParagraphFormat, style: ParagraphFormat | null) => {
  const is = differing(own, style)
  const indents = is.firstLine || is.left || is.right
  const spacing = is.before || is.after || is.lineSpacing || is.lineHeight
  return {
    ...(is.align && { alignment: ALIGNMENT[own.align] }),
    ...(indents && {
      indent: { firstLine: twipsOfMm(own.firstLine), left: twipsOfMm(own.left), right: twipsOfMm(own.right) },
    }),
    ...(spacing && {
      spacing: {
        before: twipsOfPt(own.before),
        after: twipsOfPt(own.after),
        ...lineOptions(own),
      },
    }),
    ...(is.keepNext && { keepNext: own.keepNext }),
    ...(is.keepLines && { keepLines: own.keepLines }),
    ...(is.outline && own.outline !== null && { outlineLevel: own.outline - 1 }),
  }
}

/** Run properties; `style` null: all of them, for the style itself. */
export const runOptions = (own: RunFormat, style: RunFormat | null): IRunOptions => {
  const is = differing(own, style)
  return {
    ...(is.font && { font: fontOf(own.font) }),
    ...(is.size && { size: halfPoints(own.size), sizeComplexScript: halfPoints(own.size) }),
    ...(is.bold && { bold: own.bold, boldComplexScript: own.bold }),
    ...(is.italic && { italics: own.italic, italicsComplexScript: own.italic }),
    // No style of ours underlines: only what departs from that is written.
    ...(own.underline !== (style?.underline ?? false) && {
      underline: { type: own.underline ? UnderlineType.SINGLE : UnderlineType.NONE },
    }),
    ...(is.colour && { color: own.colour }),
  }
}
