/** A place in a file of data: a row, or a cell of it. */

/** Rows and columns as people count them, from 1. */
export interface DataPlace {
  readonly file: string
  /** Name of the sheet; null for files without sheets. */
  readonly sheet: string | null
  /** Row of a sheet; line of a text file. */
  readonly line: number
  /** Column of a sheet or of a CSV (its field); null for a whole row, and for YAML and JSON. */
  readonly column: number | null
  /** Header of the column, key of the value; null for a whole row. */
  readonly name: string | null
}

/** 1 → A, 27 → AA, as sheets name their columns. */
export const columnLetters = (column: number): string =>
  column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)

/** `ds.xlsx [Xã] C5 "ten_xa"`, `ds.csv:5 cột C "ten_xa"`, `ds.yaml:5 "ten_xa"`. */
export const dataPlaceWords = ({ file, sheet, line, column, name }: DataPlace, columnWord: string): string => {
  const letters = column === null ? '' : columnLetters(column)
  const title = name === null ? '' : ` "${name}"`
  if (sheet !== null) return `${file} [${sheet}] ${letters}${line}${title}`
  return `${file}:${line}${letters === '' ? '' : ` ${columnWord} ${letters}`}${title}`
}
