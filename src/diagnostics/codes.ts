/** Every diagnostic code. A new rule is a row in one of these tables, a check, a failing and a passing case. */
import { documentCodes } from './codes/document.ts'
import { fileCodes } from './codes/file.ts'
import { planCodes } from './codes/plan.ts'
import { readCodes } from './codes/read.ts'
import { structureCodes } from './codes/structure.ts'
import { yamlCodes } from './codes/yaml.ts'

/** All areas in one table, so that `Code` and `DataOf` know every code. */
export const codes = { ...fileCodes, ...yamlCodes, ...structureCodes, ...readCodes, ...planCodes, ...documentCodes }

/** A code without a row, so without words, does not compile. */
export type Code = keyof typeof codes
/** What a finding of this code brings along, taken from what its words ask for. */
export type DataOf<C extends Code> = Parameters<(typeof codes)[C]['vi']>[0]
