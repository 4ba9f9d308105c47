/** Type of every part: font, colour, size, weight, slope, alignment (Phụ lục I, Mục V). */
import type { RuleId } from '../../decree/clause.ts'
import { type Element, elements, type Role } from '../../decree/elements.ts'
import { BLACK, FONT } from '../../decree/figures.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph, RunFormat } from '../../model/document.ts'
import { faceOf, inkedRuns, isCentred, offCentre } from './face.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { amount, amounts, both, joined, short } from './said.ts'

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

/** Whose place is told by another row of the law than its type. */
const PLACED: { readonly [R in Role]?: RuleId } = { 'so-ky-hieu': 'ND30-2.3.a', 'dia-danh-thoi-gian': 'ND30-2.4.b' }

/** Marks in red: urgency, and secrecy where a paper has it. */
const RED = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/

/** Word knows a font by its name in whatever case. */
const isOurFont = (font: string): boolean => font === FONT || font.trim().toLowerCase() === FONT.toLowerCase()

const isRed = (paragraph: Paragraph): boolean => paragraph.role === 'do-khan' || RED.test(textOf(paragraph).trim())

const fontFault = (formats: readonly RunFormat[]): Both | null => {
  const font = formats.find(one => !isOurFont(one.font))?.font
  if (font !== undefined)
    return font === '' ? both('không ghi phông chữ', 'no font is set') : both(`phông chữ ${font}`, `font ${font}`)
  const other = formats.find(one => one.otherFont !== undefined && !isOurFont(one.otherFont))?.otherFont
  if (other === undefined) return null
  return both(`phông chữ ${other} đặt cho các bộ chữ khác`, `font ${other} set for letters of other scripts`)
}

const colourFault = (formats: readonly RunFormat[]): Both | null => {
  const colour = formats.find(one => one.colour !== BLACK)?.colour
  return colour === undefined ? null : both(`màu chữ #${colour}`, `colour #${colour}`)
}

const highlightFault = (formats: readonly RunFormat[]): Both | null => {
  const found = formats.find(one => one.highlight !== undefined)?.highlight
  return found === undefined ? null : both(`chữ tô nền màu ${found}`, `highlighted in ${found}`)
}

/** Font and colour of all that prints, page numbers included: KH502 (ND30-1.i, 1.k). */
const typeFaults = (paragraph: Paragraph): readonly Finding[] => {
  const formats = paragraph.runs
    .filter(run => run.kind === 'page-number' || run.text.trim() !== '')
    .map(({ format }) => format)
  const part = short(textOf(paragraph)) || 'số trang'
  const told = (rule: RuleId, has: Both | null): readonly Finding[] =>
    has === null ? NOTHING : [finding('KH502', placeOfParagraph(paragraph), { rule, part, has })]
  const colour = colourFault(formats)
  return [
    ...told('ND30-1.i', fontFault(formats)),
    ...told('ND30-1.k', colour !== null && isRed(paragraph) ? null : colour),
    ...told('ND30-1.k', highlightFault(formats)),
  ]
}

const sizeFaults = (paragraph: Paragraph, element: Element): readonly Finding[] => {
  const [low, high] = element.range
  const first = inkedRuns(paragraph).find(({ format }) => format.size < low || format.size > high)?.format.size
  if (first === undefined) return NOTHING
  const part = short(textOf(paragraph))
  const found = amounts(faceOf(paragraph).sizes, 'pt')
  return [
    finding('KH503', placeOfParagraph(paragraph), {
      rule: element.rule,
      what: `Cỡ chữ của "${part}"`,
      whatEn: `The size of "${part}"`,
      found: `${first} pt`,
      wanted: low === high ? `${low} pt` : `${low}–${high} pt`,
      has: both(`cỡ chữ ${found.vi}`, `size ${found.en}`),
    }),
  ]
}

