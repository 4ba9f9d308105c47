/** Paper, way up and margins (ND30-1.a–h, 1.n). */
import { margins, paper } from '../../decree/figures.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Section } from '../../model/document.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { always } from './needs.ts'
import type { Reading } from './parts.ts'
import { amount, both } from './said.ts'
import { range, within } from './tolerance.ts'

const EDGES = [
  ['top', 'Lề trên', 'Top margin'],
  ['bottom', 'Lề dưới', 'Bottom margin'],
  ['left', 'Lề trái', 'Left margin'],
  ['right', 'Lề phải', 'Right margin'],
] as const

/** Programs write A4 as 11900 to 11910 by 16834 to 16840 twips, mm. */
const SHEET_TOLERANCE = 0.1

const isTurned = ({ page }: Section): boolean => page.landscape || page.width > page.height
const hasTable = ({ blocks }: Section): boolean => blocks.some(block => block.kind === 'table' && block.role === 'bang')
const isBody = ({ kind }: Section): boolean => kind === 'body'

/** Words for which section is meant, where there are several. */
const inSection = ({ document }: Reading, index: number): Both =>
  document.sections.length === 1
    ? both('', '')
    : both(` (phần ${index + 1}/${document.sections.length})`, ` (section ${index + 1} of ${document.sections.length})`)

const edgeFaults = (section: Section, where: Both): readonly Finding[] =>
  EDGES.filter(([edge]) => !within(margins[edge], section.page.margin[edge])).map(([edge, what, whatEn]) => {
    const value = section.page.margin[edge]
    const found = amount(value, 'mm')
    return finding('KH501', atValue('/trinh_bay/le'), {
      // The decree says nothing of a page turned on its side: the same ranges, as the reader sees it.
      rule: isTurned(section) ? 'ND30-1.h' : margins[edge].rule,
      what,
      whatEn,
      found: `${value} mm`,
      wanted: range(margins[edge], 'mm'),
      has: both(`${what.toLowerCase()} ${found.vi}${where.vi}`, `${whatEn.toLowerCase()} ${found.en}${where.en}`),
    })
  })

const sheetFaults = ({ page }: Section, where: Both): readonly Finding[] => {
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)]
  const off = Math.max(Math.abs(short - paper.width.preferred), Math.abs(long - paper.height.preferred))
  if (off <= SHEET_TOLERANCE) return []
  const [width, height] = [amount(short, ''), amount(long, '')]
  return [
    finding('KH501', atValue(''), {
      rule: paper.width.rule,
      what: 'Khổ giấy',
      whatEn: 'Paper',
      found: `${short} × ${long} mm`,
      wanted: 'A4',
      has: both(
        `khổ giấy ${width.vi} × ${height.vi} mm${where.vi}`,
        `paper of ${width.en} × ${height.en} mm${where.en}`,
      ),
    }),
  ]
}

/** Even pages would have the margins of odd ones the other way round: 15 mm where 30 are asked for. */
const mirrorFaults = ({ page }: Section, where: Both): readonly Finding[] => {
  const has = both(
    `lề trái và lề phải đổi chỗ ở trang chẵn (Mirror margins)${where.vi}`,
    `left and right margins change places on even pages (mirror margins)${where.en}`,
  )
  return page.mirrored ? [fault('KH541', 'ND30-1.f', atValue(''), has)] : []
}

/** KH501, mm, each section's page for itself; a landscape page is A4 turned (ND30-1.a, 1.e–h). */
const checkSheets = (reading: Reading): readonly Finding[] =>
  reading.document.sections.flatMap((section, i) => {
    const where = inSection(reading, i)
    return [...edgeFaults(section, where), ...sheetFaults(section, where), ...mirrorFaults(section, where)]
  })

const checkHeaderPlace = (reading: Reading): readonly Finding[] =>
  reading.document.sections.flatMap(({ page }, i) => {
    if (within(margins.header, page.margin.header)) return []
    const found = amount(page.margin.header, 'mm')
    const where = inSection(reading, i)
    const has = both(
      `phần đầu trang cách mép giấy ${found.vi}${where.vi}`,
      `the header stands ${found.en} from the edge${where.en}`,
    )
    return [fault('KH541', 'ND30-1.n', atValue(''), has)]
  })

/** The paper itself stands upright; what follows in it may be turned for a table, and so may an appendix. */
const checkTurned = (reading: Reading): readonly Finding[] => {
  const { sections } = reading.document
  const tables = sections.some(section => isBody(section) && hasTable(section))
  return sections.flatMap((section, i) => {
    if (!isTurned(section)) return []
    const where = inSection(reading, i)
    const has = both(`trang khổ ngang${where.vi}`, `a landscape page${where.en}`)
    if (i === 0) return [fault('KH541', 'ND30-1.b', atValue(''), has, tables ? 'warning' : null)]
    if (hasTable(section)) return []
    const bare = both(`${has.vi} nhưng không có bảng, biểu`, `${has.en} that holds no table`)
    return [
      isBody(section)
        ? fault('KH541', 'ND30-1.c', atValue(''), bare)
        : fault('KH541', 'ND30-1.d', atValue(''), bare, 'hint'),
    ]
  })
}

const where =
  (some: (section: Section, index: number) => boolean) =>
  ({ document }: Reading): Applies =>
    document.sections.some(some) ? 'yes' : 'no'

const upright = where(section => !isTurned(section))

/** Paper, way up and margins. */
export const pageJudge = judgeOf(
  'form',
  {
    'ND30-1.a': always,
    'ND30-1.b': always,
    'ND30-1.c': where((section, i) => isBody(section) && isTurned(section) && (i > 0 || hasTable(section))),
    'ND30-1.d': where((section, i) => i > 0 && !isBody(section) && isTurned(section)),
    'ND30-1.e': upright,
    'ND30-1.f': upright,
    'ND30-1.g': upright,
    'ND30-1.h': where(isTurned),
    'ND30-1.n': always,
  },
  (reading, asked) => [
    ...checkSheets(reading),
    ...checkHeaderPlace(reading),
    ...(asked === 'all' ? checkTurned(reading) : []),
  ],
)
