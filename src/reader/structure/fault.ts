/** Small things that every part of the structural check speaks of. */

import { segmentsOf } from '../../text/pointer.ts'
import type { Shape } from './shape.ts'

/** One error of the compiled schema. */
export interface SchemaFault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A map of the plan. */
export type PlanMap = Readonly<Record<string, unknown>>

/** How a place is named in a message: the nearest key, and which item of its list it is (from 1; null: the key's own value). */
export interface What {
  readonly key: string
  readonly item: number | null
  /** For a cell: its row, from 1. */
  readonly row: number | null
}

/** An array index is all digits, and no key of a plan is. */
const isIndex = (segment: string): boolean => /^\d+$/.test(segment)

/** Item and row from 1, as people count them. */
export const whatAt = (pointer: string): What => {
  const segments = segmentsOf(pointer)
  const last = segments.at(-1) ?? ''
  if (!isIndex(last)) return { key: last, item: null, row: null }
  const before = segments.at(-2) ?? ''
  return {
    key: segments.findLast(segment => !isIndex(segment)) ?? '',
    item: Number(last) + 1,
    row: isIndex(before) ? Number(before) + 1 : null,
  }
}

/** What a key means, for people: its title, and the first sentence of its description. */
export const meaningOf = (shape: Shape | null): string => {
  if (!shape) return ''
  const [sentence] = shape.description.split(/(?<=[.;])\s/)
  return sentence ? `${shape.title}: ${sentence.replace(/[.;]$/, '')}` : shape.title
}
