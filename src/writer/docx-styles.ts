/** One named style a part, so that a whole document can be restyled in Word. */
import type { IStylesOptions } from 'docx'
import { elements, type Role } from '../decree/elements.ts'
import type { OfficialDocument } from '../model/document.ts'
import { fontOf, paragraphOptions, runOptions, styleId } from './docx-format.ts'

export const docxStyles = (document: OfficialDocument): IStylesOptions => {
  const language = document.properties.language
  const { font } = document.styles.doan.run
  return {
    default: {
      document: {
        run: { font: fontOf(font), language: { value: language, eastAsia: language, bidirectional: language } },
      },
    },
    paragraphStyles: (Object.keys(elements) as readonly Role[]).map(role => ({
      id: styleId(role),
      name: elements[role].name,
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: paragraphOptions(document.styles[role].paragraph, null),
      run: runOptions(document.styles[role].run, null),
    })),
  }
}
