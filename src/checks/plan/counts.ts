/** Counts and levels of khoản and điểm (ND30-2.6.s–w, ND30-4). */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { CountedBlock, Plan, PlanBlock } from '../../model/plan.ts'
import { DIEM_LETTERS } from '../../text/vietnamese.ts'
import { NOTHING } from './said.ts'

/** What surrounds a list. */
interface Around {
  /** Inside a khoản: a unit then prints `a)`, a khoản `1.1.`. */
  readonly inKhoan: boolean
  /** The lowest level above, 0 directly under a section; see RANKS. */
  readonly rank: number
}

type Series = 'number' | 'letter' | 'bracket'

const RANKS: Readonly<Record<Exclude<PlanBlock['kind'], 'bang'>, number>> = {
  doan: 0,
  de_muc: 0,
  sao: 0,
  khoan: 1,
  don_vi: 1,
  diem: 2,
  ngoac: 3,
  gach: 4,
  cong: 5,
}

const isCounted = (block: PlanBlock): block is CountedBlock => 'batDau' in block

const seriesOf = (block: CountedBlock, inKhoan: boolean): Series => {
  if (block.kind === 'ngoac') return 'bracket'
  return block.kind === 'diem' || (block.kind === 'don_vi' && inKhoan) ? 'letter' : 'number'
}

const startAt = (block: CountedBlock) => atValue(`${block.origin}/bat_dau`)

/** One run through the counted blocks of a list with its counters, as the layout counts. */
const checkRun = (blocks: readonly CountedBlock[], around: Around, found: Finding[]): void => {
  const counters: Record<Series, number> = { number: 0, letter: 0, bracket: 0 }
  let tooMany = false
  for (const block of blocks) {
    const series = seriesOf(block, around.inKhoan)
    const last = counters[series]
    const next = block.batDau ?? last + 1
    if (block.batDau !== null && last > 0 && next <= last)
      found.push(finding('KH368', startAt(block), { given: next, last }))
    counters[series] = next
    if (series !== 'letter' || next <= DIEM_LETTERS.length || tooMany) continue
    tooMany = true
    found.push(finding('KH367', atValue(block.origin), { most: DIEM_LETTERS.length }))
  }
}

const checkAlone = (blocks: readonly CountedBlock[], around: Around): readonly Finding[] => {
  const [only] = blocks
  if (!only || blocks.length > 1 || only.batDau !== null || only.tieuMuc || only.kind === 'don_vi') return NOTHING
  const mark = seriesOf(only, around.inKhoan) === 'letter' ? 'a)' : only.kind === 'ngoac' ? '(1)' : '1.'
  return [finding('KH370', atValue(only.origin), { mark })]
}

/** A unit inside a khoản prints a letter: it is a điểm there. */
const rankOf = (block: Exclude<PlanBlock, { kind: 'bang' }>, around: Around): number =>
  block.kind === 'don_vi' && around.inKhoan ? RANKS.diem : RANKS[block.kind]

/** Under a smaller level, or letters under letters: both would print a). */
const isMisplaced = (block: CountedBlock, around: Around): boolean => {
  const rank = rankOf(block, around)
  return rank < around.rank || (rank === RANKS.diem && around.rank === RANKS.diem)
}

const checkLevels = (blocks: readonly CountedBlock[], around: Around): readonly Finding[] => {
  const low = blocks.find(block => block.kind !== 'ngoac' && isMisplaced(block, around))
  if (!low) return NOTHING
  return [finding('KH369', atValue(low.origin), { kind: low.kind === 'diem' ? 'diem' : low.kind })]
}

const below = (block: Exclude<PlanBlock, { kind: 'bang' }>, around: Around): Around => ({
  inKhoan: around.inKhoan || block.kind === 'khoan' || block.kind === 'don_vi',
  rank: Math.max(around.rank, rankOf(block, around)),
})

const checkList = (blocks: readonly PlanBlock[], around: Around, found: Finding[]): void => {
  const counted = blocks.filter(isCounted)
  if (counted.length > 0) {
    checkRun(counted, around, found)
    found.push(...checkAlone(counted, around), ...checkLevels(counted, around))
  }
  for (const block of blocks)
    if (block.kind !== 'bang' && block.chiTiet.length > 0) checkList(block.chiTiet, below(block, around), found)
}

const firstSubNumber = (blocks: readonly PlanBlock[], inKhoan: boolean): CountedBlock | null => {
  for (const block of blocks) {
    if (block.kind === 'bang') continue
    if (block.kind === 'khoan' && inKhoan) return block
    const deeper = firstSubNumber(block.chiTiet, inKhoan || block.kind === 'khoan' || block.kind === 'don_vi')
    if (deeper) return deeper
  }
  return null
}

/** Checks every list of the body and of the appendices; `1.1.` is remarked on once a plan. */
export const checkCounts = (plan: Plan): readonly Finding[] => {
  const found: Finding[] = []
  let deep: CountedBlock | null = null
  for (const { noiDung } of [...plan.muc, ...plan.phuLuc]) {
    checkList(noiDung, { inKhoan: false, rank: 0 }, found)
    deep ??= firstSubNumber(noiDung, false)
  }
  if (deep) found.push(finding('KH371', atKey(`${deep.origin}/khoan`), {}))
  return found
}
