/**
 * Parts of plans that have been found sound: rows of a batch share them, as the very same objects, and they need no second look. What
 * the schema says of a plan it says of each part at its own place: of what is inside a part, nothing else hangs on it. So a plan in which
 * a sound part gives way to another sound one is sound if and only if the plan is.
 */

import { isMap } from '../text/plain-data.ts'
import { isSection, isSubSection, SECTIONS, SUB_SECTIONS } from './headings.ts'
import type { PlanMap } from './structure/fault.ts'

/** Places of the schema, as they are called in its `$defs`; `rieng`: a key of the author's own, which must have a heading. */
type Place = 'phan' | 'phan_rieng' | 'tieu_muc' | 'tieu_muc_rieng' | 'noi_dung' | 'khoi' | 'phu_luc' | 'cac_phu_luc'

const SOUND: { readonly [P in Place]: WeakSet<object> } = {
  phan: new WeakSet(),
  phan_rieng: new WeakSet(),
  tieu_muc: new WeakSet(),
  tieu_muc_rieng: new WeakSet(),
  noi_dung: new WeakSet(),
  khoi: new WeakSet(),
  phu_luc: new WeakSet(),
  cac_phu_luc: new WeakSet(),
}

const TEXT = 'x'
const HEADED = { tieu_de: TEXT, chi_tiet: TEXT }

/** Something sound at each place. */
const STAND_IN: { readonly [P in Place]: unknown } = {
  phan: TEXT,
  phan_rieng: HEADED,
  tieu_muc: TEXT,
  tieu_muc_rieng: HEADED,
  noi_dung: TEXT,
  khoi: TEXT,
  phu_luc: HEADED,
  cac_phu_luc: [],
}

interface Parts {
  /** What stands at a key of a map; null for what is looked at every time. */
  readonly key: (key: string) => Place | null
  /** What a list holds. */
  readonly item: Place | null
}

const inPlan: Parts['key'] = key => {
  if (key === 'phu_luc') return 'cac_phu_luc'
  if (Object.hasOwn(SECTIONS, key)) return 'phan'
  return isSection(key) ? 'phan_rieng' : null
}
const inSection: Parts['key'] = key => {
  if (key === 'chi_tiet') return 'noi_dung'
  if (Object.hasOwn(SUB_SECTIONS, key)) return 'tieu_muc'
  return isSubSection(key) ? 'tieu_muc_rieng' : null
}
const inHeaded: Parts['key'] = key => (key === 'chi_tiet' || key === 'nhiem_vu' ? 'noi_dung' : null)
const inNone: Parts['key'] = () => null

const PARTS: { readonly [P in Place]: Parts } = {
  phan: { key: inSection, item: 'khoi' },
  phan_rieng: { key: inSection, item: null },
  tieu_muc: { key: inHeaded, item: 'khoi' },
  tieu_muc_rieng: { key: inHeaded, item: null },
  noi_dung: { key: inNone, item: 'khoi' },
  khoi: { key: inHeaded, item: null },
  phu_luc: { key: inHeaded, item: null },
  cac_phu_luc: { key: inNone, item: 'phu_luc' },
}

/** A part that is not known, at its place. */
type Met = readonly [set: WeakSet<object>, part: object]

const shortList = (list: readonly unknown[], item: Place, met: Met[]): readonly unknown[] => {
  let short: unknown[] | null = null
  for (const [i, whole] of list.entries()) {
    const part = shortPart(whole, item, met)
    if (part === whole) continue
    short ??= [...list]
    short[i] = part
  }
  return short ?? list
}

const shortMap = (map: PlanMap, placeOf: Parts['key'], met: Met[]): PlanMap => {
  let short: Record<string, unknown> | null = null
  for (const key of Object.keys(map)) {
    const place = placeOf(key)
    if (!place) continue
    const part = shortPart(map[key], place, met)
    if (part === map[key]) continue
    short ??= { ...map }
    short[key] = part
  }
  return short ?? map
}

const shortPart = (part: unknown, place: Place, met: Met[]): unknown => {
  if (typeof part !== 'object' || part === null) return part
  const sound = SOUND[place]
  if (sound.has(part)) return STAND_IN[place]
  met.push([sound, part])
  const { key, item } = PARTS[place]
  if (Array.isArray(part)) return item ? shortList(part, item, met) : part
  return isMap(part) ? shortMap(part, key, met) : part
}

/** A plan as it must be looked at: parts known as sound are replaced by something short. Keys and places of the rest are the plan's own. */
export interface Shortened {
  readonly plan: PlanMap
  /** Is there a table among the blocks that are not known? */
  readonly hasTables: boolean
  /** To be called when the shortened plan was found sound, tables and all: its parts are known from then on. */
  learn(): void
}

/** Values are never mutated, so what was sound stays so. */
export const withoutKnown = (plan: PlanMap): Shortened => {
  const met: Met[] = []
  const short = shortMap(plan, inPlan, met)
  return {
    plan: short,
    hasTables: met.some(([sound, part]) => sound === SOUND.khoi && Object.hasOwn(part, 'bang')),
    learn: () => {
      for (const [sound, part] of met) sound.add(part)
    },
  }
}
