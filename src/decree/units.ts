/** Lengths have names; they become Word's integers once, in the writer, to the nearest. */

declare const unit: unique symbol

/** Millimetres. */
export type Mm = number & { readonly [unit]: 'mm' }
/** Points, 1/72 inch. */
export type Pt = number & { readonly [unit]: 'pt' }

/** Gives a number its unit; converts nothing. */
export const mm = (value: number): Mm => value as Mm
/** Gives a number its unit; converts nothing. */
export const pt = (value: number): Pt => value as Pt

const MM_PER_INCH = 25.4
const POINTS_PER_INCH = 72
const TWIPS_PER_POINT = 20

/** 72 pt are 25.4 mm; not rounded, the writer does that once. */
export const ptToMm = (value: Pt): Mm => mm((value / POINTS_PER_INCH) * MM_PER_INCH)
/** 25.4 mm are 72 pt; not rounded, the writer does that once. */
export const mmToPt = (value: Mm): Pt => pt((value / MM_PER_INCH) * POINTS_PER_INCH)

/** Nearest, not floor: flooring puts a 30 mm margin just under the minimum. */
export const twipsOfMm = (value: Mm): number => Math.round(mmToPt(value) * TWIPS_PER_POINT)
/** 20 twips a point; Word takes integers only. */
export const twipsOfPt = (value: Pt): number => Math.round(value * TWIPS_PER_POINT)
/** `w:sz` counts half points. */
export const halfPoints = (value: Pt): number => Math.round(value * 2)
