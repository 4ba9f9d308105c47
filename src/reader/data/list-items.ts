/** Items of a list that people write into one cell. */

/** "- ", "• ", "+ ", "* ", "1. ", "2) ", "a) ": the paper has its own. A number after a dash keeps its sign. */
const BULLET = /^\s*(?:[-–—+*]\s+|[•●▪◦·]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s+)/

/** An item without the bullet or number it was written with. */
export const withoutBullet = (item: string): string => item.replace(BULLET, '')

const isShortName = (piece: string): boolean => /^\p{Lu}/u.test(piece) && piece.split(/\s+/).length <= 4

/** "Nội, Đoài, Thượng" as the only item of a list: names parted by commas, or with two of them anything. 1,5 is a number. */
export const looksLikeSeveral = (item: string): boolean => {
  const pieces = item.split(/,(?!\d)/).map(piece => piece.trim())
  return pieces.length > 2 || (pieces.length === 2 && pieces.every(isShortName))
}
