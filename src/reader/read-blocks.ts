/** Contents of sections: text, lists of blocks and sub-sections, as `PlanBlock`s. */
import type { Column, CountedBlock, PlanBlock, TableBlock, Text } from '../model/plan.ts'
import type { Cursor } from './cursor.ts'
import { isSubSection, SUB_SECTIONS } from './headings.ts'

const PLAIN_KINDS = ['doan', 'gach', 'cong', 'sao', 'de_muc'] as const
const COUNTED_KINDS = ['khoan', 'diem', 'ngoac', 'don_vi'] as const

const paragraph = (line: Text): PlanBlock => ({ kind: 'doan', text: [line], chiTiet: [], origin: line.origin })

/** A text is paragraphs without marker; a list is blocks. */
export const readContent = (at: Cursor): readonly PlanBlock[] =>
  Array.isArray(at.value) ? at.items().map(readBlock) : at.lines().map(paragraph)

const optional = (at: Cursor, key: string): readonly PlanBlock[] => (at.has(key) ? readContent(at.child(key)) : [])

const readBlock = (at: Cursor): PlanBlock => {
  const plain = PLAIN_KINDS.find(kind => at.has(kind))
  if (plain)
    return { kind: plain, text: at.child(plain).lines(), chiTiet: optional(at, 'chi_tiet'), origin: at.pointer }
  const counted = COUNTED_KINDS.find(kind => at.has(kind))
  if (counted) {
    const start = at.child('bat_dau').value
    const bold = at.child('dam').value
    return {
      kind: counted,
      text: at.child(counted).lines(),
      chiTiet: [...optional(at, 'nhiem_vu'), ...optional(at, 'chi_tiet')],
      batDau: typeof start === 'number' ? start : null,
      dam: typeof bold === 'boolean' ? bold : null,
      tieuMuc: false,
      origin: at.pointer,
    }
  }
  if (at.has('bang')) return readTable(at.child('bang'))
  return { kind: 'gach', text: at.lines(), chiTiet: [], origin: at.pointer }
}

const readColumn = (at: Cursor): Column => {
  if (!at.has('ten')) return { ten: at.lines(), rong: null, can: null }
  const width = at.child('rong').value
  const align = at.child('can').value
  return {
    ten: at.child('ten').lines(),
    rong: typeof width === 'number' ? width : null,
    can: align === 'trai' || align === 'giua' || align === 'phai' ? align : null,
  }
}

const readTable = (at: Cursor): TableBlock => ({
  kind: 'bang',
  tieuDe: at.child('tieu_de').lines(),
  donViTinh: at.child('don_vi_tinh').text(),
  cot: at.child('cot').items().map(readColumn),
  hang: at
    .child('hang')
    .items()
    .map(row => row.items().map(cell => cell.lines())),
  ghiChu: at.child('ghi_chu').lines(),
  origin: at.pointer,
})

/** A heading: `tieu_de` as written, else the known one, placed at the key. */
export const readHeading = (at: Cursor, known: string | undefined): Text =>
  at.child('tieu_de').text() ?? { text: known ?? '', origin: at.pointer }

const readSubSection = (at: Cursor, key: string): CountedBlock => ({
  kind: 'khoan',
  text: [readHeading(at, SUB_SECTIONS[key])],
  chiTiet: at.has('chi_tiet') ? readContent(at.child('chi_tiet')) : readContent(at),
  batDau: null,
  dam: null,
  tieuMuc: true,
  origin: at.pointer,
})

/** What stands under a section's heading: text, list, `{chi_tiet}` or sub-sections in the order written. */
export const readSectionContent = (at: Cursor): readonly PlanBlock[] => {
  if (at.keys().length === 0) return readContent(at)
  return [
    ...optional(at, 'dan'),
    ...optional(at, 'chi_tiet'),
    ...at
      .keys()
      .filter(isSubSection)
      .map(key => readSubSection(at.child(key), key)),
  ]
}
