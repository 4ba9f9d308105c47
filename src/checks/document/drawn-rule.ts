/** Lines drawn under a part: there, one, solid, in the middle, of the right length (ND30-2.1.e, 2.2.e–f, 2.5.c–d, 3.g). */
import type { JudgedRule } from '../../decree/asks.ts'
import { ruleShare } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Rule } from '../../model/document.ts'
import { offCentre } from './face.ts'
import { fault, judgeOf, type PageCode } from './judge.ts'
import { innerRoom, lineWidths } from './lines.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { amount, both, short } from './said.ts'
import { underlinedFaults } from './underlined.ts'

/** Parts with a line under them whose length the decree gives. */
type Ruled = 'tieu-ngu' | 'co-quan-ban-hanh' | 'trich-yeu'

interface Spec {
  readonly role: Ruled
  readonly code: PageCode
  readonly rule: JudgedRule
  /** Broken where the line fits a line of the text that is not the last (ND30-2.2.f, 2.5.d); null where the text is one line. */
  readonly house: JudgedRule | null
  /** What measuring may cost, as a share of the length. */
  readonly slack: number
}

const specs: { readonly [R in Ruled]: Spec } = {
  'tieu-ngu': { role: 'tieu-ngu', code: 'KH543', rule: 'ND30-2.1.e', house: null, slack: 0.06 },
  'co-quan-ban-hanh': {
    role: 'co-quan-ban-hanh',
    code: 'KH544',
    rule: 'ND30-2.2.e',
    house: 'ND30-2.2.f',
    slack: 0.02,
  },
  'trich-yeu': { role: 'trich-yeu', code: 'KH547', rule: 'ND30-2.5.c', house: 'ND30-2.5.d', slack: 0.02 },
}

/** Underscores are as long as there are whole ones. */
const TYPED_SLACK = 0.15
/** mm off the middle: what nobody sees, and what everybody sees. */
const SEEN = 1
const PLAIN = 3
/** Where a break falls near the edge, programs differ. */
const ROOMS = [1, 0.985, 1.01]

/** All lines of the text but the last, and the last as it may come out. */
const linesOf = (
  seated: readonly Seated[],
): { readonly others: readonly number[]; readonly last: readonly number[] } => {
  const final = seated.at(-1)
  if (!final) return { others: [], last: [] }
  const room = innerRoom(final.paragraph, final.room)
  const set = ROOMS.map(share => lineWidths(final.paragraph, room * share))
  const before = seated.slice(0, -1).flatMap(one => lineWidths(one.paragraph, innerRoom(one.paragraph, one.room)))
  return {
    others: [...before, ...set.flatMap(widths => widths.slice(0, -1))],
    last: set.map(widths => widths.at(-1) ?? 0),
  }
}

const fits = (drawn: Rule, { role, slack }: Spec, width: number): boolean => {
  const { min, max } = ruleShare[role]
  const give = drawn.made === 'underscores' ? TYPED_SLACK : slack
  return drawn.length >= width * min * (1 - give) && drawn.length <= width * max * (1 + give)
}

const lengthFaults = (drawn: Rule, spec: Spec, seated: readonly Seated[]): readonly Finding[] => {
  const final = seated.at(-1)
  if (!final) return []
  const set = lineWidths(final.paragraph, innerRoom(final.paragraph, final.room)).at(-1) ?? 0
  if (set === 0 || fits(drawn, spec, set)) return []
  const { others, last } = linesOf(seated)
  if (last.some(width => fits(drawn, spec, width))) return []
  const other = spec.house !== null && others.some(width => fits(drawn, spec, width))
  const { min, max } = ruleShare[spec.role]
  const [length, width, share] = [amount(drawn.length, 'mm'), amount(set, 'mm'), amount(drawn.length / set, '', 2)]
  const [vi, en] = other ? [' (khớp với một dòng khác)', ' (it fits another line)'] : ['', '']
  const text = textOf(final.paragraph)
  return [
    finding('KH512', placeOfParagraph(final.paragraph), {
      rule: (other && spec.house) || spec.rule,
      what: `Đường kẻ dưới "${text}"`,
      whatEn: `The rule under "${text}"`,
      found: (drawn.length / set).toFixed(2),
      wanted: `${min.toFixed(2)}–${max.toFixed(2)}`,
      has: both(
        `đường kẻ dài ${length.vi}, bằng ${share.vi} dòng chữ cuối (${width.vi})${vi}`,
        `a rule of ${length.en}, ${share.en} of the last line of text (${width.en})${en}`,
      ),
    }),
  ]
}

