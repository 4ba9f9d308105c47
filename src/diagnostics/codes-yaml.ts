/** KH1xx: the text of the YAML file. */
import { characterCodes } from './codes-yaml-characters.ts'
import { fileFormCodes } from './codes-yaml-file.ts'
import { layoutSlipCodes } from './codes-yaml-lines.ts'
import { numberingCodes } from './codes-yaml-numbering.ts'
import { textSlipCodes } from './codes-yaml-texts.ts'

export const yamlCodes = {
  ...fileFormCodes,
  ...textSlipCodes,
  ...layoutSlipCodes,
  ...characterCodes,
  ...numberingCodes,
} as const
