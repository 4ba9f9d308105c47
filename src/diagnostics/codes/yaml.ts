/** KH1xx: the text of the YAML file. */
import { characterCodes } from './yaml-characters.ts'
import { fileFormCodes } from './yaml-file.ts'
import { layoutSlipCodes } from './yaml-lines.ts'
import { numberingCodes } from './yaml-numbering.ts'
import { swallowedCodes } from './yaml-swallowed.ts'
import { textSlipCodes } from './yaml-texts.ts'

/** Told together with those of the structure where the file can be read at all. */
export const yamlCodes = {
  ...fileFormCodes,
  ...textSlipCodes,
  ...layoutSlipCodes,
  ...characterCodes,
  ...numberingCodes,
  ...swallowedCodes,
} as const
