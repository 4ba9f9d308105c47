/** The compiled schema's faults in a mended plan, told place by place: one fault a place. */
import { atKey, atValue, type Finding, finding, type TreePlace } from '../../diagnostics/finding.ts'
import { isMap } from '../../text/plain-data.ts'
import { segmentsOf } from '../../text/pointer.ts'
import { type SchemaFault, type What, whatAt } from './fault.ts'
import { explainKind, explainOwn } from './kinds.ts'
import { accepts, type Shape } from './shape.ts'
import { explainValue } from './values.ts'
import { MOST_FINDINGS, realPointer, type Work } from './work.ts'
import { block, item as itemLine, line } from './write.ts'

/** A faulty place of the mended plan. */
export interface FaultyPlace {
  readonly shape: Shape
  readonly value: unknown
  readonly what: What
  /** The real pointer. */
  readonly pointer: string
  /** The real pointer of the unit that the place is a block of. */
  readonly unit: string | null
  /** As typed in the file, or a sign for a list or a map. */
  readonly given: string
  readonly missing: readonly string[]
  readonly optional: boolean
  /** Is it the text of a kind key? */
  readonly inBlock: boolean
}

/** Keywords that only say that something beneath them failed. */
const SUMMARIES: ReadonlySet<string> = new Set(['if', 'allOf'])

const placeAt = (work: Work, mended: unknown, path: string, faults: readonly SchemaFault[]): FaultyPlace => {
  let shape = work.root
  let parent = work.root
  let value = mended
  for (const segment of segmentsOf(path)) {
    const next = Array.isArray(value) ? shape.items() : shape.child(segment)
    if (!next) throw new Error(`structure: the schema has no place ${path}`)
    parent = shape
    shape = next
    value = (value as Record<string, unknown>)[segment]
  }
  const pointer = realPointer(work, mended, path)
  const what = whatAt(path)
  return {
    shape,
    value,
    what,
    pointer,
    unit: shape.companions.has('don_vi') ? realPointer(work, mended, `${path}/don_vi`) : null,
    given: work.tree.typed(pointer) ?? (Array.isArray(value) ? '[…]' : isMap(value) ? '{…}' : String(value)),
    missing: [...new Set(faults.flatMap(fault => fault.params.missingProperty ?? []))] as string[],
    inBlock: parent.companions.has(what.key),
    optional: what.item === null && !parent.required.includes(what.key),
  }
}

/** A key can be pointed at; an item of a list, and the plan as a whole, cannot. */
const placeOf = ({ what, pointer }: FaultyPlace): TreePlace =>
  what.item === null && pointer !== '' ? atKey(pointer) : atValue(pointer)

const isSection = (shape: Shape): boolean => shape.name === 'phan' || shape.name === 'tieu_muc'

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')

const explainEmpty = (place: FaultyPlace): Finding => {
  const { shape, what, optional } = place
  const { example, title } = shape
  const write = example === null ? null : what.item === null ? line(what.key, example) : itemLine(example)
  if (what.item === null && isSection(shape)) {
    return finding('KH221', placeOf(place), { key: what.key, title, write: write ?? '' })
  }
  if (Array.isArray(place.value)) return finding('KH232', placeOf(place), { what, title, write: write ?? '' })
  return finding('KH231', placeOf(place), { what, title, write, optional })
}

const OR: Readonly<Record<string, string>> = { nam: 'ngay', noi_dung_hinh_thuc: 'noi_dung', noi_dung: 'muc_…' }

/** What a schema can give no example of: a number that is plainly none. */
const SAMPLES: Readonly<Record<string, string>> = { nam: '<năm>' }

const explainMissing = (place: FaultyPlace): Finding => {
  const { shape, what, value, missing, unit } = place
  if (isSection(shape) && missing.length === 1) {
    if (isMap(value) && Object.keys(value).length === 0) return explainEmpty(place)
    if (missing[0] === 'tieu_de') return explainOwn(place)
    return finding('KH222', placeOf(place), { key: what.key })
  }
  const plan = shape.name === ''
  // In the order of the schema, which is that of a plan.
  const inOrder = shape.keys.filter(key => missing.includes(key))
  // The plan lacks every section: `noi_dung` is then only the stand-in for the sections that are asked for by name.
  const wanted = inOrder.filter(key => !(plan && key === 'noi_dung' && missing.includes('noi_dung_hinh_thuc')))
  const data = {
    what,
    missing: wanted.map(key => {
      const child = shape.child(key)
      return {
        key,
        title: child?.title ?? key,
        write: block(key, SAMPLES[key] ?? child?.example ?? '…').join('\n'),
        or: plan ? (OR[key] ?? null) : null,
      }
    }),
  }
  return finding('KH205', unit === null ? placeOf(place) : atKey(unit), data)
}

const explainPlace = (place: FaultyPlace): Finding => {
  const { value, shape, missing } = place
  if (missing.length > 0) return explainMissing(place)
  const isEmptyMap = isMap(value) && Object.keys(value).length === 0 && accepts(shape, 'object')
  const isEmptyList = Array.isArray(value) && value.length === 0 && accepts(shape, 'array')
  if (isBlank(value) || isEmptyMap || isEmptyList) return explainEmpty(place)
  return explainValue(place) ?? explainKind(place, placeOf(place))
}

/** One finding for each place of the mended plan that the schema refuses. */
export const explain = (work: Work, mended: unknown, faults: readonly SchemaFault[]): readonly Finding[] => {
  const byPath = new Map<string, SchemaFault[]>()
  for (const fault of faults) {
    const here = byPath.get(fault.instancePath)
    if (SUMMARIES.has(fault.keyword) || (!here && byPath.size >= MOST_FINDINGS)) continue
    byPath.set(fault.instancePath, [...(here ?? []), fault])
  }
  return [...byPath].flatMap(([path, here]) => {
    const place = placeAt(work, mended, path, here)
    const excused = isMap(place.value) && (work.lost.get(place.value) ?? 0) >= Math.max(1, place.missing.length)
    return excused ? [] : [explainPlace(place)]
  })
}
