/** Mends lists: a list straight in a list, and a dash too many before `chi_tiet` or `nhiem_vu`. */
import { atKey, atValue, finding } from '../../diagnostics/finding.ts'
import { isMap } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { type PlanMap, whatAt } from './fault.ts'
import type { Level } from './keys.ts'
import { accepts, type Shape } from './shape.ts'
import { type Entry, PLACEHOLDER, type Work } from './work.ts'
import { flow, item as itemLine, line, quoted } from './write.ts'

/** `heal` as a list needs it: handed in, since heal.ts imports this file. */
export type HealPart = (
  work: Work,
  value: unknown,
  shape: Shape,
  pointer: string,
  up?: readonly Level[],
  adopted?: readonly Entry[],
) => unknown

/** What belongs to the block before, and the key that block is told apart by. */
interface Stray {
  readonly kind: string
  readonly key: string
}

const ownerOf = (before: unknown, value: PlanMap, shape: Shape): Stray | null => {
  const keys = Object.keys(value)
  const content = keys.find(key => key === 'chi_tiet' || key === 'nhiem_vu')
  if (content === undefined || !shape.companions.has('gach')) return null
  if (typeof before === 'string')
    return keys.length === 1 && content === 'chi_tiet' ? { kind: 'gach', key: content } : null
  if (!isMap(before) || keys.some(key => Object.hasOwn(before, key))) return null
  const [kind, ...others] = Object.keys(before).filter(key => shape.companions.has(key))
  if (kind === undefined || others.length > 0) return null
  return keys.every(key => shape.companions.get(kind)?.includes(key)) ? { kind, key: content } : null
}

const nested = (list: readonly unknown[], shape: Shape, cell: boolean): string => {
  if (cell) return quoted(list.filter(value => typeof value !== 'object').join(', ') || '…')
  if (shape.companions.size === 0) return itemLine(list[0] ?? '…')
  const texts = list.filter(value => typeof value === 'string')
  return `- ${line('gach', texts[0] ?? '…')}\n  chi_tiet: ${flow(list.slice(1, 3))}`
}

/** A row that was put into brackets of its own once more. */
const rowOf = (list: readonly unknown[]): string => (list.length > 3 ? flow(list).replace(/\]$/, ', …]') : flow(list))

/** `alone`: nothing else stands in the list around it. */
const reportNested = (
  work: Work,
  pointer: string,
  list: readonly unknown[],
  shape: Shape,
  { all, alone }: { readonly all: boolean; readonly alone: boolean },
): void => {
  const what = whatAt(pointer)
  const row = alone && what.row !== null
  const write = row ? rowOf(list) : nested(list, shape, what.row !== null)
  const data = { what, all, row, table: all && shape.companions.has('bang'), write }
  work.findings.push(finding('KH216', atValue(pointer), data))
}

/** Mends each item. A list where none is allowed stays as it is: the schema says so. */
export const healList = (
  work: Work,
  list: readonly unknown[],
  shape: Shape,
  pointer: string,
  heal: HealPart,
): unknown => {
  const item = shape.items()
  if (!item) return list
  const flat = !accepts(item, 'array')
  if (flat && list.length > 1 && list.every(value => Array.isArray(value))) {
    reportNested(work, pointer, list[0] as unknown[], item, { all: true, alone: false })
    return [PLACEHOLDER]
  }
  const strays = list.map((value, i) => (i > 0 && isMap(value) ? ownerOf(list[i - 1], value, item) : null))
  return list.map((value, i) => {
    const at = below(pointer, i)
    if (flat && Array.isArray(value)) {
      reportNested(work, at, value, item, { all: false, alone: list.length === 1 })
      return PLACEHOLDER
    }
    const stray = strays[i]
    const next = strays[i + 1]
    if (stray && isMap(value)) {
      work.findings.push(finding('KH215', atKey(below(at, stray.key)), stray))
      return heal(work, { ...value, [stray.kind]: PLACEHOLDER }, item, at)
    }
    return heal(work, next && isMap(value) ? { ...value, [next.key]: PLACEHOLDER } : value, item, at)
  })
}
