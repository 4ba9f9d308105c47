import type { asksOfSizes } from '../../src/decree/asks/sizes.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Table } from '../../src/model/document.ts'
import { table, typed } from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { blocks, number, outOfSet, paper, same, trial } from './page-trial.ts'

const columns = (...widths: readonly number[]) => table('head', one => ({ ...one, columns: widths.map(mm) }))

const swapped = (one: Table): Table => ({
  ...one,
  columns: [...one.columns].reverse(),
  rows: one.rows.map(row => ({ ...row, cells: [...row.cells].reverse() })),
})

export const sizeMutants: Trials<keyof typeof asksOfSizes> = {
  'ND30-2.0.a': trial(
    [
      outOfSet(blocks('a national title of 12 pt over a motto of 14 pt', typed('quoc-hieu', { size: pt(12) }))),
      blocks('a date of 13 pt under a motto of 14 pt', typed('dia-danh-thoi-gian', { size: pt(13) })),
    ],
    [same('the smaller set', 'small')],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-2.0.b': trial(
    [
      blocks('a post of 13 pt', typed('quyen-han-chuc-vu', { size: pt(13) })),
      blocks('a kind of 13 pt', typed('ten-loai', { size: pt(13) })),
      paper('a page number of 13 pt', number({ size: pt(13) })),
    ],
    [same('the smaller set', 'small')],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-2.0.e': trial(
    [blocks('agency and national title exchanged', table('head', swapped))],
    [same('the agency on the left', 'office')],
    [],
    [same('a head without a table', 'flat')],
  ),
  'ND30-2.0.f': trial(
    [blocks('a column of 130 mm for the national title', columns(35, 130), 'department')],
    [blocks('a column of 105 mm for the national title', columns(60, 105))],
    [],
    [same('a head without a table', 'flat')],
  ),
}
