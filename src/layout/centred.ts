/** Centred lines that break where a clerk would break them, and the rules drawn under them. */
import type { Role } from '../decree/elements.ts'
import { ruleShare } from '../decree/figures.ts'
import { type Mm, mm, type Pt, pt } from '../decree/units.ts'
import { textWidth, wrapText } from '../decree/widths.ts'
import type { Inline, Paragraph, Rule } from '../model/document.ts'
import type { Pointer } from '../model/plan.ts'
import { glueNames, looseType } from '../text/glue.ts'
import { keptWords } from './kept.ts'
import { breakLines } from './line-breaks.ts'
import { type Look, paragraph, plainRuns, runsOf } from './style.ts'

/** Clear of the descenders of the line above. */
const RULE_GAP = pt(2.5)

/** Programs differ by a hair (LibreOffice widens italic ties): a line measured to the last micrometre would break anew. */
const SLACK = 4
const HAIR = 0.5

/** A line of the plan before it is broken: `marked` with inline marks; `origin` null for what the tool adds. */
export interface Line {
  readonly text: string
  readonly marked: boolean
  readonly origin: Pointer | null
}

/** Ties are given by the line breaks, and only where there are any. */
const asWritten = (text: string): string => text

const runsIn = (look: Look, role: Role, { text, marked }: Line): readonly Inline[] =>
  marked ? runsOf(look, role, text, asWritten) : plainRuns(look, role, text)

/** The runs joined, ties kept, since they decide where a line breaks. */
const textOf = (runs: readonly Inline[]): string => runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

/** Paragraphs, and the widths that the rule under them is measured by (ND30-2.2.f, 2.5.c). */
export interface Centred {
  readonly paragraphs: readonly Paragraph[]
  /** Width of each printed line, mm. */
  readonly widths: readonly number[]
}

/** The runs again with a text that has ties where theirs has blanks. */
const retied = (runs: readonly Inline[], text: string): readonly Inline[] => {
  let at = 0
  return runs.map(run => {
    if (run.kind !== 'text') return run
    const piece = text.slice(at, at + run.text.length)
    at += run.text.length
    return { ...run, text: piece }
  })
}

/**
 * The ties a text gets when it needs several lines: names stay whole; one too long for its column may break after the unit's
 * type, and only then anywhere.
 */
const tieNames = (text: string, fits: (word: string) => boolean): string =>
  [glueNames(text), looseType(glueNames(text))].find(tied => tied.split(' ').every(fits)) ?? text

/** The room of centred lines, mm. */
interface Column {
  readonly room: Mm
  /** What of the room stays free beside a text of one line. */
  readonly gutter?: number
  /** Blank above the first paragraph. */
  readonly before?: Pt
}

interface SetLine {
  readonly paragraph: Paragraph
  readonly widths: readonly number[]
}

/** It fits one line as it is: nothing parts it, and no blank at its end is dropped. */
const isOneLine = (text: string, width: number, free: number): boolean =>
  width <= free && !text.includes('\n') && !text.endsWith(' ')

const placed = (look: Look, role: Role, line: Line, runs: readonly Inline[], inset: number, before?: Pt): Paragraph =>
  paragraph(look, role, runs, line.origin, {
    left: mm(inset),
    right: mm(inset),
    keepNext: true,
    ...(before === undefined ? {} : { before }),
  })

const setLine = (look: Look, role: Role, line: Line, { room, gutter = 0, before }: Column): SetLine => {
  const format = look.styles[role].run
  const measure = (piece: string): number => textWidth(piece, format)
  const writtenRuns = runsIn(look, role, line)
  const written = textOf(writtenRuns)
  const width = measure(written)
  // A text of one line keeps clear of the next column; one of several lines has shorter lines anyway.
  const free = width <= room ? room - gutter : room
  if (isOneLine(written, width, free)) {
    return { paragraph: placed(look, role, line, writtenRuns, 0, before), widths: [width] }
  }
  const text = width <= free ? written : tieNames(written, word => measure(word) <= free - HAIR)
  const count = wrapText(text, format, mm(free)).length
  const broken = breakLines(text, measure, free - SLACK, count) ?? breakLines(text, measure, free - HAIR, count)
  const widths = (broken?.lines ?? wrapText(text, format, mm(free))).map(measure)
  const inner = broken ? Math.min(room, Math.max(...widths) + SLACK) : room
  const runs = retied(writtenRuns, broken ? broken.tied(inner) : text)
  return { paragraph: placed(look, role, line, runs, (room - inner) / 2, before), widths }
}

const setLines = keptWords<SetLine>()

/**
 * Centred paragraphs; one that needs several lines is broken by sense and drawn in. The same line in the same column gives the same
 * paragraph.
 */
export const centred = (look: Look, role: Role, lines: readonly Line[], column: Column): Centred => {
  const { room, gutter = 0 } = column
  const set = lines.map((line, i) => {
    const place = i === 0 ? column : { room, gutter }
    const { text, marked, origin } = line
    const words = `${role}|${marked}|${room}|${gutter}|${place.before}|${origin?.length}|${origin}|${text}`
    return setLines(look, words, () => setLine(look, role, line, place))
  })
  return { paragraphs: set.map(one => one.paragraph), widths: set.flatMap(one => one.widths) }
}

/**
 * Length of the rule under a text of several lines: its share of the last line (ND30-2.2.f, 2.5.d), moved into the range of every
 * line where one length fits them all.
 */
const ruleLength = (widths: readonly number[], under: keyof typeof ruleShare): Mm => {
  const { min, max, preferred } = ruleShare[under]
  const last = widths.at(-1) ?? 0
  const low = Math.max(...widths) * min * 1.02
  const high = Math.min(...widths) * max * 0.98
  const wish = last * preferred
  return mm(low <= high ? Math.min(Math.max(wish, low), high) : wish)
}

/** How our lines are made: borders, in the middle of their column. */
export const DRAWN = { offset: mm(0), solid: true, made: 'border' } as const

/** The rule under centred lines. `room`: width of the column; `after`: blank under it, pt. */
export const ruleUnder = (under: keyof typeof ruleShare, widths: readonly number[], room: Mm, after = 0): Rule => ({
  kind: 'rule',
  under,
  length: ruleLength(widths, under),
  room,
  gap: RULE_GAP,
  after: pt(after),
  keepNext: true,
  ...DRAWN,
})
