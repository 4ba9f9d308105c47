/** What the columns of a run may be called: by key, by header as written, by title, marks and case aside. */
import type { Variable } from '../../model/template.ts'
import { asKey, looksLikeKey } from '../../text/nearest.ts'
import { knownNames } from './rows.ts'

/** A header as written, and what the rows have its values under, as far as that is another name. */
export interface WrittenHeader {
  readonly written: string
  readonly name: string
}

/** Names of columns. */
export interface ColumnNames {
  /** The name under which rows have a column (`ten_xa` for "Tên riêng của xã"), dotted inside a map; null: there is no such column. */
  keyOf(asked: string): string | null
  /** For messages: each column once, as a key where it has one. */
  readonly shown: readonly string[]
}

const formsOf = (
  variables: readonly Variable[],
  known: readonly string[],
  headers: readonly WrittenHeader[],
): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>()
  const add = (form: string, key: string): void => {
    if (form !== '' && !forms.has(form)) forms.set(form, key)
  }
  for (const name of known)
    add(asKey(name), looksLikeKey(asKey(name)) && known.includes(asKey(name)) ? asKey(name) : name)
  for (const { name, title } of variables) if (title !== null) add(asKey(title), name)
  for (const { written, name } of headers) {
    const key = asKey(name) === '' ? name : asKey(name)
    add(asKey(written), forms.get(asKey(name)) ?? key)
  }
  return forms
}

/** `extras`: names that rows have beside the variables; an empty column is known by its header alone. */
export const columnNames = (
  variables: readonly Variable[],
  extras: ReadonlySet<string>,
  headers: readonly WrittenHeader[],
): ColumnNames => {
  const known = knownNames(variables, extras)
  const exact = new Set(known)
  const forms = formsOf(variables, known, headers)
  const keyOf = (asked: string): string | null => {
    if (exact.has(asked) || exact.has(asked.split('.')[0] ?? '')) return asked
    const whole = forms.get(asKey(asked))
    if (whole !== undefined) return whole
    const dot = asked.indexOf('.')
    const left = dot > 0 ? forms.get(asKey(asked.slice(0, dot))) : undefined
    if (left === undefined) return null
    const fields = asked.slice(dot + 1).split('.')
    return [left, ...fields.map(field => (looksLikeKey(field) ? field : asKey(field)))].join('.')
  }
  return { keyOf, shown: [...new Set([...known.map(name => forms.get(asKey(name)) ?? name), ...forms.values()])] }
}
