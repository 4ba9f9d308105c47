/** Papers for the rules of number, symbol, place and date (ND30-2.3–2.4). */
import type { asksOfNumberAndDate } from '../../src/decree/asks/number-date.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Block, Table } from '../../src/model/document.ts'
import { formatted, reworded, saying, table, typed, without } from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { blocks, same, trial } from './page-trial.ts'

const number = (words: string) => saying('so-ky-hieu', words)
const date = (words: string) => saying('dia-danh-thoi-gian', words)
const noNumber = blocks('no number', without('so-ky-hieu'))
const noDate = blocks('no date', without('dia-danh-thoi-gian'))
const BLANK = '\u00a0'.repeat(6)

/** The date in a row of its own under the number. */
const lowered = (one: Table): Table => {
  const last = one.rows.at(-1)
  const [left, right] = last?.cells ?? []
  if (!last || !left || !right) return one
  const empty = { ...right, blocks: right.blocks.map(hollow) }
  const under = { ...left, blocks: left.blocks.map(hollow) }
  return {
    ...one,
    rows: [...one.rows.slice(0, -1), { ...last, cells: [left, empty] }, { ...last, cells: [under, right] }],
  }
}

const hollow = (one: Block): Block => (one.kind === 'paragraph' ? { ...one, role: 'khoang-trong', runs: [] } : one)

