/** What a text with `{{…}}` says, in our own words: a check goes through it name by name. */

/** A name with its fields: `ten_xa`, `nguoi_ky.ho_ten`, `this.ten`, `../ten_xa`, `@index`. */
export interface NamePath {
  /** Contexts of `#each` and `#with` to go up, from the innermost. */
  readonly up: number
  /** item: `this` · data: `@index` and its kind · name: everything else. */
  readonly of: 'item' | 'data' | 'name'
  readonly parts: readonly string[]
  /** As written. */
  readonly text: string
}

/** What a helper or block is given. */
export type Argument =
  | { readonly kind: 'path'; readonly path: NamePath }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | HelperCall

/** `{{viet_hoa ten_xa}}`; also `{{ten xa}}`, which only the table of helpers can tell from it. */
export interface HelperCall {
  readonly kind: 'helper'
  readonly name: string
  readonly values: readonly Argument[]
}

/** `#if`, `#unless`, `#each`, `#with`. */
export interface BlockPiece {
  readonly kind: 'block'
  readonly name: 'if' | 'unless' | 'each' | 'with'
  readonly value: Argument
  readonly inner: readonly Piece[]
  readonly otherwise: readonly Piece[]
  /** Names given by `as |x|`. */
  readonly locals: readonly string[]
}

/** What has no place in a template: partials, decorators, `lookup` and the like; `text` as written. */
export interface RefusedPiece {
  readonly kind: 'refused'
  readonly text: string
}

/** A part of a text; plain text between them is left out. */
export type Piece = { readonly kind: 'name'; readonly path: NamePath } | HelperCall | BlockPiece | RefusedPiece

/** Why a text could not be filled: a name without value or with one that is no text, a value that a helper cannot say, or too much. */
export type FillFault =
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'unprintable'; readonly name: string; readonly is: 'dung_sai' | 'danh_sach' | 'ban_do' }
  | { readonly kind: 'large' }
  | ({ readonly kind: 'unsaid'; readonly helper: string; readonly given: string; readonly of: string } & Unsaid)

/** `of`: the name it was given, as written; '' where that is not known. `day`: a month where a day was promised. `sum`: đồng below 0 or in parts. `field`: item `item` (from 1) of a list lacks it. */
export type Unsaid =
  | { readonly reason: 'kind' | 'day' | 'sum' }
  | { readonly reason: 'field'; readonly field: string; readonly item: number }

/** A text whose `{{…}}` have been read. */
export type Expression =
  /** No `{{` at all, or only `\{{`. */
  | { readonly kind: 'plain'; readonly text: string }
  /** Exactly one `{{name}}`: takes the value with its type. */
  | { readonly kind: 'whole'; readonly path: NamePath }
  | {
      readonly kind: 'text'
      readonly pieces: readonly Piece[]
      /** Is it one call of a helper and nothing else? Where its value is absent the text is, as with a single name. */
      readonly alone: boolean
      /** Fills in values; call it only when every name has been found declared. */
      readonly fill: (scope: object) => string | FillFault
    }
  /** Not readable; `near`: the piece of it from which on it is not. */
  | { readonly kind: 'fault'; readonly near: string }
