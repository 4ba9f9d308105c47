/** The line of place and date stands under the Quốc hiệu, level with the number (ND30-2.4.b). */
import type { Finding } from '../../diagnostics/finding.ts'
import type { OfficialDocument } from '../../model/document.ts'
import { levelIn } from './heights.ts'
import { type Applies, fault } from './judge.ts'
import { cannotTell, firstOf, needs } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import type { Reading, Seated } from './parts.ts'
import { amount, both } from './said.ts'

/** pt between two lines that read as one. */
const LEVEL = 9

const levelOf = ({ paragraph, seat }: Seated, styles: OfficialDocument['styles']): number | null => {
  const row = seat?.table.rows[seat.row]
  const cell = row?.cells.find(({ blocks }) => blocks.includes(paragraph))
  return seat && row && cell ? levelIn(cell, paragraph, seat.table, row, styles) : null
}

const belowFault = (reading: Reading, date: Seated): readonly Finding[] => {
  const nation = firstOf(reading, 'quoc-hieu')
  if (!nation?.seat || !date.seat || nation.seat.table !== date.seat.table) return []
  const [a, b] = [nation.seat, date.seat]
  const below = b.column < a.column + a.span && a.column < b.column + b.span
  if (below && reading.seated.indexOf(date) > reading.seated.indexOf(nation)) return []
  const has = both('không nằm dưới Quốc hiệu', 'not below the national title')
  return [fault('KH546', 'ND30-2.4.b', placeOfParagraph(date.paragraph), has)]
}

const rowFault = (reading: Reading, date: Seated): readonly Finding[] => {
  const number = firstOf(reading, 'so-ky-hieu')
  if (!number?.seat || !date.seat || number.seat.table !== date.seat.table) return []
  const at = placeOfParagraph(date.paragraph)
  if (number.seat.row !== date.seat.row)
    return [
      fault('KH546', 'ND30-2.4.b', at, both('không cùng hàng với số, ký hiệu', 'not in the same row as the number')),
    ]
  const { styles } = reading.document
  const [own, other] = [levelOf(date, styles), levelOf(number, styles)]
  if (own === null || other === null || Math.abs(own - other) <= LEVEL) return []
  const off = amount(Math.abs(own - other), 'pt', 0)
  const has =
    own > other
      ? both(`thấp hơn dòng số, ký hiệu ${off.vi}`, `${off.en} below the line of the number`)
      : both(`cao hơn dòng số, ký hiệu ${off.vi}`, `${off.en} above the line of the number`)
  return [fault('KH546', 'ND30-2.4.b', at, has)]
}

/** Place of the line in the head's table. */
export const levelFaults = (reading: Reading, date: Seated): readonly Finding[] => [
  ...belowFault(reading, date),
  ...rowFault(reading, date),
]

/** Only within one table can it be told which lines are level. */
export const levelApplies = (reading: Reading): Applies => {
  const there = needs('dia-danh-thoi-gian', 'so-ky-hieu')(reading)
  if (there !== 'yes') return there
  const [date, number] = [firstOf(reading, 'dia-danh-thoi-gian'), firstOf(reading, 'so-ky-hieu')]
  if (date && number && date.seat && number.seat && date.seat.table === number.seat.table) return 'yes'
  return cannotTell(
    'phần đầu không trình bày trong một bảng nên không biết hai dòng có ngang nhau không',
    'the head is no table, so it is not known whether the two lines are level',
  )
}
