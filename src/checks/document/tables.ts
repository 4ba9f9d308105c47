/** Tables of the plan: no word may be wider than its column. */
import { textWidth } from '../../decree/widths.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Cell, Paragraph, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { judgeOf } from './judge.ts'
import { type Reading, tablesOf } from './parts.ts'
import { both } from './said.ts'

/** Rounding to whole twips, mm. */
const HAIR = 0.1

interface Word {
  readonly word: string
  /** mm */
  readonly width: number
}

const NO_WORD: Word = { word: '', width: 0 }

/** Of several as wide as each other the first. */
const wider = (widest: Word, one: Word): Word => (one.width > widest.width ? one : widest)

/** The word of a paragraph that needs most room. */
const widestWord = rememberObject((paragraph: Paragraph): Word => {
  let widest = NO_WORD
  for (const run of paragraph.runs) {
    if (run.kind !== 'text') continue
    for (const word of run.text.split(/\s+/)) widest = wider(widest, { word, width: textWidth(word, run.format) })
  }
  return widest
})

const widestIn = (cell: Cell): Word =>
  cell.blocks.reduce(
    (widest, block) => (block.kind === 'paragraph' ? wider(widest, widestWord(block)) : widest),
    NO_WORD,
  )

/** The first word that has no room; null where all have. */
const brokenWord = rememberObject((table: Table): string | null => {
  for (const row of table.rows) {
    let column = 0
    for (const cell of row.cells) {
      const room = table.columns.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0)
      column += cell.span
      const { word, width } = widestIn(cell)
      if (width > room - 2 * table.padding + HAIR) return word
    }
  }
  return null
})

/** A table with more columns than the page has room for breaks its words: KH507, once a table. */
export const checkTables = (reading: Reading): readonly Finding[] =>
  tablesOf(reading, 'bang').flatMap(table => {
    const word = brokenWord(table)
    return word === null
      ? []
      : [
          finding('KH507', atValue(table.origin ?? ''), {
            rule: 'ND30-2.6.g',
            word,
            columns: table.columns.length,
            has: both(`chữ "${word}" không vừa cột`, `"${word}" does not fit its column`),
          }),
        ]
  })

/** Tables of the plan, appendices included. */
export const tables = judgeOf(
  'words',
  { 'ND30-2.6.g': reading => (tablesOf(reading, 'bang').length > 0 ? 'yes' : 'no') },
  checkTables,
)
