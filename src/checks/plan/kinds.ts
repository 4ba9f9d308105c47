/** Lists of the decree and of the country that checks look names up in. */
import { fold } from '../../text/vietnamese.ts'
import { spelling } from './spelling.ts'

// Phụ lục III, Mục I (ND30-6), and CV, which the decree does not know and offices write.
const KINDS = new Set(
  `NQ QĐ CT QC QyĐ TC TB HD CTr PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL CV`
    .split(' ')
    .map(fold),
)

/** Is this group of a symbol the abbreviation of another kind of document, in whatever case? */
export const isOtherKind = (group: string): boolean => KINDS.has(fold(group))

// Persons and events that wards and communes are most often named after (ND30-5.h).
const NAMESAKES = new Set(
  `Điện Biên Phủ, Trần Hưng Đạo, Lê Lợi, Nguyễn Trãi, Quang Trung, Hồ Chí Minh, Cách mạng Tháng Tám, Lê Hồng Phong,
  Nguyễn Du, Phan Bội Châu, Phan Chu Trinh, Phan Đình Phùng, Hai Bà Trưng, Lý Thường Kiệt, Ngô Quyền, Đinh Tiên Hoàng,
  Lê Đại Hành, Hoàng Văn Thụ, Nguyễn Thị Minh Khai, Trần Phú, Võ Thị Sáu, Nguyễn Huệ, Hùng Vương`
    .split(/,\s+/)
    .map(spelling),
)

/** Is the unit named after a number, or after a person or an event known to everybody? */
export const isNamesake = (name: string): boolean => /^\d/.test(name) || NAMESAKES.has(spelling(name))
