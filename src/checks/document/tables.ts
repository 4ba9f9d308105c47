/** Tables of the plan: no word may be wider than its column. */
import { textWidth } from '../../decree/widths.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Cell, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { type Reading, tablesOf } from './parts.ts'

/** Rounding to whole twips, mm. */
const HAIR = 0.1

/** The word of a cell that needs most room, with that room in mm. */
const widestWord = (cell: Cell): { readonly word: string; readonly width: number } => {
  const words = cell.blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.runs.flatMap(run =>
          run.kind === 'text' ? run.text.split(/\s+/).map(word => ({ word, width: textWidth(word, run.format) })) : [],
        )
      : [],
  )
  return words.reduce((widest, one) => (one.width > widest.width ? one : widest), { word: '', width: 0 })
}

/** The first word that has no room; null where all have. */
const brokenWord = rememberObject((table: Table): string | null => {
  for (const row of table.rows)
    for (const [i, cell] of row.cells.entries()) {
      const { word, width } = widestWord(cell)
      if (width > (table.columns[i] ?? 0) - 2 * table.padding + HAIR) return word
    }
  return null
})

/** A table with more columns than the page has room for breaks its words: KH507, once a table. */
export const checkTables = (reading: Reading): readonly Finding[] =>
  tablesOf(reading, 'bang').flatMap(table => {
    const word = brokenWord(table)
    return word === null
      ? []
      : [finding('KH507', atValue(table.origin ?? ''), { rule: 'ND30-2.6.g', word, columns: table.columns.length })]
  })
