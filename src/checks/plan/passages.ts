/** Every text of a plan in reading order, with the part it stands in: what the checks of running text go through. */
import type { Plan, PlanBlock, TableBlock, Text } from '../../model/plan.ts'

/** dau: subject and opening · can_cu: legal basis · than: body · bang: a table · ket: closing words. */
export type Part = 'dau' | 'can_cu' | 'than' | 'bang' | 'ket'

/** A text with its part, since a rule of the body need not hold for a legal basis or a table. */
export interface Passage extends Text {
  readonly part: Part
}

const as = (part: Part, lines: readonly Text[]): readonly Passage[] => lines.map(line => ({ ...line, part }))

const tableTexts = (table: TableBlock): readonly Text[] => [
  ...table.tieuDe,
  ...(table.donViTinh ? [table.donViTinh] : []),
  ...table.cot.flatMap(column => column.ten),
  ...table.hang.flat(2),
  ...table.ghiChu,
]

const blockPassages = (blocks: readonly PlanBlock[]): readonly Passage[] =>
  blocks.flatMap(block =>
    block.kind === 'bang'
      ? as('bang', tableTexts(block))
      : [...as('than', block.text), ...blockPassages(block.chiTiet)],
  )

/** The body alone: what a reader sees between the opening and the signature. */
export const bodyPassages = (plan: Plan): readonly Passage[] =>
  plan.muc.flatMap(section => [...as('than', [section.tieuDe]), ...blockPassages(section.noiDung)])

/** All texts but recipients and signer. */
export const passages = (plan: Plan): readonly Passage[] => [
  ...as('dau', plan.trichYeu),
  ...as('can_cu', plan.canCu),
  ...as('dau', plan.moDau),
  ...bodyPassages(plan),
  ...as('ket', plan.ketThuc),
  ...plan.phuLuc.flatMap(appendix => [...as('than', appendix.tieuDe), ...blockPassages(appendix.noiDung)]),
]