const formFaults = (drawn: Rule, { code, rule }: Spec, { paragraph }: Seated): readonly Finding[] => {
  const at = placeOfParagraph(paragraph)
  const off = drawn.offset === null ? 0 : Math.abs(drawn.offset - offCentre(paragraph))
  const way = amount(off, 'mm')
  return [
    ...(drawn.solid ? [] : [fault(code, rule, at, both('đường kẻ không phải nét liền', 'the rule is not solid'))]),
    ...(off <= SEEN
      ? []
      : [
          fault(
            code,
            rule,
            at,
            both(`đường kẻ lệch ${way.vi} so với giữa dòng chữ`, `the rule is ${way.en} off the middle of the text`),
            off <= PLAIN ? 'warning' : null,
          ),
        ]),
  ]
}

/** The line under a part; nothing where the part itself is not there. KH512 for its length, in shares of the last printed line. */
export const drawnUnder = (reading: Reading, role: Ruled): readonly Finding[] => {
  const spec = specs[role]
  const seated = withRole(reading, role)
  const final = seated.at(-1)
  if (!final) return []
  const found = reading.rules.filter(({ under }) => under === role)
  const [drawn] = found
  const at = placeOfParagraph(final.paragraph)
  if (!drawn) return [fault(spec.code, spec.rule, at, both('không có đường kẻ bên dưới', 'no rule under the text'))]
  const many = both(`có ${found.length} đường kẻ bên dưới`, `${found.length} rules under the text`)
  return [
    ...(found.length === 1 ? [] : [fault(spec.code, spec.rule, at, many)]),
    ...lengthFaults(drawn, spec, seated),
    ...formFaults(drawn, spec, final),
  ]
}

/** Of a part that has its line; the rule of the line itself tells where there is none. */
export const lineUnder = (role: Ruled) => (reading: Reading) =>
  reading.rules.some(({ under }) => under === role)
    ? 'yes'
    : { unknown: both('không tìm thấy đường kẻ để đo', 'no rule was found to measure') }

const isRuled = (role: string): role is Ruled => Object.hasOwn(specs, role)

const MADE = {
  underscores: both('đường kẻ gõ bằng dấu gạch dưới', 'a rule typed with underscores'),
  underline: both('gạch chân chữ thay cho đường kẻ', 'underlined text instead of a rule'),
} as const

const typedRules = (reading: Reading): readonly Finding[] =>
  reading.rules.flatMap(({ under, made }) => {
    if (made === 'border' || made === 'line' || !isRuled(under)) return []
    const final = withRole(reading, under).at(-1)
    if (!final) return []
    const text = short(textOf(final.paragraph))
    return [
      fault(
        'KH555',
        'ND30-3.g',
        placeOfParagraph(final.paragraph),
        both(`${MADE[made].vi}, dưới "${text}"`, `${MADE[made].en}, under "${text}"`),
      ),
    ]
  })

/** Rules are drawn, neither typed nor underlined text (ND30-3.g). */
export const typedRuleJudge = judgeOf(
  'words',
  {
    'ND30-3.g': reading =>
      reading.rules.some(({ under }) => isRuled(under))
        ? 'yes'
        : { unknown: both('không tìm thấy đường kẻ nào ở phần đầu', 'no rule was found in the head') },
  },
  reading => [...typedRules(reading), ...underlinedFaults(reading)],
)
