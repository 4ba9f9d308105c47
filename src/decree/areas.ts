/** The parts of the paper by which rules are grouped in a report, in the order of the page. */
import type { RuleId } from './clause.ts'

const areas = [
  ['ND30-1.', { vi: 'Khổ giấy, lề, phông chữ, số trang', en: 'Paper, margins, font, page numbers' }],
  ['ND30-2.0.', { vi: 'Cỡ chữ và vị trí các thành phần', en: 'Sizes and places of the parts' }],
  ['ND30-2.1.', { vi: 'Quốc hiệu và Tiêu ngữ', en: 'National title and motto' }],
  ['ND30-2.2.', { vi: 'Tên cơ quan, tổ chức ban hành', en: 'Issuing agency' }],
  ['ND30-2.3.', { vi: 'Số, ký hiệu của văn bản', en: 'Number and symbol' }],
  ['ND30-2.4.', { vi: 'Địa danh và thời gian ban hành', en: 'Place and date' }],
  ['ND30-2.5.', { vi: 'Tên loại và trích yếu nội dung', en: 'Kind and subject' }],
  ['ND30-2.6.', { vi: 'Nội dung văn bản', en: 'Body' }],
  ['ND30-4.', { vi: 'Đánh số, ký hiệu các điểm', en: 'Letters of points' }],
  ['ND30-2.7.', { vi: 'Chức vụ, họ tên người ký', en: 'Post and name of the signer' }],
  ['ND30-2.8.', { vi: 'Dấu, chữ ký số', en: 'Seal and digital signature' }],
  ['ND30-2.9.', { vi: 'Nơi nhận', en: 'Recipients' }],
  ['ND30-2.10.', { vi: 'Phụ lục', en: 'Appendices' }],
  ['ND30-2.11.', { vi: 'Dấu chỉ độ khẩn, mật, phạm vi lưu hành', en: 'Marks of urgency, secrecy, circulation' }],
  ['ND30-2.12.', { vi: 'Ký hiệu người soạn thảo', en: 'Mark of the typist' }],
  ['ND30-2.13.', { vi: 'Địa chỉ, thông tin liên hệ', en: 'Address and contact' }],
  ['ND30-2.14.', { vi: 'Dấu dự thảo', en: 'Mark of a draft' }],
  ['ND30-3.', { vi: 'Mẫu trình bày văn bản', en: 'Sample form' }],
  ['ND30-5.', { vi: 'Viết hoa', en: 'Capitals' }],
  ['ND30-6.', { vi: 'Chữ viết tắt tên loại', en: 'Abbreviations of kinds' }],
  ['ND30-7.', { vi: 'Viện dẫn văn bản', en: 'Citations' }],
  ['ND30-8.', { vi: 'Quy định sau năm 2020', en: 'After 2020' }],
] as const

/** Two languages of one name. */
export type AreaName = (typeof areas)[number][1]

/** The place of a rule's area among all areas; those of no area come first. */
const rankOf = (rule: RuleId): number =>
  Math.max(
    0,
    areas.findIndex(([start]) => rule.startsWith(start)),
  )

/** The part of the paper that a rule is about. */
export const areaOf = (rule: RuleId): AreaName => (areas[rankOf(rule)] ?? areas[0])[1]

/** Rules area by area, in the order of their letters. */
export const inOrder = (a: RuleId, b: RuleId): number => rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0)
