/** What a template says of its variables, and the values that fill it. */
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