const lookWords = (paragraph: Paragraph, element: Element): readonly Both[] => {
  const { bold, italic } = faceOf(paragraph)
  return [
    ...(element.bold && bold === 'none' ? [both('chữ không đậm', 'not bold')] : []),
    ...(element.bold && bold === 'some' ? [both('có chữ không đậm', 'not bold throughout')] : []),
    ...(!element.bold && bold === 'all' ? [both('chữ đậm', 'bold')] : []),
    ...(!element.bold && bold === 'some' ? [both('có chữ đậm', 'bold in places')] : []),
    ...(element.italic && italic === 'none' ? [both('chữ không nghiêng', 'not italic')] : []),
    ...(element.italic && italic === 'some' ? [both('có chữ không nghiêng', 'not italic throughout')] : []),
    ...(!element.italic && italic === 'all' ? [both('chữ nghiêng', 'italic')] : []),
    ...(!element.italic && italic === 'some' ? [both('có chữ nghiêng', 'italic in places')] : []),
  ]
}

const lookFaults = (paragraph: Paragraph, element: Element): readonly Finding[] => {
  const sound = inkedRuns(paragraph).every(
    ({ format }) => format.bold === element.bold && format.italic === element.italic,
  )
  if (sound || STRESSABLE.has(paragraph.role)) return NOTHING
  return [
    finding(HEADINGS.has(paragraph.role) ? 'KH506' : 'KH504', placeOfParagraph(paragraph), {
      rule: element.rule,
      part: short(textOf(paragraph)),
      has: joined(lookWords(paragraph, element)),
    }),
  ]
}

const ALIGN = { center: 'center', left: 'left', right: 'right', body: 'both' } as const

const ALIGN_WORDS: { readonly [A in Paragraph['format']['align']]: Both } = {
  left: both('canh trái', 'flush left'),
  right: both('canh phải', 'flush right'),
  center: both('canh giữa', 'centred'),
  both: both('canh đều hai lề', 'justified'),
}

/** How a paragraph is placed: by its alignment, or by indents that push centred text aside. */
export const placeWords = (paragraph: Paragraph): Both => {
  const off = offCentre(paragraph)
  if (paragraph.format.align !== 'center' || off === 0) return ALIGN_WORDS[paragraph.format.align]
  const way = amount(Math.abs(off), 'mm')
  return off > 0
    ? both(`canh giữa nhưng lệch phải ${way.vi}`, `centred but ${way.en} to the right`)
    : both(`canh giữa nhưng lệch trái ${way.vi}`, `centred but ${way.en} to the left`)
}

const alignFaults = (paragraph: Paragraph, element: Element): readonly Finding[] => {
  const { role, format, runs } = paragraph
  const wanted = ALIGN[element.set]
  const good = wanted === 'center' ? isCentred(paragraph) : format.align === wanted
  if (good || TURNABLE.has(role) || runs.length === 0 || textOf(paragraph) === './.') return NOTHING
  return [
    finding('KH504', placeOfParagraph(paragraph), {
      rule: PLACED[role] ?? element.rule,
      part: short(textOf(paragraph)),
      has: placeWords(paragraph),
    }),
  ]
}

/** All that prints, blanks included, is as it should be: so is nearly every paragraph, and nothing more need be looked at. */
const isAsItShould = ({ runs, role }: Paragraph, element: Element): boolean => {
  const [low, high] = element.range
  const stressed = STRESSABLE.has(role)
  for (const { format } of runs) {
    if (format.otherFont !== undefined || format.highlight !== undefined) return false
    if (format.font !== FONT || format.colour !== BLACK || format.size < low || format.size > high) return false
    if (!stressed && (format.bold !== element.bold || format.italic !== element.italic)) return false
  }
  return true
}

/** Faults of the letters, and of size, weight, slope and alignment. */
export interface TypeFaults {
  readonly type: readonly Finding[]
  readonly element: readonly Finding[]
}

/** Every part against its row of the decree: KH502–KH504, KH506; sizes in pt, what the plan may stress is let pass. */
export const elementFaults = (paragraph: Paragraph): TypeFaults => {
  const element = elements[paragraph.role]
  const align = alignFaults(paragraph, element)
  if (isAsItShould(paragraph, element)) return { type: NOTHING, element: align }
  const faults = [...sizeFaults(paragraph, element), ...lookFaults(paragraph, element), ...align]
  return { type: typeFaults(paragraph), element: faults }
}
