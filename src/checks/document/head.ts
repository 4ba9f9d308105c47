/** The head: lines that must not wrap, drawn rules, forms of number and date (ND30-2.1–2.5). */
import { type Figure, ruleShare } from '../../decree/figures.ts'
import { mm } from '../../decree/units.ts'
import { textWidth, wrapText } from '../../decree/widths.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph, Role, Rule, Run, RunFormat } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, type Seated, withRole } from './parts.ts'

const NUMBER = /^Số:(?: (?:0[1-9]|[1-9]\d+|0\d{2,})| {2,})\/KH-[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u
const DATE =
  /^\p{Lu}[A-Za-zÀ-ỹ\d .'’‘ʼ–-]*, ngày(?: (?:0[1-9]|[12]\d|3[01]) | {2,})tháng(?: (?:0[12]|[3-9]|1[0-2]) | {2,})năm(?: \d{4}| {2,})$/u

const formatOf = (paragraph: Paragraph): RunFormat | undefined =>
  paragraph.runs.find((run): run is Run => run.kind === 'text')?.format

/** mm on one line; 0 without text. */
const widthOf = rememberObject((paragraph: Paragraph): number => {
  const format = formatOf(paragraph)
  return format ? textWidth(textOf(paragraph), format) : 0
})

const innerRoom = ({ paragraph, room }: Seated): number => room - paragraph.format.left - paragraph.format.right

const tooWide = (reading: Reading, role: Role): readonly Paragraph[] =>
  withRole(reading, role)
    .filter(seated => widthOf(seated.paragraph) > innerRoom(seated))
    .map(seated => seated.paragraph)

/** Quốc hiệu, Tiêu ngữ (KH510, ND30-2.1.f) and date (KH511, ND30-2.4.b) in mm against the room of their column. */
export const checkHeadLines = (reading: Reading): readonly Finding[] => [
  ...[...tooWide(reading, 'quoc-hieu'), ...tooWide(reading, 'tieu-ngu')].map(paragraph =>
    finding('KH510', placeOfParagraph(paragraph), { rule: 'ND30-2.1.f', line: textOf(paragraph) }),
  ),
  ...tooWide(reading, 'dia-danh-thoi-gian').map(paragraph =>
    finding('KH511', placeOfParagraph(paragraph), { rule: 'ND30-2.4.b', line: textOf(paragraph) }),
  ),
]

/** A number or day still to be filled in by hand is right, too: two blanks or more (KH513, KH514; ND30-2.3.e, 2.4.e). */
export const checkHeadForms = (reading: Reading): readonly Finding[] => [
  ...withRole(reading, 'so-ky-hieu')
    .filter(({ paragraph }) => !NUMBER.test(textOf(paragraph)))
    .map(({ paragraph }) =>
      finding('KH513', placeOfParagraph(paragraph), { rule: 'ND30-2.3.e', found: textOf(paragraph) }),
    ),
  ...withRole(reading, 'dia-danh-thoi-gian')
    .filter(({ paragraph }) => !DATE.test(textOf(paragraph)))
    .map(({ paragraph }) =>
      finding('KH514', placeOfParagraph(paragraph), { rule: 'ND30-2.4.e', found: textOf(paragraph) }),
    ),
]

/** Width in mm of the last line of a paragraph in the room it was last set in: of others there is no end. */
const lastLine = rememberObject((_paragraph: Paragraph) => ({ room: Number.NaN, width: 0 }))

const lastLineWidth = (paragraph: Paragraph, format: RunFormat, room: number): number => {
  const last = lastLine(paragraph)
  if (last.room === room) return last.width
  const raw = paragraph.runs.map(run => (run.kind === 'text' ? run.text : '')).join('')
  last.width = textWidth(wrapText(raw, format, mm(room)).at(-1) ?? '', format)
  last.room = room
  return last.width
}

/** A rule is measured against the last printed line above it (ND30-2.2.f, 2.5.d). */
const checkRule = (seated: Seated, rule: Rule, share: Figure<number>): readonly Finding[] => {
  const format = formatOf(seated.paragraph)
  if (!format) return []
  const ratio = rule.length / lastLineWidth(seated.paragraph, format, innerRoom(seated))
  if (ratio >= share.min * 0.97 && ratio <= share.max * 1.03) return []
  const [low, high] = [share.min, share.max].map(value => value.toFixed(2))
  return [
    finding('KH512', placeOfParagraph(seated.paragraph), {
      rule: share.rule,
      what: `Đường kẻ dưới "${textOf(seated.paragraph)}"`,
      whatEn: `The rule under "${textOf(seated.paragraph)}"`,
      found: ratio.toFixed(2),
      wanted: `${low}–${high}`,
    }),
  ]
}

/** Only parts with a share in `ruleShare` have a rule to measure, in mm of text; 3 % is let pass (KH512). */
export const checkRules = ({ seated }: Reading): readonly Finding[] =>
  seated.flatMap(one => {
    const { rule } = one
    return rule && rule.under in ruleShare ? checkRule(one, rule, ruleShare[rule.under as keyof typeof ruleShare]) : []
  })
