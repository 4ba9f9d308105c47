/** The head: lines that must not wrap, drawn rules, forms of number and date (ND30-2.1–2.5). */
import { type Figure, ruleShare } from '../../decree/figures.ts'
import { mm } from '../../decree/units.ts'
import { textWidth, wrapText } from '../../decree/widths.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { OfficialDocument, Rule, Run } from '../../model/document.ts'
import { paragraphsOf, placeOfParagraph, type Seated, textOf, withRole } from './parts.ts'

const NUMBER = /^Số:(?: (?:0[1-9]|[1-9]\d+|0\d{2,})| {2,})\/KH-[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u
const DATE =
  /^\p{Lu}[A-Za-zÀ-ỹ\d .'’‘ʼ–-]*, ngày(?: (?:0[1-9]|[12]\d|3[01]) | {2,})tháng(?: (?:0[12]|[3-9]|1[0-2]) | {2,})năm(?: \d{4}| {2,})$/u

const formatOf = (seated: Seated) => seated.paragraph.runs.find((run): run is Run => run.kind === 'text')?.format

const widthOf = (seated: Seated, text: string): number => {
  const format = formatOf(seated)
  return format ? textWidth(text, format) : 0
}

const innerRoom = ({ paragraph, room }: Seated): number => room - paragraph.format.left - paragraph.format.right

/** Quốc hiệu, Tiêu ngữ (KH510, ND30-2.1.f) and date (KH511, ND30-2.4.b) in mm against the room of their column. */
export const checkHeadLines = (document: OfficialDocument): readonly Finding[] => {
  const nation = [...withRole(document, 'quoc-hieu'), ...withRole(document, 'tieu-ngu')]
    .filter(seated => widthOf(seated, textOf(seated.paragraph)) > innerRoom(seated))
    .map(({ paragraph }) =>
      finding('KH510', placeOfParagraph(paragraph), { rule: 'ND30-2.1.f', line: textOf(paragraph) }),
    )
  const date = withRole(document, 'dia-danh-thoi-gian')
    .filter(seated => widthOf(seated, textOf(seated.paragraph)) > innerRoom(seated))
    .map(({ paragraph }) =>
      finding('KH511', placeOfParagraph(paragraph), { rule: 'ND30-2.4.b', line: textOf(paragraph) }),
    )
  return [...nation, ...date]
}

/** A number or day still to be filled in by hand is right, too: two blanks or more (KH513, KH514; ND30-2.3.e, 2.4.e). */
export const checkHeadForms = (document: OfficialDocument): readonly Finding[] => [
  ...withRole(document, 'so-ky-hieu')
    .filter(({ paragraph }) => !NUMBER.test(textOf(paragraph)))
    .map(({ paragraph }) =>
      finding('KH513', placeOfParagraph(paragraph), { rule: 'ND30-2.3.e', found: textOf(paragraph) }),
    ),
  ...withRole(document, 'dia-danh-thoi-gian')
    .filter(({ paragraph }) => !DATE.test(textOf(paragraph)))
    .map(({ paragraph }) =>
      finding('KH514', placeOfParagraph(paragraph), { rule: 'ND30-2.4.e', found: textOf(paragraph) }),
    ),
]

/** A rule is measured against the last printed line above it (ND30-2.2.f, 2.5.d). */
const checkRule = (seated: Seated, rule: Rule, share: Figure<number>): readonly Finding[] => {
  const format = formatOf(seated)
  if (!format) return []
  const raw = seated.paragraph.runs.map(run => (run.kind === 'text' ? run.text : '')).join('')
  const last = wrapText(raw, format, mm(innerRoom(seated))).at(-1) ?? ''
  const ratio = rule.length / textWidth(last, format)
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
export const checkRules = (document: OfficialDocument): readonly Finding[] =>
  paragraphsOf(document).flatMap(seated => {
    const next = seated.siblings[seated.index + 1]
    if (next?.kind !== 'rule' || !(next.under in ruleShare)) return []
    return checkRule(seated, next, ruleShare[next.under as keyof typeof ruleShare])
  })
