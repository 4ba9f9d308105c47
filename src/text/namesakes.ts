/** Whom and what units are named after: the type word is then a part of the name (ND30-2.4.d, 5.h). */
import { later } from './remember.ts'
import { spelling } from './spelling.ts'

/**
 * Sure cases only: names that nobody bears but that one person. No list tells whom a unit is named after, so a name that is also a
 * place's (Kim Liên, Lê Hồ, Trần Đề, Thống Nhất, Độc Lập) is left a place.
 */
const PERSONS = `Hùng Vương, Hai Bà Trưng, Triệu Việt Vương, Khúc Thừa Dụ, Ngô Quyền, Đinh Tiên Hoàng, Lê Chân, Trần Lãm, Lê Đại Hành,
  Lý Thường Kiệt, Nùng Trí Cao, Trần Liễu, Trần Hưng Đạo, Trần Nhân Tông, Phạm Ngũ Lão, Phạm Sư Mạnh, Chu Văn An, Tống Trân,
  Nguyễn Đại Năng, Lê Lợi, Nguyễn Trãi, Lê Ích Mộc, Nguyễn Bỉnh Khiêm, Đào Duy Từ, Lê Quý Đôn, Quang Trung, Nguyễn Huệ, Nguyễn Du,
  Phan Đình Phùng, Hoàng Hoa Thám, Đốc Binh Kiều, Phan Bội Châu, Phan Chu Trinh, Hồ Chí Minh, Trần Phú, Lê Hồng Phong, Hà Huy Tập,
  Nguyễn Thị Minh Khai, Nguyễn Lương Bằng, Nguyễn Văn Linh, Lê Thanh Nghị, Hoàng Văn Thụ, Lương Văn Tri, Tô Hiệu, Nguyễn Nghiêm,
  Trương Quang Trọng, Kim Đồng, Võ Thị Sáu, Bế Văn Đàn, Ngô Mây, Đặng Thùy Trâm, Dương Minh Châu, Trừ Văn Thố, Lưu Nghiệp Anh,
  Hồ Đắc Kiện, Phan Ngọc Hiển, Trần Văn Thời, Hồ Thị Kỷ, Lý Văn Lâm, Nguyễn Phích, Nguyễn Việt Khái, Trần Phán, Tạ An Khương,
  Lương Thế Trân, Quách Phẩm`

/** The victory of 1954 (the decree's own example), the rising of 1960, the revolution of 1945. */
const EVENTS = 'Điện Biên Phủ, Đồng Khởi, Cách mạng Tháng Tám'

// With all marks: Kim Đông (Ninh Bình) is not Kim Đồng.
const namesakes = later((): ReadonlySet<string> => new Set(`${PERSONS}, ${EVENTS}`.split(/,\s+/).map(spelling)))

/** Is a unit of this bare name named after a number, a person or an event: "1 Bảo Lộc", "Trần Hưng Đạo", "Điện Biên Phủ"? */
export const isNamesake = (name: string): boolean => /^\d/.test(name) || namesakes().has(spelling(name))
