/** Values of a page against the decree's figures, with what rounding may cost. */
import type { Figure } from '../../decree/figures.ts'

/** One twip: what rounding to Word's integers may cost. */
export const TWIP_MM = 0.018

/** Does a value in the figure's unit keep to its range? */
export const within = (figure: Figure<number>, value: number): boolean =>
  value >= figure.min - TWIP_MM && value <= figure.max + TWIP_MM

/** "20–25 mm". */
export const range = (figure: Figure<number>, unit: string): string =>
  figure.min === figure.max ? `${figure.min} ${unit}` : `${figure.min}–${figure.max} ${unit}`
