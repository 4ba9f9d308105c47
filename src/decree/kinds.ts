/** Kinds of papers and their abbreviations in a symbol (Phụ lục III, Mục I; ND30-6). */

/** In capitals, as on the paper. */
const kinds = {
  'NGHỊ QUYẾT': 'NQ',
  'QUYẾT ĐỊNH': 'QĐ',
  'CHỈ THỊ': 'CT',
  'QUY CHẾ': 'QC',
  'QUY ĐỊNH': 'QyĐ',
  'THÔNG CÁO': 'TC',
  'THÔNG BÁO': 'TB',
  'HƯỚNG DẪN': 'HD',
  'CHƯƠNG TRÌNH': 'CTr',
  'KẾ HOẠCH': 'KH',
  'PHƯƠNG ÁN': 'PA',
  'ĐỀ ÁN': 'ĐA',
  'DỰ ÁN': 'DA',
  'BÁO CÁO': 'BC',
  'BIÊN BẢN': 'BB',
  'TỜ TRÌNH': 'TTr',
  'HỢP ĐỒNG': 'HĐ',
  'CÔNG ĐIỆN': 'CĐ',
  'BẢN GHI NHỚ': 'BGN',
  'BẢN THỎA THUẬN': 'BTT',
  'GIẤY ỦY QUYỀN': 'GUQ',
  'GIẤY MỜI': 'GM',
  'GIẤY GIỚI THIỆU': 'GGT',
  'GIẤY NGHỈ PHÉP': 'GNP',
  'PHIẾU GỬI': 'PG',
  'PHIẾU CHUYỂN': 'PC',
  'PHIẾU BÁO': 'PB',
} as const

/** A kind that the decree names. */
export type PaperKind = keyof typeof kinds

/** In the order of the decree. */
export const paperKinds = Object.keys(kinds) as readonly PaperKind[]

/** As in a symbol: KH for KẾ HOẠCH. */
export const abbreviationOf = (kind: PaperKind): string => kinds[kind]

/** Every abbreviation of the table. */
export const kindAbbreviations: ReadonlySet<string> = new Set(Object.values(kinds))

/** Kinds that may also be normative, and then have a year in their number; the decree leaves those to another (Điều 4). */
export const maybeNormative: ReadonlySet<PaperKind> = new Set<PaperKind>(['NGHỊ QUYẾT', 'QUYẾT ĐỊNH'])
