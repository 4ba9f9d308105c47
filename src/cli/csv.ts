/** CSV that Excel opens (RFC 4180). */

/** Excel takes a CSV without it for the machine's own code page and garbles Vietnamese. */
const BOM = '\ufeff'

/** A `;` too is a delimiter of some Excel. */
const cellOf = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Rows with commas, each with its line end, after a byte order mark. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')
