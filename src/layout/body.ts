/** The body: opening, sections, blocks at every level (Phụ lục I, Mục II.6). */
import type { Role } from '../decree/elements.ts'
import type { Block, Paragraph, ParagraphFormat } from '../model/document.ts'
import type { CountedBlock, Muc, PlainBlock, Plan, PlanBlock, Text } from '../model/plan.ts'
import { withoutEnd } from '../text/ends.ts'
import { capitals } from '../text/vietnamese.ts'
import { type Counter, letter, newCounter, roman, type Series } from './numbering.ts'
import { type Look, paragraph, runsOf } from './style.ts'
import { layTable } from './table.ts'

/** Where a list stands. `khoan`: number of the khoản around it ("2", "2.1"), empty directly under a section. */
interface Level {
  readonly khoan: string
}

interface Marked {
  readonly marker: string
  readonly role: Role
  /** What a list under this block stands in. */
  readonly below: Level
  readonly changes: Partial<ParagraphFormat>
}

const SERIES: { readonly [K in CountedBlock['kind']]: (level: Level) => Series } = {
  khoan: () => 'number',
  diem: () => 'letter',
  ngoac: () => 'bracket',
  don_vi: level => (level.khoan === '' ? 'number' : 'letter'),
}

const numbered = (block: CountedBlock, level: Level, value: number): Marked => {
  const number = level.khoan === '' ? `${value}.` : `${level.khoan}.${value}.`
  const bold = block.dam ?? block.chiTiet.length > 0
  const depth = number.split('.').length
  return {
    marker: number,
    role: bold ? 'khoan-tieu-de' : 'khoan',
    below: { khoan: number.slice(0, -1) },
    changes: bold ? { outline: Math.min(depth, 9) } : {},
  }
}

const markCounted = (block: CountedBlock, level: Level, counter: Counter): Marked => {
  const series = SERIES[block.kind](level)
  const value = counter.next(series, block.batDau)
  if (series === 'number') return numbered(block, level, value)
  const marker = series === 'letter' ? `${letter(value)})` : `(${value})`
  return { marker, role: series === 'letter' ? 'diem' : 'doan', below: level, changes: {} }
}

const PLAIN: { readonly [K in PlainBlock['kind']]: { readonly marker: string; readonly role: Role } } = {
  doan: { marker: '', role: 'doan' },
  gach: { marker: '-', role: 'gach' },
  cong: { marker: '+', role: 'gach' },
  sao: { marker: '*', role: 'gach' },
  de_muc: { marker: '', role: 'de-muc' },
}

const markPlain = (block: PlainBlock, level: Level): Marked => ({ ...PLAIN[block.kind], below: level, changes: {} })

/** A paragraph that announces what follows stays with it. */
const announces = (line: Text): boolean => line.text.endsWith(':')

/** The marker is text before the first run: "a, b, c, d, đ" is no list of Word's; a line ending in ":" stays with the next. */
export const bodyParagraph = (
  look: Look,
  role: Role,
  line: Text,
  marker = '',
  changes: Partial<ParagraphFormat> = {},
): Paragraph => {
  const text = runsOf(look, role, line.text)
  const first = { kind: 'text' as const, text: `${marker} `, format: look.styles[role].run }
  const keep = announces(line) ? { keepNext: true } : {}
  return paragraph(look, role, marker === '' ? text : [first, ...text], line.origin, { ...keep, ...changes })
}

const layMarked = (look: Look, block: PlainBlock | CountedBlock, marked: Marked): readonly Block[] => {
  const [first, ...more] = block.text
  const head = first ? [bodyParagraph(look, marked.role, first, marked.marker, marked.changes)] : []
  const tail = more.map(line => bodyParagraph(look, 'doan', line))
  const own = [...head, ...tail]
  if (block.chiTiet.length === 0) return own
  // No heading at the foot of a page: the last paragraph above a list stays with the first one in it.
  const above = own.map((one, i) =>
    i === own.length - 1 ? { ...one, format: { ...one.format, keepNext: true } } : one,
  )
  return [...above, ...layBlocks(look, block.chiTiet, marked.below)]
}

const isCounted = (block: PlainBlock | CountedBlock): block is CountedBlock => 'batDau' in block

/** Counts start anew in each list; a khoản in a khoản has the numbers around it before its own (2.1.). */
export const layBlocks = (look: Look, blocks: readonly PlanBlock[], level: Level = { khoan: '' }): readonly Block[] => {
  const counter = newCounter()
  return blocks.flatMap(block => {
    if (block.kind === 'bang') return layTable(look, block)
    return layMarked(look, block, isCounted(block) ? markCounted(block, level, counter) : markPlain(block, level))
  })
}

const laySection = (look: Look, section: Muc, index: number): readonly Block[] => [
  bodyParagraph(
    look,
    'muc',
    { text: capitals(section.tieuDe.text), origin: section.tieuDe.origin },
    `${roman(index + 1)}.`,
  ),
  ...layBlocks(look, section.noiDung),
]

/** Each basis ends with ";", the last one with "." (ND30-2.6.j). */
const layBases = (look: Look, bases: readonly Text[]): readonly Block[] =>
  bases.map((basis, i) => {
    const bare = withoutEnd(basis.text)
    return bodyParagraph(look, 'can-cu', { ...basis, text: bare + (i === bases.length - 1 ? '.' : ';') })
  })

/** Everything between the trích yếu and the foot, without the end mark. */
export const layBody = (look: Look, plan: Plan): readonly Block[] => [
  ...layBases(look, plan.canCu),
  ...plan.moDau.map(line => bodyParagraph(look, 'doan', line)),
  ...plan.muc.flatMap((section, i) => laySection(look, section, i)),
  ...plan.ketThuc.map(line => bodyParagraph(look, 'doan', line)),
]
