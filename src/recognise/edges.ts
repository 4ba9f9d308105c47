/** What stands in headers and footers: page numbers, address and contact (ND30-1.l, 2.13.a). */
import type { Role } from '../decree/elements.ts'
import type { Mm } from '../decree/units.ts'
import type { Block, Paragraph } from '../model/document.ts'
import { blocksOf, type Node, plant } from './nodes.ts'
import { isFrame } from './seats.ts'
import { hasPageNumber } from './text.ts'
import { markOf } from './words.ts'

/** A number typed where the page number stands. */
const TYPED_NUMBER = /^(?:trang )?[-–— ]*\d{1,4}[-–— ]*$/iu

const nameEdge = (nodes: readonly Node[], words: Role): void => {
  for (const node of nodes) {
    if (node.kind === 'stroke') node.under = words
    else if (node.kind === 'line') {
      if (hasPageNumber(node.paragraph) || TYPED_NUMBER.test(node.text)) node.role = 'so-trang'
      else if (node.role !== 'khoang-trong') node.role = markOf(node.text) ?? words
    } else {
      node.role = isFrame(node) ? 'khung' : 'bang'
      for (const box of node.rows.flat()) nameEdge(box.nodes, words)
    }
  }
}

/** A header or footer `room` mm wide with its parts named; `words`: what text in it is. */
export const nameEdges = (blocks: readonly Block[], room: Mm, words: Role, empty: Paragraph): readonly Block[] => {
  if (blocks.length === 0) return blocks
  const nodes = plant(blocks, room, true)
  nameEdge(nodes, words)
  return blocksOf(nodes, empty)
}
