/** What hangs on a paragraph: lines, boxes with text, pictures; DrawingML and VML alike. Lengths in twips. */
import type { Xml } from './element.ts'

/** A horizontal line. */
export interface DrawnLine {
  readonly kind: 'line'
  readonly length: number
  readonly solid: boolean
  readonly place: Placing
}

/** A frame with text of its own. */
export interface TextBox {
  readonly kind: 'box'
  readonly width: number
  readonly height: number
  /** Blank left and right of its text. */
  readonly inset: number
  /** Six hex digits; null: no line around it. */
  readonly border: string | null
  /** `w:txbxContent` */
  readonly content: Xml
}

/** What else is drawn. */
export interface Picture {
  readonly kind: 'picture'
}

/** One of them. */
export type Graphic = DrawnLine | TextBox | Picture

/** Where it stands from left to right: in the text like a letter, or free. */
export type Placing =
  | { readonly kind: 'inline' }
  | { readonly kind: 'aligned'; readonly align: string; readonly frame: Frame }
  /** `start` from the left edge of its frame. */
  | { readonly kind: 'at'; readonly start: number; readonly frame: Frame }
  | { readonly kind: 'unknown' }

/** From where a place is measured. */
export type Frame = 'column' | 'margin' | 'page' | 'other'

/** A line may be as thick as 1 mm (57 twips): more is an area. */
const THICKEST = 57

/** Flat enough to be a horizontal line. */
export const isFlat = (width: number, height: number): boolean => width > 0 && Math.abs(height) <= THICKEST
