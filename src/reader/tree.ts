/** A YAML file as plain data that remembers where everything stood. */

/** UTF-16 units from the start of the file; `end` is after the last one. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Findings name pointers; only the tree knows where in the file they stand. */
export interface Tree {
  /** The whole file, as read. */
  readonly source: string
  /** Plain data (maps with null prototype). Strings are in NFC; numbers, booleans and null as YAML 1.2 core reads them. */
  readonly value: unknown
  /** Where the key or the value at `pointer` stands; where it does not exist, its nearest existing ancestor. */
  rangeOf(pointer: string, on: 'key' | 'value'): Range
  /** A scalar as it is typed in the file (`1.000`, `007`, `true`), in NFC; null for maps and lists. Quoted and block scalars: their text. */
  typed(pointer: string): string | null
}
