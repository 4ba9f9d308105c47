/** The body: opening, sections, blocks at every level (Phụ lục I, Mục II.6). */
import type { Role } from '../decree/elements.ts'
import type { Block, Paragraph } from '../model/document.ts'
import type { CountedBlock, Muc, PlainBlock, Plan, PlanBlock, Text } from '../model/plan.ts'
import { withoutEnd } from '../text/ends.ts'
import { roman } from '../text/roman.ts'
import { capitals } from '../text/vietnamese.ts'
import { BY_LINE, BY_ORIGIN, charactersOf, keptAt } from './kept.ts'
import { type Counter, letter, newCounter, type Series } from './numbering.ts'
import { type Look, paragraph, runsOf } from './style.ts'
import { layTable } from './table.ts'

/** Where a list stands. `khoan`: number of the khoản around it ("2", "2.1"), empty directly under a section. */
interface Level {
  readonly khoan: string
}

interface Marked {
  readonly marker: string
  readonly role: Role
  /** Level of a heading; null: that of its style. */
  readonly outline: number | null
  /** What a list under this block stands in; null: the same level. */
  readonly below: Level | null
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
    outline: bold ? Math.min(depth, 9) : null,
    below: { khoan: number.slice(0, -1) },
  }
}

const markCounted = (block: CountedBlock, level: Level, value: number): Marked => {
  const series = SERIES[block.kind](level)
  if (series === 'number') return numbered(block, level, value)
  const marker = series === 'letter' ? `${letter(value)})` : `(${value})`
  return { marker, role: series === 'letter' ? 'diem' : 'doan', outline: null, below: null }
}

const plain = (marker: string, role: Role): Marked => ({ marker, role, outline: null, below: null })

const PLAIN: { readonly [K in PlainBlock['kind']]: Marked } = {
  doan: plain('', 'doan'),
  gach: plain('-', 'gach'),
  cong: plain('+', 'gach'),
  sao: plain('*', 'gach'),
  de_muc: plain('', 'de-muc'),
}

/** How the words of a line are printed. */
interface Form {
  readonly name: string
  readonly print: (text: string) => string
}
const AS_WRITTEN: Form = { name: '', print: text => text }
const CAPITALS: Form = { name: 'capitals', print: capitals }
// Each basis ends with ";", the last one with "." (ND30-2.6.j).
const BASIS: Form = { name: 'basis', print: text => `${withoutEnd(text)};` }
const LAST_BASIS: Form = { name: 'last basis', print: text => `${withoutEnd(text)}.` }

/** A line of the body: its part, its marker ('' for none), what differs from the style of its part. */
interface Setting {
  readonly role: Role
  readonly marker: string
  readonly outline: number | null
  /** Stays with what follows, whatever its words. */
  readonly keepNext: boolean
  readonly form: Form
}

const PLAIN_LINE: Setting = { role: 'doan', marker: '', outline: null, keepNext: false, form: AS_WRITTEN }

/** The marker is text before the first run: "a, b, c, d, đ" is no list of Word's. */
const makeParagraph = (look: Look, line: Text, { role, marker, outline, keepNext, form }: Setting): Paragraph => {
  const words = form.print(line.text)
  const text = runsOf(look, role, words)
  const runs =
    marker === '' ? text : [{ kind: 'text' as const, text: `${marker} `, format: look.styles[role].run }, ...text]
  // A paragraph that announces what follows stays with it.
  const keep = keepNext || words.endsWith(':')
  if (!keep && outline === null) return paragraph(look, role, runs, line.origin)
  const changes = { ...(keep ? { keepNext: true } : {}), ...(outline === null ? {} : { outline }) }
  return paragraph(look, role, runs, line.origin, changes)
}

const paragraphs = keptAt<Text, Paragraph>(BY_LINE)

