/** The head as a grid: agency left, Quốc hiệu right, no borders, number and date in a row of their own (ND30-2.0.e–f, 3.a, 3.h). */
import { nationShare } from '../../decree/figures.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { cannotTell, firstOf, needs } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import type { Reading, Seat, Seated } from './parts.ts'
import { both } from './said.ts'

/** Agency and Quốc hiệu in one table; null where they are not. */
const pairOf = (reading: Reading): { readonly agency: Seated; readonly nation: Seated; readonly seat: Seat } | null => {
  const [agency, nation] = [firstOf(reading, 'co-quan-ban-hanh'), firstOf(reading, 'quoc-hieu')]
  if (!agency?.seat || !nation?.seat || agency.seat.table !== nation.seat.table) return null
  return { agency, nation, seat: nation.seat }
}

const sideFaults = (reading: Reading): readonly Finding[] => {
  const pair = pairOf(reading)
  if (!pair?.agency.seat || pair.agency.seat.column < pair.seat.column) return []
  const has = both('tên cơ quan không nằm bên trái Quốc hiệu', 'the agency does not stand left of the national title')
  return [fault('KH555', 'ND30-2.0.e', placeOfParagraph(pair.agency.paragraph), has)]
}

const shareOf = ({ table, column, span }: Seat): number => {
  const total = table.columns.reduce((sum, width) => sum + width, 0)
  const own = table.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0)
  return total > 0 ? own / total : Number.NaN
}

const percent = (share: number): string => String(Math.round(share * 100))

const shareFaults = (reading: Reading): readonly Finding[] => {
  const pair = pairOf(reading)
  if (!pair) return []
  const share = shareOf(pair.seat)
  // The widths of a table that Word fits to its text are not in the file.
  if (Number.isNaN(share) || (share >= nationShare.min && share <= nationShare.max)) return []
  const has = both(
    `cột Quốc hiệu chiếm ${percent(share)} % chiều rộng phần đầu`,
    `the column of the national title takes ${percent(share)} % of the head`,
  )
  return [fault('KH555', 'ND30-2.0.f', placeOfParagraph(pair.nation.paragraph), has)]
}

const borderFaults = (reading: Reading): readonly Finding[] => {
  const nation = firstOf(reading, 'quoc-hieu')
  if (!nation) return []
  const at = placeOfParagraph(nation.paragraph)
  const table = nation.seat?.table
  if (!table || table.columns.length < 2) {
    const has = both('phần đầu không trình bày trong bảng hai cột', 'the head is no table of two columns')
    return [fault('KH555', 'ND30-3.a', at, has)]
  }
  return table.borders
    ? [fault('KH555', 'ND30-3.a', at, both('bảng phần đầu có kẻ khung', 'the table of the head has borders'))]
    : []
}

const rowFaults = (reading: Reading): readonly Finding[] => {
  const pair = pairOf(reading)
  const [number, date] = [firstOf(reading, 'so-ky-hieu'), firstOf(reading, 'dia-danh-thoi-gian')]
  if (!pair || !number?.seat || !date?.seat) return []
  const { table, row } = pair.seat
  if (number.seat.table !== table || date.seat.table !== table || number.seat.row !== date.seat.row) return []
  if (number.seat.row !== row) return []
  const has = both(
    'số, ký hiệu và địa danh, thời gian nằm chung hàng với tên cơ quan và Quốc hiệu',
    'number and date stand in the row of the agency and the national title',
  )
  return [fault('KH555', 'ND30-3.h', placeOfParagraph(number.paragraph), has, 'hint')]
}

const inTable = (reading: Reading): Applies => {
  const there = needs('co-quan-ban-hanh', 'quoc-hieu')(reading)
  if (there !== 'yes' || pairOf(reading)) return there
  return cannotTell('phần đầu không trình bày trong bảng', 'the head is no table')
}

/** The grid of the head (KH555). */
export const gridJudge = judgeOf(
  'words',
  {
    'ND30-2.0.e': inTable,
    'ND30-2.0.f': inTable,
    'ND30-3.a': needs('quoc-hieu'),
    'ND30-3.h': reading => {
      const there = needs('so-ky-hieu', 'dia-danh-thoi-gian')(reading)
      return there === 'yes' ? inTable(reading) : there
    },
  },
  reading => [...sideFaults(reading), ...shareFaults(reading), ...borderFaults(reading), ...rowFaults(reading)],
)
