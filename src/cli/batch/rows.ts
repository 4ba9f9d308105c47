/** The rows of a run: numbered as the data counts them, named, and with all that was found wrong with them so far. */
import type { DataPlace } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Row } from '../../model/data.ts'
import type { Value, Variable } from '../../model/template.ts'

/** A row of the data bound to a template. */
export interface BoundRow {
  /** Null when it does not fit. May be bound anew each time it is asked for, so that a long list takes little memory. */
  readonly row: Row | null
  readonly findings: readonly Finding[]
  readonly place: DataPlace
}

/** A row that has its number (from 1), and its file's name unless it has none. */
export interface NamedRow {
  readonly number: number
  /** Its values: ask once, and do not keep them. */
  readonly bound: BoundRow
  readonly place: DataPlace
  /** Without ending; null: the row cannot be made. */
  readonly name: string | null
  /** A row that does not bind, as far as it can be read; null for all others. */
  readonly loose: Row | null
  /** The name it would have as far as it can be read; of a row that has a name, that. */
  readonly likely: string | null
  /** An error among them: the row cannot be made. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What stands in the manifest and is hashed for a row without a name. */
export const keyOf = ({ name, number }: Pick<NamedRow, 'name' | 'number'>): string => name ?? `#${number}`

/** Names that rows have beside the variables of the template. */
export const extraNames = (rows: readonly BoundRow[]): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { row } of rows) for (const name of Object.keys(row?.extra ?? {})) names.add(name)
  return names
}

/** All names by which a row may be chosen or its file be named. */
export const knownNames = (variables: readonly Variable[], extras: ReadonlySet<string>): readonly string[] => [
  ...new Set([...variables.map(({ name }) => name), ...extras]),
]

/** A value by its name, dotted where it stands in a map; null for none. */
export const valueAt = (row: Row, name: string): Value | null => {
  const extra = Object.hasOwn(row.extra, name) ? row.extra[name] : undefined
  if (extra !== undefined) return extra
  let found: unknown = row.values
  for (const part of Object.hasOwn(row.values, name) ? [name] : name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return null
    found = (found as Readonly<Record<string, unknown>>)[part]
  }
  return found as Value
}

/** Its text; null: none, or no single text. */
export const valueText = (row: Row, name: string): string | null => {
  const value = valueAt(row, name)
  return value === null || typeof value === 'object' ? null : String(value)
}
