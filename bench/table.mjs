/** Tables of plain text: the first column to the left, the others to the right. */

const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width))

/** Lines of a Markdown table, so that it can be put into the README as it is. */
export const table = (heads, rows) => {
  const widths = heads.map((head, column) =>
    Math.max(...[head, ...rows.map(row => row[column])].map(cell => cell.length)),
  )
  const line = cells => `| ${cells.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(heads), rule, ...rows.map(line)]
}
