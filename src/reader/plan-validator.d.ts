/** Types of plan-validator.js, which `npm run generate` makes from schemas/ke-hoach.schema.json. */
import type { SchemaFault } from './structure/fault.ts'
import type { SchemaNode } from './structure/shape.ts'

/** Is this a plan? `errors` are those of the last call. */
export declare const validatePlan: {
  (value: unknown): boolean
  errors?: readonly SchemaFault[] | null
}

/** A fresh copy of the schema, with its titles, descriptions and examples. */
export declare const planSchema: () => SchemaNode
