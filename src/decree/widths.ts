/** Widths of text set in Times New Roman, without kerning (Word applies none unless asked). */
import advances from './advances.json' with { type: 'json' }
import { type Mm, mm, type Pt, pt, ptToMm } from './units.ts'

/** What decides the width of a letter; a `RunFormat` is one. */
export interface TextStyle {
  readonly size: Pt
  readonly bold: boolean
  readonly italic: boolean
}

const UNITS_PER_EM = 2048
/** A character the table lacks (another script, an emoji): half an em, the width of a digit. */
const UNKNOWN = UNITS_PER_EM / 2

type Face = keyof typeof advances

interface Advances {
  readonly all: ReadonlyMap<string, number>
  /** By code unit, those of common characters that have been met; else UNMEASURED. */
  readonly common: Int16Array
}

const COMMON = 0x2028
const UNMEASURED = -1

/**
 * Latin with the Vietnamese letters, dashes and quotes: characters that are themselves in NFC and join with no neighbour, so that a text
 * of theirs needs no normalising.
 */
const isCommon = (code: number): boolean =>
  (code >= 0x20 && code < 0x300) || (code >= 0x1e00 && code < 0x1f00) || (code >= 0x2010 && code < COMMON)

/** Faces are unfolded when first measured with: a plan uses three of the four, `--help` none. */
const faces = new Map<Face, Advances>()

const unfold = (face: Face): Advances => {
  const all = new Map<string, number>()
  for (const line of advances[face]) {
    const end = line.indexOf(' ')
    for (const character of line.slice(end + 1)) all.set(character, Number(line.slice(0, end)))
  }
  const table = { all, common: new Int16Array(COMMON).fill(UNMEASURED) }
  faces.set(face, table)
  return table
}

const faceOf = ({ bold, italic }: TextStyle): Advances => {
  const face = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  return faces.get(face) ?? unfold(face)
}

const INVISIBLE = /^[\p{M}\p{Cc}]$/u

const advance = (character: string, table: Advances): number => {
  const own = table.all.get(character)
  if (own !== undefined) return own
  if (INVISIBLE.test(character)) return 0
  // advances.json leaves out what is as wide as the letter under its marks.
  return table.all.get(character.normalize('NFD').replace(/\p{M}/gu, '')) ?? UNKNOWN
}

const slowUnits = (text: string, table: Advances): number => {
  let units = 0
  for (const character of text.normalize('NFC')) units += advance(character, table)
  return units
}

const unitsOf = (text: string, table: Advances): number => {
  const { common } = table
  let units = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isCommon(code)) return slowUnits(text, table)
    if (common[code] === UNMEASURED) common[code] = advance(text.charAt(i), table)
    units += common[code] ?? 0
  }
  return units
}

/** Width in mm of `text` set on one line; decomposed text measures like composed text. */
export const textWidth = (text: string, style: TextStyle): Mm =>
  ptToMm(pt((unitsOf(text, faceOf(style)) / UNITS_PER_EM) * style.size))

/** A word with the blanks after it, or the part of one up to a hyphen or dash; U+00A0 and U+2011 are inside words. */
const PIECE = / +|[^ –—-]*[–—-]+ *|[^ –—-]+ */g

/** Rounding of sums must not break a line that fits exactly. */
const TOLERANCE = mm(0.001)

/**
 * Breaks `text` into the lines Word prints in `room` mm: as much on each as fits, broken at spaces, after hyphens and
 * dashes, and inside a word only where the word alone is wider than the room. Blanks at a break are dropped; a newline
 * always breaks. There is at least one line.
 */
export const wrapText = (text: string, style: TextStyle, room: Mm): readonly string[] => {
  const width = (piece: string): number => textWidth(piece, style)
  return text.split('\n').flatMap(paragraph => wrapParagraph(paragraph, width, room + TOLERANCE))
}

/** Looks back so that a long run of blanks inside the text costs one step, not its square. */
const BLANKS_AT_END = /(?<! ) +$/
const trimmed = (piece: string): string => piece.replace(BLANKS_AT_END, '')

const wrapParagraph = (text: string, width: (piece: string) => number, room: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  const breakLine = (): void => {
    lines.push(trimmed(line))
    line = ''
    used = 0
  }
  const add = (piece: string): void => {
    if (line !== '' && used + width(trimmed(piece)) > room) breakLine()
    line += piece
    used += width(piece)
  }
  for (const [piece] of text.matchAll(PIECE)) {
    const tooLong = width(trimmed(piece)) > room
    if (tooLong && line !== '') breakLine()
    // A letter and the combining marks on it stay together.
    for (const part of tooLong ? (piece.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) : [piece]) add(part)
  }
  return [...lines, trimmed(line)]
}
