/** What a template says of its variables, and the values that fill it. */
import type { Expression, NamePath } from '../text/expression.ts'
import type { TypeScope } from '../text/value-type.ts'
import type { Pointer } from './plan.ts'

/** Kinds of a variable (`kieu`): text, number, date, yes or no, list, map. */
export type Kind = 'chu' | 'so' | 'ngay' | 'dung_sai' | 'danh_sach' | 'ban_do'

/** A value of the data or of an example: plain data, texts in NFC. A date is the text `2026-01-26` or `2026-01`. */
export type Value = string | number | boolean | readonly Value[] | ValueMap
/** A map without prototype; what is absent has no key. */
export interface ValueMap {
  readonly [key: string]: Value
}

/** One entry of `mau.bien`. */
export interface Variable {
  readonly name: string
  readonly kind: Kind
  /** `bat_buoc`: a row without it is refused. */
  readonly required: boolean
  /** `mo_ta`: its Vietnamese title; also a header of the data. */
  readonly title: string | null
  /** `vi_du`; null where there is none. */
  readonly example: Value | null
  /** `mac_dinh`: taken where a row has no value. */
  readonly fallback: Value | null
  /** Its place in the template file. */
  readonly origin: Pointer
}

/** The head of a template (`mau`). */
export interface TemplateHead {
  readonly name: string
  readonly about: string | null
  readonly variables: readonly Variable[]
}

interface At {
  /** Its place in the template file. */
  readonly origin: Pointer
}

/** The plan of a template (`ke_hoach`) with what is still to be filled. */
export type TemplateNode =
  /** Nothing below it is to be filled: the very same value goes into every plan. */
  | ({ readonly kind: 'fixed'; readonly value: unknown } & At)
  /** Exactly one `{{name}}`: the value with its type. */
  | ({ readonly kind: 'whole'; readonly path: NamePath } & At)
  | ({ readonly kind: 'text'; readonly text: string; readonly expression: Extract<Expression, { kind: 'text' }> } & At)
  /** `cells`: a row of a table, where an absent value leaves an empty cell and not a gap. */
  | ({ readonly kind: 'list'; readonly items: readonly TemplateNode[]; readonly cells: boolean } & At)
  | ({ readonly kind: 'map'; readonly entries: readonly (readonly [string, TemplateNode])[] } & At)
  /** `khi`: kept only where the value is true or not empty. */
  | ({ readonly kind: 'when'; readonly path: NamePath; readonly node: TemplateNode } & At)
  /** `moi` … `la`: the node once for each item; `scope`: what names mean inside. */
  | ({ readonly kind: 'each'; readonly path: NamePath; readonly node: TemplateNode; readonly scope: TypeScope } & At)

/** A template file. */
export interface Template extends TemplateHead {
  readonly plan: TemplateNode
  readonly scope: TypeScope
}
