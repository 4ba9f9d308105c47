/** The paper in its stretches: the body between head and foot, and what is attached. */
import type { Role } from '../../decree/elements.ts'
import type { Block, Paragraph, Section } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { inkedIn, inkOf, isInked } from './ink.ts'
import { isPlan } from './paper-kind.ts'
import { type Reading, withRole } from './parts.ts'

/** One appendix: from its heading to the next one. */
export interface Region {
  readonly section: Section
  /** Does it begin its section? */
  readonly own: boolean
  /** "Phụ lục I"; null where that line is missing. */
  readonly heading: Paragraph | null
  readonly blocks: readonly Block[]
}

/** The paper without its appendices, and the appendices. */
export interface Flow {
  /** Of the paper itself, all its sections in a row. */
  readonly blocks: readonly Block[]
  /** The body is from `start` to before `end`; the foot begins at `end`. */
  readonly start: number
  readonly end: number
  readonly regions: readonly Region[]
}

const HEAD: ReadonlySet<Role> = new Set<Role>([
  'co-quan-chu-quan',
  'co-quan-ban-hanh',
  'so-ky-hieu',
  'quoc-hieu',
  'tieu-ngu',
  'dia-danh-thoi-gian',
  'ten-loai',
  'trich-yeu',
  'kinh-gui',
])
const FOOT: ReadonlySet<Role> = new Set<Role>([
  'noi-nhan',
  'noi-nhan-danh-sach',
  'quyen-han-chuc-vu',
  'ho-ten',
  'soan-thao',
])

const isHead = (block: Block): boolean => {
  if (block.kind === 'table') return block.role === 'head'
  return HEAD.has(block.kind === 'rule' ? block.under : block.role)
}
const isFoot = (block: Block): boolean =>
  block.kind === 'table' ? block.role === 'foot' : block.kind === 'paragraph' && FOOT.has(block.role) && isInked(block)

const isHeading = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.role === 'phu-luc' && isInked(block)

const hasInk = (block: Block): boolean => inkedIn(block).length > 0

/** Quốc hiệu or Tiêu ngữ, alone or in the table of a head: what no appendix has (ND30-2.10.k). */
const isNational = (block: Block): boolean =>
  inkedIn(block).some(({ role }) => role === 'quoc-hieu' || role === 'tieu-ngu')

/** How many blocks stand above the heading that begins a section, and are of that appendix; 0 where it does not begin with it. */
const aboveHeading = ({ kind, blocks }: Section): number => {
  const heading = kind === 'appendix' ? blocks.findIndex(isHeading) : -1
  const above = blocks.slice(0, Math.max(0, heading)).filter(hasInk)
  return above.length > 0 && above.every(isNational) ? heading : 0
}

interface Open {
  readonly section: Section
  readonly own: boolean
  readonly heading: Paragraph | null
  readonly blocks: Block[]
}

/** Parts the sections: what follows an appendix belongs to it until the next one begins. */
const part = (
  sections: readonly Section[],
): { readonly main: readonly Block[]; readonly regions: readonly Region[] } => {
  const main: Block[] = []
  const regions: Open[] = []
  for (const section of sections) {
    let seen = false
    const above = aboveHeading(section)
    if (section.kind === 'appendix' && !section.blocks.some(isHeading) && regions.length === 0)
      regions.push({ section, own: true, heading: null, blocks: [] })
    for (const block of section.blocks.slice(above)) {
      if (isHeading(block))
        regions.push({ section, own: !seen, heading: block, blocks: seen ? [] : section.blocks.slice(0, above) })
      seen ||= hasInk(block)
      const into = regions.at(-1)?.blocks ?? main
      into.push(block)
    }
  }
  return { main, regions }
}

/** Walked once a document. */
export const flowOf = rememberObject(({ document }: Reading): Flow => {
  const { main: blocks, regions } = part(document.sections)
  const firstFoot = blocks.findIndex(isFoot)
  const end = firstFoot < 0 ? blocks.length : firstFoot
  const start = blocks.slice(0, end).findLastIndex(isHead) + 1
  return { blocks, start, end, regions }
})

/** The file holds appendices and no paper: what a paper must have is not asked of it. */
export const isAttachment = rememberObject((reading: Reading): boolean => {
  const { blocks, regions } = flowOf(reading)
  return regions.length > 0 && !blocks.some(hasInk)
})

/** A plan is judged by more rules than others; one that lacks the line of its kind is known by its symbol. */
export const isOfPlan = rememberObject((reading: Reading): boolean => {
  if (withRole(reading, 'ten-loai').length > 0) return isPlan(reading)
  return withRole(reading, 'so-ky-hieu').some(({ paragraph }) => /\/\s?KH(?![A-Za-zÀ-ỹ])/u.test(inkOf(paragraph).text))
})
