/** Mends what stands together in one block: exactly one kind key, and only what goes with that kind. */
import { atKey, atValue, finding } from '../../diagnostics/finding.ts'
import { below } from '../../text/pointer.ts'
import type { Shape } from './shape.ts'
import { noteMoved, PLACEHOLDER, realOf, type Work } from './work.ts'

/** The text under a block has one name beside `don_vi` and another beside the other kinds. */
const OTHER_NAME: Readonly<Record<string, string>> = { chi_tiet: 'nhiem_vu', nhiem_vu: 'chi_tiet' }

const only = (out: Record<string, unknown>, keys: readonly string[]): void => {
  for (const key of Object.keys(out)) if (!keys.includes(key)) delete out[key]
}

/** No kind: whatever the rest is, it is judged as it would be under a dash or a unit. */
const settleWithout = (out: Record<string, unknown>, shape: Shape): void => {
  const kind = Object.hasOwn(out, 'nhiem_vu') ? 'don_vi' : 'gach'
  out[kind] = PLACEHOLDER
  only(out, shape.companions.get(kind) ?? [])
}

const settleKind = (work: Work, out: Record<string, unknown>, shape: Shape, pointer: string, kind: string): void => {
  const beside = shape.companions.get(kind) ?? []
  const kindAt = realOf(work, out, pointer, kind)
  // A misspelt kind may have been meant for another one, with which the rest goes.
  const uncertain = kindAt !== below(pointer, kind)
  for (const key of Object.keys(out).filter(other => !beside.includes(other))) {
    const real = realOf(work, out, pointer, key)
    const other = OTHER_NAME[key]
    const instead = other !== undefined && beside.includes(other) && !Object.hasOwn(out, other) ? other : null
    const kinds = [...shape.companions].filter(([, keys]) => keys.includes(key)).map(([name]) => name)
    if (!uncertain) work.findings.push(finding('KH213', atKey(real), { key, kind, kinds, instead }))
    if (instead !== null) {
      out[instead] = out[key]
      noteMoved(work, out, instead, real)
    }
    delete out[key]
  }
}

/** Settles a mended block, `out`. `hadStrangers`: one of its keys was wrong, and may have been its kind. */
export const settleBlock = (
  work: Work,
  out: Record<string, unknown>,
  shape: Shape,
  pointer: string,
  hadStrangers: boolean,
): void => {
  const keys = Object.keys(out)
  const kinds = keys.filter(key => shape.companions.has(key))
  const [first, second] = kinds
  if (first === undefined) {
    if (!hadStrangers) work.findings.push(finding('KH211', atValue(pointer), { keys }))
    settleWithout(out, shape)
    return
  }
  if (second === undefined) {
    settleKind(work, out, shape, pointer, first)
    return
  }
  work.findings.push(finding('KH212', atKey(realOf(work, out, pointer, second)), { kinds }))
  const fitting = (kind: string) => keys.filter(key => shape.companions.get(kind)?.includes(key)).length
  const kept = kinds.reduce((best, kind) => (fitting(kind) > fitting(best) ? kind : best))
  only(out, shape.companions.get(kept) ?? [])
  work.lost.set(out, (work.lost.get(out) ?? 0) + kinds.length - 1)
}
