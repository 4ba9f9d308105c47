/** KH201–KH258: structure, by the schema (schemas/ke-hoach.schema.json). */
import { blockCodes } from './codes-structure-blocks.ts'
import { keyCodes } from './codes-structure-keys.ts'
import { kindCodes } from './codes-structure-kinds.ts'
import { layoutCodes } from './codes-structure-layout.ts'
import { valueCodes } from './codes-structure-values.ts'

export const structureCodes = { ...keyCodes, ...blockCodes, ...kindCodes, ...valueCodes, ...layoutCodes } as const
