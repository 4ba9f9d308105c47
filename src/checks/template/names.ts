/** Names in a text: each, in every position, must mean something. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Argument, HelperCall, NamePath, Piece } from '../../text/expression.ts'
import { nearestBySlips, sameKey } from '../../text/nearest.ts'
import { BLOCKS } from '../../text/pieces.ts'
import { helpers } from '../../text/template-words.ts'
import {
  type Context,
  isResolved,
  resolve,
  type TypeScope,
  type Unresolved,
  type ValueType,
} from '../../text/value-type.ts'

/** What is found on the way through a template. */
export interface Work {
  readonly findings: Finding[]
  readonly used: Set<string>
  /** Variables that a row may lack. */
  readonly optional: ReadonlySet<string>
  /** Those of which that has been told. */
  readonly warned: Set<string>
}

/** Where a name stands; `guarded`: names known to be there, by `khi` or `#if`. */
export interface Spot {
  readonly origin: string
  readonly scope: TypeScope
  readonly contexts: readonly Context[]
  readonly guarded: ReadonlySet<string>
}

const nearest = (name: string, known: readonly string[]): string | null =>
  sameKey(name, known) ?? nearestBySlips(name, known)

/** `../ten_xa` for a name that stands around `#each`, and `ten_xa` for the former where there is none around. */
const elsewhere = (spot: Spot, { of, up, parts: [first = ''] }: NamePath): string | null => {
  if (of !== 'name' || !spot.scope.names.has(first)) return null
  if (up > spot.contexts.length) return first
  return spot.contexts.length > 0 && up < spot.contexts.length ? '../'.repeat(spot.contexts.length) + first : null
}

const tell = (work: Work, spot: Spot, missing: Unresolved, path: NamePath): void => {
  const { kind, name, among } = missing
  const { text } = path
  const at = atValue(spot.origin, text)
  // What stands in a block over a misspelt name is not misspelt itself.
  if (kind === 'example' && spot.contexts.at(-1 - path.up)?.told) return
  if (kind === 'example') work.findings.push(finding('KH615', at, { name: name === '' ? text : name }))
  else {
    const last = kind === 'field' ? (name.split('.').at(-1) ?? name) : name
    const near = nearest(last, among) ?? elsewhere(spot, path)
    const shown = name.slice(0, 60)
    work.findings.push(finding('KH611', at, { name: shown, near, known: among, field: kind === 'field' }))
  }
}

/** What a name means; null where it means nothing, which is told. */
export const lookAt = (work: Work, spot: Spot, path: NamePath): ValueType | null => {
  const isTop = path.of === 'name' && path.up === spot.contexts.length
  if (isTop || spot.contexts.length === 0) work.used.add(path.parts[0] ?? '')
  const answer = resolve(path, spot.scope, spot.contexts)
  if (isResolved(answer)) return answer
  tell(work, spot, answer, path)
  return null
}

/** A sentence with an optional value in it is refused for every row that lacks it. */
const checkPresence = (work: Work, spot: Spot, path: NamePath): void => {
  const name = path.parts[0] ?? ''
  const isVariable = path.of === 'name' && path.up === spot.contexts.length && spot.scope.item === null
  if (!isVariable || !work.optional.has(name) || spot.guarded.has(name) || spot.guarded.has(path.text)) return
  // Once: the same three ways out hold wherever else it stands.
  if (!work.warned.has(name)) work.findings.push(finding('KH617', atValue(spot.origin, path.text), { name: path.text }))
  work.warned.add(name)
}

const PRINTABLE: readonly string[] = ['chu', 'so', 'ngay']

const checkCall = (work: Work, spot: Spot, call: HelperCall): void => {
  const helper = Object.hasOwn(helpers, call.name) ? helpers[call.name] : undefined
  const known = Object.keys(helpers)
  if (!helper) {
    const near =
      nearest(call.name, known) ??
      nearest([call.name, ...call.values.map(wordOf)].join('_'), [...spot.scope.names.keys()])
    work.findings.push(finding('KH612', atValue(spot.origin, call.name), { name: call.name, near, known }))
    return
  }
  const [first, ...more] = call.values
  const type = first ? checkArgument(work, spot, first, true) : null
  for (const value of more) checkArgument(work, spot, value, true)
  const wrongKind = type !== null && !(helper.takes as readonly string[]).includes(type.kind)
  const usage = type?.item?.kind === 'ban_do' ? (helper.usageOfMaps ?? helper.usage) : helper.usage
  if (!first || call.values.length > helper.most || wrongKind || (type?.item && lacksField(type.item, more)))
    work.findings.push(finding('KH619', atValue(spot.origin, call.name), { helper: call.name, given: '', usage }))
  else if (type?.item) checkField(work, spot, type.item, more)
}

