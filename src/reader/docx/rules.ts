/** Lines that are borders of paragraphs, and lines that are typed. */
import { LINE } from '../../decree/figures.ts'
import { mm, pt } from '../../decree/units.ts'
import { textWidth } from '../../decree/widths.ts'
import type { Inline, Paragraph, Rule } from '../../model/document.ts'
import type { Border, Side } from './border.ts'
import { type Column, inlineOffset, offsetOf } from './column.ts'
import type { DrawnLine } from './graphic.ts'
import { mmOf, twipsIn } from './lengths.ts'
import type { ParagraphLook } from './paragraph-look.ts'

/** What every line read from a file has: which part it stands under is found out later. */
const UNTOLD = { kind: 'rule', under: 'doan', gap: pt(0), after: pt(0), keepNext: false } as const

/** pt: text this small makes a paragraph that is only a line. */
const HAIR = 2

/** Height of an empty paragraph, pt. */
const heightOf = ({ format, runs }: Paragraph): number => {
  const size = runs[0]?.format.size ?? 0
  if (format.lineHeight?.rule === 'exactly') return format.lineHeight.height
  return size <= HAIR ? 0 : Math.max(size * LINE * format.lineSpacing, format.lineHeight?.height ?? 0)
}

/** A border that prints on that side; null where there is none. */
export const borderAt = ({ borders }: ParagraphLook, side: Side): Border | null => borders?.[side] ?? null

/** A border goes from indent to indent. */
const bordered = (look: ParagraphLook, border: Border, { room }: Column): Rule => {
  const left = look.left + Math.min(look.firstLine, 0)
  return {
    ...UNTOLD,
    length: mmOf(Math.max(0, room - left - look.right)),
    room: mmOf(room),
    gap: pt(border.space),
    offset: mmOf((left - look.right) / 2),
    solid: border.solid,
    made: 'border',
  }
}

/** The line that an empty paragraph is there for; null where it has none. */
export const ruleOfEmpty = (paragraph: Paragraph, look: ParagraphLook, column: Column): Rule | null => {
  const top = borderAt(look, 'top')
  const border = top ?? borderAt(look, 'bottom')
  if (!border) return null
  const { before, after, keepNext } = paragraph.format
  const height = heightOf(paragraph)
  const gap = top ? before : before + height
  const below = top ? after + height : after
  return { ...bordered(look, border, column), gap: pt(gap), after: pt(below), keepNext }
}

/** The line above or below a paragraph with text. */
export const ruleOfText = (side: 'top' | 'bottom', look: ParagraphLook, column: Column): readonly Rule[] => {
  const border = borderAt(look, side)
  return border ? [bordered(look, border, column)] : []
}

const textOf = (runs: readonly Inline[]): string => runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

/** Underscores, bars and dashes, and blanks between them. */
const TYPED = /^[\s_‗¯—–―─-]+$/
const HYPHENS = /[-–]/

/** Text that is a line: at least three marks, five where they could be a dash. */
const isTyped = (text: string): boolean => {
  const marks = text.replace(/\s/g, '')
  return marks.length >= (HYPHENS.test(marks) ? 5 : 3) && TYPED.test(text)
}

const MARK = /^[\s_‗¯—–―─-]/

/** Most paragraphs begin with a letter and are looked at no further. */
const mayBeTyped = ([first]: readonly Inline[]): boolean => first?.kind === 'text' && MARK.test(first.text)

/** A paragraph of nothing but underscores or dashes; null for any other. */
export const typedRule = (paragraph: Paragraph, look: ParagraphLook, { room }: Column): Rule | null => {
  const { runs, format } = paragraph
  if (!mayBeTyped(runs) || runs.some(run => run.kind !== 'text')) return null
  const text = textOf(runs)
  if (!isTyped(text)) return null
  const width = runs.reduce((sum, run) => sum + (run.kind === 'text' ? textWidth(run.text.trim(), run.format) : 0), 0)
  const length = Math.min(twipsIn(mm(width)), room)
  return {
    ...UNTOLD,
    length: mmOf(length),
    room: mmOf(room),
    gap: format.before,
    after: format.after,
    keepNext: format.keepNext,
    offset: mmOf(inlineOffset(look, length, room)),
    solid: !HYPHENS.test(text),
    made: 'underscores',
  }
}

/** A line drawn over the page or in the text. */
export const drawnRule = ({ length, solid, place }: DrawnLine, look: ParagraphLook, column: Column): Rule => {
  const offset = offsetOf(place, length, look, column)
  return {
    ...UNTOLD,
    length: mmOf(length),
    room: mmOf(column.room),
    offset: offset === null ? null : mmOf(offset),
    solid,
    made: 'line',
  }
}