export const numberMutants: Trials<keyof typeof asksOfNumberAndDate> = {
  'ND30-2.3.a': trial(
    [
      blocks('a number flush left', formatted('so-ky-hieu', { align: 'left' })),
      blocks('a number pushed aside', formatted('so-ky-hieu', { left: mm(6) })),
    ],
    [blocks('a number 1 mm off the middle', formatted('so-ky-hieu', { left: mm(2) }))],
    [],
    [noNumber],
  ),
  'ND30-2.3.b': trial(
    [
      noNumber,
      blocks('a number of 14 pt', typed('so-ky-hieu', { size: pt(14) })),
      blocks('a bold number', typed('so-ky-hieu', { bold: true })),
      blocks('a number without its colon', reworded('so-ky-hieu', 'Số:', 'Số')),
      blocks('SỐ in capitals', reworded('so-ky-hieu', 'Số:', 'SỐ:')),
    ],
    [same('a number left blank', 'blank')],
  ),
  'ND30-2.3.c': trial(
    [blocks('a number of one digit', number('Số: 5/KH-UBND'))],
    [blocks('a number of three digits', number('Số: 105/KH-UBND'))],
    [same('a number left blank', 'blank')],
    [blocks('a number that cannot be told', number('Số 5')), noNumber],
  ),
  'ND30-2.3.d': trial(
    [blocks('a symbol in small letters', number('Số: 05/KH-ubnd'))],
    [blocks('capitals', number('Số: 05/KH-UBND-VX'))],
    [],
    [noNumber],
  ),
  'ND30-2.3.e': trial(
    [
      blocks('a blank after the slash', number('Số: 05/ KH-UBND')),
      blocks('a blank before the slash', number('Số: 05 /KH-UBND')),
      blocks('blanks round the hyphen', number('Số: 05/KH - UBND')),
      blocks('a dash in the symbol', number('Số: 05/KH–UBND')),
      blocks('no slash', number('Số: 05-KH-UBND')),
    ],
    [same('a number left blank', 'blank')],
    [],
    [noNumber],
  ),
  'ND30-2.3.f': trial(
    [
      blocks('the symbol of another kind', number('Số: 05/QĐ-UBND')),
      blocks('a symbol without the kind', number('Số: 05/UBND-KH')),
      blocks('a kind in a letter', saying('so-ky-hieu', 'Số: 05/CV-UBND'), 'letter'),
    ],
    [same('a letter without a kind', 'letter'), same('a decision', 'decision')],
    [],
    [blocks('an unknown kind of paper', saying('ten-loai', 'LỊCH CÔNG TÁC TUẦN SAU'))],
  ),
  'ND30-2.3.g': trial(
    [blocks('a year in the number', number('Số: 05/2026/KH-UBND'))],
    [blocks('a number like a year', number('Số: 2026/KH-UBND'))],
    [],
    [same('a decision with a year', 'decision')],
  ),
  'ND30-2.3.h': trial(
    [blocks('a symbol without the committee', number('Số: 05/KH-VHXH'))],
    [blocks('a unit after the committee', number('Số: 05/KH-UBND-VX'))],
    [same('a unit of the commune', 'office')],
    [noNumber],
  ),
  'ND30-2.3.j': trial(
    [
      blocks('a number without a day', date(`Hòa Bình Thượng, ngày${BLANK}tháng 01 năm 2026`)),
      blocks('a day without a number', number(`Số:${BLANK}/KH-UBND`)),
    ],
    [same('both left blank', 'blank')],
    [],
    [noNumber],
  ),
  'ND30-2.4.a': trial(
    [
      blocks('an upright date', typed('dia-danh-thoi-gian', { italic: false })),
      blocks('a bold date', typed('dia-danh-thoi-gian', { bold: true })),
      blocks('no comma after the place', date('Hòa Bình Thượng ngày 12 tháng 01 năm 2026')),
      blocks('a place in small letters', date('Hòa bình Thượng, ngày 12 tháng 01 năm 2026')),
      blocks('a place in capitals', date('HÒA BÌNH, ngày 12 tháng 01 năm 2026')),
      blocks('a type word in small letters', date('xã Hòa Bình Thượng, ngày 12 tháng 01 năm 2026')),
    ],
    [same('a type word with a capital', 'namesake')],
    [],
    [noDate],
  ),
  'ND30-2.4.b': trial(
    [
      blocks('a date flush right', formatted('dia-danh-thoi-gian', { align: 'right' })),
      blocks('a date below the number', table('head', lowered)),
      blocks('a date 20 pt lower than the number', formatted('dia-danh-thoi-gian', { before: pt(30) })),
      blocks('a date wider than its column', formatted('dia-danh-thoi-gian', { left: mm(12), right: mm(12) })),
    ],
    [blocks('a date 6 pt lower than the number', formatted('dia-danh-thoi-gian', { before: pt(12) }))],
    [],
    [same('a head without a table', 'flat')],
  ),
  'ND30-2.4.c': trial(
    [blocks('the place of another commune', reworded('dia-danh-thoi-gian', 'Hòa Bình Thượng', 'Mỹ Hào'))],
    [blocks('a place with its type word', reworded('dia-danh-thoi-gian', 'Hòa', 'Xã Hòa'))],
    [],
    [noDate, blocks('a unit without its superior', without('co-quan-chu-quan'), 'office')],
  ),
  'ND30-2.4.d': trial(
    [blocks('a unit named after an event without its type', reworded('dia-danh-thoi-gian', 'Phường ', ''), 'namesake')],
    [same('a unit named after an event with its type', 'namesake')],
    [same('a unit named otherwise', 'commune')],
    [noDate],
  ),
  'ND30-2.4.e': trial(
    [
      noDate,
      blocks('a day of one digit', date('Hòa Bình Thượng, ngày 5 tháng 01 năm 2026')),
      blocks('a month of one digit', date('Hòa Bình Thượng, ngày 05 tháng 1 năm 2026')),
      blocks('a short form', date('Hòa Bình Thượng, ngày 05/01/2026')),
      blocks('a day no month has', date('Hòa Bình Thượng, ngày 30 tháng 02 năm 2026')),
      blocks('no blank before the year', date('Hòa Bình Thượng, ngày 05 tháng 01 năm2026')),
    ],
    [blocks('a leap day', date('Hòa Bình Thượng, ngày 29 tháng 02 năm 2028')), same('a date left blank', 'blank')],
  ),
  'ND30-2.4.f': trial(
    [blocks('March with a 0', date('Hòa Bình Thượng, ngày 05 tháng 03 năm 2026'))],
    [blocks('March without a 0', date('Hòa Bình Thượng, ngày 05 tháng 3 năm 2026'))],
    [],
    [noDate],
  ),
}
