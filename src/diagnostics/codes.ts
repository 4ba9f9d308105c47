/** Every diagnostic code. A new rule is a row in one of these tables, a check, a failing and a passing case. */
import { documentCodes } from './codes/document.ts'
import { fileCodes } from './codes/file.ts'
import { planCodes } from './codes/plan.ts'
import { readCodes } from './codes/read.ts'
import { structureCodes } from './codes/structure.ts'
import { yamlCodes } from './codes/yaml.ts'

export const codes = { ...fileCodes, ...yamlCodes, ...structureCodes, ...readCodes, ...planCodes, ...documentCodes }

export type Code = keyof typeof codes
export type DataOf<C extends Code> = Parameters<(typeof codes)[C]['vi']>[0]
