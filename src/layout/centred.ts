/** Centred lines that break where a clerk would break them, and the rules drawn under them. */
import type { Role } from '../decree/elements.ts'
import { ruleShare } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth, wrapText } from '../decree/widths.ts'
import type { Inline, Paragraph, Rule } from '../model/document.ts'
import type { Pointer } from '../model/plan.ts'
import { type Look, paragraph } from './style.ts'

/** Clear of the descenders of the line above. */
const RULE_GAP = pt(2.5)

/** Programs differ by a hair (LibreOffice widens italic ties): a line measured to the last micrometre would break anew. */
const SLACK = 4

export interface Line {
  readonly runs: readonly Inline[]
  readonly origin: Pointer | null
}

export const textOf = (runs: readonly Inline[]): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

/** The narrowest room in which a text takes no more lines than in the full one: its lines come out even. */
const balancedRoom = (look: Look, role: Role, text: string, room: Mm): Mm => {
  const count = wrapText(text, look.styles[role].run, room).length
  if (count < 2) return room
  let low = room / count
  let high: number = room
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (wrapText(text, look.styles[role].run, mm(middle)).length <= count) high = middle
    else low = middle
  }
  return mm(Math.min(room, high + SLACK))
}

export interface Centred {
  readonly paragraphs: readonly Paragraph[]
  /** Width of each printed line, mm. */
  readonly widths: readonly number[]
}

/** Centred paragraphs; one that needs several lines is drawn in so that they come out even. `room`: width of the column. */
export const centred = (look: Look, role: Role, lines: readonly Line[], room: Mm): Centred => {
  const set = lines.map(line => {
    const text = textOf(line.runs)
    const inner = balancedRoom(look, role, text, room)
    const inset = mm((room - inner) / 2)
    return {
      paragraph: paragraph(look, role, line.runs, line.origin, { left: inset, right: inset, keepNext: true }),
      widths: wrapText(text, look.styles[role].run, inner).map(printed => textWidth(printed, look.styles[role].run)),
    }
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
