/** Values at a place of a template: those of the row, and inside `moi` those of the item over them. */
import type { Value, ValueMap } from '../../model/template.ts'
import { shortDate } from '../../text/dates.ts'
import type { NamePath } from '../../text/expression.ts'
import { ITEM } from '../../text/pieces.ts'
import { ORDINAL } from '../../text/value-type.ts'

type Values = Record<string, unknown>

/** Inside `moi` a name that the item lacks is absent, not the one of the same name around it. */
export interface Scope {
  /** For sentences: stars inert, a line break is a blank. */
  readonly printed: Values
  /** For whole values: stars inert. */
  readonly whole: Values
  /** Where the item comes from ("cac_thon.2"), and its fields; null outside `moi`. */
  readonly item: { readonly path: string; readonly fields: ReadonlySet<string> } | null
  readonly outer: Scope | null
}

const starless = (text: string): string => (text.includes('*') ? text.replaceAll('*', '\\*') : text)
const oneLine = (text: string): string => (/[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text)

const isMap = (value: unknown): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Handlebars compares contexts by `!=`, which throws for a text beside a map that cannot become one; no name reaches a symbol. */
const COMPARABLE = Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: () => '' } }))

/** The same value, itself where nothing in it changes. */
const mapTexts = (value: Value, change: (text: string) => string): Value => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) {
    const items = value.map(item => mapTexts(item, change))
    return items.every((item, i) => item === value[i]) ? value : items
  }
  if (!isMap(value)) return value
  const changed: Record<string, Value> = Object.create(COMPARABLE)
  for (const key of Object.keys(value)) changed[key] = mapTexts(value[key] as Value, change)
  const same =
    Object.getPrototypeOf(value) === COMPARABLE && Object.keys(value).every(key => changed[key] === value[key])
  return same ? value : changed
}

const copy = (values: Readonly<Values>): Values => Object.assign(Object.create(COMPARABLE), values)

/** The scope of a whole row; `dates`: variables of the kind `ngay`, which a sentence has as 05/3/2026. */
export const rowScope = (values: ValueMap, dates: ReadonlySet<string>): Scope => {
  const whole = mapTexts(values, starless) as Values
  const printed = copy(mapTexts(whole as ValueMap, oneLine) as Values)
  for (const name of dates) {
    const date = printed[name]
    if (typeof date === 'string') printed[name] = shortDate(date)
  }
  return { whole: copy(whole), printed, item: null, outer: null }
}

const lay = (over: Values, item: unknown, fields: ReadonlySet<string>, number: number | null): Values => {
  const values = copy(over)
  for (const field of fields) delete values[field]
  if (number !== null) values[ORDINAL] = number
  if (isMap(item)) for (const field of Object.keys(item)) values[field] = item[field]
  values[ITEM] = item
  return values
}

/** The scope of one item; `known`: fields its kind has, absent here or not; `numbered`: `stt` is its number from 1. */
export const scopeOfItem = (
  outer: Scope,
  path: string,
  index: number,
  item: { readonly whole: unknown; readonly printed: unknown },
  known: Iterable<string>,
  numbered: boolean,
): Scope => {
  const number = numbered ? index + 1 : null
  const own = isMap(item.whole) ? Object.keys(item.whole) : []
  const fields = new Set([...known, ...(numbered ? [ORDINAL] : []), ...own])
  return {
    whole: lay(outer.whole, item.whole, fields, number),
    printed: lay(outer.printed, item.printed, fields, number),
    item: { path: `${path}.${index}`, fields },
    outer,
  }
}

const along = (start: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((value, part) => (isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined), start)

/** What a name stands for; undefined where it is absent. */
export const lookUp = (values: Values, path: NamePath): unknown =>
  along(path.of === 'item' ? values[ITEM] : values, path.parts)

/** Is there something to print, to repeat or to keep a block for? */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** A name as a dotted path into the row: `ten` inside `moi: cac_thon` is "cac_thon.2.ten". */
export const dataPath = (scope: Scope, path: NamePath): string => {
  const parts = path.parts.join('.')
  for (let at: Scope | null = scope; at; at = at.outer) {
    if (!at.item) continue
    if (path.of === 'item') return parts === '' ? at.item.path : `${at.item.path}.${parts}`
    if (at.item.fields.has(path.parts[0] ?? '')) return `${at.item.path}.${parts}`
  }
  return parts
}
