/** Headings with nothing under them, end marks of headings, opening and closing words (ND30-2.6). */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Muc, PhuLuc, Plan, PlanBlock, TableBlock, Text } from '../../model/plan.ts'
import { NOTHING } from './said.ts'

const checkHeading = (heading: Text): readonly Finding[] => {
  const mark = heading.text.at(-1) ?? ''
  if (!/[.:;,]/.test(mark) || heading.text.endsWith('..')) return NOTHING
  return [finding('KH374', atValue(heading.origin), { given: heading.text, mark })]
}

const empty = (pointer: string, heading: Text | undefined): Finding =>
  finding('KH372', atKey(pointer), { heading: heading?.text ?? '' })

// A bold line may head the blocks that follow it in the same list; at the end, or before the next one, it heads nothing.
const headsNothing = (block: PlanBlock, next: PlanBlock | undefined): boolean =>
  block.kind === 'de_muc' && block.chiTiet.length === 0 && (!next || next.kind === 'de_muc')

const checkBlock = (block: PlanBlock, next: PlanBlock | undefined): readonly Finding[] => {
  if (block.kind === 'bang') return checkUnitLine(block)
  const [heading] = block.text
  const bare = block.chiTiet.length === 0
  if ('tieuMuc' in block && block.tieuMuc)
    return [...(heading ? checkHeading(heading) : NOTHING), ...(bare ? [empty(block.origin, heading)] : NOTHING)]
  if (block.kind === 'don_vi' && bare) return [empty(`${block.origin}/nhiem_vu`, heading)]
  if (headsNothing(block, next)) return [finding('KH373', atValue(block.origin), { heading: heading?.text ?? '' })]
  return NOTHING
}

const checkUnitLine = ({ donViTinh }: TableBlock): readonly Finding[] => {
  if (!donViTinh || /^\(?\s*(đơn vị|đvt)/iu.test(donViTinh.text) || donViTinh.text.startsWith('(')) return []
  return [finding('KH377', atValue(donViTinh.origin), { given: donViTinh.text })]
}

const checkBlocks = (blocks: readonly PlanBlock[], found: Finding[]): void => {
  for (const [i, block] of blocks.entries()) {
    found.push(...checkBlock(block, blocks[i + 1]))
    if (block.kind !== 'bang') checkBlocks(block.chiTiet, found)
  }
}

const checkSection = ({ tieuDe, noiDung, origin }: Muc, found: Finding[]): void => {
  found.push(...checkHeading(tieuDe))
  if (noiDung.length === 0) found.push(empty(origin, tieuDe))
  checkBlocks(noiDung, found)
}

const checkAppendix = ({ tieuDe, noiDung, origin }: PhuLuc, found: Finding[]): void => {
  if (noiDung.length === 0) found.push(empty(`${origin}/chi_tiet`, tieuDe[0]))
  checkBlocks(noiDung, found)
}

const lastOf = (blocks: readonly PlanBlock[]): PlanBlock | null => {
  const last = blocks.at(-1)
  if (!last) return null
  return (last.kind === 'bang' ? null : lastOf(last.chiTiet)) ?? last
}

const checkOpening = (plan: Plan): readonly Finding[] => {
  const [first] = plan.muc
  if (!first || plan.moDau.length > 0) return []
  return [plan.canCu.length > 0 ? finding('KH328', atKey('/can_cu'), {}) : finding('KH375', atKey(first.origin), {})]
}

const checkClosing = (plan: Plan): readonly Finding[] => {
  const last = lastOf(plan.muc.at(-1)?.noiDung ?? [])
  if (plan.ketThuc.length > 0 || last?.kind !== 'bang') return []
  return [finding('KH376', atValue(last.origin), {})]
}

/** Checks sections, sub-sections and blocks for what is missing, in the body and in the appendices. */
export const checkSections = (plan: Plan): readonly Finding[] => {
  const found: Finding[] = [...checkOpening(plan)]
  for (const section of plan.muc) checkSection(section, found)
  for (const appendix of plan.phuLuc) checkAppendix(appendix, found)
  found.push(...checkClosing(plan))
  return found
}