/** `{{va viec}}` for `{{va viec "ten"}}`: items with fields cannot be said whole, nor lists in a list. */
const lacksField = (item: ValueType, more: readonly Argument[]): boolean =>
  item.kind === 'danh_sach' || (item.kind === 'ban_do' && more.length === 0)

/** The field that a helper is to say of each item. */
const checkField = (work: Work, spot: Spot, { fields }: ValueType, [field]: readonly Argument[]): void => {
  if (field?.kind !== 'literal' || !fields || fields.has(String(field.value))) return
  const name = String(field.value)
  const among = [...fields.keys()]
  const at = atValue(spot.origin, name)
  work.findings.push(finding('KH611', at, { name, near: nearest(name, among), known: among, field: true }))
}

const wordOf = (value: Argument): string => (value.kind === 'path' ? value.path.text : '')

/** The type of what a helper or block is given; null where it is not known or has been told. */
const checkArgument = (work: Work, spot: Spot, value: Argument, printed: boolean): ValueType | null => {
  if (value.kind === 'literal') return null
  if (value.kind === 'helper') {
    checkCall(work, spot, value)
    return null
  }
  const type = lookAt(work, spot, value.path)
  if (type && printed) checkPresence(work, spot, value.path)
  return type
}

/** `#each` and `#with` make what they are given the context of what stands inside. */
const contextOf = (piece: Extract<Piece, { kind: 'block' }>, type: ValueType | null): Context | null => {
  if (piece.name === 'if' || piece.name === 'unless') return null
  const inner = piece.name === 'each' ? (type?.item ?? null) : type
  if (!inner) return { type: null, told: type === null, locals: new Map() }
  const [item, index] = piece.locals
  const number: ValueType = { kind: 'so', fields: null, item: null }
  const locals: [string, ValueType][] = [
    ...(item ? [[item, inner] as [string, ValueType]] : []),
    ...(index ? [[index, number] as [string, ValueType]] : []),
  ]
  return { type: inner, told: false, locals: new Map(locals) }
}

const usageOfBlock = (name: string): string => `{{#${name} ten_bien}}…{{/${name}}}`

const checkBlock = (work: Work, spot: Spot, piece: Extract<Piece, { kind: 'block' }>): void => {
  const type = checkArgument(work, spot, piece.value, false)
  const wanted = piece.name === 'each' ? 'danh_sach' : piece.name === 'with' ? 'ban_do' : null
  if (type && wanted && type.kind !== wanted)
    work.findings.push(
      finding('KH619', atValue(spot.origin, `#${piece.name}`), {
        helper: `#${piece.name}`,
        given: '',
        usage: usageOfBlock(piece.name),
      }),
    )
  const context = contextOf(piece, type)
  const there = piece.value.kind === 'path' ? piece.value.path.text : ''
  const held = piece.name === 'unless' ? spot.guarded : new Set([...spot.guarded, there])
  const other = piece.name === 'unless' ? new Set([...spot.guarded, there]) : spot.guarded
  checkPieces(
    work,
    { ...spot, contexts: context ? [...spot.contexts, context] : spot.contexts, guarded: held },
    piece.inner,
  )
  checkPieces(work, { ...spot, guarded: other }, piece.otherwise)
}

const checkName = (work: Work, spot: Spot, path: NamePath): void => {
  const type = lookAt(work, spot, path)
  if (!type) return
  if (PRINTABLE.includes(type.kind)) checkPresence(work, spot, path)
  else work.findings.push(finding('KH614', atValue(spot.origin, path.text), { name: path.text, kind: type.kind }))
}

/** What may stand in a template but not so, with two names or `a=b`, is told by an example of how it may. */
const refused = ({ origin }: Spot, text: string): Finding => {
  const at = atValue(origin, text)
  const block = BLOCKS.find(name => text === `#${name}`)
  const usage = block ? usageOfBlock(block) : Object.hasOwn(helpers, text) ? helpers[text]?.usage : undefined
  return usage === undefined ? finding('KH613', at, { text }) : finding('KH619', at, { helper: text, given: '', usage })
}

/** All names and helpers of a text. */
export const checkPieces = (work: Work, spot: Spot, pieces: readonly Piece[]): void => {
  for (const piece of pieces) {
    if (piece.kind === 'name') checkName(work, spot, piece.path)
    else if (piece.kind === 'helper') checkCall(work, spot, piece)
    else if (piece.kind === 'block') checkBlock(work, spot, piece)
    else work.findings.push(refused(spot, piece.text))
  }
}
