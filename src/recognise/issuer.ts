/** The agency that issues, and the one above it (ND30-2.2). */
import type { Line } from './nodes.ts'
import { isBold } from './text.ts'
import { isOrgan, isUnit } from './words.ts'

/** Where regular lines end and bold ones begin, if they are parted so; -1 where they are mixed. */
const firstBold = (bold: readonly boolean[]): number => {
  const start = bold.indexOf(true)
  return start > 0 && bold.slice(start).every(Boolean) ? start : -1
}

/** Number of the first line of the issuer's own name: the lines above name the superior. */
const ownStart = (lines: readonly Line[]): number => {
  const start = firstBold(lines.map(line => isBold(line.paragraph)))
  const text = lines[start]?.text
  // A bold "XÃ NGỌC LÂM" under a regular "ỦY BAN NHÂN DÂN" is a fault of weight, not another agency.
  if (text !== undefined && !isUnit(text)) return start
  return Math.max(
    0,
    lines.findLastIndex(line => isOrgan(line.text)),
  )
}

/** Names the lines of agencies, top down; several lines of the issuer are one name (ND30-2.2.h). */
export const nameIssuer = (lines: readonly Line[]): void => {
  const own = ownStart(lines)
  lines.forEach((line, i) => {
    line.role = i < own ? 'co-quan-chu-quan' : 'co-quan-ban-hanh'
  })
}
