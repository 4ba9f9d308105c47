/** Words that the codes of the communes share. */

/** "A", "B" */
export const quoted = (names: readonly string[]): string => names.map(name => `"${name}"`).join(', ')
/** The command that prints the list. */
export const PRINT = 'khcchc communes'

/** What a province that is not known may have been: like names, or the one that a former province belongs to. */
export interface ProvinceHelp {
  readonly given: string
  readonly nearest: readonly string[]
  readonly now: string | null
}

/** What to write instead, in Vietnamese. */
export const provinceHint = ({ given, nearest, now }: ProvinceHelp): string => {
  if (now !== null) return `từ ngày 01/7/2025 ${given} thuộc ${now}; ghi: ${now}`
  return nearest.length > 0
    ? `có phải ${quoted(nearest)}?`
    : `ghi tên một trong 34 tỉnh, thành phố, ví dụ: Ninh Bình; xem: ${PRINT}`
}
/** The same in English. */
export const provinceHintEn = ({ given, nearest, now }: ProvinceHelp): string => {
  if (now !== null) return `since 1 July 2025 ${given} belongs to ${now}; write: ${now}`
  return nearest.length > 0
    ? `did you mean ${quoted(nearest)}?`
    : `name one of the 34 provinces, for example: Ninh Bình; see: ${PRINT}`
}

/** A unit of the list. */
export interface Unit {
  readonly ten_day_du: string
  readonly ten_tinh: string
  readonly ma_xa: string
}

/** "xã Đồng Phong (Ninh Bình, mã 14464)" */
export const unitVi = ({ ten_day_du, ten_tinh, ma_xa }: Unit): string => `${ten_day_du} (${ten_tinh}, mã ${ma_xa})`
/** The same in English. */
export const unitEn = ({ ten_day_du, ten_tinh, ma_xa }: Unit): string => `${ten_day_du} (${ten_tinh}, code ${ma_xa})`
/** Several, parted by "; ". */
export const unitsVi = (units: readonly Unit[]): string => units.map(unitVi).join('; ')
/** The same in English. */
export const unitsEn = (units: readonly Unit[]): string => units.map(unitEn).join('; ')

/** 2025-07-01 → "01/7/2025": days below 10 and months 1 and 2 take a 0 (ND30-2.4.e). */
export const dayVi = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** 2025-07-01 → "1 July 2025" */
export const dayEn = (date: string): string => {
  const [year, month, day] = date.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}
