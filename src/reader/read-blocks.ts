/** Contents of sections: text, lists of blocks and sub-sections, as `PlanBlock`s. */
import type { Column, CountedBlock, PlanBlock, TableBlock, Text } from '../model/plan.ts'
import { isSubSection, SUB_SECTIONS } from './headings.ts'
import { remembered } from './remembered.ts'
import { child, has, itemsOf, keysOf, linesOf, linesUnder, type Spot, textUnder, told, valueUnder } from './spot.ts'

const PLAIN_KINDS = ['doan', 'gach', 'cong', 'sao', 'de_muc'] as const
const COUNTED_KINDS = ['khoan', 'diem', 'ngoac', 'don_vi'] as const

const paragraph = (line: Text): PlanBlock => ({ kind: 'doan', text: [line], chiTiet: [], origin: line.origin })

/** A text is paragraphs without marker; a list is blocks. */
export const readContent = remembered((at): readonly PlanBlock[] =>
  Array.isArray(at.value) ? itemsOf(at).map(item => readBlock(item)) : linesOf(at).map(paragraph),
)

/** One after the other; a list that stands alone stays the same object. */
const both = (first: readonly PlanBlock[], second: readonly PlanBlock[]): readonly PlanBlock[] => {
  if (first.length === 0) return second
  return second.length === 0 ? first : [...first, ...second]
}

const optional = (at: Spot, key: string): readonly PlanBlock[] => (has(at, key) ? readContent(child(at, key)) : [])

const readBlock = remembered((at): PlanBlock => {
  const plain = PLAIN_KINDS.find(kind => has(at, kind))
  if (plain) return { kind: plain, text: linesUnder(at, plain), chiTiet: optional(at, 'chi_tiet'), origin: at.pointer }
  const counted = COUNTED_KINDS.find(kind => has(at, kind))
  if (counted) {
    const start = valueUnder(at, 'bat_dau')
    const bold = valueUnder(at, 'dam')
    return {
      kind: counted,
      text: linesUnder(at, counted),
      chiTiet: both(optional(at, 'nhiem_vu'), optional(at, 'chi_tiet')),
      batDau: typeof start === 'number' ? start : null,
      dam: typeof bold === 'boolean' ? bold : null,
      tieuMuc: false,
      origin: at.pointer,
    }
  }
  if (has(at, 'bang')) return readTable(child(at, 'bang'))
  return { kind: 'gach', text: linesOf(at), chiTiet: [], origin: at.pointer }
})

const readColumn = (at: Spot): Column => {
  if (!has(at, 'ten')) return { ten: linesOf(at), rong: null, can: null }
  const width = valueUnder(at, 'rong')
  const align = valueUnder(at, 'can')
  return {
    ten: linesUnder(at, 'ten'),
    rong: typeof width === 'number' ? width : null,
    can: align === 'trai' || align === 'giua' || align === 'phai' ? align : null,
  }
}

const readTable = (at: Spot): TableBlock => ({
  kind: 'bang',
  tieuDe: linesUnder(at, 'tieu_de'),
  donViTinh: textUnder(at, 'don_vi_tinh'),
  cot: itemsOf(child(at, 'cot')).map(readColumn),
  hang: itemsOf(child(at, 'hang')).map(row => itemsOf(row).map(cell => linesOf(cell))),
  ghiChu: linesUnder(at, 'ghi_chu'),
  origin: at.pointer,
})

/** A heading: `tieu_de` as written, else the known one, placed at the key. */
export const readHeading = (at: Spot, known: string | undefined): Text =>
  textUnder(at, 'tieu_de') ?? told(at, known ?? '')

const keyOf = (at: Spot): string => at.pointer.slice(at.pointer.lastIndexOf('/') + 1)

const readSubSection = remembered(
  (at): CountedBlock => ({
    kind: 'khoan',
    text: [readHeading(at, SUB_SECTIONS[keyOf(at)])],
    chiTiet: has(at, 'chi_tiet') ? readContent(child(at, 'chi_tiet')) : readContent(at),
    batDau: null,
    dam: null,
    tieuMuc: true,
    origin: at.pointer,
  }),
)

/** What stands under a section's heading: text, list, `{chi_tiet}` or sub-sections in the order written. */
export const readSectionContent = (at: Spot): readonly PlanBlock[] => {
  if (keysOf(at).length === 0) return readContent(at)
  return [
    ...optional(at, 'dan'),
    ...optional(at, 'chi_tiet'),
    ...keysOf(at)
      .filter(isSubSection)
      .map(key => readSubSection(child(at, key))),
  ]
}
