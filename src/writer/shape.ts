/** XML with holes: what docx drew once with marks in place of what differs, filled as often as wanted. */

/** The pieces between the holes, one more than there are holes; each hole by the number it takes. */
export interface Shape {
  readonly pieces: readonly string[]
  readonly holes: readonly number[]
}

/** A letter for private use, which no law and no font gives a meaning. */
const MARK = '\uE000'
const HOLE = new RegExp(`${MARK}(\\d+)${MARK}`)

/** A text that stands for what comes into hole `number`. */
export const mark = (number: number): string => `${MARK}${number}${MARK}`

/** Cuts drawn XML at its marks; where `count` is given there must be as many. */
export const cut = (xml: string, count: number | null = null): Shape => {
  const cuts = xml.split(HOLE)
  const holes = cuts.filter((_, i) => i % 2 === 1).map(Number)
  if (count !== null && holes.length !== count) throw new Error(`${holes.length} marks instead of ${count}: ${xml}`)
  return { pieces: cuts.filter((_, i) => i % 2 === 0), holes }
}

/** Puts `fillings[n]` into hole n. */
export const fill = ({ pieces, holes }: Shape, fillings: readonly string[]): string => {
  let xml = pieces[0] ?? ''
  for (let i = 0; i < holes.length; i++) xml += (fillings[holes[i] ?? 0] ?? '') + (pieces[i + 1] ?? '')
  return xml
}

/** In letters, for a bounded memory. */
export const weightOf = (key: string, { pieces }: Shape): number =>
  pieces.reduce((sum, piece) => sum + piece.length, key.length)
