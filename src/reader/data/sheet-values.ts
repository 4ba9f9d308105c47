/** Cells as the library is given them, and what it gives back, turned into values as people see them in the sheet. */
import type { Value } from '../../model/template.ts'
import { numberText } from '../../text/number-words.ts'
import type { NumberFormat } from './number-formats.ts'
import type { RawCell, RawRow } from './sheet-rows.ts'
import { decodeXml, encodeXml } from './xml-tags.ts'

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column)

const PLAIN: NumberFormat = { kind: 'plain' }

/** How the numbers of a cell are shown. */
export const formatOfCell = ({ style }: RawCell, formats: readonly NumberFormat[]): NumberFormat =>
  formats[style ?? -1] ?? PLAIN

const asText = (text: string): string => `t="str"><v>${text}</v>`

/**
 * A cell without what the library would drop in silence: errors and formulas without result become texts that a row is refused for,
 * numbers shown with leading zeros their digits, dates in ISO form their day, untouched by any time zone.
 */
const preparedContent = (cell: RawCell, formats: readonly NumberFormat[]): string => {
  const { type, value, inline, formula, style } = cell
  if (type === 'inlineStr' || (inline !== null && value === null)) return `t="inlineStr">${inline ?? '<is></is>'}`
  if (value === null || value === '') return asText(`=${formula ?? ''}`)
  if (type === 's' || type === 'b') return `t="${type}"><v>${value}</v>`
  if (type === 'd') return asText(encodeXml(decodeXml(value).trim().slice(0, 10)))
  if (type !== 'n') return asText(value)
  const format = formatOfCell(cell, formats)
  const digits = decodeXml(value).trim()
  if (format.kind === 'zeros' && /^\d+(?:\.0*)?$/.test(digits)) {
    return asText(digits.replace(/\..*/, '').padStart(format.digits, '0'))
  }
  const known = style !== null && formats[style] !== undefined ? ` s="${style}"` : ''
  return `t="n"${known}><v>${encodeXml(digits)}</v>`
}

/** A sheet of nothing but these cells, without gaps: cell k of row i is the library's value [i][k]. */
export const prepareSheet = (rows: readonly RawRow[], formats: readonly NumberFormat[]): string => {
  const parts = ['<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
  for (const [i, { cells }] of rows.entries()) {
    parts.push(`<row r="${i + 1}">`)
    for (const [k, cell] of cells.entries()) {
      parts.push(`<c r="${letters(k + 1)}${i + 1}" ${preparedContent(cell, formats)}</c>`)
    }
    parts.push('</row>')
  }
  parts.push('</sheetData></worksheet>')
  return parts.join('')
}

const two = (number: number): string => String(number).padStart(2, '0')
const HALF_MINUTE = 30_000
/** 1 March 1900: before it days are numbered in a way of their own, and times without a day stand there. */
const FIRST_DAY = -2_203_891_200_000

/** The sheet's own calendar day, with its time where it has one; a time without day is `08:30`. */
const dateText = (date: Date, format: NumberFormat): string => {
  // In floating point 08:30 is a little less. The library counts in UTC, and the date is nobody else's.
  date.setTime(Math.floor((date.getTime() + HALF_MINUTE) / 60_000) * 60_000)
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  if (date.getTime() < FIRST_DAY) return time
  const month = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}`
  if (format.kind === 'month') return month
  const day = `${month}-${two(date.getUTCDate())}`
  return time === '00:00' ? day : `${day} ${time}`
}

/** 0.30000000000000004 → 0.3: a sheet has 15 digits, the rest is noise. */
const withoutNoise = (number: number): number => Number(number.toPrecision(15))

/** The library's value of a cell as a value of the table; null for an empty one. */
export const sheetValue = (given: unknown, format: NumberFormat): Value | null => {
  if (given instanceof Date) return Number.isNaN(given.getTime()) ? null : dateText(given, format)
  if (typeof given === 'number') {
    if (format.kind !== 'percent') return withoutNoise(given)
    return `${numberText(given * 100)}%`
  }
  return typeof given === 'string' || typeof given === 'boolean' ? given : null
}
