/** `ke_hoach` of a template: every text read once, `moi` and `khi` taken apart; what holds nothing to fill stays as it is. */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { TemplateNode } from '../../model/template.ts'
import type { NamePath } from '../../text/expression.ts'
import { readExpression } from '../../text/handlebars.ts'
import { isMap } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { isResolved, itemScope, resolve, type TypeScope } from '../../text/value-type.ts'

/** Nodes and what was wrong on the way. */
export interface NodeReader {
  readonly findings: Finding[]
}

type PlanMap = Readonly<Record<string, unknown>>

const CONTROLS = ['moi', 'la', 'khi']
const NOTHING: NamePath = { up: 0, of: 'name', parts: [], text: '' }

/** The name after `moi` or `khi`. */
const readName = (reader: NodeReader, value: unknown, pointer: string): NamePath => {
  const given = typeof value === 'string' ? value.trim() : ''
  const expression = /^[^{}\s]+$/.test(given) ? readExpression(`{{${given}}}`) : null
  if (expression?.kind === 'whole') return expression.path
  const key = pointer.endsWith('/moi') ? 'moi' : 'khi'
  reader.findings.push(finding('KH609', atValue(pointer), { what: 'name', given: key }))
  return NOTHING
}

const readText = (reader: NodeReader, text: string, origin: string): TemplateNode => {
  const expression = readExpression(text)
  switch (expression.kind) {
    case 'plain':
      return { kind: 'fixed', value: expression.text, origin }
    case 'whole':
      return { kind: 'whole', path: expression.path, origin }
    case 'text':
      return { kind: 'text', text, expression, origin }
    case 'fault':
      reader.findings.push(finding('KH610', atValue(origin, expression.near), { near: expression.near.slice(0, 60) }))
      return { kind: 'fixed', value: text, origin }
  }
}

const readList = (
  reader: NodeReader,
  list: readonly unknown[],
  origin: string,
  scope: TypeScope,
  cells: boolean,
): TemplateNode => {
  const items = list.map((item, i) => readNode(reader, item, below(origin, i), scope, true))
  return items.every(item => item.kind === 'fixed' && item.value === list[Number(item.origin.slice(origin.length + 1))])
    ? { kind: 'fixed', value: list, origin }
    : { kind: 'list', items, cells, origin }
}

const readEntries = (reader: NodeReader, map: PlanMap, origin: string, scope: TypeScope): TemplateNode => {
  const keys = Object.keys(map).filter(key => key !== 'khi')
  const entries = keys.map(key => [key, readNode(reader, map[key], below(origin, key), scope, false)] as const)
  const isFixed = entries.every(([key, node]) => node.kind === 'fixed' && node.value === map[key])
  if (!isFixed) return { kind: 'map', entries, origin }
  return keys.length === Object.keys(map).length
    ? { kind: 'fixed', value: map, origin }
    : {
        kind: 'fixed',
        value: Object.assign(Object.create(null), Object.fromEntries(keys.map(key => [key, map[key]]))),
        origin,
      }
}

const checkExtra = (reader: NodeReader, map: PlanMap, origin: string): void => {
  for (const key of Object.keys(map).filter(one => !CONTROLS.includes(one)))
    reader.findings.push(finding('KH609', atKey(below(origin, key)), { what: 'extra', given: key }))
}

const readEach = (reader: NodeReader, map: PlanMap, origin: string, scope: TypeScope): TemplateNode => {
  checkExtra(reader, map, origin)
  const path = readName(reader, map.moi, below(origin, 'moi'))
  const type = path === NOTHING ? null : resolve(path, scope)
  const known = type !== null && isResolved(type)
  if (known && type.kind !== 'danh_sach')
    reader.findings.push(finding('KH609', atValue(below(origin, 'moi')), { what: 'list', given: path.text }))
  const inner = itemScope(scope, known ? type.item : null)
  const node = readNode(reader, map.la, below(origin, 'la'), inner, true)
  return { kind: 'each', path, node, scope: inner, origin }
}

/** `{khi: …, la: …}`: what stands after `la`, once; so that a row of a table, which is no map, can have a condition. */
const readOnce = (reader: NodeReader, map: PlanMap, origin: string, scope: TypeScope): TemplateNode => {
  checkExtra(reader, map, origin)
  return readNode(reader, map.la, below(origin, 'la'), scope, true)
}

const readPart = (
  reader: NodeReader,
  map: PlanMap,
  origin: string,
  scope: TypeScope,
  inList: boolean,
): TemplateNode => {
  if (!('moi' in map || 'la' in map)) return readEntries(reader, map, origin, scope)
  const whole = 'la' in map && ('moi' in map || 'khi' in map)
  if (!whole) reader.findings.push(finding('KH609', atKey(origin), { what: 'alone', given: '' }))
  else if (!inList) reader.findings.push(finding('KH609', atKey(origin), { what: 'place', given: '' }))
  return 'moi' in map ? readEach(reader, map, origin, scope) : readOnce(reader, map, origin, scope)
}

const readMap = (reader: NodeReader, map: PlanMap, origin: string, scope: TypeScope, inList: boolean): TemplateNode => {
  const node = readPart(reader, map, origin, scope, inList)
  if (!('khi' in map)) return node
  return { kind: 'when', path: readName(reader, map.khi, below(origin, 'khi')), node, origin }
}

/** Reads a value of the template; `inList`: repetition may stand here. */
export const readNode = (
  reader: NodeReader,
  value: unknown,
  origin: string,
  scope: TypeScope,
  inList: boolean,
): TemplateNode => {
  if (typeof value === 'string') return readText(reader, value, origin)
  if (Array.isArray(value)) return readList(reader, value, origin, scope, inList)
  if (isMap(value)) return readMap(reader, value, origin, scope, inList)
  return { kind: 'fixed', value, origin }
}
