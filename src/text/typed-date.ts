/** Dates as people type them in lists, day before month. */
import { parseDate } from './dates.ts'

/** `exchanged`: what it would be with day and month exchanged; `short`: the year has two digits, `full` writes all four. */
export type TypedDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'impossible'; readonly exchanged: string | null }
  | { readonly kind: 'short'; readonly full: string }

const TIME = String.raw`(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`
const FORMS: readonly RegExp[] = [
  // 26/01/2026, 26-1-2026, 26.01.2026, "ngày 26/01/2026"
  new RegExp(String.raw`^(?:ngày\s+)?(?<d>\d{1,2})\s*([/.\-–])\s*(?<m>\d{1,2})\s*\2\s*(?<y>\d{4}|\d\d)${TIME}$`, 'iu'),
  // 2026-01-26, 2026-01, 2026/1/26
  new RegExp(String.raw`^(?<y>\d{4})([/.\-–])(?<m>\d{1,2})(?:\2(?<d>\d{1,2})${TIME})?$`, 'u'),
  // 01/2026, "tháng 01/2026"
  /^(?:tháng\s+)?(?<m>\d{1,2})\s*[/.\-–]\s*(?<y>\d{4})$/iu,
  // "ngày 26 tháng 01 năm 2026", "tháng 01 năm 2026"
  /^(?:(?:ngày\s+)?(?<d>\d{1,2})\s+)?tháng\s+(?<m>\d{1,2})\s+năm\s+(?<y>\d{4})$/iu,
]

const two = (digits: string): string => digits.padStart(2, '0')

/** Years in which an office of today dates anything; others are slips of the finger. */
const isNear = (year: string): boolean => year >= '1900' && year <= '2199'

const isoOf = (y: string, m: string, d: string | undefined): string | null => {
  const iso = d === undefined ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`
  return isNear(y) && parseDate(iso) ? iso : null
}

/** Reads a date or a month as typed into `2026-01-26` or `2026-01`; null for what is no date at all. A time of day is left out. */
export const typedDate = (text: string): TypedDate | null => {
  const groups = FORMS.map(form => form.exec(text)?.groups).find(found => found !== undefined)
  if (!groups?.y || !groups.m) return null
  const { y, m, d } = groups
  if (y.length === 2) return { kind: 'short', full: `${two(d ?? '')}/${two(m)}/20${y}` }
  const iso = isoOf(y, m, d)
  if (iso !== null) return { kind: 'date', iso }
  const exchanged = d !== undefined && isoOf(y, d, m) !== null ? `${two(m)}/${two(d)}/${y}` : null
  return { kind: 'impossible', exchanged }
}
