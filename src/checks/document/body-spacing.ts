/** Indent and spacing of the running text (ND30-2.6.b–f, 3.d). */
import { firstLine, LINE, lineSpacing, paragraphGap } from '../../decree/figures.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { flowOf } from './flow.ts'
import { isInked } from './ink.ts'
import { type Item, isAside, textsOf, withItem } from './items.ts'
import { type Applies, judgeOf } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'
import { amount, both } from './said.ts'
import { tell } from './telling.ts'

/** Two twips, mm. */
const TWO_TWIPS = 0.04
/** One twip, pt. */
const TWIP_PT = 0.05
/** A centred heading may be moved by so much, mm. */
const HAIR = 0.5

const NOTHING: readonly Finding[] = []

const startOf = ({ format }: Paragraph): number => format.left + format.firstLine

const isCentredHeading = ({ kind, paragraph }: Item): boolean =>
  (kind === 'muc' || kind === 'phan' || kind === 'phan-tieu-de') && paragraph.format.align === 'center'

/** Which of the two indents a paragraph has, mm; null for another. */
const indentOf = (paragraph: Paragraph): number | null =>
  firstLine.values.find(value => Math.abs(value - startOf(paragraph)) <= TWO_TWIPS) ?? null

const indentFaults = (item: Item): readonly Finding[] => {
  const { paragraph } = item
  // A phần is centred by its own rule (ND30-2.6.p).
  if (item.kind === 'phan' || item.kind === 'phan-tieu-de') return NOTHING
  const centred = isCentredHeading(item)
  const good = centred ? Math.abs(paragraph.format.firstLine) <= HAIR : indentOf(paragraph) !== null
  if (good) return NOTHING
  const mild = centred || (isAside(item) && paragraph.format.align === 'center')
  const start = amount(startOf(paragraph), 'mm', 2)
  const reason = both(`dòng đầu lùi ${start.vi}`, `the first line is indented ${start.en}`)
  return tell('KH548', 'ND30-2.6.b', paragraph, [reason], mild ? 'warning' : null)
}

const gapFaults = (reading: Reading): readonly Finding[] => {
  const { blocks, start, end } = flowOf(reading)
  return blocks.slice(start, end).flatMap((block, i): readonly Finding[] => {
    const before = blocks[start + i - 1]
    if (i === 0 || block.kind !== 'paragraph' || before?.kind !== 'paragraph') return NOTHING
    if (!isInked(block) || !isInked(before)) return NOTHING
    // Word prints the larger of the two, not their sum.
    const gap = Math.max(before.format.after, block.format.before)
    if (gap >= paragraphGap.min - TWIP_PT) return NOTHING
    const told = amount(gap, 'pt')
    return tell('KH548', 'ND30-2.6.c', block, [
      both(`cách đoạn trên ${told.vi}`, `${told.en} below the paragraph above`),
    ])
  })
}

const isEven = (lines: number): boolean => lines >= lineSpacing.min - 0.005 && lines <= lineSpacing.max + 0.005

/** Lines of an exact height that are surely under one line or over one and a half, however Word rounds (ND30-2.6.d). */
const heightFaults = ({ paragraph, ink }: Item): readonly Finding[] => {
  const { lineHeight } = paragraph.format
  const size = Math.max(0, ...ink.sizes)
  if (lineHeight?.rule !== 'exactly' || size === 0) return NOTHING
  const { height } = lineHeight
  const [low, high] = [size * lineSpacing.min, size * LINE * lineSpacing.max * 1.05]
  if (height >= low && height <= high) return NOTHING
  const [own, letters] = [amount(height, 'pt'), amount(size, 'pt')]
  return tell('KH548', 'ND30-2.6.d', paragraph, [
    both(`dòng cao ${own.vi} cho chữ cỡ ${letters.vi}`, `lines of ${own.en} for letters of ${letters.en}`),
  ])
}