const bodyParagraph = (look: Look, line: Text, setting: Setting = PLAIN_LINE): Paragraph => {
  const { role, marker, outline, keepNext, form } = setting
  const words = `${role}|${marker}|${form.name}|${outline}|${keepNext}`
  return paragraphs(look, line, words, () => makeParagraph(look, line, setting))
}

/** A block with nothing under it, which is kept as a whole. */
const layLeaf = (
  look: Look,
  { text }: PlainBlock | CountedBlock,
  { role, marker, outline }: Marked,
): readonly Block[] =>
  text.map((line, i) => {
    const setting = { ...PLAIN_LINE, ...(i === 0 ? { role, marker, outline } : {}) }
    return makeParagraph(look, line, setting)
  })

const layMarked = (
  look: Look,
  block: PlainBlock | CountedBlock,
  { role, marker, outline, below }: Marked,
  level: Level,
): readonly Block[] => {
  const last = block.text.length - 1
  const own = block.text.map((line, i) => {
    // No heading at the foot of a page: the last paragraph above a list stays with the first one in it.
    const setting = { ...PLAIN_LINE, keepNext: i === last, ...(i === 0 ? { role, marker, outline } : {}) }
    return bodyParagraph(look, line, setting)
  })
  return [...own, ...layBlocks(look, block.chiTiet, below ?? level)]
}

const isCounted = (block: PlainBlock | CountedBlock): block is CountedBlock => 'batDau' in block

const parts = keptAt<PlanBlock, readonly Block[]>({
  place: block => block.origin,
  size: block => (block.kind === 'bang' ? 0 : charactersOf(block.text)),
})

/** Kept by what a block takes from its place: the khoản around it and its own number. */
const layBlock = (look: Look, block: PlanBlock, level: Level, counter: Counter): readonly Block[] => {
  if (block.kind === 'bang') return parts(look, block, '', () => layTable(look, block))
  const counts = isCounted(block)
  const leaf = block.chiTiet.length === 0
  const value = counts ? counter.next(SERIES[block.kind](level), block.batDau) : 0
  const words = counts ? `${level.khoan}|${value}` : leaf ? '' : level.khoan
  return parts(look, block, words, () => {
    const marked = counts ? markCounted(block, level, value) : PLAIN[block.kind]
    return leaf ? layLeaf(look, block, marked) : layMarked(look, block, marked, level)
  })
}

const lists = keptAt<readonly PlanBlock[], readonly Block[]>({ place: ([first]) => first?.origin ?? '', size: () => 0 })

/** Counts start anew in each list; a khoản in a khoản has the numbers around it before its own (2.1.). */
export const layBlocks = (look: Look, blocks: readonly PlanBlock[], level: Level = { khoan: '' }): readonly Block[] =>
  lists(look, blocks, level.khoan, () => {
    const counter = newCounter()
    const laid: Block[] = []
    for (const block of blocks) laid.push(...layBlock(look, block, level, counter))
    return laid
  })

const sections = keptAt<Muc, readonly Block[]>(BY_ORIGIN)

const laySection = (look: Look, section: Muc, index: number): readonly Block[] => {
  const marker = `${roman(index + 1)}.`
  return sections(look, section, marker, () => [
    bodyParagraph(look, section.tieuDe, { ...PLAIN_LINE, role: 'muc', marker, form: CAPITALS }),
    ...layBlocks(look, section.noiDung),
  ])
}

const layBases = (look: Look, bases: readonly Text[]): readonly Block[] =>
  bases.map((basis, i) => {
    const form = i === bases.length - 1 ? LAST_BASIS : BASIS
    return bodyParagraph(look, basis, { ...PLAIN_LINE, role: 'can-cu', form })
  })

/** Everything between the trích yếu and the foot, without the end mark. */
export const layBody = (look: Look, plan: Plan): readonly Block[] => [
  ...layBases(look, plan.canCu),
  ...plan.moDau.map(line => bodyParagraph(look, line)),
  ...plan.muc.flatMap((section, i) => laySection(look, section, i)),
  ...plan.ketThuc.map(line => bodyParagraph(look, line)),
]
