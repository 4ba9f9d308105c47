/** How much a template and a row may become: `moi` within `moi` makes a plan of any size from a small list. */

/** Keys and elements of a filled plan: the longest table of an office has some ten thousand cells. */
const MAX_PARTS = 50_000
/** Letters of its texts, some hundred pages. */
const MAX_LETTERS = 1_000_000

/** What is left while one plan is being filled. */
export interface Measure {
  parts: number
  letters: number
  /** Pointer of what took the last of it. */
  origin: string
  readonly sizes: Map<unknown, Size>
}

/** Of a value with all that is in it. */
export interface Size {
  readonly parts: number
  readonly letters: number
}

/** Thrown by `spend`; the filling of the plan ends there. */
export const TOO_LARGE = new Error('too large')

export const newMeasure = (): Measure => ({ parts: MAX_PARTS, letters: MAX_LETTERS, origin: '', sizes: new Map() })

/** Takes from what is left; throws `TOO_LARGE` where that is not enough. */
export const spend = (measure: Measure, origin: string, parts: number, letters = 0): void => {
  measure.parts -= parts
  measure.letters -= letters
  if (measure.parts >= 0 && measure.letters >= 0) return
  measure.origin = origin
  throw TOO_LARGE
}

/** Lists and maps of the data are measured once, however often they are put in. */
export const sizeOf = (measure: Measure, value: unknown): Size => {
  if (typeof value === 'string') return { parts: 1, letters: value.length }
  if (typeof value !== 'object' || value === null) return { parts: 1, letters: 0 }
  const known = measure.sizes.get(value)
  if (known) return known
  const inner = Object.values(value).map(one => sizeOf(measure, one))
  const size = {
    parts: inner.reduce((sum, { parts }) => sum + parts, 1),
    letters: inner.reduce((sum, { letters }) => sum + letters, 0),
  }
  measure.sizes.set(value, size)
  return size
}
