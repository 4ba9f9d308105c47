/** The texts of a plan in reading order, walked once for all the checks of running text. */
import type { CountedBlock, Plan, PlanBlock, TableBlock, Text } from '../../model/plan.ts'
import { type Facts, factsOf, SILENT } from './facts.ts'

/** trich_yeu: subject · can_cu: legal basis · mo_dau: opening · than: body · bang: a table · ket: closing words. */
export type Part = 'trich_yeu' | 'can_cu' | 'mo_dau' | 'than' | 'bang' | 'ket'

/** A text with its part, since a rule of the body need not hold for a legal basis or a table. */
export interface Passage extends Text {
  readonly facts: Facts
  readonly part: Part
  /** Is it read between the legal basis and the signature? */
  readonly inBody: boolean
  /** Its place among all texts of the plan. */
  readonly index: number
}

/** A plan and what its texts say; recipients and signer are no running text. */
export interface Reading {
  readonly plan: Plan
  /** Only texts of which there is something to say, in reading order: a check goes through a few of a hundred. */
  readonly telling: readonly Passage[]
  /** Index of the last text between subject and signature; -1 where there is none. */
  readonly end: number
  /** Units with tasks, those of appendices left out. */
  readonly units: readonly CountedBlock[]
}

/**
 * The texts read last, each at its place: in a batch the next plan has most of them at the same places, and to compare is quicker than
 * to search. Facts hang on the text alone, so that it is the same whose plan they come from.
 */
const latest: { text: string; facts: Facts }[] = []
/** What is kept: so many places, and texts up to so many UTF-16 units. */
const PLACES = 1000
const LONGEST = 1000

const factsAt = (index: number, text: string): Facts => {
  const known = latest[index]
  if (known?.text === text) return known.facts
  const facts = factsOf(text)
  if (index < PLACES && text.length <= LONGEST) latest[index] = { text, facts }
  return facts
}

/** Goes through a plan once. */
export const read = (plan: Plan): Reading => {
  const telling: Passage[] = []
  const units: CountedBlock[] = []
  let index = 0
  let inBody = false

  const line = (part: Part, { text, origin }: Text): void => {
    const facts = factsAt(index, text)
    if (facts !== SILENT) telling.push({ text, origin, facts, part, inBody, index })
    index++
  }
  const lines = (part: Part, texts: readonly Text[]): void => {
    for (const text of texts) line(part, text)
  }
  const table = ({ tieuDe, donViTinh, cot, hang, ghiChu }: TableBlock): void => {
    lines('bang', tieuDe)
    if (donViTinh) line('bang', donViTinh)
    for (const column of cot) lines('bang', column.ten)
    for (const row of hang) for (const cell of row) lines('bang', cell)
    lines('bang', ghiChu)
  }
  const content = (blocks: readonly PlanBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'bang') {
        table(block)
        continue
      }
      if (block.kind === 'don_vi' && inBody) units.push(block)
      lines('than', block.text)
      content(block.chiTiet)
    }
  }

  lines('trich_yeu', plan.trichYeu)
  lines('can_cu', plan.canCu)
  const from = index
  inBody = true
  lines('mo_dau', plan.moDau)
  for (const section of plan.muc) {
    line('than', section.tieuDe)
    content(section.noiDung)
  }
  lines('ket', plan.ketThuc)
  const end = index > from ? index - 1 : -1
  inBody = false
  for (const appendix of plan.phuLuc) {
    lines('than', appendix.tieuDe)
    content(appendix.noiDung)
  }
  return { plan, telling, end, units }
}
