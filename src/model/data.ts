/** Data that fills a template: tables as they were read, and rows as a template understands them. */
import type { DataPlace } from '../diagnostics/data-place.ts'
import type { Value, ValueMap } from './template.ts'

export type { DataPlace }

/** A cell that is not empty, as read: a number or yes/no only where the file itself has that type (XLSX, JSON, YAML). */
export interface Cell {
  /** A list or map only from YAML and JSON. Dates of a sheet are texts `2026-01-26`. */
  readonly value: Value
  readonly place: DataPlace
}

/** A row of a table; `cells` by the header as written (trimmed, NFC), empty cells left out. */
export interface TableRow {
  readonly cells: ReadonlyMap<string, Cell>
  readonly place: DataPlace
}

/** A file of data. */
export interface DataTable {
  readonly headers: readonly { readonly name: string; readonly place: DataPlace }[]
  readonly rows: readonly TableRow[]
}

/** A row bound to the variables of a template. Plain data: it goes to a worker as it is. */
export interface Row {
  /** Declared variables only, of the declared kinds, fallbacks filled in. */
  readonly values: ValueMap
  /** What else the row has (columns that are no variable, fields of the list of communes), as text: for names of files. */
  readonly extra: { readonly [name: string]: string }
  /** Where the row stands. */
  readonly place: DataPlace
  /** Where single values stand, by variable or dotted path ("nguoi_ky.ho_ten"); a value without entry comes from a fallback. */
  readonly places: { readonly [path: string]: DataPlace }
}
