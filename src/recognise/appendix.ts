/** Appendices: heading, title, guide line, and what they hold (ND30-2.10). */
import { nameBody } from './body.ts'
import { isPlaced, levelOf } from './markers.ts'
import type { Line, Node } from './nodes.ts'
import { seatsIn } from './seats.ts'
import { isBold, isCapitals } from './text.ts'
import { isAppendix, isGuide, isMotto, isNation } from './words.ts'

/** The guide line stands within so many lines of the heading, and takes no more than four itself. */
const NEAR = 8
const LONGEST_GUIDE = 4
/** Centred lines that are taken for a title where no guide line says how far it goes. */
const MOST_TITLES = 4

const isCentred = ({ paragraph }: Line): boolean => paragraph.format.align === 'center'

/** A heading with a title on its line has to look like one, since text may begin with "Phụ lục 1:" too. */
export const isAppendixHead = (node: Node): boolean =>
  node.kind === 'line' &&
  (isAppendix(node.text, true) || (isAppendix(node.text, false) && isBold(node.paragraph) && isCentred(node)))

const isTitle = (line: Line): boolean =>
  !isPlaced(line.text) && (isCentred(line) || (levelOf(line.text) === 'doan' && isCapitals(line.text)))

/** The guide line without its brackets (ND30-2.10.e). */
const isBareGuide = (text: string): boolean => /^(?:ban hành )?kèm theo .{0,60}(?:số|ngày) /iu.test(text)

/** The lines of the guide from its bracket to the closing one. */
const guideOf = (lines: readonly Line[]): readonly Line[] => {
  const start = lines.slice(0, NEAR).findIndex(line => isGuide(line.text) || isBareGuide(line.text))
  if (start < 0) return []
  const rest = lines.slice(start, start + LONGEST_GUIDE)
  const end = rest.findIndex(line => line.text.endsWith(')'))
  return end < 0 ? rest.slice(0, 1) : rest.slice(0, end + 1)
}

const titleOf = (lines: readonly Line[], guide: readonly Line[]): readonly Line[] => {
  const [first] = guide
  const above = first ? lines.slice(0, lines.indexOf(first)) : []
  if (above.length > 0) return above
  const rest = lines.slice(guide.length, guide.length + NEAR)
  const end = rest.findIndex(line => !isTitle(line))
  return rest.slice(0, end < 0 ? rest.length : end).slice(0, MOST_TITLES)
}

/** Lines down to the first table. */
const leading = (nodes: readonly Node[]): readonly Line[] => {
  const lines: Line[] = []
  for (const node of nodes) {
    if (node.kind === 'grid') break
    if (node.kind === 'line' && node.role !== 'khoang-trong') lines.push(node)
  }
  return lines
}

/** Parts that an appendix must not have (ND30-2.10.k) are told as what they are. */
export const nameStrangers = (nodes: readonly Node[]): void => {
  for (const { line } of seatsIn(nodes)) {
    if (!isBold(line.paragraph)) continue
    if (isNation(line.text)) line.role = 'quoc-hieu'
    else if (isMotto(line.text)) line.role = 'tieu-ngu'
  }
}

/** Is this Quốc hiệu or Tiêu ngữ, alone or in the table of a head? */
const isNational = (node: Node): boolean =>
  seatsIn([node]).some(({ line }) => isNation(line.text) || isMotto(line.text))

/** How many nodes above a heading hold the head of a paper, which no appendix has (ND30-2.10.k). */
export const nationalAbove = (nodes: readonly Node[]): number => {
  const last = nodes.findLastIndex(node => !isNational(node) && !(node.kind === 'line' && node.role === 'khoang-trong'))
  return nodes.slice(last + 1).some(isNational) ? nodes.length - 1 - last : 0
}

/** Names an appendix from its heading on; `body`: pt of the running text of the paper. */
export const nameAppendix = (nodes: readonly Node[], body: number): void => {
  const [head, ...lines] = leading(nodes)
  if (head) head.role = 'phu-luc'
  const guide = guideOf(lines)
  for (const line of guide) line.role = 'phu-luc-kem-theo'
  for (const line of titleOf(lines, guide)) line.role = 'phu-luc-tieu-de'
  nameBody(nodes, { opening: false, body })
  nameStrangers(nodes)
}
