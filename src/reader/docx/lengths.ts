/** Measures as a Word file writes them; inside the reader lengths are twips, 1/20 pt. */
import { type Mm, mmToPt, type Pt, pt, ptToMm } from '../../decree/units.ts'
import type { Attributes, Xml } from './element.ts'

const TWIPS_PER_POINT = 20
/** English metric units, in which drawings are measured. */
const EMU_PER_TWIP = 635

/** Twips in mm; not rounded. */
export const mmOf = (twips: number): Mm => ptToMm(pt(twips / TWIPS_PER_POINT))
/** Twips in pt; not rounded. */
export const ptOf = (twips: number): Pt => pt(twips / TWIPS_PER_POINT)
/** mm in twips; not rounded. */
export const twipsIn = (value: Mm): number => mmToPt(value) * TWIPS_PER_POINT

const INCH = 72 * TWIPS_PER_POINT
/** How many twips; a pixel is 1/96 inch. */
const UNITS: { readonly [unit: string]: number } = {
  mm: INCH / 25.4,
  cm: INCH / 2.54,
  in: INCH,
  pt: TWIPS_PER_POINT,
  pc: 240,
  pi: 240,
  px: INCH / 96,
}

/** Further than any page: more is a slip or an attack, and would spoil sums. */
const FARTHEST = 1_000_000

const bounded = (value: number): number | null =>
  Number.isFinite(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : null

/** A number in `plain` units (twips by default), or with a unit of its own (`12pt`) in twips; null where it is none. */
export const lengthOf = (text: string | null | undefined, plain = 1): number | null => {
  if (text === null || text === undefined) return null
  const number = Number(text)
  if (text !== '' && !Number.isNaN(number)) return bounded(number * plain)
  const found = /^\s*(-?\d{1,9}(?:\.\d{1,9})?|-?\.\d{1,9})\s*(mm|cm|in|pt|pc|pi|px)\s*$/.exec(text)
  return found ? bounded(Number(found[1]) * (UNITS[found[2] ?? ''] ?? 1)) : null
}

/** A number of EMU in twips; null where it is none. */
export const emuOf = (text: string | null | undefined): number | null => lengthOf(text, 1 / EMU_PER_TWIP)

/** A plain number, as it stands; null where it is none. */
export const numberOf = (text: string | null | undefined): number | null => {
  const number = text === null || text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) && Math.abs(number) <= LARGEST ? number : null
}
/** Sums of it stay exact. */
const LARGEST = 1e9

/** A whole number within a range, so that it may count and index. */
export const countOf = (text: string | null | undefined, least: number, most: number): number | null => {
  const number = numberOf(text)
  return number === null ? null : Math.max(least, Math.min(most, Math.trunc(number)))
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off'

/** An on/off property: there without a value is on; null where it is not there. */
export const switchOf = (element: Xml | null): boolean | null => (element ? isOn(element.attributes['w:val']) : null)

/** An on/off attribute; null where it is not there. */
export const flagOf = (attributes: Attributes, name: string): boolean | null => {
  const value = attributes[name]
  return value === undefined ? null : isOn(value)
}

/** A length of a `w:` attribute in twips. */
export const twipsOf = (element: Xml | null, name: string): number | null => lengthOf(element?.attributes[name])
