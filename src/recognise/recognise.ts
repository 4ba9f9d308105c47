/** The parts of a paper by another hand: what each paragraph, table and line is in the words of the decree. */
import { mm } from '../decree/units.ts'
import type { OfficialDocument, Paragraph, Rule, Section } from '../model/document.ts'
import { isAppendixHead, nameAppendix, nameStrangers, nationalAbove } from './appendix.ts'
import { bodySize, nameBody } from './body.ts'
import { nameEdges } from './edges.ts'
import { findFoot, nameFoot } from './foot.ts'
import { nameHead } from './head.ts'
import { blocksOf, type Node, plant } from './nodes.ts'
import { settleRules } from './rules.ts'
import { stylesOf } from './styles.ts'
import { findUpper, type MadeUnder, nameTitle } from './title.ts'

const roomOf = ({ page }: Section) => mm(Math.max(0, page.width - page.margin.left - page.margin.right))

/** Where the appendices begin, from `from` on. */
const appendicesIn = (flow: readonly Node[], from: number): readonly number[] =>
  flow.flatMap((node, i) => (i >= from && isAppendixHead(node) ? [i] : []))

/** Of the lines drawn directly under a paragraph, how the last is made that does not float; else the last. */
const madeUnder = (all: readonly Node[]): MadeUnder => {
  const made = new Map<Node, Rule['made']>()
  let above: Node | null = null
  for (const node of all) {
    if (node.kind !== 'stroke') above = node
    else if (above && !(node.rule.made === 'line' && made.has(above))) made.set(above, node.rule.made)
  }
  return line => made.get(line) ?? null
}

/** Where a line is anchored must not tell what the text round it is. */
const withoutStrokes = (nodes: readonly Node[]): readonly Node[] => nodes.filter(node => node.kind !== 'stroke')

/** Where the section ends that holds node `at` of the flow. */
const endOfSection = (sections: readonly (readonly Node[])[], at: number): number => {
  let end = 0
  for (const nodes of sections) {
    end += nodes.length
    if (end > at) return end
  }
  return end
}

/** Lines and tables above the heading of an appendix that are looked at. */
const HEAD_OF_APPENDIX = 12

/** Names all that stands in the flow of the paper, which its sections only cut into pages. */
const nameFlow = (planted: readonly (readonly Node[])[]): void => {
  const sections = planted.map(withoutStrokes)
  const flow = sections.flat()
  const upper = findUpper(flow)
  nameHead(upper.head, upper.kind?.grid ?? null)
  const start = nameTitle(flow.slice(0, endOfSection(sections, upper.next)), upper, madeUnder(planted.flat()))
  const appendices = appendicesIn(flow, start)
  const end = appendices[0] ?? flow.length
  const foot = findFoot(flow, start, end) ?? end
  const text = flow.slice(start, foot)
  const body = bodySize(text)
  nameBody(text, { opening: true, body })
  const rest = foot < end ? foot + nameFoot(flow.slice(foot, end)) : end
  nameBody(flow.slice(rest, end), { opening: false, body })
  appendices.forEach((at, i) => {
    nameAppendix(flow.slice(at, appendices[i + 1] ?? flow.length), body)
  })
  appendices.forEach(at => {
    const above = nationalAbove(flow.slice(Math.max(rest, at - HEAD_OF_APPENDIX), at))
    nameStrangers(flow.slice(at - above, at))
  })
}

/** An appendix begins with its heading, and goes on in the sections after it (a landscape page). */
const kindsOf = (sections: readonly (readonly Node[])[]): readonly Section['kind'][] => {
  let kind: Section['kind'] = 'body'
  return sections.map((nodes, i) => {
    const flow = withoutStrokes(nodes)
    const heading = flow.findIndex(node => node.kind === 'line' && node.role === 'phu-luc')
    const before = flow.slice(0, Math.max(0, heading))
    const begins = before.every(node => node.kind === 'line' && node.role === 'khoang-trong')
    if (i > 0 && heading >= 0 && (begins || nationalAbove(before) === before.length)) kind = 'appendix'
    return kind
  })
}

const emptyOf = ({ styles }: OfficialDocument): Paragraph => ({
  kind: 'paragraph',
  role: 'khoang-trong',
  runs: [],
  format: styles['khoang-trong'].paragraph,
  origin: null,
})

/**
 * The same paper with its parts named: the role of each paragraph and table, what each drawn line stands under, which sections are
 * appendices, a style for each part. What is written so that it cannot be told stays `doan` (in the tables of head and foot `bang-o`); a
 * part that is not there is not made up. Several lines of the form in one paragraph become several paragraphs, typed lines become rules,
 * and each rule stands directly under its part. Names already given are of no account; doing it twice changes nothing.
 */
export const recognise = (document: OfficialDocument): OfficialDocument => {
  const planted = document.sections.map(section => plant(section.blocks, roomOf(section)))
  nameFlow(planted)
  const kinds = kindsOf(planted)
  for (const nodes of planted) settleRules(nodes)
  const empty = emptyOf(document)
  const sections = document.sections.map((section, i): Section => {
    const room = roomOf(section)
    return {
      ...section,
      kind: kinds[i] ?? 'body',
      blocks: blocksOf(planted[i] ?? [], empty),
      header: nameEdges(section.header, room, 'doan', empty),
      firstHeader: nameEdges(section.firstHeader, room, 'doan', empty),
      evenHeader: section.evenHeader && nameEdges(section.evenHeader, room, 'doan', empty),
      footer: nameEdges(section.footer, room, 'lien-he', empty),
      firstFooter: nameEdges(section.firstFooter, room, 'lien-he', empty),
    }
  })
  return { ...document, styles: stylesOf(sections, document.styles), sections }
}
