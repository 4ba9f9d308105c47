/** The parts of the paper as the decree wants them: one row a part (Phụ lục I, Mục V), in both size sets. */
import type { RuleId } from './clause.ts'

/** The two sets of sizes: they grow or shrink together (ND30-2.0.a–b). */
export type SizeSet = 13 | 14

/** How one part is set: a row of the table in Phụ lục I, Mục V, with its sizes for both sets. */
export interface Element {
  /** Name of the style in Word; a comma would part it from an alias. */
  readonly name: string
  /** pt, in set 14 and in set 13. */
  readonly size: { readonly 14: number; readonly 13: number }
  /** pt, smallest and largest allowed. */
  readonly range: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  /** body: justified, first-line indent, spacing of the body text. */
  readonly set: 'center' | 'left' | 'right' | 'body'
  /** Heading level; null for text. */
  readonly outline: number | null
  readonly rule: RuleId
}

type Look = 'regular' | 'bold' | 'italic' | 'bold-italic'

const element = (
  name: string,
  rule: RuleId,
  size: readonly [number, number],
  range: readonly [number, number],
  look: Look,
  set: Element['set'],
  outline: number | null = null,
): Element => ({
  name,
  size: { 14: size[0], 13: size[1] },
  range,
  bold: look.startsWith('bold'),
  italic: look.endsWith('italic'),
  set,
  outline,
  rule,
})

const AGENCY = [13, 12] as const
const TEXT = [14, 13] as const
const CELL = [13, 12] as const
const AGENCY_RANGE = [12, 13] as const
const TEXT_RANGE = [13, 14] as const
const CELL_RANGE = [11, 14] as const

