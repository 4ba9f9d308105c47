/** KH201–KH258: structure, by the schema (schemas/ke-hoach.schema.json). */
import { blockCodes } from './structure-blocks.ts'
import { keyCodes } from './structure-keys.ts'
import { kindCodes } from './structure-kinds.ts'
import { layoutCodes } from './structure-layout.ts'
import { valueCodes } from './structure-values.ts'

/** Each one an error: a plan with one of them is not read any further. */
export const structureCodes = { ...keyCodes, ...blockCodes, ...kindCodes, ...valueCodes, ...layoutCodes } as const
