/** Marks at the ends of the bases and of the text, and the numbers of the sections (ND30-2.6.h, j, q, 2.10.j). */
import { END_MARK } from '../../decree/figures.ts'
import { type Finding, finding } from '../../diagnostics/finding.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { endMarks } from '../../text/ends.ts'
import { rememberObject } from '../../text/remember.ts'
import { romanValue } from '../../text/roman.ts'
import { flowOf } from './flow.ts'
import { inkedIn, inkOf } from './ink.ts'
import { type Item, itemsOf } from './items.ts'
import type { Asked } from './judge.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both, short } from './said.ts'

/** Each basis ends in ";", the last one in "." (KH520, ND30-2.6.j). */
export const checkBases = (reading: Reading): readonly Finding[] => {
  const bases = withRole(reading, 'can-cu')
  return bases.flatMap(({ paragraph }, i) => {
    const found = inkOf(paragraph).text
    const want = i === bases.length - 1 ? '.' : ';'
    if (found.endsWith(want)) return []
    const end = found.slice(-1)
    const has = both(`cuối dòng là "${end}", lẽ ra là "${want}"`, `it ends with "${end}", should be "${want}"`)
    return [finding('KH520', placeOfParagraph(paragraph), { rule: 'ND30-2.6.j', found, has })]
  })
}

const ROMAN = /^([IVXLCDM]+)(?![A-Za-zÀ-ỹ])/

/** The number a heading begins with; 0 where it begins with none. */
export const romanOf = rememberObject((paragraph: Paragraph): number =>
  romanValue(ROMAN.exec(inkOf(paragraph).text)?.[1] ?? ''),
)

type Heading = Pick<Item, 'kind' | 'paragraph'>

/** What we lay out has no phần, and no mục but in its body: there is no need to go through its whole text. */
const ownHeadings = (reading: Reading): readonly Heading[] =>
  withRole(reading, 'muc').map(({ paragraph }) => ({ kind: 'muc', paragraph }))

/** Sections count I, II, III … without a gap, anew in each phần; only the first wrong one is told (KH521, ND30-2.6.q). */
export const checkSectionNumbers = (reading: Reading, asked: Asked = 'all'): readonly Finding[] => {
  let last = 0
  const headings: readonly Heading[] = asked === 'form' ? ownHeadings(reading) : itemsOf(reading)
  return headings.flatMap(({ kind, paragraph }): readonly Finding[] => {
    if (kind === 'phan') last = 0
    if (kind !== 'muc') return []
    const { text } = inkOf(paragraph)
    const number = romanOf(paragraph)
    const wanted = last + 1
    last = number || wanted
    if (number === wanted) return []
    const own = short(text.split(' ', 1)[0] ?? '', 12)
    const has = both(`mục thứ ${wanted} ghi "${own}"`, `mục ${wanted} is numbered "${own}"`)
    return [
      finding('KH521', placeOfParagraph(paragraph), {
        rule: 'ND30-2.6.q',
        found: textOf(paragraph),
        wanted: String(wanted),
        has,
        weight: 'warning',
      }),
    ]
  })
}

/** "… năm 2026 . ./." → "… kế hoạch năm 2026./."; null where no words and "./." are there. */
const closeEnd = (text: string): string | null => {
  const mark = endMarks(text, ' \u00a0./')
  const words = text.slice(0, -mark.length || undefined)
  const bare = words.slice(0, words.length - endMarks(words, ' \u00a0.…;:,').length)
  if (!mark.includes(END_MARK) || bare === '') return null
  const last = bare.split(' ')
  return `${last.length > 4 ? '… ' : ''}${last.slice(-4).join(' ')}${END_MARK}`
}

const endFault = (rule: string, paragraph: Paragraph): Finding => {
  const text = textOf(paragraph)
  const end = inkOf(paragraph).text.slice(-16)
  const has = both(`kết thúc bằng "…${end}"`, `it ends with "…${end}"`)
  return finding('KH522', placeOfParagraph(paragraph), { rule, want: closeEnd(text), has })
}

const lastInk = (blocks: readonly Block[]): Paragraph | null => {
  const last = blocks.findLast(block => inkedIn(block).length > 0)
  return last ? (inkedIn(last).at(-1) ?? null) : null
}

const CLOSE = /[^\s.;:,/]\.\/\.$/

const lastOfBody = (reading: Reading): Paragraph | null => {
  const { blocks, start, end } = flowOf(reading)
  return lastInk(blocks.slice(start, end))
}

/** Of what we lay out: above the foot of the first section. */
const lastOfOurs = ({ document }: Reading): Paragraph | null => {
  const blocks: readonly Block[] = document.sections[0]?.blocks ?? []
  const foot = blocks.findLastIndex(block => block.kind === 'table' && block.role === 'foot')
  return lastInk(foot < 0 ? blocks : blocks.slice(0, foot))
}

/**
 * "./." follows the last words of the body without another mark between, and stands nowhere else (KH522, ND30-2.6.h): of what we lay
 * out the checks of the plan have told that (KH421).
 */
export const checkEnd = (reading: Reading, asked: Asked = 'all'): readonly Finding[] => {
  const last = asked === 'form' ? lastOfOurs(reading) : lastOfBody(reading)
  if (!last) return []
  const items = asked === 'form' ? null : itemsOf(reading)
  if (items?.length === 0) return []
  const early = items?.find(({ paragraph, ink }) => paragraph !== last && ink.text.endsWith(END_MARK))
  const has = both('dấu ./. đứng trước khi hết nội dung', './. stands before the end of the body')
  return [
    ...(CLOSE.test(inkOf(last).text) ? [] : [endFault('ND30-2.6.h', last)]),
    ...(early ? [finding('KH522', placeOfParagraph(early.paragraph), { rule: 'ND30-2.6.h', want: null, has })] : []),
  ]
}

/** An appendix only has to end in "./." (KH522, ND30-2.10.j). */
export const checkAppendixEnds = (reading: Reading): readonly Finding[] =>
  flowOf(reading).regions.flatMap(({ blocks }) => {
    const last = lastInk(blocks)
    return last === null || inkOf(last).text.endsWith(END_MARK) ? [] : [endFault('ND30-2.10.j', last)]
  })
