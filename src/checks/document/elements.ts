/** Type of every part: font, colour, size, weight, slope, alignment (Phụ lục I, Mục V). */
import { type Element, elements } from '../../decree/elements.ts'
import { BLACK, FONT } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { OfficialDocument, Run } from '../../model/document.ts'
import { paragraphsOf, placeOfParagraph, type Seated, textOf } from './parts.ts'

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

const checkRuns = ({ paragraph }: Seated, element: Element): readonly Finding[] => {
  const at = placeOfParagraph(paragraph)
  const runs = paragraph.runs.filter((run): run is Run => run.kind === 'text' && run.text.trim() !== '')
  const part = short(textOf(paragraph))
  const font = runs.every(run => run.format.font === FONT)
  const black = runs.every(run => run.format.colour === BLACK || paragraph.role === 'do-khan')
  const [low, high] = element.range
  const size = runs.find(run => run.format.size < low || run.format.size > high)
  const upright = runs.every(run => run.format.bold === element.bold && run.format.italic === element.italic)
  const stressable = STRESSABLE.has(paragraph.role)
  const code = HEADINGS.has(paragraph.role) ? 'KH506' : 'KH504'
  return [
    ...(font ? [] : [finding('KH502', at, { rule: 'ND30-1.i', part })]),
    ...(black ? [] : [finding('KH502', at, { rule: 'ND30-1.k', part })]),
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
      : []),
    ...(upright || stressable ? [] : [finding(code, at, { rule: element.rule, part })]),
  ]
}

const ALIGN = { center: 'center', left: 'left', right: 'right', body: 'both' } as const

const checkAlign = ({ paragraph }: Seated, element: Element): readonly Finding[] => {
  const good = TURNABLE.has(paragraph.role) || paragraph.format.align === ALIGN[element.set]
  const mark = textOf(paragraph) === './.'
  return good || mark || paragraph.runs.length === 0
    ? []
    : [finding('KH504', placeOfParagraph(paragraph), { rule: element.rule, part: short(textOf(paragraph)) })]
}

/** Every part against its row of the decree: KH502–KH504, KH506; sizes in pt, what the plan may stress is let pass. */
export const checkElements = (document: OfficialDocument): readonly Finding[] =>
  paragraphsOf(document).flatMap(seated => {
    const element = elements[seated.paragraph.role]
    return [...checkRuns(seated, element), ...checkAlign(seated, element)]
  })