/** Sizes as [set 14, set 13], then the range, all in pt; a part outside the sets has one size twice (ND30-2.0.a–c). */
export const elements = {
  'co-quan-chu-quan': element('Cơ quan chủ quản', 'ND30-2.2.c', AGENCY, AGENCY_RANGE, 'regular', 'center'),
  'co-quan-ban-hanh': element('Cơ quan ban hành', 'ND30-2.2.d', AGENCY, AGENCY_RANGE, 'bold', 'center'),
  'so-ky-hieu': element('Số và ký hiệu', 'ND30-2.3.b', [13, 13], [13, 13], 'regular', 'center'),
  'quoc-hieu': element('Quốc hiệu', 'ND30-2.1.a', AGENCY, AGENCY_RANGE, 'bold', 'center'),
  'tieu-ngu': element('Tiêu ngữ', 'ND30-2.1.c', TEXT, TEXT_RANGE, 'bold', 'center'),
  'dia-danh-thoi-gian': element('Địa danh và thời gian', 'ND30-2.4.a', TEXT, TEXT_RANGE, 'italic', 'center'),
  'du-thao': element('Dấu dự thảo', 'ND30-2.14.a', TEXT, TEXT_RANGE, 'bold', 'center'),
  'do-khan': element('Dấu độ khẩn', 'ND30-2.11.b', TEXT, TEXT_RANGE, 'bold', 'center'),
  'luu-hanh': element('Chỉ dẫn lưu hành', 'ND30-2.11.c', TEXT, TEXT_RANGE, 'bold', 'center'),
  'ten-loai': element('Tên loại', 'ND30-2.5.a', TEXT, TEXT_RANGE, 'bold', 'center'),
  'trich-yeu': element('Trích yếu', 'ND30-2.5.b', TEXT, TEXT_RANGE, 'bold', 'center'),
  'can-cu': element('Căn cứ', 'ND30-2.6.i', TEXT, TEXT_RANGE, 'italic', 'body'),
  muc: element('Mục', 'ND30-2.6.q', TEXT, TEXT_RANGE, 'bold', 'body', 1),
  'khoan-tieu-de': element('Khoản có tiêu đề', 'ND30-2.6.s', TEXT, TEXT_RANGE, 'bold', 'body', 2),
  khoan: element('Khoản', 'ND30-2.6.t', TEXT, TEXT_RANGE, 'regular', 'body'),
  diem: element('Điểm', 'ND30-2.6.u', TEXT, TEXT_RANGE, 'regular', 'body'),
  gach: element('Gạch đầu dòng', 'ND30-2.6.x', TEXT, TEXT_RANGE, 'regular', 'body'),
  'de-muc': element('Đề mục không số', 'ND30-2.6.s', TEXT, TEXT_RANGE, 'bold', 'body', 2),
  doan: element('Đoạn văn', 'ND30-2.6.a', TEXT, TEXT_RANGE, 'regular', 'body'),
  'bang-tieu-de': element('Tên bảng', 'ND30-2.6.g', TEXT, TEXT_RANGE, 'bold', 'center'),
  'bang-don-vi': element('Đơn vị tính của bảng', 'ND30-2.6.g', CELL, CELL_RANGE, 'italic', 'right'),
  'bang-dau': element('Đầu bảng', 'ND30-2.6.g', CELL, CELL_RANGE, 'bold', 'center'),
  'bang-o': element('Ô bảng', 'ND30-2.6.g', CELL, CELL_RANGE, 'regular', 'left'),
  'bang-ghi-chu': element('Ghi chú bảng', 'ND30-2.6.g', [13, 13], CELL_RANGE, 'regular', 'left'),
  'noi-nhan': element('Nơi nhận', 'ND30-2.9.a', [12, 12], [12, 12], 'bold-italic', 'left'),
  'noi-nhan-danh-sach': element('Danh sách nơi nhận', 'ND30-2.9.b', [11, 11], [11, 11], 'regular', 'left'),
  'soan-thao': element('Ký hiệu người soạn thảo', 'ND30-2.12.a', [11, 11], [11, 11], 'regular', 'right'),
  'quyen-han-chuc-vu': element('Quyền hạn và chức vụ', 'ND30-2.7.a', TEXT, TEXT_RANGE, 'bold', 'center'),
  'ho-ten': element('Họ tên người ký', 'ND30-2.7.b', TEXT, TEXT_RANGE, 'bold', 'center'),
  'lien-he': element('Thông tin liên hệ', 'ND30-2.13.a', [11, 11], [11, 12], 'regular', 'center'),
  'so-trang': element('Số trang', 'ND30-1.l', TEXT, TEXT_RANGE, 'regular', 'center'),
  'phu-luc': element('Phụ lục', 'ND30-2.10.c', [14, 14], [14, 14], 'bold', 'center', 1),
  'phu-luc-tieu-de': element('Tên phụ lục', 'ND30-2.10.d', TEXT, TEXT_RANGE, 'bold', 'center'),
  'phu-luc-kem-theo': element('Kèm theo', 'ND30-2.10.e', TEXT, TEXT_RANGE, 'italic', 'center'),
  'kinh-gui': element('Kính gửi', 'ND30-2.9.e', TEXT, TEXT_RANGE, 'regular', 'center'),
  phan: element('Phần', 'ND30-2.6.p', TEXT, TEXT_RANGE, 'bold', 'center', 1),
  'phan-tieu-de': element('Tên phần', 'ND30-2.6.p', TEXT, TEXT_RANGE, 'bold', 'center', 1),
  dieu: element('Điều', 'ND30-2.6.z', TEXT, TEXT_RANGE, 'bold', 'body', 2),
  'khoang-trong': element('Khoảng trống', 'ND30-3.g', [1, 1], [1, 14], 'regular', 'left'),
} as const satisfies Record<string, Element>

/** The decree's name of what a paragraph is. */
export type Role = keyof typeof elements

/** Parts that only papers of others have: what we write has no style for them. */
export const foreignRoles: ReadonlySet<Role> = new Set<Role>(['kinh-gui', 'phan', 'phan-tieu-de', 'dieu'])
