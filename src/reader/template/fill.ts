/** A template and a row → the tree of a plan. Parts that nothing fills are the very same objects in every plan. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Template, TemplateNode, ValueMap } from '../../model/template.ts'
import { parseDate } from '../../text/dates.ts'
import { lookUp } from '../../text/look-up.ts'
import { isPresent, isTrue } from '../../text/plain-data.ts'
import { hasOrdinal, ORDINAL } from '../../text/value-type.ts'
import { isEmptied } from './emptied.ts'
import { faultOf } from './fill-fault.ts'
import { type Measure, newMeasure, sizeOf, spend, TOO_LARGE } from './measure.ts'
import { dataPath, rowScope, type Scope, scopeOfItem } from './scope.ts'

/** A node and the values it was filled from. */
export interface Made {
  readonly node: TemplateNode
  readonly scope: Scope
}

/** A filled plan, and what is needed to find its parts in the template again. */
export interface Filled {
  readonly value: unknown
  readonly root: Made
  /** Was it filled to its end? */
  readonly isWhole: boolean
  /** What the elements of a list were made from; lists that were not filled have none. */
  readonly elements: ReadonlyMap<unknown, readonly Made[]>
  /** Values that a sentence lacks or cannot say (KH614, KH616, KH619), and too much of them (KH635), at the template's own pointers. */
  readonly findings: readonly Finding[]
}

interface Work {
  readonly elements: Map<unknown, readonly Made[]>
  readonly findings: Finding[]
  readonly measure: Measure
  /** Of the row, as given. */
  readonly values: ValueMap
}

/** Faults of a row that are told: `moi` over a long list would tell one of them thousands of times. */
const MAX_FAULTS = 50
/** Thrown inside this file only. */
const ENOUGH = new Error('enough')

/** A sentence of which no condition leaves a word is left out, and so is one helper alone over an absent value. */
const fillText = (work: Work, node: Extract<TemplateNode, { kind: 'text' }>, scope: Scope): string | undefined => {
  const text = node.expression.fill(scope.printed)
  if (typeof text === 'string') {
    spend(work.measure, node.origin, 0, text.length)
    return text.trim() === '' ? undefined : text
  }
  if (text.kind === 'absent' && node.expression.alone) return undefined
  work.findings.push(faultOf(text, node))
  if (text.kind === 'large' || work.findings.length >= MAX_FAULTS) throw ENOUGH
  return node.text
}

/** One element, none, or as many as `moi` repeats. */
const fillElements = (
  work: Work,
  node: TemplateNode,
  scope: Scope,
  made: Made[],
  values: unknown[],
  empty: undefined | null = undefined,
): void => {
  if (node.kind === 'when') {
    if (holds(node, scope)) fillElements(work, node.node, scope, made, values, empty)
    return
  }
  if (node.kind === 'each') {
    for (const inner of itemScopes(work, node, scope)) fillElements(work, node.node, inner, made, values, empty)
    return
  }
  const filled = fillNode(work, node, scope)
  const value = filled === undefined ? empty : filled
  if (value === undefined) return
  made.push({ node, scope })
  values.push(value)
}

const holds = ({ path }: Extract<TemplateNode, { kind: 'when' }>, scope: Scope): boolean =>
  isTrue(lookUp(scope.whole, path))

const itemScopes = function* (
  work: Work,
  node: Extract<TemplateNode, { kind: 'each' }>,
  scope: Scope,
): Generator<Scope> {
  const whole = lookUp(scope.whole, node.path)
  const printed = lookUp(scope.printed, node.path)
  if (!Array.isArray(whole) || !Array.isArray(printed)) return
  const path = dataPath(scope, node.path)
  const { item } = node.scope
  const known = item === null || item === 'unknown' ? [] : (item.fields?.keys() ?? [])
  const numbered = hasOrdinal(node.scope)
  const names = new Set(numbered ? [...known, ORDINAL] : known)
  for (const [i, value] of whole.entries()) {
    spend(work.measure, node.origin, 1)
    yield scopeOfItem(scope, path, i, { whole: value, printed: printed[i] }, names, numbered)
  }
}

const fillMap = (work: Work, node: Extract<TemplateNode, { kind: 'map' }>, scope: Scope): unknown => {
  const map: Record<string, unknown> = Object.create(null)
  const told = work.findings.length
  let isEmpty = true
  for (const [key, child] of node.entries) {
    const value = fillNode(work, child, scope)
    if (value === undefined) continue
    map[key] = value
    isEmpty = false
  }
  if (isEmpty ? node.entries.length === 0 : !isEmptied(node.entries, map)) return map
  // What its heading lacks does not matter where it is left out; what it cannot say is wrong in any row.
  const wrong = work.findings.splice(told).filter(({ code }) => code !== 'KH616')
  work.findings.push(...wrong)
  return undefined
}

const fillList = (work: Work, node: Extract<TemplateNode, { kind: 'list' }>, scope: Scope): unknown => {
  const made: Made[] = []
  const values: unknown[] = []
  for (const item of node.items) fillElements(work, item, scope, made, values, node.cells ? null : undefined)
  if (values.length === 0) return undefined
  work.elements.set(values, made)
  return values
}

/** The one place of a plan that takes a date as it is; in any other it is a text to be printed. */
const DATE = '/ke_hoach/ngay'

const fillWhole = (work: Work, { path, origin }: Extract<TemplateNode, { kind: 'whole' }>, scope: Scope): unknown => {
  const given = origin === DATE ? lookUp(work.values, path) : null
  const value = typeof given === 'string' && parseDate(given) ? given : lookUp(scope.whole, path)
  if (!isPresent(value)) return undefined
  const { parts, letters } = sizeOf(work.measure, value)
  spend(work.measure, origin, parts, letters)
  return value
}

/** Undefined: the key or element is left out. */
const fillNode = (work: Work, node: TemplateNode, scope: Scope): unknown => {
  spend(work.measure, node.origin, 1)
  switch (node.kind) {
    case 'fixed':
      return node.value
    case 'text':
      return fillText(work, node, scope)
    case 'whole':
      return fillWhole(work, node, scope)
    case 'map':
      return fillMap(work, node, scope)
    case 'list':
      return fillList(work, node, scope)
    case 'when':
      return holds(node, scope) ? fillNode(work, node.node, scope) : undefined
    case 'each':
      // Told when the template was read: repetition stands in lists only.
      return undefined
  }
}

/** Fills a template that its checks let pass. */
export const fillTemplate = ({ plan, scope: types }: Template, values: ValueMap): Filled => {
  const work: Work = { elements: new Map(), findings: [], measure: newMeasure(), values }
  const scope = rowScope(values, types.names)
  let value: unknown = null
  try {
    value = fillNode(work, plan, scope)
  } catch (error) {
    if (error === TOO_LARGE) work.findings.push(finding('KH635', atValue(work.measure.origin), {}))
    else if (error !== ENOUGH) throw error
  }
  const isWhole = value !== null
  value ??= Object.create(null)
  return { value, isWhole, root: { node: plan, scope }, elements: work.elements, findings: work.findings }
}
