/** Values at a place of a template: those of the row, and inside `moi` those of the item over them. */
import type { Value, ValueMap } from '../../model/template.ts'
import { shortDate } from '../../text/dates.ts'
import type { NamePath } from '../../text/expression.ts'
import { ITEM } from '../../text/look-up.ts'
import { isMap } from '../../text/plain-data.ts'
import { ORDINAL, type TypeScope, type ValueType } from '../../text/value-type.ts'

type Values = Record<string, unknown>

/** Inside `moi` a name that the item lacks is absent, not the one of the same name around it. */
export interface Scope {
  /** For sentences: the same, a line break is a blank. */
  readonly printed: Values
  /** For whole values: stars inert, dates as people write them. */
  readonly whole: Values
  /** Where the item comes from ("cac_thon.2"), and its fields; null outside `moi`. */
  readonly item: { readonly path: string; readonly fields: ReadonlySet<string> } | null
  readonly outer: Scope | null
}

const starless = (text: string): string => (text.includes('*') ? text.replaceAll('*', '\\*') : text)
const oneLine = (text: string): string => (/[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text)

/** Handlebars compares contexts by `!=`, which throws for a text beside a map that cannot become one; no name reaches a symbol. */
const COMPARABLE = Object.freeze(Object.create(null, { [Symbol.toPrimitive]: { value: () => '' } }))

/** `type`: what the text is; null where no example shows it. */
type Change = (text: string, type: ValueType | null) => string

/** A value of our own: one that the caller holds may change in his hands while what was made of it is still remembered. */
const mapTexts = (value: Value, change: Change, type: ValueType | null): Value => {
  if (typeof value === 'string') return change(value, type)
  if (Array.isArray(value)) return value.map(item => mapTexts(item, change, type?.item ?? null))
  if (!isMap(value)) return value
  const changed: Record<string, Value> = Object.create(COMPARABLE)
  for (const key of Object.keys(value))
    changed[key] = mapTexts(value[key] as Value, change, type?.fields?.get(key) ?? null)
  return changed
}

const copy = (values: Readonly<Values>): Values => Object.assign(Object.create(COMPARABLE), values)

/** Dates as sentences and cells have them: 05/3/2026. */
const asWhole: Change = (text, type) => starless(type?.kind === 'ngay' ? shortDate(text) : text)

/** The scope of a whole row; `types`: what its variables are. */
export const rowScope = (values: ValueMap, types: TypeScope['names']): Scope => {
  const whole: Values = Object.create(COMPARABLE)
  const printed: Values = Object.create(COMPARABLE)
  for (const name of Object.keys(values)) {
    const value = mapTexts(values[name] as Value, asWhole, types.get(name) ?? null)
    whole[name] = value
    printed[name] = mapTexts(value, oneLine, null)
  }
  return { whole, printed, item: null, outer: null }
}

const lay = (over: Values, item: unknown, fields: ReadonlySet<string>, number: number | null): Values => {
  const values = copy(over)
  for (const field of fields) {
    if (isMap(item) && Object.hasOwn(item, field)) values[field] = item[field]
    else delete values[field]
  }
  if (number !== null) values[ORDINAL] = number
  values[ITEM] = item
  return values
}

/** The scope of one item; `fields`: names of its kind, absent here or not; `numbered`: `stt` is one of them, its number from 1. */
export const scopeOfItem = (
  outer: Scope,
  path: string,
  index: number,
  item: { readonly whole: unknown; readonly printed: unknown },
  fields: ReadonlySet<string>,
  numbered: boolean,
): Scope => {
  const number = numbered ? index + 1 : null
  return {
    whole: lay(outer.whole, item.whole, fields, number),
    printed: lay(outer.printed, item.printed, fields, number),
    item: { path: `${path}.${index}`, fields },
    outer,
  }
}

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
