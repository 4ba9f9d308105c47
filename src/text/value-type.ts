/** What is known of a template's values before there is data: kinds, fields, items. */
import { parseDate } from './dates.ts'
import type { NamePath } from './expression.ts'
import { isMap } from './plain-data.ts'

/** `fields` of a map and `item` of a list are known from examples; null: no example shows any. */
export interface ValueType {
  readonly kind: 'chu' | 'so' | 'ngay' | 'dung_sai' | 'danh_sach' | 'ban_do'
  readonly fields: ReadonlyMap<string, ValueType> | null
  readonly item: ValueType | null
}

const TEXT: ValueType = { kind: 'chu', fields: null, item: null }
const NUMBER: ValueType = { ...TEXT, kind: 'so' }
const FLAG: ValueType = { ...TEXT, kind: 'dung_sai' }

const kindOf = (value: unknown): ValueType['kind'] => {
  if (typeof value === 'number') return 'so'
  if (typeof value === 'boolean') return 'dung_sai'
  return Array.isArray(value) ? 'danh_sach' : isMap(value) ? 'ban_do' : 'chu'
}

const isDay = (value: unknown): boolean => typeof value === 'string' && (parseDate(value)?.ngay ?? null) !== null

/** The kind of a field or item as its examples show it; a date only where all of them are days. */
const kindOfAll = (values: readonly unknown[]): ValueType['kind'] =>
  values.length > 0 && values.every(isDay) ? 'ngay' : kindOf(values[0])

const fieldsOf = (maps: readonly Readonly<Record<string, unknown>>[]): ValueType['fields'] => {
  const names = [...new Set(maps.flatMap(map => Object.keys(map)))]
  if (names.length === 0) return null
  return new Map(
    names.map(name => {
      const values = maps.flatMap(map => (Object.hasOwn(map, name) ? [map[name]] : []))
      return [name, typeOf(kindOfAll(values), values)]
    }),
  )
}

/** The type of a value of one kind, as far as the examples show it. */
export const typeOf = (kind: ValueType['kind'], examples: readonly unknown[]): ValueType => {
  const items = examples.flatMap(example => (Array.isArray(example) ? example : []))
  return {
    kind,
    fields: kind === 'ban_do' ? fieldsOf(examples.filter(isMap)) : null,
    item: kind === 'danh_sach' && items.length > 0 ? typeOf(kindOfAll(items), items) : null,
  }
}

/** What names mean at a place of a template. */
export interface TypeScope {
  /** Declared variables, and over them the fields of the items around. */
  readonly names: ReadonlyMap<string, ValueType>
  /** `this` of `moi`: null outside, 'unknown' where no example shows an item. */
  readonly item: ValueType | 'unknown' | null
}

/** Why a name means nothing; `among`: what could be meant. */
export interface Unresolved {
  readonly kind: 'name' | 'field' | 'example' | 'item'
  readonly name: string
  readonly among: readonly string[]
}

/** Inside `moi` the name of an item's own number. */
export const ORDINAL = 'stt'
const OWN_NUMBER: ValueType = { ...NUMBER }

/** Is `stt` here the number of the item (1, 2, 3)? A variable or a field of that name comes before it. */
export const hasOrdinal = ({ names }: TypeScope): boolean => names.get(ORDINAL) === OWN_NUMBER

/** The scope of an item of `moi`: its fields come before the names around, and those before its number. */
export const itemScope = (outer: TypeScope, item: ValueType | null): TypeScope => ({
  names: new Map([[ORDINAL, OWN_NUMBER], ...outer.names, ...(item?.fields ?? [])]),
  item: item ?? 'unknown',
})

const DATA: ReadonlyMap<string, ValueType> = new Map([
  ['index', NUMBER],
  ['key', TEXT],
  ['first', FLAG],
  ['last', FLAG],
])

const along = (start: ValueType, parts: readonly string[], from: number): ValueType | Unresolved => {
  let type = start
  for (const [i, part] of parts.entries()) {
    if (i < from) continue
    if (type.kind !== 'ban_do') return { kind: 'field', name: parts.slice(0, i + 1).join('.'), among: [] }
    if (!type.fields) return { kind: 'example', name: parts.slice(0, i).join('.'), among: [] }
    const next = type.fields.get(part)
    if (!next) return { kind: 'field', name: parts.slice(0, i + 1).join('.'), among: [...type.fields.keys()] }
    type = next
  }
  return type
}

/** A context of `#each` or `#with` inside a text; `locals`: names given by `as |x|`. */
export interface Context {
  /** null: not known, or what the block is given has been told to mean nothing (`told`). */
  readonly type: ValueType | null
  readonly told: boolean
  readonly locals: ReadonlyMap<string, ValueType>
}

/** What a name stands for; `contexts`: those around it in its text, the innermost last. */
export const resolve = (
  path: NamePath,
  scope: TypeScope,
  contexts: readonly Context[] = [],
): ValueType | Unresolved => {
  const [first = ''] = path.parts
  if (path.of === 'data') {
    const known = contexts.length > 0 && path.parts.length === 1 ? DATA.get(first) : undefined
    return (
      known ?? {
        kind: 'name',
        name: path.text,
        among: contexts.length > 0 ? [...DATA.keys()].map(key => `@${key}`) : [],
      }
    )
  }
  if (path.up > contexts.length) return { kind: 'name', name: path.text, among: [] }
  const context = contexts[contexts.length - 1 - path.up]
  const local = contexts.flatMap(one => [...one.locals]).findLast(([name]) => name === first)
  if (path.of === 'name' && local) return along(local[1], path.parts, 1)
  if (context) {
    if (!context.type) return { kind: 'example', name: path.text, among: [] }
    return along(context.type, path.parts, 0)
  }
  if (path.of === 'item') {
    if (scope.item === null) return { kind: 'item', name: path.text, among: [] }
    if (scope.item === 'unknown') return { kind: 'example', name: path.text, among: [] }
    return along(scope.item, path.parts, 0)
  }
  const known = scope.names.get(first)
  return known
    ? along(known, path.parts, 1)
    : { kind: 'name', name: first === '' ? path.text : first, among: [...scope.names.keys()] }
}

/** Tells the two answers of `resolve` apart. */
export const isResolved = (answer: ValueType | Unresolved): answer is ValueType => 'item' in answer
