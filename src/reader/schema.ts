/** The structure of a plan, by the schema that editors use too. The only door to ajv, whose code is made ahead (.scripts). */
import { atValue, type Finding, finding } from '../diagnostics/finding.ts'
import { isMap } from '../text/plain-data.ts'
import { withoutKnown } from './known-sound.ts'
import { planSchema, validatePlan } from './plan-validator.js'
import { explain } from './structure/explain.ts'
import type { PlanMap, SchemaFault } from './structure/fault.ts'
import { heal } from './structure/heal.ts'
import { homesUnder, readShapes } from './structure/shape.ts'
import { checkTables } from './structure/table.ts'
import { MOST_FINDINGS, realPointer, startWork } from './structure/work.ts'
import { shortened } from './structure/write.ts'
import type { Tree } from './tree.ts'

/** A number is printed as it is typed, so `so: 1e3` or `so: 11.0` will not do although their values would. */
const checkTypedNumber = (tree: Tree): readonly Finding[] => {
  if (!isMap(tree.value) || typeof tree.value.so !== 'number') return []
  const typed = tree.typed('/so') ?? ''
  if (/^\d+$/.test(typed)) return []
  const number = Number.isSafeInteger(tree.value.so) && tree.value.so > 0 ? String(tree.value.so) : null
  return [finding('KH241', atValue('/so'), { given: shortened(typed, 40), number, symbol: null })]
}

const pointerOf = ({ at }: Finding): string => ('pointer' in at ? at.pointer : '')

const mendAndExplain = (tree: Tree, first: readonly SchemaFault[]): readonly Finding[] => {
  const root = readShapes(planSchema())
  const lacking = first.flatMap(({ instancePath, params }) =>
    instancePath === '' ? (params.missingProperty ?? []) : [],
  )
  const work = startWork(
    tree,
    root,
    homesUnder(root),
    lacking.filter(key => typeof key === 'string'),
  )
  const mended = heal(work, tree.value, root, '')
  // Mending has stopped half-way: what the schema says of the rest may be caused by what was not mended.
  if (work.findings.length >= MOST_FINDINGS) return work.findings.slice(0, MOST_FINDINGS)
  const faults = validatePlan(mended) ? [] : (validatePlan.errors ?? [])
  const tables = checkTables(mended).map(found => ({
    ...found,
    at: atValue(realPointer(work, mended, pointerOf(found))),
  }))
  // A list straight in a row is told already, and is why the row has too few cells.
  const nested = work.findings.filter(({ code }) => code === 'KH216').map(pointerOf)
  const uneven = tables.filter(found => !nested.some(pointer => pointer.startsWith(`${pointerOf(found)}/`)))
  const findings = [...work.findings, ...explain(work, mended, faults), ...uneven]
  if (findings.length === 0) throw new Error('structure: the schema refuses a plan and nothing is found wrong with it')
  return findings
}

const placeKey = ({ at }: Finding): string => ('pointer' in at ? `${at.on} ${at.pointer}` : JSON.stringify(at))

/** One finding a place: the first, which is the nearer to what the author did. */
const onePerPlace = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map([...findings].reverse().map(found => [placeKey(found), found])).values()].reverse()

const isSound = (plan: PlanMap): boolean => {
  const short = withoutKnown(plan)
  // Where the schema is content, tables stand in blocks only.
  const sound = validatePlan(short.plan) && (!short.hasTables || checkTables(short.plan).length === 0)
  if (sound) short.learn()
  return sound
}

const findFaults = (tree: Tree, plan: PlanMap): readonly Finding[] =>
  validatePlan(plan) ? checkTables(plan) : mendAndExplain(tree, validatePlan.errors ?? [])

/** All structural faults of a plan at once, one a place, none caused by another; none: the plan has the form of the schema. */
export const checkStructure = (tree: Tree): readonly Finding[] => {
  if (tree.value === null || tree.value === undefined) return [finding('KH238', atValue(''), { given: 'nothing' })]
  if (!isMap(tree.value)) return [finding('KH238', atValue(''), { given: Array.isArray(tree.value) ? 'list' : 'text' })]
  if (Object.keys(tree.value).length === 0) return [finding('KH238', atValue(''), { given: 'nothing' })]
  const found = isSound(tree.value) ? [] : findFaults(tree, tree.value)
  return onePerPlace([...found, ...checkTypedNumber(tree)])
}
