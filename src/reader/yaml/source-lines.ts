/** Offsets of a text as lines and columns, and back. */

/** Offsets and columns in UTF-16 units, both from 0. */
export interface SourceLines {
  /** Line (from 0) of an offset. */
  lineOf(offset: number): number
  /** Offset at which a line (from 0) begins. */
  startOf(line: number): number
}

/** Where the lines of a text begin; a line ends with its \n. */
export const sourceLines = (source: string): SourceLines => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return { lineOf, startOf: line => starts[Math.min(line, starts.length - 1)] ?? 0 }
}
