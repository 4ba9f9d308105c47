/** One named style a part, so that a whole document can be restyled in Word. */
import type { IStylesOptions } from 'docx'
import { elements, foreignRoles, type Role } from '../decree/elements.ts'
import { halfPoints } from '../decree/units.ts'
import type { OfficialDocument } from '../model/document.ts'
import { fontOf, paragraphOptions, runOptions, styleId } from './docx-format.ts'

/** The language stands in the defaults, so that Word checks the whole paper as Vietnamese. */
export const docxStyles = (document: OfficialDocument): IStylesOptions => {
  const language = document.properties.language
  // What somebody adds in Word without choosing a style still looks like the body.
  const { font, size } = document.styles.doan.run
  return {
    default: {
      document: {
        run: {
          font: fontOf(font),
          size: halfPoints(size),
          language: { value: language, eastAsia: language, bidirectional: language },
        },
      },
    },
    paragraphStyles: (Object.keys(elements) as readonly Role[])
      .filter(role => !foreignRoles.has(role))
      .map(role => ({
        id: styleId(role),
        name: elements[role].name,
        basedOn: 'Normal',
        // Enter after a heading goes on with text.
        ...(elements[role].outline !== null && { next: styleId('doan') }),
        quickFormat: true,
        paragraph: paragraphOptions(document.styles[role].paragraph, null),
        run: runOptions(document.styles[role].run, null),
      })),
  }
}