const lineFaults = ({ paragraph }: Item): readonly Finding[] => {
  const { lineHeight, lineSpacing: lines } = paragraph.format
  if (lineHeight) {
    const height = amount(lineHeight.height, 'pt')
    const rule = lineHeight.rule === 'exactly' ? 'Exactly' : 'At least'
    const reason = both(`giãn dòng ${rule} ${height.vi}`, `line spacing ${rule} ${height.en}`)
    return tell('KH548', 'ND30-2.6.e', paragraph, [reason])
  }
  if (isEven(lines)) return NOTHING
  const told = amount(lines, '', 2)
  return tell('KH548', 'ND30-2.6.d', paragraph, [both(`giãn dòng ${told.vi} dòng`, `line spacing of ${told.en} lines`)])
}

/** Items by a value of theirs, the most frequent value first. */
const groups = (items: readonly Item[], of: (item: Item) => number | null): readonly (readonly [number, Item[]])[] => {
  const known = new Map<number, Item[]>()
  for (const item of items) {
    const value = of(item)
    if (value === null) continue
    const group = known.get(value)
    if (group) group.push(item)
    else known.set(value, [item])
  }
  return [...known].sort((a, b) => b[1].length - a[1].length)
}

const mixedIndents = (items: readonly Item[]): readonly Finding[] => {
  const [most, other] = groups(items, item => (isCentredHeading(item) ? null : indentOf(item.paragraph)))
  const first = other?.[1][0]
  if (!most || !other || !first) return []
  const [own, usual] = [amount(other[0], 'mm'), amount(most[0], 'mm')]
  return tell('KH548', 'ND30-2.6.f', first.paragraph, [
    both(
      `${other[1].length} đoạn lùi ${own.vi}, ${most[1].length} đoạn lùi ${usual.vi}`,
      `${other[1].length} paragraphs are indented ${own.en}, ${most[1].length} are indented ${usual.en}`,
    ),
  ])
}

/** In twentieths of a line: what differs by less looks alike. */
const evenLines = ({ paragraph }: Item): number | null => {
  const { lineHeight, lineSpacing: lines } = paragraph.format
  return lineHeight || !isEven(lines) ? null : Math.round(lines * 20)
}

const mixedLines = (items: readonly Item[]): readonly Finding[] => {
  const [most, other] = groups(items, evenLines)
  const [first, common] = [other?.[1][0], most?.[1][0]]
  if (!most || !other || !first || !common) return []
  const [own, usual] = [first, common].map(({ paragraph }) => amount(paragraph.format.lineSpacing, '', 2))
  if (!own || !usual) return []
  return tell('KH555', 'ND30-3.d', first.paragraph, [
    both(
      `${other[1].length} đoạn giãn ${own.vi} dòng, ${most[1].length} đoạn giãn ${usual.vi} dòng`,
      `${other[1].length} paragraphs have ${own.en} lines, ${most[1].length} have ${usual.en}`,
    ),
  ])
}

const needsBody = withItem(() => true)

const needsTwo = (reading: Reading): Applies =>
  textsOf(reading).length === 1
    ? cannotTell('nội dung chỉ có một đoạn', 'the body has one paragraph only')
    : needsBody(reading)

const needsLines = (reading: Reading): Applies => {
  const heights = textsOf(reading).filter(({ paragraph }) => paragraph.format.lineHeight !== null).length
  if (heights === 0) return needsBody(reading)
  return cannotTell(
    `${heights} đoạn giãn dòng theo pt, không theo dòng`,
    `${heights} paragraphs have their spacing in points, not in lines`,
  )
}

/** Millimetres, points and lines of each paragraph, and whether they are the same throughout. */
export const bodySpacing = judgeOf(
  'words',
  {
    'ND30-2.6.b': needsBody,
    'ND30-2.6.c': needsTwo,
    'ND30-2.6.d': needsLines,
    'ND30-2.6.e': needsBody,
    'ND30-2.6.f': needsBody,
    'ND30-3.d': needsBody,
  },
  reading => {
    const items = textsOf(reading)
    return [
      ...items.flatMap(indentFaults),
      ...gapFaults(reading),
      ...items.flatMap(lineFaults),
      ...items.flatMap(heightFaults),
      ...mixedIndents(items),
      ...mixedLines(items),
    ]
  },
)
