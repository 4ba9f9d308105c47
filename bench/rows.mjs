/** Rows without end: each another commune, number, date and signer, and the same ones in every run. */

const SYLLABLES =
  'An Bình Cát Châu Chi Cường Diên Đại Đông Đức Gia Giang Hà Hải Hạ Hiệp Hoa Hòa Hoàng Hội Hồng Hưng Khánh Kim Kỳ Lạc Lai Lâm Lãng Lập Lệ Liên Lĩnh Lộc Long Lương Mai Minh Mộc Mỹ Nam Nghi Nghĩa Ngọc Nguyên Nhân Nhật Ninh Phong Phú Phúc Phước Quan Quang Quế Quý Sa Sơn Tam Tân Tây Thạch Thái Thanh Thành Thạnh Thiện Thịnh Thọ Thới Thuận Thượng Thủy Tiên Tiến Tịnh Trà Trạch Trung Trường Tú Tùng Tường Tượng Uyên Vạn Văn Viên Việt Vĩnh Vịnh Vọng Xuân Yên Bảo Bắc Cẩm Chánh Chương Cổ Dương'.split(
    ' ',
  )
const FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ')
const MIDDLES = ['Văn', 'Thị']
const LETTERS = 'ABCDEGHIKLMNOPQ'

const two = number => String(number).padStart(2, '0')
const at = (list, index) => list[index % list.length]
const date = (month, day) => ({ month, day })

/** Pairs of different syllables; after each round through the first, the second is shifted on. */
const communeName = index => {
  const first = index % SYLLABLES.length
  const shift = 1 + (Math.floor(index / SYLLABLES.length) % (SYLLABLES.length - 1))
  return `${SYLLABLES[first]} ${at(SYLLABLES, first + shift)}`
}

/** Row `index` (from 0) as values: dates as month and day of 2026. */
const rowOf = index => ({
  ma: String(index).padStart(6, '0'),
  ten_xa: communeName(index),
  so: 10 + (index % 290),
  ngay: date(1 + (index % 2), 1 + (index % 28)),
  so_thon: 11 + (index % 23),
  han: date(10 + (index % 3), 1 + (index % 30)),
  nguoi_ky: `${at(FAMILIES, index)} ${at(MIDDLES, index >> 1)} ${at(LETTERS, index >> 2)}`,
})

/** Values that occur nowhere else in the document, so that they can be found again in it and be made tags. */
export const MARKED_ROW = {
  ma: 'mau',
  ten_xa: 'Khuê Ngạn',
  so: 977,
  ngay: date(2, 28),
  so_thon: 83,
  han: date(12, 31),
  nguoi_ky: 'Mạc Văn Y',
}

/** The first `count` rows. */
export const rows = count => Array.from({ length: count }, (_, index) => rowOf(index))

const iso = ({ month, day }) => `2026-${two(month)}-${two(day)}`
const words = ({ month, day }) => `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm 2026`

/** A row's texts as they stand on the page: what the peers are given, capitals and dates ready made. */
export const printed = row => ({
  TEN_XA: row.ten_xa.toLocaleUpperCase('vi'),
  ten_xa: row.ten_xa,
  so: String(row.so),
  ngay: words(row.ngay),
  so_thon: String(row.so_thon),
  han: words(row.han),
  nguoi_ky: row.nguoi_ky,
})

/** A row's texts as they stand in a file of data. */
export const cells = row => ({
  ma: row.ma,
  ten_xa: row.ten_xa,
  so: String(row.so),
  ngay: iso(row.ngay),
  so_thon: String(row.so_thon),
  han: iso(row.han),
  nguoi_ky: row.nguoi_ky,
})

/** Rows as the CSV file that khcchc batch reads. */
export const csv = list => {
  const lines = [Object.keys(cells(list[0])), ...list.map(row => Object.values(cells(row)))]
  return lines.map(line => `${line.join(',')}\n`).join('')
}
