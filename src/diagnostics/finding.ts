/** What a check returns: a code, a place and the data of its message. No language, no file, no line yet: `pin` adds them. */
import type { Code, DataOf } from './codes.ts'
import type { DataPlace } from './data-place.ts'

/** A place in the plan's tree. */
export interface TreePlace {
  /** JSON Pointer; '' is the whole file. A pointer that does not exist stands for its nearest existing ancestor. */
  readonly pointer: string
  readonly on: 'key' | 'value'
  /** A piece of the value's text: the place is then narrowed to it. */
  readonly near: string | null
  /** Which of its occurrences, from 0; the first where it is not said. */
  readonly nth?: number
}

/** A stretch of the source, in UTF-16 units from the start. */
export interface SourcePlace {
  readonly offset: number
  readonly length: number
}

/** A row or a cell of a file of data. */
export interface CellPlace {
  readonly cell: DataPlace
}

/** By pointer where the plan's data is meant, by offset where its text is, by cell where the data of a batch is. */
export type Place = TreePlace | SourcePlace | CellPlace

/** A union over all codes, so that each code is tied to its own data. */
export type Finding = { [C in Code]: { readonly code: C; readonly at: Place; readonly data: DataOf<C> } }[Code]

/** A finding, its data checked against its code. */
export const finding = <C extends Code>(code: C, at: Place, data: DataOf<C>): Finding =>
  ({ code, at, data }) as unknown as Finding

/** `near`: a piece of the value to which the place is narrowed; `nth`: which of its occurrences, from 0. */
export const atValue = (pointer: string, near: string | null = null, nth = 0): TreePlace =>
  nth === 0 ? { pointer, on: 'value', near } : { pointer, on: 'value', near, nth }
/** For what is said of the key itself, or is missing under it. */
export const atKey = (pointer: string): TreePlace => ({ pointer, on: 'key', near: null })
/** UTF-16 units; one of them unless a length is given. */
export const atSource = (offset: number, length = 1): SourcePlace => ({ offset, length })

/** A row or a cell of a file of data. */
export const atCell = (cell: DataPlace): CellPlace => ({ cell })

/** The rule of the decree that a finding brings along, finer than that of its code; null for most. */
export const ruleOf = ({ data }: Finding): string | null =>
  'rule' in data && typeof data.rule === 'string' ? data.rule : null

/** The result of a step that may be unable to go on. */
export interface Outcome<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
}
