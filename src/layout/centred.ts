/** Centred lines that break where a clerk would break them, and the rules drawn under them. */
import type { Role } from '../decree/elements.ts'
import { ruleShare } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth, wrapText } from '../decree/widths.ts'
import type { Inline, Paragraph, Rule } from '../model/document.ts'
import type { Pointer } from '../model/plan.ts'
import { glueNames, looseType } from '../text/glue.ts'
import { breakLines } from './line-breaks.ts'
import { type Look, paragraph } from './style.ts'

/** Clear of the descenders of the line above. */
const RULE_GAP = pt(2.5)

/** Programs differ by a hair (LibreOffice widens italic ties): a line measured to the last micrometre would break anew. */
const SLACK = 4
const HAIR = 0.5

/** A line of the plan before it is broken; `origin` null for what the tool adds. */
export interface Line {
  readonly runs: readonly Inline[]
  readonly origin: Pointer | null
}

/** The runs joined, ties kept, since they decide where a line breaks. */
export const textOf = (runs: readonly Inline[]): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

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

const setLine = (look: Look, role: Role, line: Line, room: Mm, gutter: number) => {
  const format = look.styles[role].run
  const measure = (piece: string): number => textWidth(piece, format)
  const written = textOf(line.runs)
  // A text of one line keeps clear of the next column; one of several lines has shorter lines anyway.
  const free = measure(written) <= room ? room - gutter : room
  const text = measure(written) <= free ? written : tieNames(written, word => measure(word) <= free - HAIR)
  const count = wrapText(text, format, mm(free)).length
  const broken = breakLines(text, measure, free - SLACK, count) ?? breakLines(text, measure, free - HAIR, count)
  const widths = (broken?.lines ?? wrapText(text, format, mm(free))).map(measure)
  const inner = broken ? Math.min(room, Math.max(...widths) + SLACK) : room
  const inset = mm((room - inner) / 2)
  const runs = retied(line.runs, broken ? broken.tied(inner) : text)
  return {
    paragraph: paragraph(look, role, runs, line.origin, { left: inset, right: inset, keepNext: true }),
    widths,
  }
}

/**
 * Centred paragraphs; one that needs several lines is broken by sense and drawn in. `room`: width of the column; `gutter`: what
 * of it stays free, mm.
 */
export const centred = (look: Look, role: Role, lines: readonly Line[], room: Mm, gutter = 0): Centred => {
  const set = lines.map(line => setLine(look, role, line, room, gutter))
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

/** The rule under centred lines. `room`: width of the column; `after`: blank under it, pt. */
export const ruleUnder = (under: keyof typeof ruleShare, widths: readonly number[], room: Mm, after = 0): Rule => ({
  kind: 'rule',
  under,
  length: ruleLength(widths, under),
  room,
  gap: RULE_GAP,
  after: pt(after),
  keepNext: true,
})
