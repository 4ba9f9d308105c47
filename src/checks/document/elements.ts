/** Type of every part: font, colour, size, weight, slope, alignment (Phụ lục I, Mục V). */
import { type Element, elements } from '../../decree/elements.ts'
import { BLACK, FONT } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph, Run } from '../../model/document.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'

const NOTHING: readonly Finding[] = []

/** Running text may be stressed inside; a part of the form may not. */
const STRESSABLE = new Set([
  'doan',
  'gach',
  'khoan',
  'diem',
  'can-cu',
  'bang-o',
  'bang-dau',
  'bang-ghi-chu',
  'bang-tieu-de',
])
/** Headings inside the text: a word in italics is against the rule, but the author's choice. */
const HEADINGS = new Set(['muc', 'khoan-tieu-de', 'de-muc'])
/** Cells turn as their column asks. */
const TURNABLE = new Set(['bang-o', 'bang-ghi-chu', 'khoang-trong', 'muc'])

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const checkRuns = (paragraph: Paragraph, element: Element): readonly Finding[] => {
  const runs = paragraph.runs.filter((run): run is Run => run.kind === 'text' && run.text.trim() !== '')
  const font = runs.every(run => run.format.font === FONT)
  const black = runs.every(run => run.format.colour === BLACK || paragraph.role === 'do-khan')
  const [low, high] = element.range
  const size = runs.find(run => run.format.size < low || run.format.size > high)
  const upright =
    STRESSABLE.has(paragraph.role) ||
    runs.every(run => run.format.bold === element.bold && run.format.italic === element.italic)
  if (font && black && !size && upright) return NOTHING
  const at = placeOfParagraph(paragraph)
  const part = short(textOf(paragraph))
  const code = HEADINGS.has(paragraph.role) ? 'KH506' : 'KH504'
  return [
    ...(font ? NOTHING : [finding('KH502', at, { rule: 'ND30-1.i', part })]),
    ...(black ? NOTHING : [finding('KH502', at, { rule: 'ND30-1.k', part })]),
    ...(size
      ? [
          finding('KH503', at, {
            rule: element.rule,
            what: `Cỡ chữ của "${part}"`,
            whatEn: `The size of "${part}"`,
            found: `${size.format.size} pt`,
            wanted: `${low}–${high} pt`,
          }),
        ]
      : NOTHING),
    ...(upright ? NOTHING : [finding(code, at, { rule: element.rule, part })]),
  ]
}

const ALIGN = { center: 'center', left: 'left', right: 'right', body: 'both' } as const

const checkAlign = (paragraph: Paragraph, element: Element): readonly Finding[] => {
  const good = TURNABLE.has(paragraph.role) || paragraph.format.align === ALIGN[element.set]
  if (good || paragraph.runs.length === 0 || textOf(paragraph) === './.') return NOTHING
  return [finding('KH504', placeOfParagraph(paragraph), { rule: element.rule, part: short(textOf(paragraph)) })]
}

/** Every part against its row of the decree: KH502–KH504, KH506; sizes in pt, what the plan may stress is let pass. */
export const elementFaults = (paragraph: Paragraph): readonly Finding[] => {
  const element = elements[paragraph.role]
  const runs = checkRuns(paragraph, element)
  const align = checkAlign(paragraph, element)
  return runs.length + align.length > 0 ? [...runs, ...align] : NOTHING
}
